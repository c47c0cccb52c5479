import type { UncertaintyChartsWording } from '../zh/uncertainty-charts.ts';
import { enTornado } from './tornado.ts';

export const enUncertaintyCharts: UncertaintyChartsWording = {
  uncertain: {
    ground: (ground, draws) =>
      ground === 'outlook'
        ? `Growth drawn from the outlook; ${draws} draws.`
        : `Uncertain as this scenario says; ${draws} draws.`,
    onTarget:
      'A path that ends on its target has a chance near one half by its making: that does not say whether the target is easy.',
  },
  fan: {
    range: (year, low, high) => `80% band in ${year}: ${low} to ${high}`,
    odds: (odds) => `Chance within the scenario ${odds}`,
    reading:
      'A band is the range of the figure of one year: about eight draws in ten lie in the 80% band of each year by itself. Chances are given with their standard error.',
    chance: (chance) => `Chance of meeting it ${chance}`,
    outlook:
      'Grey: the outlook, unaffected by the scenario, by growth seen in other regions; about eight in ten outcomes of a year lie in its 80% band. The scenario states no uncertainty of its own.',
    unseen: (names) => `No outlook, so not drawn: ${names.join('; ')}.`,
    windowed: (names) =>
      `Judged by the sum or mean of a window, to which bands of single years do not add up, so not drawn: ${names.join('; ')}.`,
    certain: (names) => `Not uncertain, so not drawn: ${names.join('; ')}.`,
    oneYear: (names) =>
      `Projected for one year only, so not drawn here but in “Distribution in the target year”: ${names.join('; ')}.`,
  },
  odds: {
    axis: 'Chance within the scenario',
    head: 'Chance ± SE',
    reading:
      'Chances hold under the assumptions and the uncertainty of this scenario; that these may be wrong is not in them. What is likely whatever is assumed is the outlook’s to say.',
    bound:
      'Where no draw or every draw meets the target, the 95% bound that the number of draws allows stands instead (<, >), without an error bar.',
    without: {
      decided: (names) => `Decided by published figures: ${names.join('; ')}.`,
      none: (names) => `No chance, for the scenario states no uncertainty: ${names.join('; ')}.`,
      'no-path': (names) => `No chance for lack of a path: ${names.join('; ')}.`,
      'not-stated': (names) =>
        `No chance, for the uncertainty of this scenario does not reach them: ${names.join('; ')}.`,
      certain: (names) => `No chance, for all draws agree: ${names.join('; ')}.`,
      'no-value': (names) => `No chance, for some draws give no figure: ${names.join('; ')}.`,
    },
  },
  distribution: {
    inYear: (year) => String(year),
    range: (low, high) => `80% band ${low} to ${high}`,
    odds: (target, odds) => `Target ${target}, chance ${odds}`,
    reading:
      'The dashed line is the projection without uncertainty. The height of a bar is the share of draws in its range; the part that meets the target adds up to the chance within the scenario, given with its standard error. A bar across the target is parted at it by colour alone.',
    counted: (draws) => `Bars count the first ${draws} draws, chances all of them.`,
    clipped: 'Up to 0.5% of draws at each end lie outside the picture.',
  },
  tornado: enTornado,
};
