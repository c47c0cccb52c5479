import type { FindingDetails, TotalsMoment } from '../../feasibility/finding-details.ts';
import type { TargetLack, TargetState } from '../../feasibility/judged-target.ts';
import type { RequiredLack } from '../../feasibility/why-no-required.ts';
import type { Cover } from '../../terms/indicator.ts';
import type { Operator } from '../../terms/target.ts';
import type { Words } from '../speaks.ts';
import type { FeasibilityWording, Speaker } from '../zh/feasibility.ts';

const moments: Words<TotalsMoment> = {
  base: 'base',
  target: 'targets',
  path: 'projection',
};

const covers: Words<Cover> = {
  exact: 'the parts should add up to the total',
  overlapping: 'the parts overlap',
  partial: 'the parts are only some of the total',
};

const enStates: Words<TargetState> = {
  achieved: 'achieved',
  'achieved-so-far': 'achieved so far',
  met: 'met',
  near: 'near',
  partial: 'partial',
  short: 'short',
  away: 'away',
  'not-yet': 'not yet',
  missed: 'missed',
  unknown: 'unknown',
};

const enLacks: Words<TargetLack | RequiredLack> = {
  break: 'what is counted was changed, so figures before and after cannot be compared',
  definition: 'definitions differ, so the figures cannot be compared',
  'figure-open': 'the wording of the published figure (over, nearly, about) leaves it open',
  'other-window': 'the published figure is of another period',
  'years-missing': 'some years have no published figure',
  'not-published': 'not published',
  redacted: 'blacked out in the document',
  'no-base': 'no base figure is published',
  'no-target': 'there is no target to work back from',
  'not-positive': 'the base is not above zero, so a growth rate has no meaning',
  'not-for-kind': 'the assumption of this scenario is not for this kind of indicator',
  'joins-itself': 'it would follow from itself',
  'no-history': 'no figure before the base is published, so there is no past growth',
  'history-from-zero':
    'the first figure of its past is not above zero, so past growth in per cent has no meaning',
  'no-peers': 'fewer than 3 regions have comparable growth',
  'no-outlook': 'nothing was seen elsewhere, or there is nothing to start from',
  'few-even-figures': 'no four evenly spaced figures, counted alike, are published up to the start',
  'figure-not-positive': 'a figure is not above zero, so the grey model does not fit',
  'no-required': 'the required growth cannot be worked out',
  'past-without-figure': 'its year has passed and no figure is published',
  'no-input': 'an indicator it rests on has no projection',
  'divides-by-zero': 'its formula divides by an indicator that is zero',
  'out-of-range': 'what its formula comes to is too large or too small to reckon with',
  'same-time': 'base and target speak of the same years',
  'nothing-to-share':
    'in the base year the parts, or the total, are zero, so nothing tells how they share',
  'no-window': 'the period is not stated',
  'not-due': 'not due yet',
  'no-ratio':
    'the target lies against its direction, or the base is zero, so the ratio of growth has no meaning',
};

export const enFeasibility: FeasibilityWording = {
  states: enStates,
  lacks: enLacks,
  findingVerdicts: { pass: 'pass', warn: 'warning', fail: 'fail', unknown: 'unknown' },
  efforts: {
    continues: 'continues',
    stretch: 'stretch',
    leap: 'leap',
    exceptional: 'exceptional',
    reversal: 'reversal',
    unknown: 'unknown',
  },
  findings: {
    'reach-judged': ({ indicator, year, unit, params: p }, say) => {
      const head = `${nameOf(indicator, say)}: projected ${say.quantity(p.value, unit)} in ${year}, target ${wanted(p.op, p.target, p.high, unit, say)}`;
      const when =
        p.yearMet === null ? 'not met within the years looked at' : `met in ${p.yearMet}`;
      const needs =
        p.breakEven === null
          ? ''
          : `; ${p.inPoints ? points(p.breakEven, say) : say.percent(p.breakEven)} a year would just meet it`;
      return p.verdict === 'met' ? `${head}, ${when}` : `${head}, ${when}${needs}`;
    },
    'reach-published': ({ indicator, year, unit, params: p }, say) => {
      const head = `${nameOf(indicator, say)}: ${say.quantity(p.value, unit)} published for ${p.asOf ?? year}, target ${wanted(p.op, p.target, p.high, unit, say)}`;
      if (p.why !== null) return `${head}; ${enLacks[p.why]}`;
      const shares = [
        ...(p.level === null ? [] : [`completion ${say.percent(p.level)}`]),
        ...(p.increment === null ? [] : [`${say.percent(p.increment)} of the increment made`]),
      ];
      const late =
        p.metIn !== null && p.metIn > (year ?? p.metIn) ? `, met in ${p.metIn} (published)` : '';
      return `${head}, ${[enStates[p.state], ...shares].join(', ')}${late}`;
    },
    'reach-unknown': ({ indicator, params: { lacks } }, say) =>
      `${nameOf(indicator, say)} cannot be judged: ${enLacks[lacks]}`,
    'effort-judged': ({ indicator, unit, params: p }, say) => {
      const amount = (x: number) =>
        p.measure === 'rate'
          ? say.percent(x)
          : p.measure === 'points'
            ? points(x, say)
            : say.quantity(x, unit);
      const ratio = p.ratio === null ? '' : `, ${p.ratio.toFixed(2)} times the past`;
      return `${nameOf(indicator, say)} needs ${amount(p.required)} a year; it was ${amount(p.historic)} a year in ${p.from}–${p.to}${ratio}`;
    },
    'effort-unknown': ({ indicator, params: { lacks } }, say) =>
      `${nameOf(indicator, say)}: effort cannot be judged, ${lacks === 'history' ? 'no figure before the base is published' : enLacks[lacks]}`,
    'peers-ranked': ({ indicator, params: p }, say) => {
      const amount = (x: number) => (p.inPoints ? points(x, say) : say.percent(x));
      const few = p.few ? ' (few cases)' : '';
      return `${nameOf(indicator, say)} needs ${amount(p.required)} a year, more than ${say.percent(p.percentile)} of the growth observed in ${p.cases} regions${few}; their middle half is ${amount(p.low)} to ${amount(p.high)}, median ${amount(p.middle)}`;
    },
    'growth-unseen': ({ indicator, year, params: { growth, most, cases } }, say) =>
      `${nameOf(indicator, say)} grows ${say.percent(growth)} a year up to ${year}, ${most === null ? 'more than double in a year' : `where the fastest of ${cases} cases elsewhere grew ${say.percent(most)} a year`}; check the number and its unit in the scenario`,
    'peers-unknown': ({ indicator, params: { lacks, cases } }, say) =>
      lacks !== 'cases'
        ? `${nameOf(indicator, say)} cannot be ranked among regions: ${enLacks[lacks]}`
        : `${nameOf(indicator, say)} cannot be ranked among regions: ${cases === 0 ? 'none has' : cases === 1 ? '1 has' : `${cases} have`} comparable growth, 3 are needed`,
    'totals-agree': ({ indicator, year, unit, params: p }, say) =>
      `${nameOf(indicator, say)}, ${moments[p.at]} (${year}): parts add up to ${say.quantity(p.sum, unit)}, total ${say.quantity(p.total, unit)}: ${p.cover === 'overlapping' ? `the parts overlap, ω = ${p.omega.toFixed(5)}` : withinRounding(p, unit, say) ? 'the gap is within rounding' : 'they agree'}${p.bottomUp && p.cover === 'overlapping' ? ' (total = sum of the parts ÷ ω of the base year)' : ''}`,
    'totals-differ': ({ indicator, year, unit, params: p }, say) =>
      `${nameOf(indicator, say)}, ${moments[p.at]} (${year}): parts add up to ${say.quantity(p.sum, unit)}${p.lacks.length === 0 ? '' : ` without ${p.lacks.map(say.name).join(', ')}`}, total ${say.quantity(p.total, unit)} (${covers[p.cover]}): they differ by ${say.quantity(Math.abs(p.sum - p.total), unit)}, ratio ${p.omega.toFixed(5)}`,
    'totals-omega-held': ({ indicator, unit, params: p }, say) =>
      `With the overlap held at ω = ${p.omega.toFixed(5)}, the parts' targets give ${say.quantity(p.sum, unit)} ÷ ${p.omega.toFixed(5)} = ${say.quantity(p.implied, unit)}; the target of ${nameOf(indicator, say)} is ${wanted(p.op, p.target, null, unit, say)}; among the targets ω = ${p.targetOmega.toFixed(5)}`,
    'totals-zero': ({ indicator, unit, params: { at, sum } }, say) =>
      `${nameOf(indicator, say)}, ${moments[at]}: the total is 0 and its parts add up to ${say.quantity(sum, unit)}; no ratio follows`,
    'totals-unknown': ({ indicator, params: { at, lacks } }, say) =>
      `${nameOf(indicator, say)}, ${moments[at]}: parts and total cannot be compared, missing: ${lacks.map(say.name).join(', ')}`,
    'totals-overrule': ({ indicator, params: { totals } }, say) =>
      `The growth or uncertainty that the scenario states for ${nameOf(indicator, say)} has no effect: ${totals === 'top-down' ? 'parts are shares of their total (totals: top-down), state it for the total' : 'totals are the sum of their parts (totals: bottom-up), state it for the parts'}`,
    'limit-kept': ({ indicator, unit, params: { limit } }, say) =>
      `${nameOf(indicator, say)} stays within its ceiling of ${say.quantity(limit, unit)} in every year`,
    'limit-passed': ({ indicator, year, unit, params: { side, limit, value } }, say) =>
      `${nameOf(indicator, say)} is projected at ${say.quantity(value, unit)} in ${year}, ${side === 'floor' ? 'below the floor' : 'above the ceiling'} of ${say.quantity(limit, unit)}`,
    'limit-held': ({ indicator, year, unit, params: { side, limit, value } }, say) =>
      `${nameOf(indicator, say)} would be ${say.quantity(value, unit)} in ${year} by its assumption, ${side === 'floor' ? 'below the floor' : 'above the ceiling'} of ${say.quantity(limit, unit)}; the projection stays at that limit`,
    'implied-growth': ({ indicator, unit, params: p }, say) =>
      `${nameOf(indicator, say)} moves from ${say.quantity(p.start, unit)} (${p.from}: ${p.startArithmetic}) to ${say.quantity(p.end, unit)} (${p.to}: ${p.endArithmetic}), ${say.percent(p.growth)} a year`,
    'implied-unknown': ({ indicator, params: { year, arithmetic } }, say) =>
      `${nameOf(indicator, say)} cannot be worked out for ${year} (${arithmetic}): a figure is missing`,
    'inflow-leaving': ({ indicator, unit, params: p }, say) =>
      `${nameOf(indicator, say)}: net rise ${p.from}–${p.to} ${say.quantity(p.netRise, unit)}, inflow (${p.inflows.map(say.name).join(', ')}) ${say.quantity(p.inflow, unit)}; implied leaving rate (${say.quantity(p.inflow, unit)} − ${say.quantity(p.netRise, unit)}) ÷ ${say.quantity(p.stocks, unit)} = ${say.percent(p.leaving)} a year`,
    'inflow-incomplete': ({ indicator, unit, params: p }, say) =>
      `${nameOf(indicator, say)}: net rise ${p.from}–${p.to} ${say.quantity(p.netRise, unit)} is more than the listed inflow (${p.inflows.map(say.name).join(', ')}) of ${say.quantity(p.inflow, unit)}: inflows are incomplete, the leaving rate is unknown`,
    'inflow-unknown': ({ indicator, params: { lacks } }, say) =>
      `${nameOf(indicator, say)}: the leaving rate is unknown, missing targets: ${lacks.map(say.name).join(', ')}`,
    'parent-share': ({ indicator, unit, params: p }, say) => {
      const words = { kind: 'definition', year: 'year', name: 'name' };
      const caveat =
        p.differs.length === 0
          ? ''
          : ` (the two plans differ in ${p.differs.map((d) => words[d]).join(', ')}: an indication only)`;
      return `${nameOf(indicator, say)}: the target of ${say.quantity(p.value, unit)} is ${say.percent(p.share)} of ${say.name(p.parent)}'s ${say.quantity(p.whole, unit)}${caveat}`;
    },
    'parent-unknown': ({ params: { parent, lacks } }, say) =>
      lacks === 'file'
        ? `Share of the parent's targets is unknown: the parent region has no file (seeds/${parent}.yaml)`
        : `Share of the parent's targets is unknown: no target is shared with ${say.name(parent)}`,
  },
};

function nameOf(indicator: string | null, say: Speaker): string {
  return indicator === null ? '' : say.name(indicator);
}

function wanted(
  op: Operator,
  target: number,
  high: number | null,
  unit: string | null,
  say: Speaker,
): string {
  const value = say.quantity(target, unit);
  if (op === 'about') return `about ${value}`;
  if (op === 'between') return `${value} to ${say.quantity(high ?? target, unit)}`;
  const signs = { '>=': '≥', '>': '>', '=': '=', '<=': '≤', '<': '<' };
  return `${signs[op]} ${value}`;
}

function points(fraction: number, say: Speaker): string {
  return `${say.percent(fraction).replace('%', '')} percentage points`;
}

/** What parts and an exact total differ by, though they agree, was lost in printing them. */
function withinRounding(
  { cover, sum, total }: FindingDetails['totals-agree'],
  unit: string | null,
  say: Speaker,
): boolean {
  return cover === 'exact' && say.quantity(sum, unit) !== say.quantity(total, unit);
}
