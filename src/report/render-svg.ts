import type * as Vega from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { escapeXml } from '../workbook/xml-text.ts';
import { titleMarks, writeTitles } from './mark-titles.ts';
import { measureItem, type TextItem } from './measure-item.ts';

/**
 * A chart as an SVG text: same bytes for the same spec on every run, fonts named but not embedded,
 * nothing fetched.
 *
 *     spec ──compile──> Vega ──parse──> View (no canvas) ──titled──toSVG──> SVG ──> tidied
 *
 * A mark whose row of data holds a text `said` has it as its `<title>`: browsers show it where the
 * mark is pointed at, without a script.
 *
 * @param spec Vega-Lite with its data inline
 * @param idPrefix starts every id, so that several charts can stand in one page
 * @throws Error on any warning of Vega-Lite or Vega: a chart that needs one is wrong
 */
export async function renderSvg(spec: TopLevelSpec, idPrefix = 'chart'): Promise<string> {
  // Loaded with the first chart: everything that draws none starts without them.
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  installTextWidths(vega);
  const complaints: string[] = [];
  const logger = collectInto(complaints);
  // Vega-Lite writes into the spec it compiles; the caller's stays as it is.
  const compiled = compile(structuredClone(spec), { logger });
  const view = new vega.View(vega.parse(compiled.spec), {
    renderer: 'none',
    loader: refusingLoader,
    logger,
  });
  try {
    await view.runAsync();
    titleMarks(view.scenegraph());
    const svg = await view.toSVG();
    if (complaints.length > 0) throw new Error(`chart: ${complaints.join('; ')}`);
    return tidy(svg, idPrefix, describe(spec));
  } finally {
    view.finalize();
  }
}

/** A logger that keeps what Vega would only mention; throwing amid its dataflow would stall it. */
function collectInto(complaints: string[]): Vega.LoggerInterface {
  const complain = (...details: readonly unknown[]) => {
    complaints.push(details.map(String).join(' '));
    return logger;
  };
  const logger = {
    level: () => logger,
    error: complain,
    warn: complain,
    info: () => logger,
    debug: () => logger,
  } as Vega.LoggerInterface;
  return logger;
}

/** Specs hold their data; a chart that asks for a file or an address is refused. */
const refusingLoader: Vega.Loader = {
  load: (uri) => Promise.reject(new Error(`a chart may not load ${uri}`)),
  sanitize: (uri) => Promise.reject(new Error(`a chart may not link to ${uri}`)),
  http: (uri) => Promise.reject(new Error(`a chart may not load ${uri}`)),
  file: (name) => Promise.reject(new Error(`a chart may not load ${name}`)),
};

/** Vega reads its text metrics from one object; ours replace them once and for all. */
function installTextWidths(vega: object): void {
  const { textMetrics } = vega as {
    readonly textMetrics: { width: (item: TextItem, text: unknown) => number };
  };
  textMetrics.width = measureItem;
}

function describe(spec: TopLevelSpec): string {
  return typeof spec.description === 'string' ? spec.description : '';
}

/**
 * Ids numbered from 1 in order of appearance (Vega counts on for the life of the process), figures
 * of attributes rounded to 1/100 px, and the description as the one text alternative of the picture
 * in place of Vega's, which are in English.
 */
function tidy(svg: string, idPrefix: string, description: string): string {
  const ids = new Map<string, string>();
  const rename = (id: string) => {
    if (!ids.has(id)) ids.set(id, `${idPrefix}-${ids.size + 1}`);
    return ids.get(id) ?? id;
  };
  const tidied = writeTitles(svg).replace(/<[^>]+>/g, (tag) =>
    tag
      .replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
      .replace(/\bid="([^"]+)"|url\(#([^)]+)\)/g, (_, id?: string, url?: string) =>
        id === undefined ? `url(#${rename(url ?? '')})` : `id="${rename(id)}"`,
      )
      .replace(/ (?:d|x|y|x1|x2|y1|y2|r|width|height|transform|viewBox)="[^"]*"/g, roundFigures),
  );
  return description === ''
    ? tidied
    : tidied.replace(
        /<svg ([^>]*)>/,
        (_, rest: string) => `<svg ${rest} role="img"><title>${escapeXml(description)}</title>`,
      );
}

function roundFigures(attribute: string): string {
  return attribute.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (figure) => {
    const rounded = Math.round(Number(figure) * 100) / 100;
    return String(rounded === 0 ? 0 : rounded);
  });
}
