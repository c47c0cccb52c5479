/** What one side found. */
export type Result = { readonly side: string; readonly result: unknown };

/** Two results that chance does not explain, or one that is not what it should be. */
export type Disagreement = { readonly sides: readonly string[]; readonly what: string };

/** Monte Carlo results may differ by this many standard errors. */
export const standardErrors = 4;

/** Every two of a list, each pair once. */
export function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

/** Whether a value is an array of `length` finite numbers. */
export function isNumbers(value: unknown, length: number): value is readonly number[] {
  return Array.isArray(value) && value.length === length && value.every(Number.isFinite);
}
