import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Model, Study } from '../index.ts';
import type { Engine } from './engine.ts';

/** So many draws answer while a slider moves. */
const quickDraws = 2000;

/** A slider that has not moved for so long rests, in milliseconds; then all draws are made. */
const rest = 250;

export type FollowedStudy = {
  /** The study of what is set; the last one while a newer is computed. */
  readonly study: ReadonlySignal<Study | null>;
  /** The study of the scenario before any change. */
  readonly baseStudy: ReadonlySignal<Study | null>;
};

/**
 * Keeps a study in step with a model: first one of few draws, and when the model stays for a while
 * one of all that the scenario wants.
 *
 * @param base the scenario before any change
 * @param model what is set; null where it cannot be computed
 */
export function followStudy(
  engine: Engine,
  base: ReadonlySignal<Model>,
  model: ReadonlySignal<Model | null>,
): FollowedStudy {
  const study: Signal<Study | null> = signal(null);
  const baseStudy: Signal<Study | null> = signal(null);
  const complete = new WeakMap<Model, Study>();

  const take = (of: Model, answer: Study | null, isComplete: boolean) => {
    if (answer === null) return;
    if (isComplete) complete.set(of, answer);
    batch(() => {
      // A quick answer that comes late does not replace all draws.
      const shown = isComplete ? answer : (complete.get(of) ?? answer);
      if (of === base.peek()) baseStudy.value = shown;
      if (of === model.peek()) study.value = shown;
    });
  };

  effect(() => {
    const wanted = base.value;
    // A scenario that is shown again is the same model.
    const known = complete.get(wanted);
    if (known !== undefined) baseStudy.value = known;
    if (known !== undefined || model.peek() === wanted) return;
    void engine.study(wanted, 'base', quickDraws).then((answer) => take(wanted, answer, false));
  });

  effect(() => {
    const wanted = model.value;
    if (wanted === null) return;
    const known = complete.get(wanted);
    if (known !== undefined) {
      study.value = known;
      return;
    }
    const isQuick = wanted.uncertainty === null || wanted.draws <= quickDraws;
    void engine
      .study(wanted, 'live', isQuick ? null : quickDraws)
      .then((answer) => take(wanted, answer, isQuick));
    if (isQuick) return;
    const wait = setTimeout(() => {
      void engine.study(wanted, 'full').then((answer) => take(wanted, answer, true));
    }, rest);
    return () => clearTimeout(wait);
  });

  return { study, baseStudy };
}
