import { reachedBetween } from '../projection/reached-between.ts';
import { type Tornado, tornadoOf } from '../projection/tornado.ts';
import type { Model } from '../scenario/model.ts';
import { headlineId } from './asked-target.ts';

/**
 * What each uncertain input alone does to the total that the plan is about.
 *
 * @param known that of a model that may differ; it is the answer where the difference does not reach
 *   the total
 * @returns null where there is no such total, or it has no figure; no bars where it is certain
 */
export function headlineTornado(
  model: Model,
  known: { readonly model: Model; readonly sensitivity: Tornado | null } | null = null,
): Tornado | null {
  const id = headlineId(model);
  if (id === null) return null;
  const reached = known === null ? null : reachedBetween(known.model, model);
  return known === null || reached === null || reached.includes(id)
    ? tornadoOf(model, id)
    : known.sensitivity;
}
