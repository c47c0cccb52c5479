import type { Language } from '../terms/text.ts';
import { embedSvg } from './embed-svg.ts';
import { escapeHtml } from './escape-html.ts';
import { printStyle } from './print-style.ts';
import type {
  Block,
  ChartBlock,
  ReportDocument,
  Run,
  Runs,
  Section,
  Table,
} from './report-document.ts';
import { reportStyle } from './report-style.ts';
import { createVoice } from './voice.ts';

const htmlLanguages: { readonly [L in Language]: string } = { zh: 'zh-CN', en: 'en' };

/** Neither script nor request, also where the page is opened as a file. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Tables up to so many rows and characters stay on one sheet of paper. */
const mostShort = { rows: 8, characters: 900 } as const;

/** Names of rows up to so many characters need no room of their own. */
const mostNarrow = 6;

type Page = {
  readonly pictures: ReadonlyMap<string, string>;
  /** Before the exact value of a figure. */
  readonly exact: (value: string) => string;
};

/**
 * A report as one HTML file that works without network and script.
 *
 * @param pictures the SVG of each chart, by its file
 * @throws RangeError where a chart has none
 */
export function renderHtml(
  document: ReportDocument,
  pictures: ReadonlyMap<string, string>,
): string {
  const { language, title, about, contents, skip, sections, colophon } = document;
  const page: Page = { pictures, exact: createVoice(language).words.frame.exact };
  const links = sections.map(
    ({ id, title: name }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(name)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="${htmlLanguages[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${reportStyle}${printStyle(language)}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(skip)}</a>
<header>
<h1>${escapeHtml(title)}</h1>
${about.map((line) => `<p>${inline(line, page)}</p>`).join('\n')}
</header>
<nav aria-label="${escapeHtml(contents)}">
<h2>${escapeHtml(contents)}</h2>
<ol>${links.join('')}</ol>
</nav>
<main id="main">
${sections.map((section) => renderSection(section, page)).join('\n')}
</main>
<footer><p>${escapeHtml(colophon)}</p></footer>
</body>
</html>
`;
}

function renderSection({ id, title, blocks }: Section, page: Page): string {
  const name = escapeHtml(id);
  return `<section id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${escapeHtml(title)}</h2>
${blocks.map((block) => renderBlock(block, page)).join('\n')}
</section>`;
}

function renderBlock(block: Block, page: Page): string {
  switch (block.kind) {
    case 'lead':
      return `<p class="lead">${inline(block.runs, page)}</p>`;
    case 'paragraph':
      return `<p>${inline(block.runs, page)}</p>`;
    case 'note':
      return `<p class="note">${inline(block.runs, page)}</p>`;
    case 'heading':
      return `<h3>${inline(block.runs, page)}</h3>`;
    case 'subheading':
      return `<h4>${inline(block.runs, page)}</h4>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inline(item, page)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return renderTable(block, page);
    case 'chart':
      return renderChart(block, page);
  }
}

function renderTable({ caption, columns, rows, anchors = [] }: Table, page: Page): string {
  const name = escapeHtml(caption);
  const kind = (i: number) => (columns[i]?.isNumber === true ? ' class="number"' : '');
  const head = columns.map(({ title }, i) => `<th scope="col"${kind(i)}>${escapeHtml(title)}</th>`);
  const body = rows.map((row, at) => {
    const anchor = anchors[at] ?? null;
    const own = anchor === null ? '' : ` id="${escapeHtml(anchor)}"`;
    const [first = [], ...rest] = row;
    const cells = rest.map((cell, i) => `<td${kind(i + 1)}>${inline(cell, page)}</td>`);
    return `<tr${own}><th scope="row">${inline(first, page)}</th>${cells.join('')}</tr>`;
  });
  // What scrolls sideways on a narrow screen must be reached from the keyboard.
  const isNarrow = rows.every(([first = []]) => lengthOf(first) <= mostNarrow);
  const length = rows.flat().reduce((sum, cell) => sum + lengthOf(cell), 0);
  const isShort = rows.length <= mostShort.rows && length <= mostShort.characters;
  const size = isShort ? ' whole' : '';
  return `<div class="wide${size}" role="group" aria-label="${name}" tabindex="0"><table${isNarrow ? ' class="narrow"' : ''}>
<caption><span>${name}</span></caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

function lengthOf(runs: Runs): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function renderChart(chart: ChartBlock, page: Page): string {
  const { id, title, question, file, data, see } = chart;
  const svg = page.pictures.get(file);
  if (svg === undefined) throw new RangeError(`The chart ${file} has no picture.`);
  const name = escapeHtml(id);
  return `<figure id="${name}" aria-labelledby="${name}-title">
<figcaption><h3 id="${name}-title">${escapeHtml(title)}</h3><p>${escapeHtml(question)}</p></figcaption>
<div class="chart" role="img" aria-label="${escapeHtml(title)}" tabindex="0">
${embedSvg(svg, id).join('\n')}
</div>${data === undefined ? '' : `\n<details><summary>${escapeHtml(data.title)}</summary>\n${renderTable(data.table, page)}\n</details>`}${see === undefined ? '' : `\n<p class="note">${inline(see, page)}</p>`}
</figure>`;
}

function inline(runs: Runs, page: Page): string {
  return runs.map((run) => renderRun(run, page)).join('');
}

function renderRun({ text, exact, verdict, tone, style, to }: Run, page: Page): string {
  // After an arrow a line may end: figures before and after are long.
  const said = escapeHtml(text).replaceAll('→', '→<wbr>');
  if (verdict !== undefined) return `<span class="verdict ${verdict}">${said}</span>`;
  if (style === 'strong') return `<strong>${said}</strong>`;
  if (style === 'code') return `<code>${said}</code>`;
  if (style === 'whole') return `<wbr><span class="whole">${said}</span>`;
  if (tone !== undefined) return `<span class="tone ${tone}">${said}</span>`;
  const title =
    exact === undefined || exact === text ? '' : ` title="${escapeHtml(page.exact(exact))}"`;
  if (to !== undefined) {
    const kind = exact === undefined ? '' : ' class="figure"';
    return `<a${kind} href="#${escapeHtml(to)}"${title}>${said}</a>`;
  }
  return title === '' ? said : `<span class="figure"${title}>${said}</span>`;
}
