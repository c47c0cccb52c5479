/**
 * A check asks one question of a model and answers with findings. Members live one a file, laid out
 * alike; a check that lacks data answers `unknown` and says what is missing, it never stays silent.
 */
import type { Projection } from '../projection/projection.ts';
import type { Model } from '../scenario/model.ts';
import type { Text } from '../terms/text.ts';
import type { Finding } from './finding.ts';
import type { JudgedTarget } from './judged-target.ts';

export type Check = {
  readonly title: Text;
  readonly question: Text;
  readonly formula: string;
  readonly source: Text;
  readonly run: (input: CheckInput) => readonly CheckAnswer[];
};

/** A model with its paths over its years and its judged targets. */
export type CheckInput = {
  readonly model: Model;
  readonly projection: Projection;
  readonly targets: readonly JudgedTarget[];
};

/** A finding before the registry adds the check's own id. */
export type CheckAnswer = Finding extends infer F
  ? F extends Finding
    ? Omit<F, 'check'>
    : never
  : never;
