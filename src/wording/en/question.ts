import type { QuestionWording } from '../question-wording.ts';
import { enParameterNames } from './parameter-names.ts';

const withOdds = (odds: string | null) => (odds === null ? '' : `, with odds of ${odds}`);
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
    foundForOdds: (parameter, value, odds) => `For odds of ${odds}: ${parameter} at ${value}.`,
    verified: (figure, isMet, odds) =>
      `Run with that value: ${figure}; ${met(isMet)}${withOdds(odds)}.`,
    several: (values) =>
      `The outcome turns with this parameter: ${values.length} values do, ${values.join(', ')}; the one above is nearest to the scenario.`,
    never: (range) => `No value from ${range} meets the target.`,
    neverForOdds: (range, odds) => `No value from ${range} gives odds of ${odds}.`,
    best: (value, figure, odds) =>
      `The nearest is ${value}: it leads to ${figure}${withOdds(odds)}.`,
    always: (range) => `Every value from ${range} does; nothing has to change.`,
    flat: 'This parameter does not move the target: there is no answer.',
    certain:
      'Nothing that moves this target is uncertain in this scenario, so there are no odds; solved for the projection.',
    table: 'What each odds need',
    columns: { odds: 'Odds', value: 'Value needed', open: 'Left open by the draws' },
    without: { never: 'no value reaches them', always: 'every value reaches them' },
    legend: (draws, randomSeed) =>
      `Odds over ${draws} draws (random seed ${randomSeed}), the same for every value; where the parameter is itself uncertain, its distribution moves along. Left open: the values that odds one standard error off would need.`,
    precision: (precision) => `Solved to ±${precision}.`,
  },
  sensitivity: {
    center: (figure) => `With everything as the scenario sets it: ${figure}.`,
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
      'One at a time at its 10% and 90% quantile, all else as the scenario sets it. Yearly shocks: their mean up to the target year. What all have in common moves all correlated ones together, in standard deviations.',
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
