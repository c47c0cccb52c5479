/** No published figure comes near; beyond it sums and powers could leave the range of numbers. */
export const largestFigure = 1e15;

/** No published figure but 0 comes near; below it shares and growth could leave that range. */
export const smallestFigure = 1e-12;

/** Why a figure is none that can be reckoned with; null where it can. */
export function figureFault(value: number): 'too-large' | 'too-small' | null {
  const size = Math.abs(value);
  if (!(size <= largestFigure)) return 'too-large';
  return size > 0 && size < smallestFigure ? 'too-small' : null;
}
