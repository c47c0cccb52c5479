import type { OutlookWording } from '../outlook-wording.ts';

export const enOutlook: OutlookWording = {
  title: 'Outlook (unaffected by the scenario)',
  chance: 'Chance of meeting it',
  percentile: 'Path at',
  evidence: 'Regions',
  regions: (regions, grades) => `${regions} (${grades})`,
  atMost: (chance) => `at most ${chance}`,
  beyond: {
    below: (edge) => `below ${edge}`,
    above: (edge) => `above ${edge}`,
  },
  legend:
    'Chance of meeting it: that the published figure meets the target if regions go on as elsewhere, whatever the scenario assumes; 50%, 80%, 90%: figures that have this chance; path at: how much of the outlook lies below the scenario’s figure; regions: those elsewhere whose growth was seen (cases by grade of source, A to C).',
  together: (judged, expected, all) =>
    `Of ${judged} ${judged === 1 ? 'target' : 'targets'} with a chance about ${expected} may be met; chance that all are: ${all}.`,
  lacking: (targets) =>
    `The chance of ${targets} more ${targets === 1 ? 'target' : 'targets'} is unknown: no cases elsewhere, or nothing to start from.`,
  matched: (ones) =>
    `Cases used: ${ones
      .map(({ own, term, id, by }) =>
        by === 'name'
          ? `for “${own}” those of “${term}” (${id}), by its name`
          : `for “${own}” those of “${term}” (${id}), by its id alone, for its name is not listed: check what is counted`,
      )
      .join('; ')}.`,
  calibration: (forecasts, held) =>
    `In ${forecasts} back-tests on these cases the 80% band held ${held} of what came.`,
};
