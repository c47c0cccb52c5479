import type { AuditDetails, FittingReading } from '../../audit/audit-details.ts';
import type { Cover } from '../../terms/indicator.ts';
import type { StatedOperator } from '../../terms/statement.ts';
import type { Operator } from '../../terms/target.ts';
import { describeUnit } from '../../terms/unit.ts';
import type { Words } from '../speaks.ts';
import type { AuditSpeaker, AuditWording } from '../zh/audit.ts';

const covers: Words<Cover> = {
  exact: 'the parts should add up to the total',
  overlapping: 'the parts overlap, so they should not come to less than the total',
  partial: 'the parts are only some of the total, so they should not come to more',
};

const forms: AuditWording['forms'] = {
  sum: 'sum',
  difference: 'difference',
  quotient: 'quotient',
  mean: 'mean',
  compound: 'compound mean',
  simple: 'simple mean',
  total: 'total growth',
  ratio: 'ratio of end to start',
};

const written: Words<Operator> = {
  '>=': 'at least',
  '>': 'more than',
  '=': 'exactly',
  '<=': 'at most',
  '<': 'less than',
  about: 'about',
  between: 'between',
};

export const enAudit: AuditWording = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  forms,
  unnamed: 'the figure',
  colon: ': ',
  between: (low, high) => ` (${low} to ${high}, given the rounding)`,
  joinPlaces: '; ',
  rows: {
    'parts-differ': ({ indicator, year, unit, stated, computed, params: p }, say) =>
      `${head(indicator, year, p.isTarget, say)} ${value(stated, unit, say)}, but its parts come to ${value(computed, unit, say)}${p.lacks.length === 0 ? '' : ` even without ${listed(p.lacks, say)}`}, ${moreOrLess(p.gap, unit, say)} (${p.coverAssumed ? 'the document does not say whether the parts overlap or are complete; taken that ' : ''}${covers[p.cover]})`,
    'parts-overlap': ({ indicator, unit, params: { moments } }, say) =>
      `${say.name(indicator)}: the parts overlap and come to more than the total: ${moments
        .map(
          (m) =>
            `${m.isTarget ? 'targets of' : 'in'} ${m.year}, ${say.quantity(m.sum, unit)} against ${say.quantity(m.total, unit)}, overlap factor ${m.omega.toFixed(5)}${m.withinRounding ? ' (the gap is within rounding)' : ''}`,
        )
        .join('; ')}`,
    'sum-differs': ({ indicator, year, unit, stated, computed, params: { gap } }, say) =>
      `${head(indicator, year, false, say)} ${value(stated, unit, say)}, but the items listed come to ${value(computed, unit, say)}, ${moreOrLess(gap, unit, say)}`,
    'list-below-total': ({ indicator, year, unit, stated, computed, params: { gap } }, say) =>
      `${head(indicator, year, false, say)} ${value(stated, unit, say)}; the items listed come to ${value(computed, unit, say)}, ${moreOrLess(gap, unit, say)}; the rest is not named`,
    'list-above-total': ({ indicator, year, unit, stated, computed, params: { gap } }, say) =>
      `${head(indicator, year, false, say)} ${value(stated, unit, say)}, but items listed as part of it already come to ${value(computed, unit, say)}, ${moreOrLess(gap, unit, say)}; the two places may count differently`,
    'growth-differs': ({ indicator, stated, computed, params: p }, say) => {
      const said = p.reading === 'mean' ? 'mean growth a year' : 'growth';
      const found = p.reading === 'mean' ? 'compound mean' : 'total';
      const fits =
        p.by === null
          ? p.to - p.from === 1
            ? ''
            : '; no other reading fits either'
          : `; it fits only ${readAs(p.by)}`;
      return `${say.name(indicator)}, ${p.from}–${p.to}: ${said} is stated as ${value(stated, '%', say)}, the end points give a ${found} of ${round(computed, say)}${fits}`;
    },
    'speaks-of-target': ({ indicator, year, unit, stated, computed, params: { target } }, say) =>
      `${say.name(indicator)}${when(year)}: the stated ${exact(stated, unit, say)} speaks of the target, which gives ${exact(target, unit, say)}, not of what is published, which gives ${exact(computed, unit, say)}`,
    'ratio-as-increase': ({ indicator, stated, params: p }, say) =>
      `${say.name(indicator)}, ${p.from}–${p.to}: growth is stated as ${value(stated, '%', say)}, which is the ratio of end to start; the increase is ${round(p.increase, say)}`,
    'increment-differs': ({ indicator, unit, stated, computed, params: p }, say) =>
      `${say.name(indicator)}, ${p.from}–${p.to}: ${wanted(p.op, stated, unit, say)} is stated as added, but the end points differ by ${value(computed, unit, say)}${addedAs(p)}`,
    'share-differs': ({ stated, arithmetic, params: { part, whole } }, say) =>
      `The share of “${say.name(part)}” in “${say.name(whole)}” is stated as ${value(stated, '%', say)}; the two figures give ${arithmetic.map((one) => round(one.value, say)).join(' or ')}`,
    'share-of-increase': ({ stated, computed, params: { part, whole, from } }, say) =>
      `The share of “${say.name(part)}” in “${say.name(whole)}” is stated as ${value(stated, '%', say)}; the stocks give ${round(computed, say)}; what was added since ${from} fits`,
    'ratio-differs': ({ indicator, unit, stated, computed, params: { op, of, to } }, say) =>
      `${say.name(indicator)} is stated as ${wanted(op, stated, unit, say)}; “${say.name(of)}” divided by “${say.name(to)}” gives ${value(computed, unit, say)}`,
    'mean-differs': ({ indicator, unit, stated, computed, params: { of, years } }, say) =>
      `${say.name(indicator)} is stated as ${value(stated, unit, say)} a year; “${say.name(of)}” over ${years} years gives ${value(computed, unit, say)}`,
    'readings-differ': (
      { indicator, year, unit, stated, computed, params: { isTarget, names } },
      say,
    ) => {
      const [first, second] = names.map((name) => name ?? say.name(indicator));
      const named =
        first === undefined
          ? ''
          : `; the names are “${first}” and “${second}”, so they may count differently`;
      return `${head(indicator, year, isTarget, say)} ${value(stated, unit, say)} at one place and ${value(computed, unit, say)} at another${named}`;
    },
    'target-revised': ({ indicator, year, unit, stated, computed, params: p }, say) =>
      `${say.name(indicator)}: the target${when(year)} was revised from ${value(computed, unit, say)} (document of ${p.before}) to ${value(stated, unit, say)} (of ${p.after}); the newer one counts`,
    'operators-differ': ({ indicator, year, unit, params: p }, say) => {
      const figure =
        p.high === null
          ? say.quantity(p.value, unit)
          : `${say.quantity(p.value, unit)} to ${say.quantity(p.high, unit)}`;
      const places = p.wordings.map(
        ({ op, at }) => `${op === null ? 'a bare number' : `“${written[op]}”`} (${at})`,
      );
      return `${head(indicator, year, true, say)} ${figure}, worded as ${places.join(', ')}`;
    },
    'parts-not-above': ({ indicator, year, unit, stated, computed }, say) =>
      `${head(indicator, year, true, say)} “more than” ${value(stated, unit, say)}, but the targets of its parts come to exactly ${value(computed, unit, say)}`,
    'names-differ': ({ indicator, params: { names } }, say) =>
      `${say.name(indicator)}: one indicator is named ${names.map(({ name, at }) => `“${name}” (${at})`).join(', ')}; the definitions should be confirmed`,
    'unit-slip': ({ indicator, unit, params: { values, printed, power } }, say) => {
      const shown = values.map((one) => plain(one, unit, say)).join(' and ');
      return `${say.name(indicator)}: ${shown} printed in ${describeUnit(printed, 'en')} (${printed}); the unit is off by a factor of ${times(power)}, by size it must be ${unit === null ? 'another' : `${describeUnit(unit, 'en')} (${unit})`}`;
    },
    'power-slip': ({ indicator, year, unit, stated, computed, params: { power } }, say) =>
      `${head(indicator, year, false, say)} ${value(stated, unit, say)}, off by a factor of ${times(power)} from ${value(computed, unit, say)}, given elsewhere or computed; probably a unit or decimal point`,
    'target-not-beyond-base': ({ indicator, unit, stated, params: p }, say) =>
      `${say.name(indicator)}: the target of ${value(stated, unit, say)} is not ${p.direction === 'up' ? 'above' : 'below'} the ${say.quantity(p.base, unit)} of ${p.baseYear}`,
    'share-above-whole': ({ stated, params: { part, whole } }, say) =>
      `The share of “${say.name(part)}” in “${say.name(whole)}” is stated as ${value(stated, '%', say)}, above 100%`,
    'part-above-whole': ({ year, unit, stated, computed, params: p }, say) =>
      `${head(p.part, year, p.isTarget, say)} ${value(stated, unit, say)}, more than the ${value(computed, unit, say)} of “${say.name(p.whole)}”; a part cannot exceed its whole`,
    'ceiling-passed': ({ indicator, year, unit, stated, computed, params: { isTarget } }, say) =>
      `${head(indicator, year, isTarget, say)} ${value(stated, unit, say)}, above the ceiling of ${value(computed, unit, say)}`,
    'total-falls': ({ indicator, year, unit, stated, computed, params: { from } }, say) =>
      `${say.name(indicator)} is a running total, yet ${value(stated, unit, say)} in ${year} is less than ${value(computed, unit, say)} in ${from}`,
    'targets-out-of-order': ({ indicator, year, unit, stated, computed, params: { from } }, say) =>
      `${say.name(indicator)}: the target of ${value(stated, unit, say)} for ${year} lies behind that of ${value(computed, unit, say)} for ${from}`,
    'year-after-issue': ({ indicator, year, params: { issued } }, say) =>
      `${say.name(indicator)}: an outcome of ${year} is given, but the document was issued on ${issued}`,
  },
  gaps: {
    'figures-missing': ({ indicator, year, lacks }, say) => {
      const missing = lacks.filter((id) => id !== indicator);
      const what = missing.length === 0 ? 'this figure' : listed(missing, say);
      return `${say.name(indicator)}${when(year)}: ${what} ${missing.length > 1 ? 'are' : 'is'} not published`;
    },
    'one-end': ({ indicator, year }, say) =>
      `${say.name(indicator)}: no figure of ${year} is published to check the stated growth against`,
    break: ({ indicator, year }, say) =>
      `${say.name(indicator)}${when(year)}: what is counted was changed since the earlier figure, so the two cannot be compared`,
    definition: ({ indicator, year }, say) =>
      `${say.name(indicator)}${when(year)}: it is defined otherwise than the earlier figure, so the two cannot be compared`,
    'zero-base': ({ indicator, year }, say) =>
      `${say.name(indicator)}${when(year)}: the divisor may be zero`,
  },
};

/** "Total talent in 2020 is", "Total talent: the target of 2025 is". */
function head(
  indicator: string | null,
  year: number | null,
  isTarget: boolean,
  say: AuditSpeaker,
): string {
  if (!isTarget) return `${say.name(indicator)}${when(year)} is`;
  return `${say.name(indicator)}: the target${year === null ? '' : ` of ${year}`} is`;
}

function listed(ids: readonly string[], say: AuditSpeaker): string {
  return ids.map((id) => `“${say.name(id)}”`).join(', ');
}

/** How a rate was reckoned that fits. */
function readAs({ reading, form, years, from }: FittingReading): string {
  const as = `as the ${forms[form]}`;
  if (reading === 'base-counted') return `${as} over ${years} years, the base year counted as one`;
  if (reading === 'year-short')
    return `${as} over ${years} ${years === 1 ? 'year' : 'years'}, one too few`;
  return reading === 'other-base' ? `${as} from ${from} on` : as;
}

/** What was printed as an addition. */
function addedAs({ fits, base, from, to }: AuditDetails['increment-differs']): string {
  if (fits === null) return '';
  return fits === 'yearly-mean'
    ? `; it fits only as what was added a year, over ${to - from} years`
    : `; it fits only from ${base} on`;
}

/** A figure of a unit; per cents are worked out and rounded. */
function exact(x: number | null, unit: string | null, say: AuditSpeaker): string {
  return unit === '%' ? round(x, say) : value(x, unit, say);
}

function when(year: number | null): string {
  return year === null ? '' : ` in ${year}`;
}

function value(x: number | null, unit: string | null, say: AuditSpeaker): string {
  return x === null ? '' : say.quantity(x, unit);
}

/** "at least 40 units"; what is stated plainly stays plain. */
function wanted(
  op: StatedOperator,
  x: number | null,
  unit: string | null,
  say: AuditSpeaker,
): string {
  return `${op === '=' ? '' : `${written[op]} `}${value(x, unit, say)}`;
}

/** A computed fraction as a per cent with two decimals. */
function round(x: number | null, say: AuditSpeaker): string {
  return x === null ? '' : say.quantity(Number(x.toFixed(4)), '%');
}

function plain(x: number, unit: string | null, say: AuditSpeaker): string {
  return say.quantity(x, unit === '%' || unit === '‰' ? unit : null);
}

function moreOrLess(gap: number, unit: string | null, say: AuditSpeaker): string {
  return `${say.quantity(Math.abs(gap), unit)} ${gap > 0 ? 'more' : 'less'}`;
}

function times(power: number): string {
  return `1${'0'.repeat(Math.abs(power))}`.replace(/\B(?=(\d{3})+$)/g, ',');
}
