import type { Words } from '../speaks.ts';

/** What a law's parameters are called. */
export const enParameterNames: Words<string> = {
  rate: 'growth a year',
  growth: 'added growth',
  step: 'step a year',
  ceiling: 'ceiling',
  leaves: 'share leaving',
  joins: 'joining a year',
  share: 'share counted',
  outlook: 'place in the outlook',
};
