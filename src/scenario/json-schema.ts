import { z } from '../input/zod.ts';
import { regionSchema } from '../region/region-schema.ts';
import { comparisonForm, scenarioFormForEditors } from './scenario-schema.ts';

/**
 * The JSON Schema of a region or scenario file, for completion in editors. A scenario file may
 * also name scenarios to compare.
 *
 * @param of which kind of file
 * @returns a JSON Schema, draft 2020-12
 */
export function jsonSchema(of: 'region' | 'scenario'): object {
  const scenario = z.union([scenarioFormForEditors, comparisonForm]);
  const form = of === 'region' ? regionSchema : scenario;
  return z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' });
}
