import type { OutlookWording } from '../zh/outlook.ts';

export const enOutlook: OutlookWording = {
  title: 'Outlook (unaffected by the scenario)',
  chance: 'Chance of meeting it',
  chanceShort: 'Outlook',
  percentile: 'In outlook',
  evidence: 'Regions',
  withChance: (chance) => `Figure with ${chance}`,
  regions: (regions, grades) => `${regions} (${grades})`,
  atMost: (chance) => `at most ${chance}`,
  beyond: {
    below: (edge) => `below ${edge}`,
    above: (edge) => `above ${edge}`,
  },
  tenths: {
    about: (tenths) => `about ${tenths} in 10`,
    below: (tenths) => `less than ${tenths} in 10`,
    above: (tenths) => `more than ${tenths} in 10`,
  },
  chanceLegend:
    'Outlook: chance of meeting it, from growth really seen elsewhere; unaffected by the scenario.',
  legend:
    'Chance of meeting it: that the published figure meets the target if regions go on as elsewhere, whatever the scenario assumes; 50%, 80%, 90%: figures that have this chance; regions: those elsewhere whose growth was seen (cases by grade of source, A to C).',
  percentileLegend:
    'In outlook: how much of the outlook lies below the growth that the scenario assumes, up to the target’s year.',
  together: (judged, expected, all) =>
    `Of ${judged} ${judged === 1 ? 'target' : 'targets'} with a chance about ${expected} may be met; chance that all are: ${all}.`,
  allMetAt: (less, more) =>
    `The chance of all hangs on how far indicators move together, which is known only roughly: ${less} if less, ${more} if more than assumed.`,
  lacking: (targets) =>
    `The chance of ${targets} more ${targets === 1 ? 'target' : 'targets'} is unknown: no cases elsewhere, or nothing to start from.`,
  few: (names) =>
    `${names.join('; ')}: fewer than 3 regions were seen, so the outlook all but repeats the growth of one or two places; no more than a hint.`,
  matched: (ones) =>
    `Cases used: ${ones
      .map(({ own, term, id, by }) =>
        by === 'name'
          ? `for “${own}” those of “${term}” (${id}), by its name`
          : `for “${own}” those of “${term}” (${id}), by its id alone, for its name is not listed: check what is counted`,
      )
      .join('; ')}.`,
  without: (names, why) => `No chance can be told, for ${why}: ${names.join('; ')}.`,
  lacks: {
    rate: 'no outlook is made of growth rates',
    'no-figure': 'no figure is published to start from',
    'no-growth-from-zero': 'the newest figure is 0',
    'no-cases': 'no growth was seen elsewhere',
    'no-parameters': 'the file of the outlook’s parameters is not there',
    'no-value': 'the target’s figure is not published',
    'past-without-figure': 'the year has passed without a published figure',
    break: 'the newest figure is counted otherwise than the target',
    definition: 'the newest figure has another definition than the target',
  },
  calibration: (forecasts, held) =>
    `In ${forecasts} back-tests on these cases the 80% band held ${held} of what came.`,
  pastRarelyLasts:
    '“Continues” means no faster than before, which makes nothing likely: past growth rarely lasts, fast growth least.',
  report: {
    what: 'The outlook is what past and peers let one expect, whatever anyone assumes: growth really seen in other regions, fast growth slowing as it did there, and how far whole periods came out otherwise. Chances are told without decimals and no further out than so many regions allow.',
    table: (targets) => `Chances of ${targets} ${targets === 1 ? 'target' : 'targets'}`,
    byYear: (year) => `What the outlook lets one expect in ${year} of indicators without a target`,
    byYearColumns: {
      newest: 'Newest figure',
      middle: (year) => `Middle ${year}`,
      band: '80% band',
    },
    ofYear: (figure, year) => `${figure} (${year})`,
    headline: ({ name, target, chance, figures, regions }) =>
      `The chance that ${name} meets its target (${target}) is ${chance}, by growth seen in ${regions} other regions; ${figures.map(({ chance: of, figure }) => `${figure} would have a chance of ${of}`).join(', ')}.`,
    noHeadline: (name, why) => `The chance of ${name} is unknown: ${why}.`,
  },
};
