/** A box of a panel, in pixels. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A straight piece of a line, in pixels. */
export type Piece = readonly [x: number, y: number, x2: number, y2: number];

/** What a label must not lie on, and the room it has. */
export type Obstacles = {
  readonly boxes: readonly Box[];
  readonly pieces: readonly Piece[];
  readonly room: Box;
};

/**
 * The first of the places at which nothing lies under the label; where there is none, the first of
 * those with the least under it.
 *
 * @param places one at least, the wanted one first
 */
export function clearPlace<Place>(
  places: readonly Place[],
  boxOf: (place: Place) => Box,
  obstacles: Obstacles,
): Place {
  const counted = places.map((place) => ({ place, count: countUnder(boxOf(place), obstacles) }));
  const least = Math.min(...counted.map(({ count }) => count));
  return counted.find(({ count }) => count === least)?.place as Place;
}

/** On another text nothing can be read; on a line it can. */
const textWeight = 10;

function countUnder(box: Box, { boxes, pieces, room }: Obstacles): number {
  const isOutside =
    box.left < room.left ||
    box.right > room.right ||
    box.top < room.top ||
    box.bottom > room.bottom;
  const unreadable = (isOutside ? 1 : 0) + boxes.filter((other) => meets(box, other)).length;
  return unreadable * textWeight + pieces.filter((piece) => crosses(box, piece)).length;
}

/** Whether two boxes have more in common than an edge. */
export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether some of the piece lies in the box: it is clipped to the box, side by side. */
function crosses({ left, right, top, bottom }: Box, [x, y, x2, y2]: Piece): boolean {
  const [dx, dy] = [x2 - x, y2 - y];
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [-dx, x - left],
    [dx, right - x],
    [-dy, y - top],
    [dy, bottom - y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return from < to;
}
