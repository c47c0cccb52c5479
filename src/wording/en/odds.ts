import type { OddsWording } from '../zh/odds.ts';

export const enOdds: OddsWording = {
  odds: 'Chance within the scenario',
  oddsShort: 'In scenario',
  legend: (ground, draws) =>
    ground === 'none'
      ? 'This scenario states no uncertainty: it says what if, and the outlook what is likely.'
      : `In scenario: chance within the scenario, the share of ${draws} draws that meet the target ± standard error, ${ground === 'outlook' ? 'growth drawn from the outlook' : 'uncertain as the scenario says'}; - where nothing is uncertain.`,
  briefly:
    'In scenario: chance within the scenario ± standard error, where a scenario states its own uncertainty. What is likely, whatever is assumed, is the outlook’s to say: see check.',
  onTarget:
    'A path that ends on its target has a chance near one half by its making: that does not say whether the target is easy.',
  change: (change) => `chance within the scenario ${change}`,
  uncertainty: (change) => (change === null ? 'another uncertainty' : `uncertainty: ${change}`),
  grounds: { scenario: 'stated', outlook: 'the outlook’s', none: 'none' },
};
