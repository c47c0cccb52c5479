import { powerBetween } from '../stats/interval.ts';
import { type AuditAnswer, type AuditOutcome, agrees, differs } from './audit-outcome.ts';
import { placesOf } from './printed-figures.ts';
import { differingReadings, type FigureReadings } from './readings-of-one.ts';
import type { AuditInput, AuditRule } from './rule.ts';
import { areOfSeveralDocuments, type Revision, revisionOf } from './target-revisions.ts';

export const readings: AuditRule = {
  title: { zh: '同一指标前后数值', en: 'Readings of one figure' },
  question: {
    zh: '同一指标在文件各处的数值一致吗？',
    en: 'Is one figure the same wherever the document gives it?',
  },
  formula: 'x₁ = x₂',
  source: { zh: '定义', en: 'definition' },
  run: (input) => input.readings.flatMap((group) => judge(input, group)),
};

function judge(input: AuditInput, group: FigureReadings): readonly AuditOutcome[] {
  const { indicator, year, isTarget, readings: all } = group;
  const first = all[0]!;
  const others = differingReadings(group).filter(
    ({ figure }) => powerBetween(first.figure, figure) === null,
  );
  if (others.length === 0) return [agrees];
  return others.map((other) => {
    const revision = isTarget ? revisionOf(input, first.source, other.source, year) : null;
    if (revision !== null) return differs(revised(group, other, revision));
    const names = [first, other].map(({ source }) => source.remarks.name ?? null);
    return differs({
      severity: mayCountOtherwise(group) ? 'warning' : 'error',
      indicator: indicator.id,
      year: isYearly(group) ? null : year,
      stated: first.figure.value,
      computed: other.figure.value,
      unit: indicator.unit,
      arithmetic: [],
      at: placesOf([first.figure.place, other.figure.place]),
      code: 'readings-differ',
      params: { isTarget, names: names[0] === names[1] ? [] : names },
    });
  });
}

/** The newer target counts; what it was before is to be known. */
function revised(
  group: FigureReadings,
  other: FigureReadings['readings'][number],
  { before, after, isLater }: Revision,
): AuditAnswer {
  const { indicator, year, readings: all } = group;
  const [older, newer] = isLater ? [all[0]!, other] : [other, all[0]!];
  return {
    severity: 'note',
    indicator: indicator.id,
    year: isYearly(group) ? null : year,
    stated: newer.figure.value,
    computed: older.figure.value,
    unit: indicator.unit,
    arithmetic: [],
    at: placesOf([newer.figure.place, older.figure.place]),
    code: 'target-revised',
    params: { before, after },
  };
}

/** Targets of two documents, other names and open definitions may stand for other things. */
function mayCountOtherwise(group: FigureReadings): boolean {
  const { indicator, readings: all } = group;
  const names = new Set(all.map(({ source }) => source.remarks.name ?? indicator.name.zh));
  const definitions = new Set(all.map(({ source }) => source.remarks.definition?.zh ?? ''));
  const isOpen = all.some(({ source }) => source.assumed.includes('definition'));
  return names.size > 1 || definitions.size > 1 || isOpen || areOfSeveralDocuments(group);
}

/** A target of every year, or of none that is stated, has no year to show. */
function isYearly({ readings: all }: FigureReadings): boolean {
  return all.some(({ target }) => target !== null && typeof target.year !== 'number');
}
