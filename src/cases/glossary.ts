import type { Text } from '../terms/text.ts';

/** An indicator that several places publish, under the id that growth cases use. */
export type GlossaryTerm = {
  readonly id: string;
  readonly name: Text;
  /** Other names printed for it, Chinese. */
  readonly also: readonly string[];
  readonly definition: Text | null;
  /** Counted per year or period; else a level, such as a number at the year's end. */
  readonly isFlow: boolean;
};
