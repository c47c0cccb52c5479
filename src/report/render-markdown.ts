import type { Block, ReportDocument, Run, Runs, Table } from './report-document.ts';

/**
 * A report as Markdown (CommonMark with the tables of GFM). Whatever comes from files is escaped:
 * it can neither open HTML nor make markup of its own.
 */
export function renderMarkdown(document: ReportDocument): string {
  const { title, about, contents, sections, colophon } = document;
  const parts = [
    `# ${escapeText(title)}`,
    about.map((line) => `- ${inline(line)}`).join('\n'),
    `${escapeText(contents)}\n\n${sections.map((one) => `- [${escapeText(one.title)}](#${one.id})`).join('\n')}`,
    ...sections.flatMap(({ id, title: heading, blocks }) => [
      // GFM makes an anchor of a heading's text, which differs by program; this one is ours.
      `<a id="${id}"></a>\n\n## ${escapeText(heading)}`,
      ...blocks.map(renderBlock),
    ]),
    `---\n\n${escapeText(colophon)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'lead':
    case 'paragraph':
      return inline(block.runs);
    case 'note':
      return `> ${inline(block.runs)}`;
    case 'heading':
      return `### ${inline(block.runs)}`;
    case 'subheading':
      return `#### ${inline(block.runs)}`;
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return renderTable(block);
    case 'chart':
      return `### ${escapeText(block.title)}\n\n${escapeText(block.question)}\n\n![${escapeText(block.title)}](${encodeURI(block.file)})`;
  }
}

function renderTable({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `**${escapeText(caption)}**\n`,
    line(columns.map(({ title }) => escapeText(title))),
    line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(inlineInCell))),
  ].join('\n');
}

function inline(runs: Runs): string {
  return runs.map(renderRun).join('');
}

/** Only in a cell may a pipe within code be escaped, and there it must. */
function inlineInCell(runs: Runs): string {
  return runs
    .map((run) => (run.style === 'code' ? renderRun(run).replaceAll('|', '\\|') : renderRun(run)))
    .join('');
}

function renderRun({ text, style, to }: Run): string {
  if (style === 'code') return renderCode(text);
  const said = escapeText(text);
  if (style === 'strong') return emphasise(said);
  // Rows have no anchors here: only sections are linked to.
  return to === undefined || !sectionAnchor.test(to) ? said : `[${said}](#${to})`;
}

/** Anchors of sections are single words. */
const sectionAnchor = /^[a-z]+$/;

/** Around what is not space, or the stars would stand for themselves. */
function emphasise(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' ? text : text.replace(trimmed, () => `**${trimmed}**`);
}

/** Between more backticks than the text holds in a row. */
function renderCode(text: string): string {
  const plain = oneLine(text);
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}

/** Every character that Markdown may give a meaning, with a backslash; `&` could begin an entity. */
function escapeText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~!$^]|&(?=[#a-z])/gi, (sign) => `\\${sign}`)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(https?|ftp):\/\//gi, '$1:\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.');
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
