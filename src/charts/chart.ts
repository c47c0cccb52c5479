/**
 * A chart answers one question about a study with one Vega-Lite spec. Members live one a file:
 * title, tab, question, applies, draw; the registry is the table of contents.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { Study } from '../study/study.ts';
import type { Language, Text } from '../terms/text.ts';

export type Chart = {
  readonly title: Text;
  /** The title in a word or two, where charts are chosen from. */
  readonly tab: Text;
  readonly question: Text;
  /** Why there is no such chart of a study to which it does not apply: part of a sentence. */
  readonly absent: Text;
  /** Whether the study holds what the chart shows. */
  readonly applies: (study: Study) => boolean;
  /** The spec, with its data inline and nothing left to fetch. */
  readonly draw: (study: Study, language: Language) => TopLevelSpec;
};
