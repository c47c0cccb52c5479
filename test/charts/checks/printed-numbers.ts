import { expect } from 'vitest';
import type { ComparisonChartId } from '../../../src/charts/comparison-registry.ts';
import type { ChartId } from '../../../src/charts/registry.ts';
import { isStateMet } from '../../../src/feasibility/judged-target.ts';
import { spokenOdds } from '../../../src/outlook/spoken-odds.ts';
import { isSameTarget } from '../../../src/study/same-target.ts';
import type { Study, StudyIndicator } from '../../../src/study/study.ts';
import { drawnTargets, mainTargetOf, planOf } from '../../../src/study/study-targets.ts';
import { isWindowed } from '../../../src/terms/kind.ts';
import { describeUnit } from '../../../src/terms/unit.ts';
import { collectNodes, collectRowsOfSpec } from '../../fixtures/spec-values.ts';
import type { Checks } from '../shipped-charts.ts';

/**
 * Every number in the labels of a chart, read back from its text, is a year or a figure of the
 * studies within half a unit of its last digit, or is derived from them as the chart says.
 */
type Derive = (study: Study, studies: readonly Study[]) => readonly (number | null | undefined)[];

const pathIn = (study: Study, { path }: StudyIndicator, year: number) =>
  path?.[study.years.indexOf(year)] ?? null;
const levelIn = (study: Study, one: StudyIndicator, year: number) =>
  pathIn(study, one, year) ?? one.observed.find((seen) => seen.year === year)?.value ?? null;
const find = (study: Study, id: string) => study.indicators.find((one) => one.id === id)!;
const aims = (study: Study, { id }: StudyIndicator) =>
  study.targets.flatMap(({ indicator, value, high }) =>
    indicator === id ? [value, high].flatMap((one) => one ?? []) : [],
  );
const percents = (values: readonly (number | null | undefined)[]) =>
  values.map((value) => (value == null ? null : value * 100));
const totalsOf = ({ indicators }: Study) =>
  indicators.flatMap((total) =>
    total.parts === null || isWindowed(total.kind)
      ? []
      : [{ total, parts: indicators.filter(({ id }) => total.parts?.of.includes(id)) }],
  );

const bandsOf: Derive = ({ indicators }) =>
  indicators.flatMap(({ bands, outlook, unit }) => {
    const times = unit === '%' ? 100 : 1;
    const all = [bands ?? outlook].flatMap((one) =>
      one === null ? [] : [one.p10, one.p25, one.p75, one.p90],
    );
    return all.flat().map((value) => (value === null ? null : value * times));
  });

/** Odds stand with their standard error; close to the ends the limit 99.9% or 0.1% is told. */
const oddsOf: Derive = ({ targets }) => [
  ...percents(
    targets.flatMap(({ scenarioOdds: odds }) => (odds === null ? [] : [odds.p, odds.se])),
  ),
  99.9,
  0.1,
];

/** The outlook's chances as they are told, and how often its bands held. */
const chancesOf: Derive = ({ targets, calibration }) => [
  ...percents(
    targets.flatMap(({ outlook }) =>
      outlook === null ? [] : [spokenOdds(outlook.odds, outlook.regions).share],
    ),
  ),
  calibration?.forecasts,
  (calibration?.cover80 ?? 0) * 100,
];

/** What each chart computes from the figures; a new one says so here, or this does not compile. */
const derived: { readonly [Id in ChartId | ComparisonChartId]?: Derive } = {
  gap: ({ targets }) =>
    percents(targets.flatMap(({ completion }) => [completion?.level, completion?.increment])),
  growth: ({ targets }) => [
    ...percents(
      targets.flatMap(({ required, past, assumed, peers }) => [
        ...[required, past, assumed].flatMap((one) => [one?.growth, one?.step]),
        ...(peers?.quartiles ?? []),
      ]),
    ),
    ...targets.map(({ peers }) => peers?.cases),
  ],
  yearly: (study) => [
    ...study.targets.flatMap(({ required, past }) => [required?.step, past?.step]),
    ...study.indicators.flatMap((one) =>
      study.years.slice(1).map((year) => {
        const [before, now] = [levelIn(study, one, year - 1), levelIn(study, one, year)];
        return before === null || now === null ? null : now - before;
      }),
    ),
  ],
  structure: (study) =>
    totalsOf(study).flatMap(({ parts }) => {
      const share = (values: readonly (number | null)[]) => {
        const sum = values.reduce<number>((all, one) => all + (one ?? 0), 0);
        return percents(values.map((one) => (one === null ? null : one / sum)));
      };
      const end = planOf(study).target ?? study.years.at(-1)!;
      return [
        ...share(parts.map((one) => levelIn(study, one, planOf(study).base))),
        ...share(parts.map((one) => levelIn(study, one, end))),
        ...share(parts.map((one) => aims(study, one)[0] ?? null)),
      ];
    }),
  contribution: (study) =>
    totalsOf(study).flatMap(({ total, parts: all }) => {
      const end = mainTargetOf(study, total.id)?.year ?? study.years.at(-1)!;
      const at = (one: StudyIndicator, year: number) => levelIn(study, one, year) ?? 0;
      const { base } = planOf(study);
      // A part without a path has no bar; what it holds is in the rest.
      const parts = all.filter((one) =>
        [base, end].every((year) => levelIn(study, one, year) !== null),
      );
      const rest = (year: number) =>
        at(total, year) - parts.reduce((sum, one) => sum + at(one, year), 0);
      const whole = at(total, end) - at(total, base);
      const changes = [total, ...parts].map((one) => at(one, end) - at(one, base));
      const bars = [...changes, rest(end) - rest(base)];
      return [rest(base), rest(end), ...bars, ...bars.map((one) => (one / whole) * 100)];
    }),
  odds: oddsOf,
  distribution: (study, studies) => [
    ...oddsOf(study, studies),
    ...study.uncertainty.outcomes.flatMap(({ indicator, quantiles }) => {
      const times = find(study, indicator).unit === '%' ? 100 : 1;
      return Object.values(quantiles ?? {}).map((value) => value * times);
    }),
    // The levels of the interval.
    80,
    50,
  ],
  fan: (study, studies) => [
    ...oddsOf(study, studies),
    ...chancesOf(study, studies),
    ...bandsOf(study, studies),
    80,
    50,
  ],
  tornado: ({ sensitivity }) => {
    const bars = sensitivity?.bars ?? [];
    const inputs = bars.flatMap(({ low, high }) => [low, high]);
    const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
    // The quantiles at which each input is set.
    return [...inputs, ...percents(inputs), ...ends, ...percents(ends), 10, 90];
  },
  progress: (study) =>
    study.standings.flatMap(({ base, trail, target }) =>
      base === null || target === null
        ? []
        : trail.map(({ value }) => ((value - base.value) / (target.value - base.value)) * 100),
    ),
  // One row a target; those of the plan's last year are counted.
  verdicts: (first, studies) => {
    const rowsOf = (study: Study) => drawnTargets(study).filter(({ role }) => role === 'plan');
    const met = (study: Study) =>
      rowsOf(study).filter(({ state }) => isStateMet(state) === true).length;
    const judged = rowsOf(first).filter((target) =>
      studies.some((study) =>
        rowsOf(study).some((row) => isSameTarget(row, target, true) && row.state !== 'unknown'),
      ),
    );
    return [judged.length, ...studies.map(met)];
  },
  regions: (study) =>
    study.indicators.flatMap((one) => {
      const base = levelIn(study, one, planOf(study).base);
      return base === null ? [] : aims(study, one).map((value) => (value / base) * 100);
    }),
};

const everywhere: Derive = (study) =>
  study.indicators.flatMap((one) => {
    let sum = 0;
    const times = one.unit === '%' ? 100 : one.unit === '‰' ? 1000 : 1;
    const reached = study.targets.find(({ indicator }) => indicator === one.id)?.reached?.value;
    const standing = study.standings.find(({ indicator }) => indicator === one.id);
    return [
      ...one.observed.map(({ value }) => value),
      ...(one.path ?? []),
      // A period total grows toward its target as the sum of the years so far.
      ...(one.path ?? []).slice(1).map((value) => (sum += value ?? 0)),
      ...aims(study, one),
      reached,
      ...(standing?.paths.base ?? []),
      ...(standing?.paths.latest ?? []),
    ].map((value) => (value == null ? null : value * times));
  });

const yearsOf = (study: Study) => [
  ...study.years,
  ...study.indicators.flatMap(({ observed }) => observed.map(({ year }) => year)),
  ...study.targets.map(({ year }) => year),
];

export const printedNumbers: Checks = {
  'every number in its labels is a year, a figure of the study, or derived as said': ({
    id,
    studies,
    spec,
  }) => {
    const names = studies
      .flatMap(({ region, scenario, indicators }) => [
        region.name,
        scenario.title,
        ...indicators.map(({ name }) => name),
      ])
      .flatMap(({ zh, en }) => [zh, en, en.replace(/^[^,]*, /, ''), zh.replace(/^[^·]*·/, '')])
      .concat(unitNames(studies))
      .sort((a, b) => b.length - a.length);
    const known = studies
      .flatMap((study) => [
        ...everywhere(study, studies),
        ...(derived[id]?.(study, studies) ?? []),
        ...yearsOf(study),
      ])
      .filter((value) => typeof value === 'number');

    const labels = collectRowsOfSpec(spec)
      .filter(({ sign }) => sign === undefined)
      .flatMap(({ text, label }) => [text, label])
      .filter((one) => typeof one === 'string')
      .concat(subtitlesOf(spec));
    const numbers = labels.flatMap((label) => readNumbers(label, names));
    expect(numbers.length).toBeGreaterThan(0);
    const strange = numbers.filter(
      ({ value, half }) =>
        !known.some((one) => Math.abs(Math.abs(one) - value) <= half + 1e-9 * Math.abs(one)),
    );
    expect(strange.map(({ text }) => text)).toEqual([]);
  },
};

/** What stands under the titles of panels; the first subtitle is the region and scenario. */
function subtitlesOf(spec: unknown): readonly string[] {
  return collectNodes(spec)
    .flatMap(({ title }) => (title as { subtitle?: readonly string[] } | undefined)?.subtitle ?? [])
    .slice(1);
}

/** Units have numbers of their own: 10,000 people. */
function unitNames(studies: readonly Study[]): readonly string[] {
  return studies.flatMap(({ indicators }) =>
    indicators.map(({ unit }) => describeUnit(unit, 'en')),
  );
}

/** The numbers of a label without the names in it, with half a unit of the last digit printed. */
function readNumbers(label: string, names: readonly string[]) {
  // A name in two lines is a label of its own each: it has no figure beside it.
  if (names.some((name) => name.includes(label))) return [];
  const rest = names.reduce((text, name) => text.replaceAll(name, ' '), label);
  return [...rest.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([text]) => {
    const digits = text.replaceAll(',', '');
    const decimals = digits.split('.')[1]?.length ?? 0;
    const value = Number(digits);
    return { text: label, value, half: 0.5 * Number(`1e${-decimals}`) };
  });
}
