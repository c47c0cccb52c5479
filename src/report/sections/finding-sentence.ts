import type { Finding, FindingCode } from '../../feasibility/finding.ts';
import type { StudyTarget } from '../../study/study.ts';
import { mainTargetOf } from '../../study/study-targets.ts';
import { describeFinding } from '../../wording/describe-finding.ts';
import {
  anchorOfFigure,
  anchorOfGrowth,
  anchorOfOutcome,
  anchorOfTarget,
  anchorOfTotal,
} from '../source-anchors.ts';
import type { SectionInput } from './section.ts';
import { nameOf } from './section.ts';

/** Where the parameters of a finding are from, by their names; what has no row is left out. */
type Places = { readonly [parameter: string]: string | undefined };

/**
 * The sentence of a finding, its figures linked: published ones and targets to their source,
 * computed ones to the row that has their arithmetic.
 *
 * @param names what stands for the finding's indicator, where it is told of several at once
 */
export function sayFinding(
  finding: Finding,
  { study, voice }: Pick<SectionInput, 'study' | 'voice'>,
  names: string | null = null,
): string {
  const name = nameOf(study, voice);
  const places = placesOf(finding, study);
  const parameters = Object.entries(finding.params);
  const anchorOf = (value: number) => {
    const found = parameters.find(([key, one]) => one === value && places[key] !== undefined);
    return found === undefined ? null : (places[found[0]] ?? null);
  };
  return describeFinding(finding, voice.feasibility, {
    name: (id) => (names !== null && id === finding.indicator ? names : name(id)),
    quantity: (value, unit) => voice.cite(voice.quantity(value, unit), anchorOf(value)),
    percent: (fraction) => voice.cite(voice.percent(fraction), anchorOf(fraction)),
  });
}

/** The target that a finding is about: of its year, else the one that stands for its indicator. */
export function rowOf(
  { indicator, year }: Finding,
  study: SectionInput['study'],
): StudyTarget | null {
  if (indicator === null) return null;
  const rows = study.targets.filter((one) => one.indicator === indicator);
  return rows.find((one) => one.year === year) ?? mainTargetOf(study, indicator);
}

function placesOf(finding: Finding, study: SectionInput['study']): Places {
  const { indicator: id, year } = finding;
  if (id === null) return {};
  const row = rowOf(finding, study);
  const source = (of: number) => anchorOfFigure(study, id, of);
  const [target, growth, outcome] =
    row === null ? [] : [anchorOfTarget(study, row), anchorOfGrowth(row), anchorOfOutcome(row)];
  const places: { readonly [C in FindingCode]?: (finding: Finding<C>) => Places } = {
    'reach-published': ({ params }) => ({
      ...{ target, high: target, level: outcome, increment: outcome },
      value: source(Number(params.asOf?.slice(0, 4) ?? year ?? 0)),
    }),
    'reach-judged': () => ({ target, high: target, value: outcome, breakEven: growth }),
    'effort-judged': ({ params }) => ({ required: growth, historic: source(params.from) }),
    'peers-ranked': () => ({
      ...{ required: growth, percentile: growth },
      ...{ low: growth, middle: growth, high: growth },
    }),
    'totals-agree': ({ params }) => inTotals(params.at),
    'totals-zero': ({ params }) => inTotals(params.at),
    'totals-differ': ({ params }) => inTotals(params.at),
    'totals-omega-held': () => ({ target, ...inTotals('target') }),
    'implied-growth': ({ params }) => ({ start: source(params.from), end: source(params.to) }),
    'inflow-leaving': ({ params }) => inFlows(params.inflows),
    'inflow-incomplete': ({ params }) => inFlows(params.inflows),
    'parent-share': () => ({ value: target }),
  };
  const own = places[finding.code] as ((finding: Finding) => Places) | undefined;
  return own?.(finding) ?? {};

  function inFlows([first, ...others]: readonly string[]): Places {
    const flow = first === undefined || others.length > 0 ? null : first;
    const aim = flow === null ? null : mainTargetOf(study, flow);
    return {
      netRise: outcome,
      ...(aim === null ? {} : { inflow: anchorOfTarget(study, aim) }),
    };
  }

  function inTotals(at: 'base' | 'target' | 'path'): Places {
    const row = anchorOfTotal(id ?? '', at === 'target' ? 'target' : (year ?? 0));
    return { sum: row, total: row };
  }
}
