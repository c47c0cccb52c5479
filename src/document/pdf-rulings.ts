/** A straight line of a page along an axis, in points from below; `at` is its place on the other axis. */
export type Ruling = { readonly at: number; readonly from: number; readonly to: number };

export type Rulings = { readonly across: readonly Ruling[]; readonly down: readonly Ruling[] };

/** What a page draws, as pdf.js lists it. */
export type Drawing = {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
};

type Operators = { readonly [name: string]: number };
type Matrix = readonly [number, number, number, number, number, number];

/**
 * The lines across and down a page: the borders of its tables, whether they are drawn as lines, as
 * outlines or as thin filled boxes.
 *
 * @param drawing the page's operators
 * @param operators their numbers by name
 */
export function pdfRulings({ fnArray, argsArray }: Drawing, operators: Operators): Rulings {
  const across: Ruling[] = [];
  const down: Ruling[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((fn, i) => {
    const args = argsArray[i] as readonly unknown[] | null;
    if (fn === operators['save'] || fn === operators['paintFormXObjectBegin']) {
      stack.push(matrix);
      const inner = fn === operators['save'] ? null : (args?.[0] as Matrix | null);
      if (inner !== null && inner !== undefined) matrix = multiply(matrix, inner);
    } else if (fn === operators['restore'] || fn === operators['paintFormXObjectEnd']) {
      matrix = stack.pop() ?? matrix;
    } else if (fn === operators['transform']) matrix = multiply(matrix, args as unknown as Matrix);
    else if (
      fn === operators['constructPath'] &&
      args !== null &&
      args[0] !== operators['endPath']
    ) {
      const path = (args[1] as readonly (ArrayLike<number> | null)[])[0];
      if (path !== null && path !== undefined) addPath(path, matrix, across, down);
    }
  });
  return { across, down };
}

/** Numbers of a path: move 0, line 1, curve 2, quadratic curve 3, close 4, each with its points. */
function addPath(path: ArrayLike<number>, matrix: Matrix, across: Ruling[], down: Ruling[]): void {
  let start: Point = [0, 0];
  let point: Point = [0, 0];
  for (let i = 0; i < path.length; ) {
    const step = path[i];
    if (step === 0 || step === 1) {
      const next = apply(matrix, path[i + 1]!, path[i + 2]!);
      if (step === 1) addLine(point, next, across, down);
      else start = next;
      point = next;
      i += 3;
    } else if (step === 2) i += 7;
    else if (step === 3) i += 5;
    else {
      addLine(point, start, across, down);
      point = start;
      i += 1;
    }
  }
}

type Point = readonly [x: number, y: number];

const shortest = 4;

function addLine([x1, y1]: Point, [x2, y2]: Point, across: Ruling[], down: Ruling[]): void {
  if (Math.abs(y1 - y2) < 0.8 && Math.abs(x1 - x2) >= shortest) {
    across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
  } else if (Math.abs(x1 - x2) < 0.8 && Math.abs(y1 - y2) >= shortest) {
    down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
}

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
