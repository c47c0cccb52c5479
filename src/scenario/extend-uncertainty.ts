import type { Origin, StatedUncertainty } from './scenario.ts';
import type { UncertaintyForm } from './uncertainty-schema.ts';

/** One file's word on uncertainty. */
type Word = { readonly file: string; readonly form: UncertaintyForm };

type Stated = Exclude<StatedUncertainty, string>;

const nothing: Stated = { parameters: {}, volatility: {}, persistence: 0, correlation: null };

/**
 * Merges what the files of a chain say of uncertainty, the child's word over the parent's: by
 * parameter, by indicator of the volatility, `persistence` and `correlation` each as a whole. A
 * parameter that the child calls `none` is certain again; `none` or `outlook` for all of it ends what
 * was inherited, and what is stated over `outlook` starts anew.
 *
 * @param words from the furthest parent to the scenario's own file; only those that speak of it
 * @param inherited what held before them
 */
export function extendUncertainty(
  words: readonly Word[],
  inherited: StatedUncertainty = 'none',
): StatedUncertainty {
  return words.reduce<StatedUncertainty>((before, { file, form }) => {
    if (typeof form === 'string') return form;
    const over = typeof before === 'string' ? nothing : before;
    const at = (...path: readonly string[]): Origin => ({ file, path: ['uncertainty', ...path] });
    const written = Object.entries(form.parameters ?? {});
    const removed = written.flatMap(([key, one]) => (one === 'none' ? [key] : []));
    const added = written.flatMap(([key, one]) =>
      one === 'none' ? [] : [[key, { form: one, origin: at('parameters', key) }] as const],
    );
    const kept = Object.entries(over.parameters).filter(([key]) => !removed.includes(key));
    return {
      parameters: Object.fromEntries([...kept, ...added]),
      volatility: {
        ...over.volatility,
        ...Object.fromEntries(
          Object.entries(form.volatility ?? {}).map(([key, sd]) => [
            key,
            { sd, origin: at('volatility', key) },
          ]),
        ),
      },
      persistence: form.persistence ?? over.persistence,
      correlation:
        form.correlation === undefined
          ? over.correlation
          : { form: form.correlation, origin: at('correlation') },
    };
  }, inherited);
}
