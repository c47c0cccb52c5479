import type { BacktestReport, ChartId, ComparisonChartId, Language, Study } from '../index.ts';

export type ChartFormat = 'svg' | 'png' | 'json';

export const chartFormats: readonly ChartFormat[] = ['json', 'svg', 'png'];

/** One chart of one study, or of several, to be drawn; plain data, for it travels to workers. */
export type ChartJob = (
  | { readonly study: Study; readonly chart: ChartId }
  | { readonly studies: readonly Study[]; readonly comparison: ComparisonChartId }
  | { readonly report: BacktestReport }
) & {
  /** Where its files go: a name relative to `out/`, without what their formats add. */
  readonly name: string;
  readonly language: Language;
  readonly formats: readonly ChartFormat[];
};

/** A file of results, named relative to `out/`. */
type OutputFile = { readonly file: string; readonly content: Uint8Array | string };

/** The files of a chart, and every character that its PNG needs a glyph for. */
export type DrawnChart = { readonly files: readonly OutputFile[]; readonly characters: string };

/** Pixels of a PNG for each unit of its SVG: sharp in print at the width of a page. */
const pngScale = 2;

/** Draws one chart in the formats asked for: `<name>.vl.json`, `.svg`, `.png`. */
export async function drawChartFiles(job: ChartJob): Promise<DrawnChart> {
  const { drawChart, drawComparisonChart, drawReliability, renderSvg } = await import(
    '../index.ts'
  );
  const { name, language, formats } = job;
  const spec =
    'study' in job
      ? drawChart(job.study, job.chart, language)
      : 'report' in job
        ? drawReliability(job.report, language)
        : drawComparisonChart(job.studies, job.comparison, language);
  const files: OutputFile[] = [];
  if (formats.includes('json')) {
    files.push({ file: `${name}.vl.json`, content: `${JSON.stringify(spec, null, 2)}\n` });
  }
  if (!formats.includes('svg') && !formats.includes('png')) return { files, characters: '' };
  const svg = await renderSvg(spec);
  if (formats.includes('svg')) files.push({ file: `${name}.svg`, content: svg });
  if (!formats.includes('png')) return { files, characters: '' };
  const { rasterise } = await import('./rasterise.ts');
  files.push({ file: `${name}.png`, content: await rasterise(svg, { scale: pngScale }) });
  return { files, characters: [...new Set(svg)].join('') };
}
