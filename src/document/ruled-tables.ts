import { type PdfPiece, pdfLines } from './pdf-lines.ts';
import type { Ruling, Rulings } from './pdf-rulings.ts';

/** A table that borders draw: its cells, where it begins on the page, and the text that is in it. */
export type RuledTable = {
  readonly top: number;
  readonly rows: readonly (readonly RuledCell[])[];
  readonly pieces: ReadonlySet<PdfPiece>;
};

type RuledCell = { readonly text: string; readonly isRepeat: boolean };

/** Lines nearer than this are one. */
const tolerance = 3;

/**
 * The tables of a page by their borders. Where a border between two fields is missing they are one
 * merged cell.
 *
 * @param rulings the lines of the page
 * @param pieces its text
 */
export function ruledTables(
  { across, down }: Rulings,
  pieces: readonly PdfPiece[],
): readonly RuledTable[] {
  return groups(across, down).flatMap((group) => {
    // A row that a page's end cuts off has sides and no bottom.
    const xs = places([...group.down.map(({ at }) => at), ...ends(group.across)]);
    const ys = places([...group.across.map(({ at }) => at), ...ends(group.down)]).reverse();
    if (xs.length < 3 || ys.length < 3 || xs.length > 40) return [];
    const inside = pieces.filter(({ x, y, width, height }) => {
      const [middleX, middleY] = [x + width / 2, y + height / 3];
      return middleX > xs[0]! && middleX < xs.at(-1)! && middleY < ys[0]! && middleY > ys.at(-1)!;
    });
    if (inside.length === 0) return [];
    return [{ top: ys[0]!, rows: cellsOf(xs, ys, group, inside), pieces: new Set(inside) }];
  });
}

/** Lines that touch each other, as groups. */
function groups(across: readonly Ruling[], down: readonly Ruling[]): readonly Rulings[] {
  const lines = [
    ...across.map((line) => ({ line, isAcross: true })),
    ...down.map((line) => ({ line, isAcross: false })),
  ];
  if (lines.length > 6000) return [];
  const parent = lines.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  for (let i = 0; i < across.length; i += 1) {
    for (let j = across.length; j < lines.length; j += 1) {
      const [h, v] = [lines[i]!.line, lines[j]!.line];
      const touches =
        v.at >= h.from - tolerance &&
        v.at <= h.to + tolerance &&
        h.at >= v.from - tolerance &&
        h.at <= v.to + tolerance;
      if (touches) parent[find(i)] = find(j);
    }
  }
  const found = new Map<number, { across: Ruling[]; down: Ruling[] }>();
  lines.forEach(({ line, isAcross }, i) => {
    const root = find(i);
    const group = found.get(root) ?? { across: [], down: [] };
    (isAcross ? group.across : group.down).push(line);
    found.set(root, group);
  });
  return [...found.values()];
}

function ends(lines: readonly Ruling[]): readonly number[] {
  if (lines.length === 0) return [];
  return [Math.min(...lines.map(({ from }) => from)), Math.max(...lines.map(({ to }) => to))];
}

/** Different places, ascending. */
function places(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || value - last > tolerance) found.push(value);
  }
  return found;
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  { across, down }: Rulings,
  pieces: readonly PdfPiece[],
): readonly (readonly RuledCell[])[] {
  const isLine = (lines: readonly Ruling[], at: number, middle: number) =>
    lines.some(
      (line) =>
        Math.abs(line.at - at) <= tolerance && line.from <= middle + 0.5 && line.to >= middle - 0.5,
    );
  const owner: (readonly [row: number, column: number])[][] = [];
  const texts = new Map<string, PdfPiece[]>();
  for (let r = 0; r < ys.length - 1; r += 1) {
    owner.push([]);
    const middleY = (ys[r]! + ys[r + 1]!) / 2;
    for (let c = 0; c < xs.length - 1; c += 1) {
      const middleX = (xs[c]! + xs[c + 1]!) / 2;
      const left = c > 0 && !isLine(down, xs[c]!, middleY) ? owner[r]![c - 1] : undefined;
      const above = r > 0 && !isLine(across, ys[r]!, middleX) ? owner[r - 1]![c] : undefined;
      owner[r]!.push(left ?? above ?? [r, c]);
    }
  }
  for (const piece of pieces) {
    const [x, y] = [piece.x + piece.width / 2, piece.y + piece.height / 3];
    const c = xs.findLastIndex((at) => at <= x);
    const r = ys.findIndex((at, i) => at >= y && (ys[i + 1] ?? Number.NEGATIVE_INFINITY) < y);
    const key = owner[r]?.[c]?.join() ?? '';
    texts.set(key, [...(texts.get(key) ?? []), piece]);
  }
  return owner.map((row, r) =>
    row.map(
      (cell, c): RuledCell => ({
        text: pdfLines(texts.get(cell.join()) ?? [])
          .map(({ segments }) => segments.map(({ text }) => text).join(''))
          .join(''),
        isRepeat: cell[0] !== r || cell[1] !== c,
      }),
    ),
  );
}
