import { createFractionClass, createUnitClass, type UnitCtor } from 'mathjs';

// mathjs has these factories, but its types leave them out.
declare module 'mathjs' {
  export const createUnitClass: (parts: object) => import('mathjs').UnitCtor;
  export const createFractionClass: (parts: object) => unknown;
}

/**
 * What units reckon with. mathjs' own functions, which also take complex numbers, fractions and
 * matrices, need a fifth of a second to be set up.
 */
const plainArithmetic = {
  addScalar: (a: number, b: number) => a + b,
  subtractScalar: (a: number, b: number) => a - b,
  multiplyScalar: (a: number, b: number) => a * b,
  divideScalar: (a: number, b: number) => a / b,
  pow: wholePower,
  abs: Math.abs,
  fix: Math.trunc,
  round: Math.round,
  equal: (a: number, b: number) => a === b,
  isNumeric: (value: unknown) => typeof value === 'number',
  format: String,
  number: Number,
} as const;

/** A mathjs of our own with nothing but units, none yet, whose names may be Chinese. */
export function createUnitMath(): UnitCtor {
  const Unit = createUnitClass({
    ...plainArithmetic,
    config: { number: 'number', predictable: false },
    Fraction: createFractionClass({}),
    // mathjs asks for these, and never calls them as long as all numbers are plain.
    Complex: { I: null },
    BigNumber: null,
    on: null,
  });
  // This `Unit` belongs to its caller: nobody else's mathjs changes.
  Unit.isValidAlpha = (c) => /^[a-zA-Z%‰\p{Script=Han}]$/u.test(c);
  return Unit;
}

/** a to a whole power, as units have them: 人^2, 人^-1. */
function wholePower(a: number, power: number): number {
  let product = 1;
  for (let i = 0; i < Math.abs(power); i += 1) product *= a;
  return power < 0 ? 1 / product : product;
}
