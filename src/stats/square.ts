/**
 * A number times itself: the engine's own power may differ in the last bit from one to the next.
 * x²
 * @param x finite
 * @returns x², in the square of its unit
 * Source: definition.
 */
export function square(x: number): number {
  return x * x;
}
