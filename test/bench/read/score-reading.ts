import type { Reading } from '../../../src/document/reading.ts';
import type { Expected } from './expected-figures.ts';

/** Shares of the figures that a person took; null where none says. */
export type ReadingScore = {
  readonly found: number;
  /** Of what was read, how much no one took: the person may have left it out too. */
  readonly wrong: number;
  readonly year: number | null;
  readonly role: number | null;
  readonly unit: number | null;
  readonly op: number | null;
  readonly name: number | null;
  readonly missed: readonly string[];
};

/**
 * Holds readings against what a person took: every figure with the reading of its value that agrees
 * most, each reading once.
 *
 * @param readings of one document
 * @param expected what a person took from it
 */
export function scoreReading(
  readings: readonly Reading[],
  expected: readonly Expected[],
): ReadingScore {
  const free = new Set(readings);
  const pairs: (readonly [Expected, Reading])[] = [];
  const missed: string[] = [];
  for (const one of expected) {
    const best = [...free]
      .filter(({ value }) => Math.abs(value - one.value) < 1e-6 * Math.max(1, Math.abs(one.value)))
      .sort((a, b) => agreement(b, one) - agreement(a, one))[0];
    if (best === undefined) missed.push(`${one.value} ${one.unit ?? ''} ${one.name}`);
    else {
      free.delete(best);
      pairs.push([one, best]);
    }
  }
  const share = (
    asked: (one: Expected) => boolean,
    right: (one: Expected, read: Reading) => boolean,
  ) => {
    const some = pairs.filter(([one]) => asked(one));
    if (some.length === 0) return null;
    return some.filter(([one, read]) => right(one, read)).length / some.length;
  };
  return {
    found: pairs.length / expected.length,
    wrong: free.size / Math.max(1, readings.length),
    year: share(({ year, window }) => year !== null || window !== null, isSameTime),
    role: share(
      () => true,
      (one, read) => read.role === one.role,
    ),
    unit: share(({ unit }) => unit !== null, isSameUnit),
    op: share(
      ({ op }) => op !== null,
      (one, read) => read.op === one.op,
    ),
    name: share(() => true, isSameName),
    missed,
  };
}

function agreement(read: Reading, one: Expected): number {
  return (
    Number(read.role === one.role) * 2 +
    Number(isSameTime(one, read)) +
    Number(isSameName(one, read)) * 3 +
    Number(isSameUnit(one, read)) +
    Number(read.op === one.op) * 0.5
  );
}

function isSameTime({ year, window }: Expected, read: Reading): boolean {
  if (window !== null && read.window === window) return true;
  return read.year === year;
}

function isSameUnit({ unit }: Expected, read: Reading): boolean {
  const plain = (text: string) => text.replace(/名$|位$/, '人').replace(/(?<=.)\/.*$/, '');
  return plain(read.unit) === plain(unit ?? '');
}

function isSameName({ name }: Expected, read: Reading): boolean {
  const [a, b] = [bare(name), bare(read.indicator)];
  return a.includes(b) || b.includes(a);
}

function bare(name: string): string {
  return name.replace(/[“”"（）()《》\s的、及和与]/g, '');
}
