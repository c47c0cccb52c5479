import { powerBetween } from '../stats/interval.ts';
import type { Indicator } from '../terms/indicator.ts';
import { isUnitOrWord, sameDimension, unitFactor } from '../terms/unit.ts';
import { type AuditAnswer, type AuditOutcome, agrees, differs } from './audit-outcome.ts';
import { placesOf } from './printed-figures.ts';
import { differingReadings } from './readings-of-one.ts';
import type { AuditInput, AuditRule } from './rule.ts';
import type { Comparison } from './statement-comparisons.ts';

export const unit: AuditRule = {
  title: { zh: '单位差错', en: 'Unit slips' },
  question: {
    zh: '有没有数值与所印单位不配，或与其他数只差10的若干次方？',
    en: 'Does a figure miss its printed unit, or another figure, by a power of ten?',
  },
  formula: 'x₁ = x₂ · 10^k',
  source: { zh: '定义', en: 'definition' },
  run: (input) => [
    ...input.region.indicators.flatMap(printedUnits),
    ...readingSlips(input),
    ...statementSlips(input),
  ],
};

/** Figures whose printed unit is of the same dimension as theirs, and of another size. */
function printedUnits(indicator: Indicator): readonly AuditOutcome[] {
  const figures = [...indicator.observed, ...indicator.readings, ...indicator.targets].filter(
    ({ value, remarks }) => value !== null && remarks.printedUnit !== undefined,
  );
  const printed = [...new Set(figures.map(({ remarks }) => remarks.printedUnit!))];
  return printed.flatMap((one): readonly AuditOutcome[] => {
    const power = slipOf(indicator.unit, one);
    if (power === null) return [];
    if (power === 0) return [agrees];
    const own = figures.filter(({ remarks }) => remarks.printedUnit === one);
    const [first] = own;
    if (first === undefined) return [];
    return [
      differs({
        severity: 'error',
        indicator: indicator.id,
        year: typeof first.year === 'number' ? first.year : null,
        stated: first.value,
        computed: null,
        unit: indicator.unit,
        arithmetic: [],
        at: placesOf(own),
        code: 'unit-slip',
        params: { values: own.map(({ value }) => value!), printed: one, power },
      }),
    ];
  });
}

/** The power of ten between two units; null where they cannot be compared. */
function slipOf(unit: string, printed: string): number | null {
  if (!isUnitOrWord(printed) || !sameDimension(unit, printed)) return null;
  const ratio = Number((unitFactor(unit) / unitFactor(printed)).toPrecision(12));
  const [, power = '0'] = ratio.toExponential().split('e');
  return Number(power);
}

function readingSlips(input: AuditInput): readonly AuditOutcome[] {
  return input.readings.flatMap((group) =>
    differingReadings(group).flatMap(({ figure }): readonly AuditOutcome[] => {
      const first = group.readings[0]!.figure;
      const power = powerBetween(first, figure);
      if (power === null) return [];
      return [
        differs({
          severity: 'error',
          indicator: group.indicator.id,
          year: group.year === 0 ? null : group.year,
          stated: first.value,
          computed: figure.value,
          unit: group.indicator.unit,
          arithmetic: [],
          at: placesOf([first.place, figure.place]),
          code: 'power-slip',
          params: { power },
        }),
      ];
    }),
  );
}

function statementSlips(input: AuditInput): readonly AuditOutcome[] {
  const compared: readonly Comparison[] = [
    ...input.statements.sum.compared,
    ...input.statements.share.compared,
    ...input.statements.increment.compared,
    ...input.statements.ratio.compared,
    ...input.statements.mean.compared,
  ];
  return compared.map((one): AuditOutcome => {
    const row = statementSlip(one);
    return row === null ? agrees : differs(row);
  });
}

function statementSlip(one: Comparison): AuditAnswer | null {
  const { power, indicator, year, unit, at, computed, stated } = one;
  if (power === null) return null;
  return {
    severity: 'error',
    ...{ indicator, year, unit, at, arithmetic: computed },
    stated: stated.value,
    computed: computed[0]!.value,
    code: 'power-slip',
    params: { power },
  };
}
