import {
  fromStored,
  type Model,
  type ModelSeries,
  mainTargetOf,
  movesInPoints,
  type Study,
  type StudyIndicator,
  type StudyTarget,
} from '../index.ts';

/** What a slider stands for: one number of one assumption. */
export type Knob = {
  /** `<indicator>.<parameter>`, as under `uncertainty.parameters` in a scenario file. */
  readonly id: string;
  readonly indicator: string;
  readonly parameter: string;
  /** How its number reads: a rate a year, points a year, a share, or a quantity of the indicator. */
  readonly measure: 'rate' | 'points' | 'share' | 'quantity';
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly marks: readonly Mark[];
};

/** Where past, need and other regions stand on the slider. `to` for a span. */
export type Mark = {
  readonly kind: 'historic' | 'required' | 'peers';
  readonly value: number;
  readonly to: number | null;
};

/** Laws whose way is given or aimed at: moving the slider puts constant growth in their place. */
const replaced: readonly string[] = ['toward-target', 'path', 'hold', 'outlook', 'grey'];

/**
 * The sliders of a model, in the order of its indicators: the numbers of each law; a constant growth
 * for laws that have none. Indicators without a path, and those computed from others, have none.
 *
 * @param model the scenario before any slider was moved decides what sliders there are
 * @param study its study: past, need and peers for the marks
 */
export function listKnobs(model: Model, study: Study): readonly Knob[] {
  return model.series.flatMap((series) => {
    const indicator = study.indicators.find(({ id }) => id === series.indicator.id);
    const { growth } = series;
    if (growth === null || indicator === undefined || indicator.path === null) return [];
    if (indicator.computed) return [];
    const target = mainTargetOf(study, indicator.id);
    const { law, parameters } = growth;
    if (replaced.includes(law)) return constantGrowth(series, indicator, target);
    const knobOf = (parameter: string, measure: Knob['measure']): readonly Knob[] => {
      const value = parameters[parameter];
      return typeof value === 'number'
        ? [createKnob(indicator, parameter, measure, value, target)]
        : [];
    };
    if (law === 'compound') return knobOf('rate', 'rate');
    if (law === 'linear')
      return knobOf('step', movesInPoints(indicator.kind) ? 'points' : 'quantity');
    if (law === 'logistic') return [...knobOf('rate', 'rate'), ...knobOf('ceiling', 'quantity')];
    if (law === 'flow') {
      const joins = parameters['joinsOf'] === null ? knobOf('joins', 'quantity') : [];
      return [...joins, ...knobOf('leaves', 'share')];
    }
    return [];
  });
}

function constantGrowth(
  series: ModelSeries,
  indicator: StudyIndicator,
  target: StudyTarget | null,
): readonly Knob[] {
  if (series.start === null) return [];
  const points = movesInPoints(indicator.kind);
  const assumed = target?.assumed ?? null;
  const value = lawGrowth(series, points) ?? (points ? assumed?.step : assumed?.growth) ?? 0;
  return [createKnob(indicator, 'growth', points ? 'points' : 'rate', value, target)];
}

/** What a law itself grows by: events, which stay when a slider takes its place, are not in it. */
function lawGrowth({ growth }: ModelSeries, points: boolean): number | null {
  if (growth?.law === 'hold') return 0;
  const { shape, growth: own } = growth?.parameters ?? {};
  if (growth?.law !== 'toward-target' || typeof own !== 'number') return null;
  return shape === (points ? 'linear' : 'compound') ? own : null;
}

function createKnob(
  indicator: StudyIndicator,
  parameter: string,
  measure: Knob['measure'],
  value: number,
  target: StudyTarget | null,
): Knob {
  const isGrowth = measure === 'rate' || measure === 'points';
  const marks = isGrowth ? marksOf(target, measure) : [];
  const shared = {
    id: `${indicator.id}.${parameter}`,
    indicator: indicator.id,
    parameter,
    measure,
    value,
    marks,
  };
  if (!isGrowth) {
    const most = measure === 'share' ? 0.5 : niceAbove(Math.max(Math.abs(value) * 2, 1e-6));
    return { ...shared, least: 0, most, step: most / 200 };
  }
  const shown = [0, value, ...marks.flatMap((mark) => [mark.value, mark.to ?? mark.value])];
  const inView = shown.filter((one) => Math.abs(one) <= Math.max(0.5, Math.abs(value)));
  const span = Math.max(0.02, Math.max(...inView) - Math.min(...inView));
  const grid = span > 0.5 ? 0.1 : 0.01;
  const least = Math.max(-1, Math.floor((Math.min(...inView) - span * 0.25) / grid) * grid);
  const most = Math.ceil((Math.max(...inView) + span * 0.25) / grid) * grid;
  return { ...shared, least: tidy(least), most: tidy(most), step: span > 0.5 ? 0.005 : 0.001 };
}

function marksOf(target: StudyTarget | null, measure: Knob['measure']): readonly Mark[] {
  if (target === null) return [];
  const { past: historic, required, peers } = target;
  const pick = (growth: { readonly growth: number | null; readonly step: number } | null) =>
    growth === null ? null : measure === 'points' ? growth.step : growth.growth;
  const [past, need] = [pick(historic), pick(required)];
  const quartiles = peers?.quartiles ?? null;
  return [
    ...(quartiles === null
      ? []
      : [{ kind: 'peers', value: quartiles[0], to: quartiles[2] } as const]),
    ...(past === null ? [] : [{ kind: 'historic', value: past, to: null } as const]),
    ...(need === null ? [] : [{ kind: 'required', value: need, to: null } as const]),
  ];
}

/**
 * The assumption that a scenario file would hold for an indicator whose sliders were moved.
 *
 * @param series the indicator in the scenario that is changed
 * @param values new values by parameter
 */
export function assumptionOf(
  series: ModelSeries,
  values: { readonly [parameter: string]: number },
): { readonly [key: string]: unknown } {
  const { indicator, growth } = series;
  const quantity = (value: number) => plain(fromStored(value, indicator.unit));
  const now = { ...growth?.parameters, ...values } as { readonly [parameter: string]: number };
  if (growth === null || replaced.includes(growth.law))
    return { rate: writeFraction(now['growth'] ?? 0) };
  if (growth.law === 'compound') return { law: 'compound', rate: writeFraction(now['rate'] ?? 0) };
  if (growth.law === 'linear') return { law: 'linear', step: quantity(now['step'] ?? 0) };
  if (growth.law === 'logistic')
    return {
      law: 'logistic',
      ceiling: quantity(now['ceiling'] ?? 0),
      rate: writeFraction(now['rate'] ?? 0),
    };
  const { joinsOf } = growth.parameters;
  const joins =
    typeof joinsOf === 'string'
      ? { of: joinsOf, share: writeFraction(now['share'] ?? 0) }
      : quantity(now['joins'] ?? 0);
  return { law: 'flow', joins, leaves: writeFraction(now['leaves'] ?? 0) };
}

/** 1, 2 or 5 times a power of ten, not below the value. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 2, 5, 10].find((one) => one * power >= value) ?? 10;
  return tidy(digit * power);
}

function tidy(value: number): number {
  return Number(value.toPrecision(6));
}

/** Without the noise of binary fractions: what a person would type. */
function plain(value: number): number {
  return Number(value.toPrecision(15));
}

/** As a scenario writes a fraction: beyond 1 a per cent, for a bare number might be one. */
export function writeFraction(value: number): number | string {
  return Math.abs(value) <= 1 ? plain(value) : `${plain(value * 100)}%`;
}
