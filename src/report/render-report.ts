import type { ReportDocument } from './document.ts';
import { renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderSvg } from './render-svg.ts';

export type ReportFormat = 'html' | 'md';

/** Every format of a report, by the ending of its file. */
export const reportFormats: readonly ReportFormat[] = ['html', 'md'];

export type RenderOptions = {
  /** SVGs that are drawn already, by the `file` of their chart; others are drawn here. */
  readonly drawn?: ReadonlyMap<string, string>;
};

/**
 * A report as the text of one file. HTML holds its charts and asks for nothing; Markdown links to
 * their SVGs, which lie beside it under the `file` of each chart.
 *
 * @param document what `composeReport` gave
 * @returns the same bytes for the same document, on every run
 */
export async function renderReport(
  document: ReportDocument,
  format: ReportFormat,
  { drawn = new Map() }: RenderOptions = {},
): Promise<string> {
  if (format === 'md') return renderMarkdown(document);
  const pictures = new Map<string, string>();
  for (const { blocks } of document.sections)
    for (const block of blocks)
      if (block.kind === 'chart')
        pictures.set(block.file, drawn.get(block.file) ?? (await renderSvg(block.spec)));
  return renderHtml(document, pictures);
}
