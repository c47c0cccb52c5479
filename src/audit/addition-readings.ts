import { minus, through } from '../stats/interval.ts';
import type { AdditionReading } from './audit-details.ts';
import type { AuditRegion } from './audit-region.ts';
import type { Arithmetic } from './audit-row.ts';
import { countedOtherwise } from './counted-otherwise.ts';
import { keepsOperator } from './keeps-operator.ts';
import { inUnit, knownIn } from './printed-figures.ts';
import type { Comparison, StatementOf } from './statement-comparisons.ts';

type ReadAddition = {
  readonly fits: AdditionReading;
  readonly base: number | null;
  readonly arithmetic: Arithmetic;
};

/**
 * What was printed as an addition that its end points do not give: what was added each year, or
 * what was added since the year before or after, where the document does not name its base.
 *
 * (b − a) ÷ n · b − a′
 *
 * @param one an addition that does not agree
 * @returns the first reading under which it does, null where none does
 * source: definitions
 */
export function readAddition(
  { find }: AuditRegion,
  { statement, stated, figures, unit }: Comparison<StatementOf<'increment'>>,
): ReadAddition | null {
  const { of: id, op, from, to, assumed } = statement;
  const [end, start] = figures;
  if (end === undefined || start === undefined) return null;
  const rise = minus(end, start);
  const years = to - from;
  const mean = through(rise, (x) => x / years);
  if (years > 1 && keepsOperator(op, stated, mean)) {
    const of = [{ value: rise.value, unit }];
    return {
      fits: 'yearly-mean',
      base: null,
      arithmetic: { form: 'mean', of, years, ...mean, unit },
    };
  }
  const indicator = assumed.includes('from') ? find(id) : null;
  for (const other of [from - 1, from + 1]) {
    if (indicator === null || other >= to || countedOtherwise(indicator, other, to) !== null)
      continue;
    const [known] = knownIn(indicator, other);
    const base = known === undefined ? null : inUnit(known, unit);
    if (base === null) continue;
    const since = minus(end, base);
    if (!keepsOperator(op, stated, since)) continue;
    const of = [end, base].map(({ value }) => ({ value, unit }));
    const arithmetic = { form: 'difference', of, years: to - other, ...since, unit } as const;
    return { fits: 'other-base', base: other, arithmetic };
  }
  return null;
}
