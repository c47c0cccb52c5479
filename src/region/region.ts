import type { Indicator } from '../terms/indicator.ts';
import type { Level } from '../terms/level.ts';
import type { Source } from '../terms/source.ts';
import type { Statement } from '../terms/statement.ts';
import type { Text } from '../terms/text.ts';

/** The years of one plan; `target` is null where the document states none. */
export type Plan = {
  readonly id: string;
  /** As people call it, 十四五; null where the file does not name it. */
  readonly name: Text | null;
  readonly base: number;
  readonly target: number | null;
};

/** The id of the only plan of a file that does not name its plans. */
export const singlePlanId = 'plan';

/** A region's plan as transcribed: plain data, every figure with its place. */
export type Region = {
  readonly id: string;
  readonly name: Text;
  readonly level: Level;
  /** The region above; it need not have a file. */
  readonly within: string | null;
  /** Its plans in the order of their years. */
  readonly plans: readonly Plan[];
  /** The plan that is looked at: by default the last one whose base figure is published. */
  readonly plan: Plan;
  readonly note: Text | null;
  readonly sources: { readonly [key: string]: Source };
  readonly indicators: readonly Indicator[];
  readonly statements: readonly Statement[];
  /** The file it was read from, as given to `readWorld`. */
  readonly file: string;
};
