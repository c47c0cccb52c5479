import type { Text } from './text.ts';

/**
 * What a figure of an indicator measures, and so what its growth means.
 *
 * `stock` at year end · `running-total` since ever, base included · `period-total` sum over a
 * window · `flow` of one year · `mean-flow` yearly mean over a window · `share` part of a whole ·
 * `intensity` per 10 000 … · `rate` growth rate, geometric mean over a window.
 */
export type Kind =
  | 'stock'
  | 'running-total'
  | 'period-total'
  | 'flow'
  | 'mean-flow'
  | 'share'
  | 'intensity'
  | 'rate';

export const kindTitles: { readonly [K in Kind]: Text } = {
  stock: { zh: '年末存量', en: 'year-end stock' },
  'running-total': { zh: '累计数', en: 'running total' },
  'period-total': { zh: '期内合计', en: 'total of the period' },
  flow: { zh: '当年新增', en: 'new in the year' },
  'mean-flow': { zh: '年均新增', en: 'new per year, mean' },
  share: { zh: '占比', en: 'share' },
  intensity: { zh: '强度', en: 'intensity' },
  rate: { zh: '增速', en: 'growth rate' },
};

export const kinds = Object.keys(kindTitles) as readonly Kind[];

/** Whether figures of this kind speak of a window of years, not of one year. */
export function isWindowed(kind: Kind): boolean {
  return kind === 'period-total' || kind === 'mean-flow' || kind === 'rate';
}

/** Whether growth of this kind is counted in percentage points a year, not in per cent. */
export function movesInPoints(kind: Kind): boolean {
  return kind === 'share' || kind === 'rate';
}

/** Kinds whose growth is a per cent of the value itself. */
export const growingKinds: readonly Kind[] = [
  'stock',
  'running-total',
  'period-total',
  'flow',
  'mean-flow',
  'intensity',
];
