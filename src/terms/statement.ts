import type { Place, Window } from './figure.ts';
import type { Operator } from './target.ts';

/**
 * A figure of a statement: an indicator's, or a plain number with its unit (null: as printed) and
 * half a unit of its last printed digit. Per cents are fractions where the unit is one of them.
 */
export type StatedFigure =
  | { readonly indicator: string }
  | { readonly value: number; readonly unit: string | null; readonly halfUnit: number };

/** How a document words an addition or a ratio: 40以上, 超过2倍, 不超过18, 40左右. */
export const statedOperators = [
  '>=',
  '>',
  '=',
  '<=',
  '<',
  'about',
] as const satisfies readonly Operator[];

export type StatedOperator = (typeof statedOperators)[number];

/** What a document says of how figures relate; the audit recomputes each. */
export type Statement = Place & { readonly assumed: readonly string[] } & (
    | {
        readonly says: 'sum';
        readonly of: readonly StatedFigure[];
        readonly is: StatedFigure;
        readonly year: number;
        readonly exhaustive: boolean;
      }
    | {
        readonly says: 'share';
        readonly part: StatedFigure;
        readonly whole: StatedFigure;
        readonly year: number;
        readonly is: number;
        /** Half a unit of the last printed digit of `is`. */
        readonly halfUnit: number;
      }
    | {
        readonly says: 'growth';
        readonly of: string;
        readonly from: number;
        readonly to: number;
        readonly reading: 'total' | 'mean';
        readonly is: number;
        readonly halfUnit: number;
      }
    | {
        readonly says: 'increment';
        readonly of: string;
        readonly from: number;
        readonly to: number;
        readonly op: StatedOperator;
        readonly is: StatedFigure;
      }
    | {
        readonly says: 'ratio';
        readonly of: StatedFigure;
        readonly to: StatedFigure;
        readonly year: number;
        readonly op: StatedOperator;
        readonly is: StatedFigure;
      }
    | {
        readonly says: 'mean';
        readonly of: StatedFigure;
        readonly over: Window;
        readonly is: StatedFigure;
      }
  );
