/**
 * A comparison chart answers one question about several studies with one Vega-Lite spec. Members
 * live one a file, as charts of a single study do, and have a registry of their own.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { Study } from '../study/study.ts';
import type { Language, Text } from '../terms/text.ts';

export type ComparisonChart = {
  readonly title: Text;
  readonly question: Text;
  /** What is compared: scenarios of one region, or the plans of several. */
  readonly over: 'scenarios' | 'regions';
  /** Why there is no such chart of studies to which it does not apply: part of a sentence. */
  readonly absent: Text;
  readonly applies: (studies: readonly Study[]) => boolean;
  /** The spec, with its data inline and nothing left to fetch. */
  readonly draw: (studies: readonly Study[], language: Language) => TopLevelSpec;
};

/** Two studies at least, all of one region. */
export function areScenariosOfOneRegion(studies: readonly Study[]): boolean {
  return studies.length > 1 && studies.every(({ region }) => region.id === studies[0]?.region.id);
}
