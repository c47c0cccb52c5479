import type { TargetWording } from '../zh/target.ts';

export const enTarget: TargetWording = {
  growth: (growth) => `growth of ${growth} a year`,
  points: (points) => `${points} points`,
  times: (times) => `${times} times the base`,
  add: (quantity) => `${quantity} more than the base`,
  form: (wording) => `the document asks for ${wording}; the level is worked out from the base`,
  revised: (before) => `the target was revised; it was ${before}`,
  baseInBand: 'the base lies within "about" already; the band is narrowed to half the rise asked',
  asOf: (month) => `the published figure is of ${month}`,
  metLater: (year) => `the figure published for ${year} meets it`,
  noPast: (why) =>
    why === 'break'
      ? 'what is counted was changed, so past growth is unknown'
      : 'definitions differ, so past growth is unknown',
};
