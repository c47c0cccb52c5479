import type { OutlookParameters, ParameterSet } from '../../src/cases/outlook-parameters.ts';

/** Parameters of round figures, near those that are shipped. */
const roundSet: ParameterSet = {
  middle: 0.01,
  middleSpread: 0.04,
  reversion: 0.8,
  shift: 0.5,
  shiftOfGrowth: 0.2,
  lasting: 0.02,
  yearly: 0.04,
  scatterSpread: 0.5,
  ownPast: 0.3,
  ownPastWeight: 1,
};

export const roundParameters: OutlookParameters = {
  until: 2000,
  log: roundSet,
  logit: { ...roundSet, lasting: 0.03, yearly: 0.06 },
};
