import { expect, it } from 'vitest';
import { formatOdds } from '../../src/wording/format-odds.ts';

it.each([
  [0.537, 0.00499, 10_000, '53.7±0.5%'],
  [0.41, 0.011, 2000, '41.0±1.1%'],
  [0.0002, 0.00014, 10_000, '0.02±0.01%'],
  [0, 0, 10_000, '<0.1%'],
  [1, 0, 10_000, '>99.9%'],
  [0, 0, 2000, '<0.2%'],
  [1, 0, 100, '>97.0%'],
  [0, 0, 1, '<100.0%'],
])('%d ± %d of %d draws is %s', (p, se, draws, text) => {
  expect(formatOdds({ p, se, draws })).toBe(text);
});
