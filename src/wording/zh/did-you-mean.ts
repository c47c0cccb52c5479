/** The end of a sentence that names what was probably meant; empty without a guess. */
export function didYouMean(nearest: readonly string[]): string {
  return nearest.length === 0 ? '' : `，您是否想写 ${nearest.join(' 或 ')}？`;
}
