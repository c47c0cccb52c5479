import type { OddsWording } from '../odds-wording.ts';

export const enOdds: OddsWording = {
  odds: 'Odds',
  legend: (ground, draws) =>
    ground === 'none'
      ? 'This scenario has no uncertainty, so there are no odds.'
      : `Odds: share of ${draws} draws that meet the target ± standard error; ${
          ground === 'scenario'
            ? 'uncertain as the scenario says'
            : 'the scenario says nothing of uncertainty, so growth varies as it did elsewhere'
        }; - where nothing is uncertain.`,
  briefly:
    'Odds ± standard error; check says where the uncertainty comes from. A path that ends on its target has odds near one half by its making.',
  onTarget:
    'A path that ends on its target has odds near one half by its making: that does not say whether the target is easy.',
  change: (change) => `odds ${change}`,
  uncertainty: (change) =>
    change === null ? 'another uncertainty' : `uncertainty taken from: ${change}`,
  grounds: { scenario: 'the scenario', cases: 'growth elsewhere', none: 'nothing' },
};
