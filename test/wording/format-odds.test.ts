import { expect, it } from 'vitest';
import { formatChance, formatOdds, formatWantedOdds } from '../../src/wording/format-odds.ts';

it.each([
  [0.537, 0.00499, 10_000, '53.7±0.5%'],
  [0.41, 0.011, 2000, '41.0±1.1%'],
  [0.0002, 0.00014, 10_000, '0.02±0.01%'],
  [0, 0, 10_000, '<0.1%'],
  [1, 0, 10_000, '>99.9%'],
  [0, 0, 2000, '<0.2%'],
  [1, 0, 100, '>97.0%'],
  [0, 0, 1, '<95.0%'],
  [1, 0, 1, '>5.0%'],
  [0, 0, 2, '<77.7%'],
  [0.9999, 0.0001, 10_000, '99.99±0.01%'],
  [0.9999999, 1e-7, 1e7, '99.99999±0.00001%'],
  [1e-9, 1e-9, 1e9, '0.0000001±0.0000001%'],
  [0.9995, 0.0005, 2000, '99.95±0.05%'],
])('%d ± %d of %d draws is %s', (p, se, draws, text) => {
  expect(formatOdds({ p, se, draws })).toBe(text);
});

it.each([
  [0.5, 2000, '50.0%'],
  [0.9996, 10_000, '99.96%'],
  [0.00004, 100_000, '0.004%'],
  [1, 10_000, '>99.9%'],
  [0, 1, '<95.0%'],
])('%d of %d draws, told without an error, is %s', (p, draws, text) => {
  expect(formatChance(p, draws)).toBe(text);
});

it('odds that are asked for are written as given', () => {
  const asked = [0.8, 0.9999, 0.999999, 0.005, 0.57, 0.29];
  expect(asked.map(formatWantedOdds)).toEqual(['80%', '99.99%', '99.9999%', '0.5%', '57%', '29%']);
});
