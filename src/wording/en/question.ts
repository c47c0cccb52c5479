import type { QuestionWording } from '../zh/question.ts';
import { enParameterNames } from './parameter-names.ts';

const withOdds = (odds: string | null) =>
  odds === null ? '' : `, with a chance of ${odds} within the scenario`;
const met = (isMet: boolean) => (isMet ? 'the target is met' : 'the target is not met');

export const enQuestion: QuestionWording = {
  parameter: (indicator, parameter, key) =>
    `${indicator}: ${enParameterNames[parameter] ?? parameter} (${key})`,
  volatility: (indicator) => `${indicator}: yearly shocks`,
  factor: 'What all have in common',
  target: (name, target, year) => `Target: ${name} ${target} in ${year}`,
  points: (points) => `${points} points`,
  deviations: (times) => `${times} sd`,
  range: (low, high) => `${low} to ${high}`,
  solve: {
    varied: (parameter, value) => `Varied: ${parameter}, ${value} in this scenario`,
    present: (figure, isMet, odds) =>
      `This scenario leads to ${figure}; ${met(isMet)}${withOdds(odds)}.`,
    found: (parameter, value) => `To just meet the target: ${parameter} at ${value}.`,
    foundForOdds: (parameter, value, odds) =>
      `For a chance of ${odds} within the scenario: ${parameter} at ${value}.`,
    verified: (figure, isMet, odds) =>
      `Run with that value: ${figure}; ${met(isMet)}${withOdds(odds)}.`,
    several: (values) =>
      `The outcome turns with this parameter: ${values.length} values do, ${values.join(', ')}; the one above is nearest to the scenario.`,
    never: (range) => `No value from ${range} meets the target.`,
    neverForOdds: (range, odds) =>
      `No value from ${range} gives a chance of ${odds} within the scenario.`,
    best: (value, figure, odds) =>
      `The nearest is ${value}: it leads to ${figure}${withOdds(odds)}.`,
    always: (range) => `Every value from ${range} does; nothing has to change.`,
    flat: 'This parameter does not move the target: there is no answer.',
    certain:
      'Nothing that moves this target is uncertain in this scenario, so there are no odds; solved for the projection.',
    outlook: ({ odds, figure, growth, chance, evidence }) =>
      `By the outlook, whatever the scenario assumes, there is a chance of ${odds} of ${figure}${growth === null ? '' : ` (${growth} a year from the newest figure on)`}; the target itself: ${chance}. Regions elsewhere: ${evidence}.`,
    foundForOutlook: (parameter, value) => `To lead there: ${parameter} at ${value}.`,
    neverForOutlook: (range) => `No value from ${range} leads there.`,
    beyond: (odds, low, high, regions) =>
      `${odds} is further out than ${regions} ${regions === 1 ? 'region allows' : 'regions allow'} to tell (${low} to ${high}): take the figure as a hint.`,
    noOutlook: (why) =>
      `The scenario states no uncertainty and the outlook knows no chance of this target (${why}); solved for the projection.`,
    table: 'What each chance within the scenario needs',
    columns: { odds: 'Chance', value: 'Value needed', open: 'Left open by the draws' },
    without: { never: 'no value reaches them', always: 'every value reaches them' },
    legend: (draws, randomSeed) =>
      `Chance within the scenario over ${draws} draws (random seed ${randomSeed}), the same for every value; where the parameter is itself uncertain, its distribution moves along. Left open: the values that chances one standard error off would need.`,
    precision: (precision) => `Solved to ±${precision}.`,
  },
  sensitivity: {
    center: (figure) =>
      `With everything at its centre (as the scenario sets it, or the middle of the outlook that it draws from): ${figure}.`,
    tornado: 'What each does alone',
    columns: {
      input: 'Uncertain',
      low: '10%',
      high: '90%',
      atLow: 'At 10%',
      atHigh: 'At 90%',
      swing: 'Swing',
      first: 'Alone',
      total: 'In all',
      interval: '95% interval',
      says: 'Remark',
    },
    tornadoLegend:
      'One at a time at its 10% and 90% quantile, all else at its centre. Yearly shocks: their mean up to the target year. What all have in common moves all correlated ones together, in standard deviations.',
    sobol: 'Where the uncertainty comes from (shares of the variance)',
    noise: 'noise: not told from 0',
    sobolLegend: ({ points, evaluations, level, sd, randomSeed }) =>
      `Sobol indices. Alone: by itself; in all: with what it does together with others. What correlated ones share is a line of its own. ${points} points, ${evaluations} evaluations, random seed ${randomSeed}; bootstrap intervals of ${level}, noise where they hold 0. Standard deviation of the outcome: ${sd}.`,
    random: (dimensions, even) =>
      `A point has ${dimensions} numbers; those past ${even} are random, at a somewhat larger error, which the intervals hold.`,
    lacks: {
      certain: 'Nothing that moves this target is uncertain: there is no variance to share.',
      matrix:
        'Correlations are given one by one, so there are no independent inputs among which the variance could be shared: no Sobol indices. One correlation for all would have them.',
    },
  },
};
