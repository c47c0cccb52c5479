import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addNextPlan } from '../../src/intake/add-next-plan.ts';
import { readText } from '../region/region-text.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const files = readdirSync(seeds).filter((name) => name.endsWith('.yaml'));

const town = (plans: string) => `# head
region: town # own
name: 镇
level: county
${plans} # after

note: end
sources: {}
indicators: {}
`;

function plansOf(text: string) {
  const { region, problems } = readText(text);
  expect(problems).toEqual([]);
  return region?.plans.map(({ id, base, target }) => [id, base, target]);
}

describe('rolling a region over into its next plan', () => {
  it.each([
    [
      'plan: { base: 2020, target: 2025 }',
      [
        ['p14', 2020, 2025],
        ['p15', 2025, 2030],
      ],
    ],
    [
      'plan:\n  base: 2020\n  target: 2025',
      [
        ['p14', 2020, 2025],
        ['p15', 2025, 2030],
      ],
    ],
    [
      'plan: { base: 2021, target: 2024 }',
      [
        ['p2022', 2021, 2024],
        ['p2025', 2024, 2027],
      ],
    ],
    [
      'plans:\n    a: { name: 一, base: 2015, target: 2020 }\n    b: { name: 二, base: 2020, target: 2025 }',
      [
        ['a', 2015, 2020],
        ['b', 2020, 2025],
        ['p15', 2025, 2030],
      ],
    ],
    [
      'plans: { p15: { name: 一, base: 2020, target: 2025 } }',
      [
        ['p15', 2020, 2025],
        ['p2026to2030', 2025, 2030],
      ],
    ],
  ])('%s', (plans, wanted) => {
    const rolled = addNextPlan('seeds/town.yaml', town(plans));
    expect(plansOf(rolled?.text ?? '')).toEqual(wanted);
    expect(rolled?.plan.id).toBe(wanted.at(-1)?.[0]);
    for (const kept of ['# head\n', ' # own\n', ' # after\n', '\nnote: end\n'])
      expect(rolled?.text).toContain(kept);
  });

  it('asks for a target year to begin at', () => {
    expect(addNextPlan('seeds/town.yaml', town('plan: { base: 2020, target: null }'))).toBeNull();
  });

  it('says what is wrong with the file', () => {
    expect(() => addNextPlan('seeds/town.yaml', town('plan: 2020'))).toThrow('seeds/town.yaml:5');
  });

  it.each(files)('leaves all else of %s as it is written, again and again', (name) => {
    const text = readFileSync(join(seeds, name), 'utf8');
    const once = addNextPlan(`seeds/${name}`, text);
    if (once === null) return;
    const twice = addNextPlan(`seeds/${name}`, once.text);
    const without = (whole: string) =>
      whole
        .split('\n')
        .filter((line) => !/^plans?:|^ +p\w+: \{ name/.test(line))
        .map((line) => line.replace(/, plan: p\w+/g, ''));
    expect(without(once.text)).toEqual(without(text));
    expect(twice?.plan.base).toBe(once.plan.target);
    expect(without(twice?.text ?? '')).toEqual(without(text));
  });
});
