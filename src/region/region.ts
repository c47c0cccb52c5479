import type { Indicator } from '../terms/indicator.ts';
import type { Source } from '../terms/source.ts';
import type { Statement } from '../terms/statement.ts';
import type { Text } from '../terms/text.ts';

export type Level = 'nation' | 'province' | 'prefecture' | 'county' | 'zone';

export const levels: readonly Level[] = ['nation', 'province', 'prefecture', 'county', 'zone'];

/** A region's plan as transcribed: plain data, every figure with its place. */
export type Region = {
  readonly id: string;
  readonly name: Text;
  readonly level: Level;
  /** The region above; it need not have a file. */
  readonly within: string | null;
  readonly plan: { readonly base: number; readonly target: number | null };
  readonly note: Text | null;
  readonly sources: { readonly [key: string]: Source };
  readonly indicators: readonly Indicator[];
  readonly statements: readonly Statement[];
  /** The file it was read from, as given to `readWorld`. */
  readonly file: string;
};
