import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema } from '../../src/scenario/json-schema.ts';

const root = new URL('../../', import.meta.url);

/** Schemas of editors other than ours must understand these, so another validator judges. */
const validators = {
  region: new Ajv2020({ strict: false, allErrors: true }).compile(jsonSchema('region')),
  scenario: new Ajv2020({ strict: false, allErrors: true }).compile(jsonSchema('scenario')),
};

const shipped = (['region', 'scenario'] as const).flatMap((of) => {
  const folder = of === 'region' ? 'seeds' : 'scenarios';
  // What `init` writes is to be completed from the same schemas.
  return [folder, `src/cli/starter/${folder}`].flatMap((where) =>
    readdirSync(new URL(`${where}/`, root))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [of, `${where}/${name}`] as const),
  );
});

const load = (file: string): Record<string, unknown> =>
  parse(readFileSync(new URL(file, root), 'utf8'));

describe('jsonSchema', () => {
  it.each(shipped)('accepts as a %s: %s', (of, file) => {
    const validate = validators[of];
    validate(load(file));
    expect(validate.errors).toBeNull();
  });

  it('refuses what the reader refuses', () => {
    const { region, scenario } = validators;
    expect(region({ ...load('seeds/jiande.yaml'), leval: 'county' })).toBe(false);
    expect(region({ ...load('seeds/jiande.yaml'), level: 'contry' })).toBe(false);
    const plan = load('scenarios/jiande-plan.yaml');
    const growth = (skilled: object) => scenario({ ...plan, growth: { skilled } });
    expect(growth({ law: 'compound', rate: '5%' })).toBe(true);
    expect(growth({ law: 'compuond', rate: '5%' })).toBe(false);
    expect(growth({ law: 'compound', rtae: '5%' })).toBe(false);
    expect(growth({ law: 'hold', rate: '5%' })).toBe(false);
    const uncertain = (one: unknown) => scenario({ ...plan, uncertainty: one });
    const parameter = (one: object) => uncertain({ parameters: { 'skilled.rate': one } });
    expect(uncertain('none')).toBe(true);
    expect(parameter({ normal: { sd: '1%' }, truncate: true })).toBe(true);
    expect(parameter({ gaussian: { sd: '1%' } })).toBe(false);
    expect(parameter({ normal: { mean: '5%' } })).toBe(false);
    expect(parameter({ student: { scale: 0.01, df: 0.5 } })).toBe(false);
    expect(uncertain({ persistence: 1.5 })).toBe(false);
    expect(uncertain({ correlation: 2 })).toBe(false);
    expect(scenario({ ...plan, draws: 0 })).toBe(false);
    expect(scenario({ ...plan, sampling: 'sobel' })).toBe(false);
  });

  it('says what each law takes, for completion', () => {
    const text = JSON.stringify(jsonSchema('scenario'));
    for (const law of [
      'hold',
      'linear',
      'compound',
      'logistic',
      'path',
      'toward-target',
      'flow',
      'outlook',
      'grey',
    ])
      expect(text).toContain(`"const":"${law}"`);
  });
});
