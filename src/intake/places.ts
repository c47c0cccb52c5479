import type { Path, Position } from '../input/problem.ts';

/** Where in a workbook the parts of a region stand, and how its numbers are written there. */
export type Places = {
  readonly set: (path: Path, place: Position) => void;
  readonly setKey: (path: Path, place: Position) => void;
  readonly setText: (path: Path, text: string) => void;
  /** The place of the value at a path, or of the nearest enclosing one that has a cell. */
  readonly place: (path: Path) => Position;
  /** The place of the cell that names what stands at a path. */
  readonly keyPlace: (path: Path) => Position;
  /** The cell for the value at exactly that path, whether filled in or not. */
  readonly cellAt: (path: Path) => Position | null;
  readonly text: (path: Path) => string | null;
};

export function createPlaces(): Places {
  const values = new Map<string, Position>();
  const keys = new Map<string, Position>();
  const texts = new Map<string, string>();
  // No key holds the character between them.
  const write = (path: Path) => path.join('\u0000');
  const nearest = (path: Path): Position => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = values.get(write(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return values.get(write(['region'])) ?? { line: 0, column: 0 };
  };
  return {
    set: (path, place) => void values.set(write(path), place),
    setKey: (path, place) => void keys.set(write(path), place),
    setText: (path, text) => void texts.set(write(path), text),
    place: nearest,
    keyPlace: (path) => keys.get(write(path)) ?? nearest(path),
    cellAt: (path) => values.get(write(path)) ?? null,
    text: (path) => texts.get(write(path)) ?? null,
  };
}
