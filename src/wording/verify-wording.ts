import type { InputDifference } from '../study/verify-study.ts';

/** The sentences of a verification, in one language. */
export type VerifyWording = {
  readonly same: (file: string, scenario: string, inputs: number) => string;
  readonly differs: (file: string, differences: number) => string;
  readonly notRun: string;
  readonly version: (stated: string, found: string) => string;
  readonly scenarioMissing: (id: string, folder: string) => string;
  readonly inputs: {
    readonly [C in InputDifference['change']]: (
      file: string,
      stated: string,
      found: string,
    ) => string;
  };
  readonly seed: (stated: string, found: string) => string;
  readonly changed: (path: string, stated: string, found: string) => string;
  readonly missing: (path: string, found: string) => string;
  readonly added: (path: string, stated: string) => string;
  readonly reordered: (path: string) => string;
  readonly text: string;
  readonly size: (size: number) => string;
  readonly more: (differences: number) => string;
};
