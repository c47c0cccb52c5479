import type { Odds } from '../feasibility/judged-target.ts';
import { pow } from '../stats/elementary.ts';

/** What one end of an interval may miss. */
const missed = 0.05;

/**
 * Odds with their standard error, as many decimals as the error has a digit: 53.7±0.5%, 0.02±0.01%.
 * Where no draw or every draw meets the target the error is unknown, and the bound that the number of
 * draws allows stands in its place: <0.1%, >99.9%.
 */
export function formatOdds({ p, se, draws }: Odds): string {
  if (p === 0 || p === 1) return writeBound(p, draws);
  const decimals = oddsDecimals({ p, se });
  return `${(p * 100).toFixed(decimals)}±${(se * 100).toFixed(decimals)}%`;
}

/** Odds without their error, to one decimal, or as many as keep them from 0% and 100%. */
export function formatChance(p: number, draws: number): string {
  if (p === 0 || p === 1) return writeBound(p, draws);
  return `${(p * 100).toFixed(decimalsFrom(1, p))}%`;
}

/** Odds that somebody asks for, as they were given: 80%, 99.99%. */
export function formatWantedOdds(p: number): string {
  return `${Number((p * 100).toPrecision(12))}%`;
}

/** Decimals of a per cent with which the error has a digit, and the odds are neither 0 nor 100. */
export function oddsDecimals({ p, se }: Pick<Odds, 'p' | 'se'>): number {
  let decimals = 1;
  while (decimals < most && Number((se * 100).toFixed(decimals)) === 0) decimals += 1;
  return decimalsFrom(decimals, p);
}

/** The most decimals that are ever shown. */
const most = 9;

function decimalsFrom(least: number, p: number): number {
  let decimals = least;
  const isEnd = () => [0, 100].includes(Number((p * 100).toFixed(decimals)));
  while (decimals < most && isEnd()) decimals += 1;
  return decimals;
}

/**
 * The end of a one-sided 95% interval where all N draws agree, 1 − 0.05^(1/N), some 3 ÷ N, in
 * tenths of a per cent.
 *
 * source: Clopper and Pearson (1934); for many draws the rule of three
 */
function writeBound(p: number, draws: number): string {
  const percent = Math.ceil((1 - pow(missed, 1 / draws)) * 1000) / 10;
  return p === 0 ? `<${percent.toFixed(1)}%` : `>${(100 - percent).toFixed(1)}%`;
}
