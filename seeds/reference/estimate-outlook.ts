/**
 * Estimates the parameters of the outlook from panels:
 *
 *   npx tsx seeds/reference/estimate-outlook.ts [--until YEAR,YEAR…] <panel.csv | panel.csv#part/whole>… \
 *     > seeds/reference/outlook-parameters.csv
 *
 * `panel.csv#part/whole` makes a share of two indicators of the panel. For every `--until` there is
 * a set from forecasts whose outcome was known by then, so that a back-test from that year on sees
 * nothing later. In this order:
 * - κ, τ, σ and (of levels) κₛ by moments on each scale: the middles of indicators, and the scatter between regions
 *   of growth over the past and over single years of it;
 * - m₀ of each scale and c, ω₀, ω₁, b and its weight of both together by maximum likelihood: Student t
 *   with ν = 8 of what came, means over regions, then origins, indicators and panels;
 * - standard errors of the last set: the jackknife over panels.
 * `docs/methods.md` says which panels the shipped table is made of, and what else was tried.
 */
import { readFileSync } from 'node:fs';
import {
  degreesOfFreedom,
  type GrowthScale,
  type ParameterSet,
  referenceYears,
} from '../../src/cases/outlook-parameters.ts';
import {
  outlookParameterColumns,
  parameterSymbols,
} from '../../src/cases/read-outlook-parameters.ts';
import { InputError } from '../../src/input/problem.ts';
import { evidenceAt, type KnownEvidence } from '../../src/outlook/backtest/forecast-outlook.ts';
import { type Origin, originsOf } from '../../src/outlook/backtest/origins.ts';
import { growthIn, type PanelSeries } from '../../src/outlook/backtest/panel.ts';
import { readPanel } from '../../src/outlook/backtest/read-panel.ts';
import { expectGrowth, scaleOver } from '../../src/outlook/expect-growth.ts';
import { fromScale, toScale } from '../../src/outlook/growth-scale.ts';
import { ownPastSlope, slopeForYears } from '../../src/outlook/own-past-slope.ts';
import { type PooledGrowth, poolGrowth } from '../../src/outlook/pool-growth.ts';
import { mean, standardDeviation } from '../../src/stats/summary.ts';

const [option, years, ...rest] = process.argv.slice(2);
const isDated = option === '--until';
const untils = isDated ? years!.split(',').map(Number) : [];
const paths = isDated ? rest : process.argv.slice(2);
if (paths.length === 0) {
  throw new Error(
    'usage: estimate-outlook.ts [--until YEAR,…] <panel.csv | panel.csv#part/whole>…',
  );
}

/** What the table says of each, without commas. */
const parameterMeanings: { readonly [key in keyof ParameterSet]: string } = {
  middle: 'growth a year of an indicator of which nothing is known',
  middleSpread: 'spread of the middles of indicators',
  reversion: 'part of the distance from m0 that lasts into the next five years',
  shift: 'shift of a whole period; in units of the scatter between regions over five years',
  shiftOfGrowth: 'shift of a whole period as a share of its growth',
  lasting: 'lasting difference between regions; typical indicator',
  yearly: 'shock of a single year and region; typical indicator',
  scatterSpread: 'spread of the logarithm of the scatter of indicators',
  ownPast: 'slope of later on earlier growth of a region over five years each',
  ownPastWeight: 'pairs of periods that b counts for beside those of the evidence',
};

const scales = ['log', 'logit'] as const;
type Sets = { readonly [S in GrowthScale]: ParameterSet };

/** One origin of one indicator, with what each of its regions saw and what came. */
type Observed = {
  readonly panel: string;
  readonly indicator: string;
  readonly scale: GrowthScale;
  readonly until: number;
  readonly evidence: KnownEvidence;
  readonly horizon: number;
  readonly regions: readonly { readonly index: number; readonly came: number }[];
  /** Scatter between regions of growth over the past, and over one year of it. */
  readonly scatter: number;
  readonly yearlyScatter: number | null;
  readonly middle: number;
};

const start: ParameterSet = {
  middle: 0.01,
  middleSpread: 0.05,
  reversion: 0.8,
  shift: 0.6,
  shiftOfGrowth: 0.2,
  lasting: 0.022,
  yearly: 0.045,
  scatterSpread: 0.6,
  ownPast: 0.3,
  ownPastWeight: 1,
};
/** What maximum likelihood looks for on both scales together, and the first width of its steps. */
const sought = {
  reversion: 0.1,
  shift: 0.1,
  shiftOfGrowth: 0.05,
  ownPast: 0.1,
  ownPastWeight: 0.4,
} as const;

const series = paths.flatMap(readSeries);
const lines: string[] = [outlookParameterColumns.join(',')];
const observedEver = series.flatMap(observe);
const newest = Math.max(...observedEver.map(({ until }) => until));
for (const until of [...untils, newest]) writeSets(until);
process.stdout.write(`${lines.join('\n')}\n`);

function writeSets(until: number): void {
  const observed = observedEver.filter((one) => one.until <= until);
  const found = estimate(observed);
  const panels = [...new Set(observed.map(({ panel }) => panel))];
  const without =
    until < newest ? [] : panels.map((left) => estimate(observed.filter((o) => o.panel !== left)));
  for (const scale of scales) {
    const of = observed.filter((one) => one.scale === scale);
    const counts = [
      new Set(of.map((o) => `${o.panel} ${o.indicator}`)).size,
      of.length,
      [...new Set(of.map(({ panel }) => panel))].join(' '),
    ];
    for (const [key, symbol] of Object.entries(parameterSymbols)) {
      const value = (sets: Sets) => sets[scale][key as keyof ParameterSet];
      const error = without.length === 0 ? '' : round(jackknifeError(without.map(value)));
      const meaning = parameterMeanings[key as keyof ParameterSet];
      const cells = [until, scale, symbol, round(value(found)), error, meaning, ...counts];
      lines.push(cells.join(','));
    }
  }
}

function jackknifeError(estimates: readonly number[]): number {
  const n = estimates.length;
  return (standardDeviation(estimates) * (n - 1)) / Math.sqrt(n);
}

function round(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function readSeries(path: string): readonly PanelSeries[] {
  const [file, share] = path.split('#');
  const { series: read, problems } = readPanel(file!, readFileSync(file!, 'utf8'));
  if (problems.length > 0) throw new InputError(problems);
  if (share === undefined) return read;
  const [part, whole] = share
    .split('/')
    .map((id) => read.find(({ indicator }) => indicator === id));
  if (part === undefined || whole === undefined) throw new Error(`${path}: no such indicators`);
  const wholes = new Map(whole.regions.map(({ region, figures }) => [region, figures]));
  const regions = part.regions.map(({ region, figures }) => ({
    region,
    figures: new Map(
      [...figures].flatMap(([year, x]) => {
        const total = wholes.get(region)?.get(year);
        const level = total === undefined ? null : toScale('logit', fromScale('log', x - total));
        return level === null ? [] : [[year, level] as const];
      }),
    ),
  }));
  return [{ ...part, indicator: share, scale: 'logit', regions }];
}

function observe(one: PanelSeries): readonly Observed[] {
  return thinned(originsOf(one.years, referenceYears, referenceYears)).flatMap((origin) => {
    const regions = one.regions.flatMap((region, index) => {
      const came = growthIn(region, origin.year, origin.to);
      const past = growthIn(region, origin.from, origin.year);
      return came === null || past === null ? [] : [{ index, came }];
    });
    if (regions.length < 15) return [];
    const evidence = evidenceAt(one, origin);
    const known = evidence.windows[0]!.filter((growth) => growth !== null);
    const { middle, scatter } = scatterOf(known, evidence.years);
    const { panel, indicator, scale } = one;
    const yearlyScatter = scatterOfYears(one, origin);
    const horizon = origin.to - origin.year;
    const until = origin.to;
    return [
      {
        panel,
        indicator,
        scale,
        until,
        evidence,
        horizon,
        regions,
        scatter,
        yearlyScatter,
        middle,
      },
    ];
  });
}

/** Neighbouring origins share nearly all their years: of long series every fifth counts. */
function thinned(origins: readonly Origin[]): readonly Origin[] {
  return origins.length <= 8 ? origins : origins.filter(({ year }) => year % referenceYears === 0);
}

/** With λ alone to be found: τ² + σ²/h is 1, and nothing is drawn towards other indicators. */
function scatterOf(growth: readonly number[], years: number) {
  const free = { ...start, lasting: 1, yearly: 0, scatterSpread: 1e3, middleSpread: 1e3 };
  const cases = growth.map((one) => ({ growth: one, years }));
  return poolGrowth([{ end: 0, cases }], free, 0);
}

function scatterOfYears(one: PanelSeries, { from, year }: Origin): number | null {
  const squares: number[] = [];
  for (let end = from + 1; end <= year; end++) {
    const growth = one.regions.map((region) => growthIn(region, end - 1, end));
    const known = growth.filter((g) => g !== null);
    if (known.length >= 15) squares.push(scatterOf(known, 1).scatter ** 2);
  }
  return squares.length < 3 ? null : Math.sqrt(mean(squares));
}

function estimate(observed: readonly Observed[]): Sets {
  const of = (scale: GrowthScale) => momentsOf(observed.filter((one) => one.scale === scale));
  const [log, logit] = [of('log'), of('logit')];
  // Shares have few panels: how differently indicators scatter is that of levels.
  const scatterSpread = log.scatterSpread;
  const moments: Sets = { log, logit: { ...logit, scatterSpread } };
  const pools = new Map(observed.map((one) => [one, poolsOf(one, moments[one.scale])]));
  const panels = grouped(observed, ({ panel }) => panel).map((panel) =>
    grouped(panel, ({ indicator }) => indicator),
  );
  const loss = (sets: Sets) =>
    mean(
      panels.map((panel) =>
        mean(
          panel.map((group) =>
            mean(group.map((one) => surprise(one, pools.get(one)!, sets[one.scale]))),
          ),
        ),
      ),
    );
  return descend(loss, moments);
}

/** What needs no likelihood: scatter between regions, its two parts, and the indicators' middles. */
function momentsOf(observed: readonly Observed[]): ParameterSet {
  const indicators = grouped(observed, (o) => `${o.panel} ${o.indicator}`);
  if (indicators.length < 3) return start;
  const scatters = indicators.map((group) => mean(group.map(({ scatter }) => Math.log(scatter))));
  const scatter = Math.exp(mean(scatters));
  // var(1) = τ² + σ², var(k) = τ² + σ²/k: the part of var(5) that lasts.
  const lasting = indicators.flatMap((group) => {
    const shares = group.flatMap(({ scatter: s, yearlyScatter: y, evidence: { years: k } }) =>
      y === null || k === 1 ? [] : [(k * s * s - y * y) / ((k - 1) * s * s)],
    );
    return shares.length === 0 ? [] : [Math.min(1, Math.max(0, mean(shares)))];
  });
  const share = lasting.length === 0 ? 0.5 : mean(lasting);
  const middles = indicators.map((group) => mean(group.map(({ middle }) => middle)));
  return {
    ...start,
    lasting: scatter * Math.sqrt(share),
    yearly: scatter * Math.sqrt((1 - share) * referenceYears),
    scatterSpread: standardDeviation(scatters),
    middleSpread: standardDeviation(middles),
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function poolsOf({ evidence, regions }: Observed, set: ParameterSet): readonly PooledGrowth[] {
  const [newest] = evidence.windows;
  return regions.map(({ index }) => {
    const cases = newest!.flatMap((growth, i) =>
      growth === null || i === index ? [] : [{ growth, years: evidence.years }],
    );
    return poolGrowth([{ end: 0, cases }], set, 0);
  });
}

/** Minus the mean logarithm of the density of what came. */
function surprise(one: Observed, pools: readonly PooledGrowth[], set: ParameterSet): number {
  const { years, pairs, windows } = one.evidence;
  const prior = { ...set, ownPast: slopeForYears(set.ownPast, years, set) };
  const slope = ownPastSlope(pairs, prior);
  let sum = 0;
  one.regions.forEach(({ index, came }, at) => {
    const own = { growth: windows[0]![index]!, years, slope };
    const expected = expectGrowth(pools[at]!, own, set);
    const width = scaleOver(expected, one.horizon);
    const z = (came - expected.center) / width;
    const nu = degreesOfFreedom;
    sum += Math.log(width) + ((nu + 1) / 2) * Math.log(1 + (z * z) / nu);
  });
  return sum / one.regions.length;
}

/** Steps along each axis, halved where none of them helps. */
function descend(loss: (sets: Sets) => number, from: Sets): Sets {
  let best = from;
  let least = loss(from);
  const attempt = (tried: Sets) => {
    const found = loss(tried);
    if (found < least) [best, least] = [tried, found];
  };
  for (let step = 1; step > 0.02; ) {
    const before = least;
    for (const sign of [1, -1]) {
      for (const [key, width] of Object.entries(sought) as [keyof typeof sought, number][]) {
        const value = best.log[key] + sign * step * width;
        const change = { [key]: value };
        if (value < 0) continue;
        attempt({ log: { ...best.log, ...change }, logit: { ...best.logit, ...change } });
      }
      for (const scale of scales) {
        const middle = best[scale].middle + sign * step * 0.01;
        attempt({ ...best, [scale]: { ...best[scale], middle } });
      }
    }
    if (!(least < before - 1e-7)) step /= 2;
  }
  return best;
}
