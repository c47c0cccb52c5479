import type { Block, PlanDocument } from '../../document/document.ts';
import type { DocumentFigures } from '../../document/read-figures.ts';
import type { Reading } from '../../document/reading.ts';
import type { Language } from '../../terms/text.ts';
import { readWordings } from '../../wording/read-wordings.ts';
import type { ReadWording } from '../../wording/zh/read.ts';
import { escapeHtml } from '../escape-html.ts';
import { reviewStyle } from './review-style.ts';

/** What the page shows: the document, what was read of it, and what is new since the last reading. */
export type Review = {
  readonly document: PlanDocument;
  readonly figures: DocumentFigures;
  /** The region file as data; the next reading compares with it. */
  readonly tree: object;
  readonly changes: readonly {
    readonly path: string;
    readonly is: 'added' | 'removed' | 'changed' | 'kept';
  }[];
};

/**
 * The page to check a reading on: the document with every figure marked, beside it what was read, what
 * is to confirm first. One file without a script, which loads nothing.
 *
 * @param review what to show
 * @param language of its own words
 * @returns HTML
 */
export function renderReview(
  { document, figures, tree, changes }: Review,
  language: Language,
): string {
  const words = readWordings[language];
  const { readings, unread } = figures;
  const numbered = readings.map((reading, index) => ({ reading, index }));
  const questions = numbered.filter(({ reading }) => reading.confirm.length > 0);
  const name = escapeHtml(document.file.replace(/^.*[\\/]/, ''));
  const missing = unread.map(
    ({ printed, why, indicator, at }) =>
      `<li>${escapeHtml(printed)} · ${escapeHtml(indicator ?? '')} · ${words.reasons[why]} · ${escapeHtml(at)}</li>`,
  );
  return [
    `<!DOCTYPE html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${words.title(name)}</title>`,
    `<style>${reviewStyle}</style>\n</head>\n<body>\n<header><h1>${words.title(name)}</h1>`,
    `<p>${words.counts(readings.length, questions.length)}</p><p class="quiet">${words.copy}</p></header>\n<main>`,
    `<section class="read">\n<h2>${words.toConfirm}</h2>\n${table(questions, words)}`,
    changes.length === 0
      ? ''
      : `<h2>${words.changed}</h2>\n<ul>${changes.map((change) => `<li>${escapeHtml(words.change(change))}</li>`).join('')}</ul>`,
    `<h2>${words.all}</h2>\n${table(numbered, words)}`,
    `<h2>${words.unread}</h2>\n${missing.length === 0 ? `<p>${words.nothing}</p>` : `<ul>${missing.join('\n')}</ul>`}\n</section>`,
    `<section class="document">\n<h2>${words.document}</h2>\n<div lang="zh-CN">\n${document.blocks
      .map((block, i) =>
        renderBlock(
          block,
          numbered.filter(({ reading }) => reading.detail.block === i),
        ),
      )
      .join('\n')}\n</div>\n</section>`,
    `</main>\n<!-- talentcast-read: ${pack(tree)} -->\n</body>\n</html>\n`,
  ].join('\n');
}

type Numbered = { readonly reading: Reading; readonly index: number };

function table(rows: readonly Numbered[], words: ReadWording): string {
  if (rows.length === 0) return `<p>${words.nothing}</p>`;
  const { figure, indicator, when, role, place, confirm } = words.columns;
  const head = [figure, indicator, when, role, place, confirm]
    .map((title) => `<th scope="col">${title}</th>`)
    .join('');
  const body = rows.map(({ reading, index }) => {
    const { printed, year, window, at, detail } = reading;
    const shown = detail.cell === null ? printed : `${printed} ${reading.unit}`;
    const cells = [
      `<a href="#f${index}">${escapeHtml(shown)}</a>`,
      escapeHtml(reading.indicator),
      escapeHtml(String(year ?? window ?? '–')),
      words.roles[reading.role],
      escapeHtml(at),
      reading.confirm.map((doubt) => words.doubts[doubt]).join(words.between),
    ];
    const tags = cells.map((cell, i) =>
      ofDocument.includes(i) ? `<td lang="zh-CN">${cell}</td>` : `<td>${cell}</td>`,
    );
    return `<tr id="r${index}">${tags.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

/** Columns that hold words of the document, whatever the page's language. */
const ofDocument = [0, 1, 4];

function renderBlock(block: Block, marks: readonly Numbered[]): string {
  if (block.kind === 'paragraph') {
    const tag = block.isHeading ? 'h3' : 'p';
    return `<${tag}>${markText(block.content.text, marks)}</${tag}>`;
  }
  const rows = block.grid.map((row, r) => {
    const cells = row.map(({ text, isRepeat }, c) => {
      const own = isRepeat
        ? []
        : marks.filter(({ reading: { detail } }) => detail.cell?.[0] === r && detail.cell[1] === c);
      return `<td${isRepeat ? ' class="quiet"' : ''}>${markText(text, own)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('\n')}</table>`;
}

function markText(text: string, marks: readonly Numbered[]): string {
  let html = '';
  let from = 0;
  for (const { reading, index } of [...marks].sort(
    (a, b) => a.reading.detail.from - b.reading.detail.from,
  )) {
    const { detail, confirm } = reading;
    if (detail.from < from) continue;
    const mark = escapeHtml(text.slice(detail.from, detail.to));
    html += `${escapeHtml(text.slice(from, detail.from))}<mark id="f${index}"${confirm.length > 0 ? ' class="ask"' : ''}><a href="#r${index}">${mark}</a></mark>`;
    from = detail.to;
  }
  return html + escapeHtml(text.slice(from));
}

/** Data in letters that mean nothing in HTML. */
function pack(value: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
