import type { Text } from './text.ts';

/**
 * What a figure of an indicator measures, and so what its growth means.
 *
 * `stock` at year end · `running-total` since ever, base included · `period-total` sum over a
 * window · `flow` of one year · `mean-flow` yearly mean over a window · `share` part of a whole ·
 * `intensity` per 10 000 … · `rate` growth rate, geometric mean over a window.
 */
export type Kind = keyof typeof kindFacts;

/** Everything that hangs on the kind alone. */
export type KindFacts = {
  readonly title: Text;
  /** How its figures speak of a window of years; null where they speak of one year. */
  readonly window: 'sum' | 'mean' | 'mean-rate' | null;
  /** Growth is counted in percentage points a year, not in per cent of itself. */
  readonly points: boolean;
  /** It never falls within its window: what is reached stays reached. */
  readonly neverFalls: boolean;
  /** Each year's figure holds that of the year before: growth cannot be below 0. */
  readonly accumulates: boolean;
  /** It counts what comes in within a time. */
  readonly isFlow: boolean;
  readonly mayBeNegative: boolean;
  /** What its figures can never pass, by nature. */
  readonly floor: number | null;
  readonly ceiling: number | null;
  /** A ratio is no part of the same ratio of a larger region. */
  readonly isRatio: boolean;
  /** It can be held against its target year by year. */
  readonly isFollowed: boolean;
  /** Whole things are counted: people, items. */
  readonly counts: boolean;
  /** The scale on which its growth is much the same everywhere; null where no outlook is made. */
  readonly growthScale: 'log' | 'logit' | null;
};

const plain = {
  window: null,
  points: false,
  neverFalls: false,
  accumulates: false,
  isFlow: false,
  mayBeNegative: false,
  floor: 0,
  ceiling: null,
  isRatio: false,
  isFollowed: true,
  counts: false,
  growthScale: 'log',
} as const;

export const kindFacts = {
  stock: { ...plain, title: { zh: '年末存量', en: 'year-end stock' }, counts: true },
  'running-total': {
    ...plain,
    title: { zh: '累计数', en: 'running total' },
    neverFalls: true,
    accumulates: true,
    counts: true,
  },
  'period-total': {
    ...plain,
    title: { zh: '期内合计', en: 'total of the period' },
    window: 'sum',
    isFlow: true,
    neverFalls: true,
    counts: true,
  },
  flow: {
    ...plain,
    title: { zh: '当年新增', en: 'new in the year' },
    isFlow: true,
    mayBeNegative: true,
    floor: null,
    counts: true,
  },
  'mean-flow': {
    ...plain,
    title: { zh: '年均新增', en: 'new per year, mean' },
    window: 'mean',
    isFlow: true,
    mayBeNegative: true,
    floor: null,
    isFollowed: false,
  },
  share: {
    ...plain,
    title: { zh: '占比', en: 'share' },
    points: true,
    ceiling: 1,
    growthScale: 'logit',
    isRatio: true,
  },
  intensity: { ...plain, title: { zh: '强度', en: 'intensity' }, isRatio: true },
  rate: {
    ...plain,
    title: { zh: '增速', en: 'growth rate' },
    window: 'mean-rate',
    points: true,
    mayBeNegative: true,
    floor: -1,
    growthScale: null,
    isRatio: true,
    isFollowed: false,
  },
} as const satisfies { readonly [kind: string]: KindFacts };

// The keys of an object written here are the kinds.
export const kinds = Object.keys(kindFacts) as readonly Kind[];

/** The facts of a kind, without the narrow types of the single record. */
export function factsOf(kind: Kind): KindFacts {
  return kindFacts[kind];
}

/** Whether a figure counts whole things that stand at the year's end, and may fall. */
export function isStock(kind: Kind): boolean {
  const { counts, isFlow, neverFalls } = factsOf(kind);
  return counts && !isFlow && !neverFalls;
}

/** Whether a figure counts what came in within its one year. */
export function isYearlyFlow(kind: Kind): boolean {
  const { isFlow, window } = factsOf(kind);
  return isFlow && window === null;
}

/** Whether figures of this kind speak of a window of years, not of one year. */
export function isWindowed(kind: Kind): boolean {
  return kindFacts[kind].window !== null;
}

/** Whether growth of this kind is counted in percentage points a year, not in per cent. */
export function movesInPoints(kind: Kind): boolean {
  return kindFacts[kind].points;
}

/** Kinds whose growth is a per cent of the value itself. */
export const growingKinds: readonly Kind[] = kinds.filter((kind) => !movesInPoints(kind));
