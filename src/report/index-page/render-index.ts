import { targetStates } from '../../feasibility/judged-target.ts';
import type { Language } from '../../terms/text.ts';
import { enFeasibility } from '../../wording/en/feasibility.ts';
import { enIndex } from '../../wording/en/index-page.ts';
import { zhFeasibility } from '../../wording/zh/feasibility.ts';
import type { IndexWording } from '../../wording/zh/index-page.ts';
import { zhIndex } from '../../wording/zh/index-page.ts';
import { escapeHtml } from '../escape-html.ts';
import type { IndexEntry } from './index-entry.ts';
import { renderFiles } from './index-files.ts';
import { describeHeadline, headlineCells } from './index-headline.ts';
import { indexStyle } from './index-style.ts';

/** Everything that lies in `out/`, and what could be read of it. */
export type IndexPage = {
  readonly version: string;
  readonly entries: readonly IndexEntry[];
  /** Names relative to the page, with `/`. */
  readonly files: readonly string[];
};

type Speech = { readonly words: IndexWording; readonly language: Language };

const indexWordings: { readonly [L in Language]: IndexWording } = { zh: zhIndex, en: enIndex };
const htmlLanguages: { readonly [L in Language]: string } = { zh: 'zh-CN', en: 'en' };
const verdictTitles = { zh: zhFeasibility.states, en: enFeasibility.states };

/** Neither script nor request: only pictures beside the page, also where it is opened as a file. */
const policy =
  "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The interactive page over everything. */
const exploreFile = 'explore.html';

/** Folder of charts over several scenarios. */
const chartsFolder = 'charts';

/**
 * The page that links all results.
 *
 * @param page scenarios that could be read, and every file; a scenario with files alone is listed
 *   by them
 * @returns a whole HTML document
 */
export function renderIndex(page: IndexPage, language: Language): string {
  const words = indexWordings[language];
  const speech = { words, language };
  const regions = [...new Set(page.entries.map(({ region }) => region.id))];
  const known = page.entries.map(({ scenario }) => scenario.id);
  const folders = [...new Set(page.files.flatMap((file) => file.split('/').slice(0, -1)[0] ?? []))];
  const others = folders.filter((id) => id !== chartsFolder && !known.includes(id));
  const unread = others.filter((id) => !isComparison(id, page.files));
  const compared = others.filter((id) => isComparison(id, page.files));
  const comparisons = renderComparisons(compared, page.files, speech);
  const ids = [...regions, ...(comparisons !== '' ? [chartsFolder] : [])];
  const titleOf = (id: string) =>
    page.entries.find(({ region }) => region.id === id)?.region.name[language] ?? words.comparisons;
  const contents = ids.map((id) => {
    return `<li><a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(titleOf(id))}</a></li>`;
  });
  return `<!doctype html>
<html lang="${htmlLanguages[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${indexStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(words.title)}</h1>
<p class="faint">${escapeHtml(words.about(regions.length, known.length + unread.length))}</p>
${renderExploreLink(page.files, words)}</header>
<nav aria-label="${escapeHtml(words.contents)}"><ul>${contents.join('')}</ul></nav>
<main>
${regions.map((id) => renderRegion(id, page, speech)).join('\n')}
${unread.map((id) => renderUnread(id, page.files, speech)).join('\n')}
${comparisons}
</main>
<footer><p class="faint">${escapeHtml(words.legend)}</p><p class="faint">${escapeHtml(words.madeBy(page.version))}</p></footer>
</body>
</html>
`;
}

function renderExploreLink(files: readonly string[], words: IndexWording): string {
  if (!files.includes(exploreFile)) return '';
  return `<p><a href="${exploreFile}">${escapeHtml(words.explore)}</a></p>\n`;
}

/** A report over several scenarios lies in a folder of its own, without a study. */
function isComparison(id: string, files: readonly string[]): boolean {
  const has = (name: string) => files.includes(`${id}/${name}`);
  return (has('report.html') || has('report.md')) && !has('study.json');
}

/** The reports over several scenarios, and the charts over all of a region. */
function renderComparisons(
  compared: readonly string[],
  files: readonly string[],
  { words, language }: Speech,
): string {
  const reports = compared.map((id) => {
    const title = `<h3><code>${escapeHtml(id)}</code></h3>`;
    return `<section id="${escapeHtml(encodeURIComponent(id))}">${title}\n${renderFiles(id, files, words, language)}</section>`;
  });
  const charts = renderFiles(chartsFolder, files, words, language);
  const content = [...reports, charts].filter((part) => part !== '').join('\n');
  return content === '' ? '' : section(chartsFolder, words.comparisons, content);
}

function section(id: string, title: string, content: string): string {
  return `<section id="${escapeHtml(id)}"><h2>${escapeHtml(title)}</h2>\n${content}</section>`;
}

function renderRegion(id: string, { entries, files }: IndexPage, speech: Speech): string {
  const { words, language } = speech;
  const own = entries.filter(({ region }) => region.id === id);
  const [first] = own;
  if (first === undefined) return '';
  const headline = describeHeadline(first, words, language);
  const shown = targetStates.filter((verdict) => own.some((entry) => entry.verdicts[verdict]));
  const { columns } = words;
  const year = first.headline?.target.year;
  const figures =
    year === undefined ? [] : [columns.inYear(year), columns.assumed, columns.verdict];
  const head = [
    `<th scope="col" rowspan="2">${escapeHtml(columns.scenario)}</th>`,
    ...figures.map(
      (title, i) =>
        `<th scope="col" rowspan="2"${i < 2 ? ' class="number"' : ''}>${escapeHtml(title)}</th>`,
    ),
    ...(shown.length === 0
      ? []
      : [`<th scope="colgroup" colspan="${shown.length}">${escapeHtml(words.counts)}</th>`]),
  ];
  const second = shown.map(
    (verdict) =>
      `<th scope="col" class="number">${escapeHtml(verdictTitles[language][verdict])}</th>`,
  );
  const rows = own.map((entry) => {
    const { scenario } = entry;
    const cells =
      figures.length === 0 ? [] : headlineCells(entry, first, verdictTitles[language], language);
    const link = `<a href="#${escapeHtml(encodeURIComponent(scenario.id))}">${escapeHtml(scenario.title[language])}</a>`;
    return `<tr><th scope="row">${link} <code>${escapeHtml(scenario.id)}</code></th>${[
      ...cells.map((text, i) => `<td${i < 2 ? ' class="number"' : ''}>${escapeHtml(text)}</td>`),
      ...shown.map((verdict) => `<td class="number">${entry.verdicts[verdict] ?? 0}</td>`),
    ].join('')}</tr>`;
  });
  const table = `<div class="wide"><table>
<thead><tr>${head.join('')}</tr><tr>${second.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
  const parts = own.map(({ scenario }) => {
    const title = `<h3>${escapeHtml(scenario.title[language])} <code>${escapeHtml(scenario.id)}</code></h3>`;
    return `<section id="${escapeHtml(scenario.id)}">${title}\n${renderFiles(scenario.id, files, words, language)}</section>`;
  });
  const about = headline === null ? '' : `<p>${escapeHtml(headline)}</p>\n`;
  return section(id, first.region.name[language], `${about}${table}\n${parts.join('\n')}`);
}

function renderUnread(id: string, files: readonly string[], { words, language }: Speech): string {
  const note = `<p class="faint">${escapeHtml(words.unread)}</p>\n`;
  return section(id, id, note + renderFiles(id, files, words, language));
}
