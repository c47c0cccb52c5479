import { around, isAbove } from '../stats/interval.ts';
import type { Indicator } from '../terms/indicator.ts';
import { type AuditAnswer, type AuditOutcome, agrees, differs } from './audit-outcome.ts';
import { observedFigure, type PrintedFigure, placesOf, targetFigure } from './printed-figures.ts';
import type { AuditInput, AuditRule } from './rule.ts';

export const limits: AuditRule = {
  title: { zh: '越过界限', en: 'Beyond its limit' },
  question: {
    zh: '有没有占比超过100%、部分大于总体，或数值高于上限？',
    en: 'Is there a share over 100%, a part above its whole, or a figure above its ceiling?',
  },
  formula: 'p ≤ w; share ≤ 1; x ≤ K',
  source: { zh: '定义', en: 'definition' },
  run: (input) => [...partsAbove(input), ...sharesAbove(input), ...ceilingsPassed(input)],
};

function partsAbove(input: AuditInput): readonly AuditOutcome[] {
  return input.sums.sums.flatMap(({ figures, total, year, isTarget, indicator }) =>
    figures.map(
      (part): AuditOutcome =>
        isAbove(part, total)
          ? differs(partAbove(part, total, year, isTarget, indicator.unit))
          : agrees,
    ),
  );
}

function sharesAbove(input: AuditInput): readonly AuditOutcome[] {
  const whole = around(1, 0);
  return input.statements.share.compared.map((one): AuditOutcome => {
    const [part, total] = one.figures;
    if (part !== undefined && total !== undefined && isAbove(part, total)) {
      return differs(partAbove(part, total, one.year, one.standing === 'target', total.unit));
    }
    if (!isAbove(one.stated, whole)) return agrees;
    const { indicator, year, at, stated } = one;
    const ids = { part: part?.indicator ?? null, whole: total?.indicator ?? null };
    return differs({
      severity: 'error',
      ...{ indicator, year, at, stated: stated.value, computed: 1, unit: '%', arithmetic: [] },
      code: 'share-above-whole',
      params: ids,
    });
  });
}

function partAbove(
  part: PrintedFigure,
  total: PrintedFigure,
  year: number,
  isTarget: boolean,
  unit: string | null,
): AuditAnswer {
  return {
    severity: 'error',
    indicator: part.indicator,
    year,
    stated: part.value,
    computed: total.value,
    unit,
    arithmetic: [],
    at: placesOf([part.place, total.place]),
    code: 'part-above-whole',
    params: { part: part.indicator, whole: total.indicator, isTarget },
  };
}

function ceilingsPassed({ region }: AuditInput): readonly AuditOutcome[] {
  return region.indicators.flatMap((indicator) => {
    const { ceiling } = indicator;
    if (ceiling === null) return [];
    const observed = [...indicator.observed, ...indicator.readings].map((one) =>
      observedFigure(indicator, one),
    );
    const aimed = indicator.targets.map((one) =>
      targetFigure(indicator, one, typeof one.year === 'number' ? one.year : 0),
    );
    return [
      ...observed.map((one) => judgeCeiling(one, indicator, ceiling, false)),
      ...aimed.map((one) => judgeCeiling(one, indicator, ceiling, true)),
    ].filter((one) => one !== null);
  });
}

function judgeCeiling(
  figure: PrintedFigure | null,
  { id, unit }: Indicator,
  ceiling: number,
  isTarget: boolean,
): AuditOutcome | null {
  if (figure === null) return null;
  if (!isAbove({ ...figure, high: figure.low }, around(ceiling, 0))) return agrees;
  return differs({
    severity: 'error',
    indicator: id,
    year: figure.year === 0 ? null : figure.year,
    stated: figure.value,
    computed: ceiling,
    unit,
    arithmetic: [],
    at: figure.place === null ? [] : [figure.place],
    code: 'ceiling-passed',
    params: { isTarget },
  });
}
