import type { Drive } from './drive-library.ts';
import { driveWorld } from './drive-world.ts';
import { collectFaults, type Fault } from './faults.ts';
import { type MadeWorld, makeWorld } from './make-world.ts';
import { mendWorld, type ValidWorld } from './mend-world.ts';

/** What became of one world; a refused one has nothing to be driven. */
export type Tried = {
  readonly made: MadeWorld;
  readonly isRefused: boolean;
  readonly faults: readonly Fault[];
};

/** Makes the world of a seed, takes away what readers refuse, and drives the rest. */
export function trySeed(seed: number, drive: Drive): Promise<Tried> {
  return tryWorld(makeWorld(seed), seed, drive);
}

/** Drives a world that was made. */
export async function tryWorld(given: MadeWorld, seed: number, drive: Drive): Promise<Tried> {
  const { faults, attempt } = collectFaults();
  const valid = await attempt<ValidWorld | null>('reading', () => mendWorld(given));
  const made = valid?.made ?? given;
  const isRefused = faults.length === 0 && (valid === null || valid.world.scenarios.length === 0);
  if (valid !== null && !isRefused) await driveWorld(valid, seed, drive, attempt);
  return { made, isRefused, faults };
}
