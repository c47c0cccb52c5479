/** Throws of one seed: the same seed, the same world. */
export type Dice = {
  /** A number from 0 up to 1. */
  readonly real: (low?: number, high?: number) => number;
  /** A whole number, both ends included. */
  readonly int: (low: number, high: number) => number;
  /** True so often. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <One>(some: readonly One[]) => One;
  /** Some of them, in their order. */
  readonly some: <One>(of: readonly One[], probability: number) => readonly One[];
  /** What is made, or nothing, so that it can be spread into an object. */
  readonly maybe: <Made extends object>(probability: number, make: () => Made) => Partial<Made>;
};

/** SplitMix32: a generator of 32 bits whose next state does not hang on what is asked of it. */
export function throwDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const chance = (probability: number) => next() < probability;
  return {
    real: (low = 0, high = 1) => low + next() * (high - low),
    int,
    chance,
    pick: (some) => some[int(0, some.length - 1)] as (typeof some)[number],
    some: (of, probability) => of.filter(() => chance(probability)),
    maybe: (probability, make) => (chance(probability) ? make() : {}),
  };
}
