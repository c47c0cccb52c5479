import { metTolerance } from '../terms/target.ts';

/**
 * What is to be said of a figure that should stay about its target: within the band (`kept`), or the
 * way on which it is to be judged, or that it `left` the band; `edge` is the end of the band on its
 * side. One that was below and is now too high, or the other way round, has no class.
 *
 * |c − T| ≤ w·|T|
 *
 * @param base b, the figure at the start
 * @param current c, the figure now, in the same unit
 * @param target T, in the same unit
 * @param within w, at least 0
 * source: DESIGN section 3 (`about`)
 */
export function resolveKeep(
  base: number,
  current: number,
  target: number,
  within: number,
):
  | { readonly rule: 'kept' | 'left'; readonly edge: number }
  | { readonly sign: 1 | -1; readonly edge: number }
  | { readonly lacks: 'beyond-band' } {
  const band = (within + metTolerance) * Math.abs(target);
  const sideOf = (value: number) =>
    Math.abs(value - target) <= band ? 0 : Math.sign(value - target);
  const [before, now] = [sideOf(base), sideOf(current)];
  const edge = target + now * within * Math.abs(target);
  if (now === 0) return { rule: 'kept', edge: target };
  if (before === 0) return { rule: 'left', edge };
  if (before !== now) return { lacks: 'beyond-band' };
  return { sign: now > 0 ? -1 : 1, edge };
}
