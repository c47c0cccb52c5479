import type { UncertaintyChartsWording } from '../uncertainty-charts-wording.ts';
import { enTornado } from './tornado.ts';

export const enUncertaintyCharts: UncertaintyChartsWording = {
  uncertain: {
    ground: {
      scenario: (draws) => `Uncertain as this scenario says; ${draws} draws.`,
      cases: (draws) =>
        `The scenario says nothing of uncertainty: growth deviates as growth elsewhere deviates from its middle; ${draws} draws.`,
    },
    onTarget:
      'A path that ends on its target has odds near one half by its making: that does not say whether the target is easy.',
  },
  fan: {
    range: (year, low, high) => `80% band in ${year}: ${low} to ${high}`,
    odds: (odds) => `Odds ${odds}`,
    reading:
      'A band is the range of the figure of one year: about eight draws in ten lie in the 80% band of each year by itself. Odds are given with their standard error.',
    windowed: (names) =>
      `Judged by the sum or mean of a window, to which bands of single years do not add up, so not drawn: ${names.join('; ')}.`,
    certain: (names) => `Not uncertain, so not drawn: ${names.join('; ')}.`,
    oneYear: (names) =>
      `Projected for one year only, so not drawn here but in “Distribution in the target year”: ${names.join('; ')}.`,
  },
  odds: {
    axis: 'Odds of meeting the target',
    head: 'Odds ± SE',
    reading:
      'Odds hold under the assumptions and the uncertainty of this scenario; that these may be wrong is not in them.',
    bound:
      'Where no draw or every draw meets the target, the 95% bound that the number of draws allows stands instead (<, >), without an error bar.',
    without: {
      decided: (names) => `Decided by published figures: ${names.join('; ')}.`,
      none: (names) => `No odds, for the scenario has no uncertainty: ${names.join('; ')}.`,
      'no-path': (names) => `No odds for lack of a path: ${names.join('; ')}.`,
      'no-cases': (names) => `No odds for lack of growth cases elsewhere: ${names.join('; ')}.`,
      'not-stated': (names) =>
        `No odds, for the uncertainty of this scenario does not reach them: ${names.join('; ')}.`,
      certain: (names) => `No odds, for all draws agree: ${names.join('; ')}.`,
      'no-value': (names) => `No odds, for some draws give no figure: ${names.join('; ')}.`,
    },
  },
  distribution: {
    inYear: (year) => String(year),
    range: (low, high) => `80% band ${low} to ${high}`,
    odds: (target, odds) => `Target ${target}, odds ${odds}`,
    reading:
      'The dashed line is the projection without uncertainty. The height of a bar is the share of draws in its range; the part that meets the target adds up to the odds, given with their standard error. A bar across the target is parted at it by colour alone.',
    counted: (draws) => `Bars count the first ${draws} draws, odds all of them.`,
    clipped: 'Up to 0.5% of draws at each end lie outside the picture.',
  },
  tornado: enTornado,
};
