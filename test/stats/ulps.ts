const DOUBLE = new Float64Array(1);
const BITS = new BigInt64Array(DOUBLE.buffer);

/** The distance from |x| to the next larger double. */
export function ulpOf(x: number): number {
  DOUBLE[0] = Math.abs(x);
  BITS[0] = BITS[0]! + 1n;
  return DOUBLE[0]! - Math.abs(x);
}
