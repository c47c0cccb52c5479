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
