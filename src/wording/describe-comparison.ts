import { laws } from '../laws/registry.ts';
import type { StudyTarget } from '../study/study.ts';
import type {
  AssumptionChange,
  AssumptionSide,
  Change,
  ComparedScenario,
  Contrast,
  StudyComparison,
  TargetEffect,
} from '../study/study-comparison.ts';
import type { Language } from '../terms/text.ts';
import { describeEventChanges } from './describe-event-changes.ts';
import { enCli } from './en/cli.ts';
import { enCompare } from './en/compare.ts';
import { enFeasibility } from './en/feasibility.ts';
import { formatGrowthChange, formatValueChange } from './format-change.ts';
import { formatFigure, formatNumber, formatQuantity } from './format-number.ts';
import { formatOdds } from './format-odds.ts';
import { oddsWordings } from './odds-wordings.ts';
import { zhCli } from './zh/cli.ts';
import type { CompareWording } from './zh/compare.ts';
import { zhCompare } from './zh/compare.ts';
import { zhFeasibility } from './zh/feasibility.ts';

/** A comparison in words: for each scenario what it changes, and what comes of it. */
export type ContrastText = {
  /** "… compared with …". */
  readonly title: string;
  readonly summary: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
};

/** Beyond this many, indicators that change alike are told by the first ones and their number. */
const mostNames = 10;

/** At most so many causes of a change of the total are named, the largest first. */
const mostDrivers = 3;

/** Significant digits of a rise; a smaller part of the figure is none. */
const riseDigits = 3;
const rounding = 1e-9;

/** What the sentences are made with. */
type Speech = {
  readonly language: Language;
  readonly words: CompareWording;
  readonly verdicts: typeof zhFeasibility.states;
  readonly operators: typeof zhCli.operators;
};

const speeches: { readonly [L in Language]: Speech } = {
  zh: {
    language: 'zh',
    words: zhCompare,
    verdicts: zhFeasibility.states,
    operators: zhCli.operators,
  },
  en: {
    language: 'en',
    words: enCompare,
    verdicts: enFeasibility.states,
    operators: enCli.operators,
  },
};

/**
 * A comparison in words.
 *
 * @returns one text for each scenario that is held against the reference
 */
export function describeComparison(
  { reference, others }: StudyComparison,
  language: Language,
): readonly ContrastText[] {
  return others.map((other) => describeContrast(reference, other, speeches[language]));
}

function describeContrast(
  reference: ComparedScenario,
  other: Contrast,
  speech: Speech,
): ContrastText {
  const { words, language } = speech;
  const { effects, sameRegion, sharedIndicators } = other;
  const title = ({ scenario, region }: ComparedScenario) =>
    sameRegion
      ? scenario.title[language]
      : words.ofRegion(region.name[language], scenario.title[language]);
  const count = (change: TargetEffect['change']) => effectsWith(effects, change).length;
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [{ heading, lines }];
  const [better, worse, unclear] = [count('better'), count('worse'), count('unclear')];
  const sections = [
    ...section(words.sections.assumptions, describeAssumptions(other, speech)),
    ...(['worse', 'better', 'unclear', 'moved'] as const).flatMap((change) =>
      section(
        words.sections[change],
        effectsWith(effects, change).map((effect) => describeEffect(effect, speech)),
      ),
    ),
    ...section(words.sections.targets, describeUnshared(reference, other, speech)),
  ];
  const summary =
    effects.length === 0
      ? words.noTargets
      : words.summary({
          ...{ targets: effects.length, better, worse, unclear },
          ...{ moved: count('moved'), same: count('same') },
        });
  return {
    title: words.comparedWith(title(other), title(reference)),
    summary: [
      ...(sameRegion ? [] : [words.otherRegion(sharedIndicators)]),
      ...(sections.length === 0 ? [words.identical] : [summary]),
      ...describeHeadline(other, speech),
    ],
    sections,
  };
}

function effectsWith(effects: readonly TargetEffect[], change: TargetEffect['change']) {
  return effects.filter((effect) => effect.change === change);
}

/**
 * 高技能人才 年均5.0%→6.2%，人才资源总量+0.8万人，达标概率41%→68%: the assumptions that move the total, of
 * its parts where it is made of them, and what becomes of it. Nothing where it stays as it is.
 */
function describeHeadline(other: Contrast, speech: Speech): readonly string[] {
  const { words, language } = speech;
  const { headline, effects, assumptions, sameRegion } = other;
  const total = effects.find(({ indicator }) => indicator === headline?.indicator);
  if (headline === null || total === undefined || !sameRegion) return [];
  const odds = describeOdds(total.target, speech);
  const change = describeRise(total, language);
  if (change === null && odds === null) return [];
  const changed = new Set(assumptions.map(({ indicator }) => indicator));
  const drivers = effects
    .filter(({ indicator }) => headline.movers.includes(indicator) && changed.has(indicator))
    .sort((a, b) => Math.abs(riseOf(b)) - Math.abs(riseOf(a)))
    .flatMap(({ name, target, unit: { after } }) => {
      const growth = formatGrowthChange(assumedOf(target), after, words, language);
      return growth === null ? [] : [words.driver(name[language], growth)];
    });
  const isOwn = headline.movers.includes(headline.indicator) && drivers.length > 0;
  return [
    words.headline({
      drivers:
        drivers.length === 0 ? null : words.several(drivers.slice(0, mostDrivers), drivers.length),
      name: isOwn ? null : total.name[language],
      year: String(total.target.after.year),
      change,
      odds,
    }),
  ];
}

/** +0.8万人; null where it stays as it is, or is of another year. */
function describeRise(effect: TargetEffect, language: Language): string | null {
  const rise = riseOf(effect);
  if (Math.abs(rise) <= rounding * Math.abs(effect.target.before.reached?.value ?? 0)) return null;
  return `${rise > 0 ? '+' : ''}${formatQuantity(rise, effect.unit.after, language, riseDigits)}`;
}

function riseOf({ target: { before, after } }: TargetEffect): number {
  if (before.reached === null || after.reached === null || before.year !== after.year) return 0;
  return after.reached.value - before.reached.value;
}

function assumedOf({ before, after }: TargetEffect['target']) {
  return { before: before.assumed, after: after.assumed };
}

/** 高技能人才 年均6.1%→5.0%：2025年 13.50→12.81万人，达到→部分达到. */
function describeEffect(effect: TargetEffect, speech: Speech): string {
  const { words, language, verdicts } = speech;
  const { name, unit, target } = effect;
  const { before, after } = target;
  const pair = (before: string, after: string) =>
    before === after ? before : words.change(before, after);
  const value = formatValueChange(
    { before: before.reached?.value ?? null, after: after.reached?.value ?? null },
    unit,
    words,
    language,
  );
  const year = pair(String(before.year), String(after.year));
  const [left, right] = [
    describeTarget(before, unit.before, speech),
    describeTarget(after, unit.after, speech),
  ];
  return words.effect({
    name: name[language],
    growth: formatGrowthChange(assumedOf(target), unit.after, words, language),
    value: value === null ? null : words.inYear(year, value),
    verdict: pair(verdicts[before.state], verdicts[after.state]),
    odds: describeOdds(target, speech),
    targets: left === right ? null : words.change(left, right),
  });
}

/** Both with their standard error; null where neither is known or both read alike. */
function describeOdds(
  { before, after }: TargetEffect['target'],
  { words, language }: Speech,
): string | null {
  const write = ({ scenarioOdds: odds }: typeof before) =>
    odds === null ? words.none : formatOdds(odds);
  const [left, right] = [write(before), write(after)];
  return left === right ? null : oddsWordings[language].change(words.change(left, right));
}

function describeTarget(
  { op, value, high }: StudyTarget,
  unit: string,
  { words, language, operators }: Speech,
): string {
  if (value === null) return words.none;
  const isBetween = op === 'between';
  const write = isBetween ? formatFigure : formatQuantity;
  return operators[op](write(value, unit, language), formatQuantity(high ?? value, unit, language));
}

function describeAssumptions(other: Contrast, speech: Speech): readonly string[] {
  const { words, language } = speech;
  const { from, totals, to, thresholds, uncertainty } = other.rules;
  const { grounds, ...odds } = oddsWordings[language];
  const change = <T>({ before, after }: Change<T>, write: (value: T) => string) =>
    words.change(write(before), write(after));
  const number = (value: number) => formatNumber(value, language);
  const cutOff = (pick: 'near' | 'partial', { before, after }: NonNullable<typeof thresholds>) =>
    words.change(number(before[pick]), number(after[pick]));
  return [
    ...(from === null ? [] : [words.from(change(from, (start) => words.starts[start]))]),
    ...(totals === null ? [] : [words.totals(change(totals, (rule) => words.totalsRules[rule]))]),
    ...(to === null ? [] : [words.to(change(to, String))]),
    ...(thresholds === null
      ? []
      : [words.thresholds(cutOff('near', thresholds), cutOff('partial', thresholds))]),
    ...describeLaws(other.assumptions, speech),
    ...(uncertainty === null
      ? []
      : [
          odds.uncertainty(
            uncertainty.before === uncertainty.after
              ? null
              : change(uncertainty, (ground) => grounds[ground]),
          ),
        ]),
    ...describeEventChanges(other.assumptions, words, language),
  ];
}

/** Indicators whose law changes in the same way are named together. */
function describeLaws(
  assumptions: readonly AssumptionChange[],
  { words, language }: Speech,
): readonly string[] {
  const lawOf = (side: AssumptionSide) => {
    if (side === null) return words.unprojected;
    return side === 'computed' ? words.computed : laws[side.law].title[language];
  };
  const groups = new Map<string, string[]>();
  for (const { differs, before, after, name } of assumptions) {
    if (!differs.includes('law') && !differs.includes('parameters')) continue;
    const key = JSON.stringify([lawOf(before), lawOf(after)]);
    groups.set(key, [...(groups.get(key) ?? []), name[language]]);
  }
  return [...groups].map(([key, names]) => {
    const [before = '', after = ''] = JSON.parse(key) as readonly string[];
    const shown = words.several(
      names.length > mostNames ? names.slice(0, mostNames) : names,
      names.length,
    );
    return before === after
      ? words.parameters(before, shown)
      : words.law(words.change(before, after), shown);
  });
}

function describeUnshared(
  reference: ComparedScenario,
  { scenario, onlyBefore, onlyAfter }: Contrast,
  { words, language }: Speech,
): readonly string[] {
  const names = (of: Contrast['onlyBefore']) => words.listed(of.map(({ name }) => name[language]));
  const before = words.onlyBefore(reference.scenario.title[language], names(onlyBefore));
  const after = words.onlyAfter(scenario.title[language], names(onlyAfter));
  return [...(onlyBefore.length > 0 ? [before] : []), ...(onlyAfter.length > 0 ? [after] : [])];
}
