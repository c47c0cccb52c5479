import { z } from '../input/zod.ts';
import { regionSchema } from '../region/region-schema.ts';
import { scenarioFormForEditors } from './scenario-schema.ts';

/**
 * The JSON Schema of a region or scenario file, for completion in editors.
 *
 * @param of which kind of file
 * @returns a JSON Schema, draft 2020-12
 */
export function jsonSchema(of: 'region' | 'scenario'): object {
  const form = of === 'region' ? regionSchema : scenarioFormForEditors;
  return z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' });
}
