import type { ReportWording } from '../wording/zh/report.ts';
import type { Block, Runs, Section } from './report-document.ts';

/**
 * Headings, tables and charts numbered as an official document numbers them: sections, headings
 * within each, tables and charts through the whole report.
 */
export function numberHeadings(
  sections: readonly Section[],
  words: ReportWording['numbering'],
): readonly Section[] {
  const counts = { table: 0, chart: 0 };
  return sections.map(({ id, title, blocks }, i) => {
    const inSection = { heading: 0, subheading: 0 };
    const numbered = blocks.map((block): Block => {
      switch (block.kind) {
        case 'heading':
          inSection.heading += 1;
          inSection.subheading = 0;
          return before(block, words.heading(i + 1, inSection.heading, ''));
        case 'subheading':
          inSection.subheading += 1;
          return before(block, words.subheading(inSection.subheading, ''));
        case 'table':
          counts.table += 1;
          return { ...block, caption: words.table(counts.table, block.caption) };
        case 'chart':
          counts.chart += 1;
          return { ...block, title: words.chart(counts.chart, block.title) };
        default:
          return block;
      }
    });
    return { id, title: words.section(i + 1, title), blocks: numbered };
  });
}

function before<B extends { readonly runs: Runs }>(block: B, number: string): B {
  return { ...block, runs: [{ text: number }, ...block.runs] };
}
