import type { TornadoWording } from '../zh/tornado.ts';
import { enParameterNames } from './parameter-names.ts';

export const enTornado: TornadoWording = {
  subtitle: (year, center) =>
    `${year === null ? '' : `${year}, `}${center} with everything at its centre`,
  parameter: (name, parameter) => `${name}: ${enParameterNames[parameter] ?? parameter}`,
  shocks: (name) => `${name}: yearly shocks`,
  common: 'What all have in common',
  deviations: (times) => `${times}σ`,
  low: 'with it at its 10% quantile',
  high: 'with it at its 90% quantile',
  center: 'all at their centre',
  at10: '10%',
  at90: '90%',
  atLow: 'At 10%',
  atHigh: 'At 90%',
  reading:
    'Each bar moves one quantity from its 10% to its 90% quantile, all else at its centre: as the scenario sets it, or the middle of the outlook that it draws from. The axis does not start at zero.',
  volatility: 'Yearly shocks: their mean up to the target year.',
  factor:
    'What all have in common: moves all correlated ones up or down together, in standard deviations (σ).',
};
