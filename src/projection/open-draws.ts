import type { Model } from '../scenario/model.ts';
import type { Draws, Streams } from './draws.ts';
import { openParameters } from './open-parameters.ts';
import { openShocks } from './open-shocks.ts';

/**
 * Opens the random numbers of a model. What nobody asks for is not drawn.
 *
 * @param years how many years are drawn after the base
 * @throws RangeError where the model's correlation is not positive semidefinite
 * source: DESIGN section 6
 */
export function openDraws(model: Model, years: number, streams: Streams): Draws {
  const parameters = openParameters(model, streams);
  const shocks = openShocks(model, streams, years);
  return {
    load: (block) => {
      parameters.load(block);
      shocks.load(block);
    },
    parameter: parameters.of,
    shocks: shocks.of,
  };
}
