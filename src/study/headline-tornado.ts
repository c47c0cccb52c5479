import { type Tornado, tornadoOf } from '../projection/tornado.ts';
import type { Model } from '../scenario/model.ts';
import { headlineId } from './judged-target.ts';

/**
 * What each uncertain input alone does to the total that the plan is about.
 *
 * @returns null where there is no such total, or it has no figure; no bars where it is certain
 */
export function headlineTornado(model: Model): Tornado | null {
  const id = headlineId(model);
  return id === null ? null : tornadoOf(model, id);
}
