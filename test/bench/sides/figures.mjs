import { readFileSync } from 'node:fs';

/**
 * The figures of W and S: `target` holds the categories' and then the total's; `rateSd` is that of
 * the growth rates in S.
 */
export const figures = JSON.parse(readFileSync(new URL('./figures.json', import.meta.url), 'utf8'));

/** Workload D: whole numbers divided once, so that every language makes the same doubles. */
export const many = {
  scenarios: 1000,
  indicators: 20,
  years: 10,
  base: (j) => (100 + ((j * 37) % 900)) / 100,
  target: (j) => Math.floor((10 * (100 + ((j * 37) % 900)) * (80 + ((j * 29) % 140))) / 1000) / 100,
  rate: (s, j) => (((s * 7919 + j * 104729) % 2003) - 400) / 10000,
};

export const verdicts = ['met', 'near', 'partial', 'short', 'away'];

/** Workload O: regions with a figure five years before the base, a base and a target, and cases. */
export const country = {
  indicators: 20,
  /** Of each indicator elsewhere: six regions in each of three plans. */
  cases: 18,
  base: (r, j) => (100 + ((r * 37 + j * 61) % 900)) / 100,
  past: (r, j) =>
    Math.floor(((100 + ((r * 37 + j * 61) % 900)) * (60 + ((r * 13 + j * 29) % 50))) / 10) / 1000,
  target: (r, j) =>
    Math.floor(((100 + ((r * 37 + j * 61) % 900)) * (90 + ((r * 7 + j * 11) % 90))) / 10) / 1000,
  /** From 100 to this, over `years`, in the plan that ends in `period`. */
  caseEnd: (i, j) => 90 + ((j * 31 + i * 17) % 80),
  caseYears: (i) => 3 + (i % 3),
  casePeriod: (i) => 2010 + 5 * Math.floor(i / 6),
};
