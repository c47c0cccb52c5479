import {
  type Disagreement,
  isNumbers,
  pairsOf,
  type Result,
  standardErrors,
} from './disagreement.ts';
import { exactMoments, type Moments } from './exact-moments.ts';
import figures from './sides/figures.json' with { type: 'json' };

type Outcome = { readonly mean: number; readonly quantiles: readonly number[]; readonly p: number };
type Index = {
  readonly first: number;
  readonly firstSe: number;
  readonly total: number;
  readonly totalSe: number;
};
type Verdicts = {
  readonly verdicts: readonly number[];
  readonly endSum: number;
  readonly requiredSum: number;
};

/** Standard normal quantiles at the levels of W. */
const normalQuantiles = [
  -1.6448536269514722, -0.6744897501960817, 0, 0.6744897501960817, 1.6448536269514722,
];

/**
 * W: each mean against its closed form; odds and quantiles of every two sides against each other.
 * The error of a quantile takes the outcome as lognormal, which a product of growth factors nearly
 * is: SE = √(q(1−q)/N) · x σ / φ(z).
 */
export function checkOutcomes(results: readonly Result[], draws: number): readonly Disagreement[] {
  const exact = exactMoments();
  const sound = results.filter(({ result }) => isOutcomes(result, exact.length));
  const broken = refused(results, sound);
  const means = sound.flatMap(({ side, result }) =>
    (result as readonly Outcome[]).flatMap(({ mean }, c) => {
      const away = Math.abs(mean - exact[c]!.mean) / (exact[c]!.sd / Math.sqrt(draws));
      return differing([side, 'closed form'], `mean of ${nameOf(c)}`, away);
    }),
  );
  const pairs = pairsOf(sound).flatMap(([a, b]) =>
    exact.flatMap((moments, c) =>
      comparePair([a.side, b.side], nameOf(c), moments, draws, [
        (a.result as readonly Outcome[])[c]!,
        (b.result as readonly Outcome[])[c]!,
      ]),
    ),
  );
  return [...broken, ...means, ...pairs];
}

function comparePair(
  sides: readonly string[],
  name: string,
  moments: Moments,
  draws: number,
  [a, b]: readonly [Outcome, Outcome],
): readonly Disagreement[] {
  const p = (a.p + b.p) / 2;
  // One draw more or less is no difference, even where the odds are 0 or 1.
  const oddsError = Math.max(Math.sqrt((2 * p * (1 - p)) / draws), 1 / draws);
  const spread = Math.sqrt(Math.log(1 + (moments.sd / moments.mean) ** 2));
  return [
    ...differing(sides, `odds of ${name}`, Math.abs(a.p - b.p) / oddsError),
    ...figures.levels.flatMap((q, i) => {
      const z = normalQuantiles[i]!;
      const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
      const [x, y] = [a.quantiles[i]!, b.quantiles[i]!];
      const error = (Math.sqrt((2 * q * (1 - q)) / draws) * spread * (x + y)) / 2 / density;
      return differing(sides, `${q * 100}% quantile of ${name}`, Math.abs(x - y) / error);
    }),
  ];
}

/** D: no chance in it; the same verdicts, and sums within 1e-9. */
export function checkVerdicts(results: readonly Result[]): readonly Disagreement[] {
  const sound = results.filter(({ result }) => isVerdicts(result));
  const near = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.abs(x);
  const pairs = pairsOf(sound).flatMap(([a, b]) => {
    const [x, y] = [a.result as Verdicts, b.result as Verdicts];
    const sides = [a.side, b.side];
    return [
      ...(x.verdicts.join() === y.verdicts.join()
        ? []
        : [{ sides, what: `verdicts ${x.verdicts.join(' ')} against ${y.verdicts.join(' ')}` }]),
      ...(near(x.endSum, y.endSum) ? [] : [{ sides, what: 'sum of the last values' }]),
      ...(near(x.requiredSum, y.requiredSum) ? [] : [{ sides, what: 'sum of required rates' }]),
    ];
  });
  return [...refused(results, sound), ...pairs];
}

/** S: indices of every two sides within the errors that both state. */
export function checkIndices(results: readonly Result[]): readonly Disagreement[] {
  const sound = results.filter(({ result }) => isIndices(result));
  const pairs = pairsOf(sound).flatMap(([a, b]) =>
    (a.result as readonly Index[]).flatMap((x, k) => {
      const y = (b.result as readonly Index[])[k]!;
      const away = (u: number, v: number, ...errors: readonly [number, number]) =>
        Math.abs(u - v) / Math.hypot(...errors);
      const sides = [a.side, b.side];
      return [
        ...differing(sides, `first index ${k}`, away(x.first, y.first, x.firstSe, y.firstSe)),
        ...differing(sides, `total index ${k}`, away(x.total, y.total, x.totalSe, y.totalSe)),
      ];
    }),
  );
  return [...refused(results, sound), ...pairs];
}

/** O: no chance in it; sums within 1e-6, as near as the pooled scatter is worked out. */
export function checkOutlooks(results: readonly Result[]): readonly Disagreement[] {
  const sound = results.filter(({ result }) => isNumbers(result as readonly number[], 5));
  const names = ['middles', 'lower ends', 'upper ends', 'chances', 'figures with 80%'];
  const pairs = pairsOf(sound).flatMap(([a, b]) =>
    names.flatMap((name, k) => {
      const [x, y] = [(a.result as readonly number[])[k]!, (b.result as readonly number[])[k]!];
      const sides = [a.side, b.side];
      return Math.abs(x - y) <= 1e-6 * Math.abs(x) ? [] : [{ sides, what: `sum of ${name}` }];
    }),
  );
  return [...refused(results, sound), ...pairs];
}

/** A: an audit that finds the hundred wrong statements of its plan, and nothing else. */
export function checkAudit(results: readonly Result[]): readonly Disagreement[] {
  return results
    .filter(({ result }) => result !== 100)
    .map(({ side, result }) => ({ sides: [side], what: `${result} findings, not 100` }));
}

function differing(sides: readonly string[], name: string, errors: number): Disagreement[] {
  if (errors <= standardErrors) return [];
  return [{ sides, what: `${name}: ${errors.toFixed(1)} standard errors apart` }];
}

function refused(all: readonly Result[], sound: readonly Result[]): readonly Disagreement[] {
  return all
    .filter((one) => !sound.includes(one))
    .map(({ side }) => ({ sides: [side], what: 'its result has not the form that was asked for' }));
}

function nameOf(outcome: number): string {
  return figures.ids[outcome] ?? 'the total';
}

function isOutcomes(value: unknown, length: number): value is readonly Outcome[] {
  return (
    Array.isArray(value) &&
    value.length === length &&
    value.every(
      (one) =>
        isNumbers([one?.mean, one?.p], 2) &&
        isNumbers(one.quantiles, figures.levels.length) &&
        areOrdered(one.quantiles),
    )
  );
}

function areOrdered(values: readonly number[]): boolean {
  return values.every((x, i) => i === 0 || x >= values[i - 1]!);
}

function isVerdicts(value: unknown): value is Verdicts {
  const one = value as Partial<Verdicts> | null;
  return isNumbers(one?.verdicts, 5) && isNumbers([one?.endSum, one?.requiredSum], 2);
}

function isIndices(value: unknown): value is readonly Index[] {
  return (
    Array.isArray(value) &&
    value.length === 13 &&
    value.every(
      (one) =>
        isNumbers([one?.first, one?.firstSe, one?.total, one?.totalSe], 4) &&
        one.firstSe >= 0 &&
        one.totalSe >= 0,
    )
  );
}
