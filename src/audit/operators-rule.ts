import { canAgree } from '../stats/interval.ts';
import type { Operator, Target } from '../terms/target.ts';
import { type AuditAnswer, type AuditOutcome, agrees, differs } from './audit-outcome.ts';
import type { Severity } from './audit-row.ts';
import type { CategorySum } from './category-sums.ts';
import { placesOf, shown } from './printed-figures.ts';
import { differingReadings, type FigureReadings } from './readings-of-one.ts';
import type { AuditInput, AuditRule } from './rule.ts';

export const operators: AuditRule = {
  title: { zh: '目标写法', en: 'Wording of targets' },
  question: {
    zh: '同一目标各处的写法（以上、左右、超过，或只印数字）一致吗？分项目标够不够“超过”？',
    en: 'Is a target worded alike everywhere, and do the parts really exceed what is to be exceeded?',
  },
  formula: 'op₁ = op₂; Σp > T',
  source: { zh: '定义', en: 'definition' },
  run: (input) => {
    const strict = strictSums(input);
    const isTold = ({ indicator, year }: FigureReadings) =>
      strict.some((sum) => sum.indicator === indicator && sum.year === year);
    return [
      ...strict.map((sum): AuditOutcome => (isJustMet(sum) ? differs(notAbove(sum)) : agrees)),
      ...input.readings
        .filter(({ isTarget }) => isTarget)
        .filter((group) => differingReadings(group).length === 0)
        .map((group) => {
          const row = compareWording(group);
          return row === null || isTold(group) ? agrees : differs(row);
        }),
    ];
  },
};

/** Totals that are to be exceeded, with categories that add up to them. */
function strictSums(input: AuditInput): readonly CategorySum[] {
  return input.sums.sums.filter(
    (sum) =>
      sum.isTarget &&
      sum.parts.cover === 'exact' &&
      sum.lacks.length === 0 &&
      strictTarget(sum) !== null,
  );
}

function strictTarget({ indicator, year }: CategorySum): Target | null {
  return indicator.targets.find((one) => one.year === year && one.op === '>') ?? null;
}

/** The parts come to exactly what the total is to exceed. */
function isJustMet(sum: CategorySum): boolean {
  const strict = strictTarget(sum)?.value ?? null;
  return strict !== null && canAgree(sum.sum, { value: strict, low: strict, high: strict });
}

function notAbove(sum: CategorySum): AuditAnswer {
  const { indicator, year, total, figures, parts } = sum;
  const { unit } = indicator;
  const of = figures.map(shown);
  return {
    severity: 'warning',
    indicator: indicator.id,
    year,
    stated: strictTarget(sum)?.value ?? total.value,
    computed: sum.sum.value,
    unit,
    arithmetic: [{ form: 'sum', of, years: 1, ...sum.sum, unit }],
    at: placesOf([strictTarget(sum), total.place, ...figures.map(({ place }) => place)]),
    code: 'parts-not-above',
    params: { parts: parts.of },
  };
}

function compareWording({ indicator, readings }: FigureReadings): AuditAnswer | null {
  const worded = readings.flatMap(({ target }) => {
    if (target === null) return [];
    const isBare = [...target.assumed, ...indicator.assumed].includes('op');
    return [{ target, op: isBare ? null : target.op, at: target.at }];
  });
  const kinds = [...new Set(worded.map(({ op }) => op))];
  const [first] = worded;
  if (first === undefined || kinds.length < 2) return null;
  const shown = kinds.flatMap((op) => worded.find((one) => one.op === op) ?? []);
  const { target } = first;
  return {
    severity: severityOf(worded.map((one) => one.op)),
    indicator: indicator.id,
    year: typeof target.year === 'number' ? target.year : null,
    stated: target.value,
    computed: null,
    unit: indicator.unit,
    arithmetic: [],
    at: placesOf(shown.map((one) => one.target)),
    code: 'operators-differ',
    params: {
      value: target.value ?? 0,
      high: target.high,
      wordings: shown.map(({ op, at }) => ({ op, at })),
    },
  };
}

/** 以上 against 左右 can be met by one figure and missed by it; strictness alone changes little. */
function severityOf(ops: readonly (Operator | null)[]): Severity {
  const sides = new Set(ops.filter((op) => op !== null).map((op) => sideOf[op]));
  return sides.size > 1 ? 'warning' : 'note';
}

const sideOf: { readonly [O in Operator]: string } = {
  '>=': 'at least',
  '>': 'at least',
  '=': 'exactly',
  '<=': 'at most',
  '<': 'at most',
  about: 'about',
  between: 'between',
};
