/** The figures of the workloads, for the sides in JavaScript. */
export const figures = {
  ids: ['party', 'management', 'professional', 'skilled', 'rural', 'social'],
  base: [0.42, 7.04, 10.75, 10.04, 3.87, 0.08],
  growth: [0.018, 0.0416, 0.0256, 0.061, 0.0005, 0.3277],
  shock: [0.02, 0.02, 0.02, 0.03, 0.01, 0.1],
  /** The categories' targets, then the total's. */
  target: [0.46, 8.63, 12.2, 13.5, 3.88, 0.33, 39],
  correlation: 0.5,
  years: 5,
  levels: [0.05, 0.25, 0.5, 0.75, 0.95],
  /** Of the growth rates in S. */
  rateSd: 0.01,
};

/** Workload D: whole numbers divided once, so that every language makes the same doubles. */
export const many = {
  scenarios: 1000,
  indicators: 20,
  years: 10,
  base: (j) => (100 + ((j * 37) % 900)) / 100,
  target: (j) =>
    Math.floor((10 * (100 + ((j * 37) % 900)) * (80 + ((j * 29) % 140))) / 1000) / 100,
  rate: (s, j) => (((s * 7919 + j * 104729) % 2003) - 400) / 10000,
};

export const verdicts = ['met', 'near', 'partial', 'short', 'away'];
