/**
 * Where each character of a parsed text stands in its source, which may spell it as an entity (&nbsp;).
 *
 * @param raw the source of the text
 * @param value the text as parsed
 * @param from where the source begins
 */
export function sourcePlaces(raw: string, value: string, from: number): readonly number[] {
  const places: number[] = [];
  let next = 0;
  for (let i = 0; i < value.length; i += 1) {
    if (raw[next] === '\r' && value[i] === '\n') next += raw[next + 1] === '\n' ? 1 : 0;
    places.push(from + Math.min(next, Math.max(0, raw.length - 1)));
    const entity =
      raw[next] === '&'
        ? /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/i.exec(raw.slice(next, next + 40))
        : null;
    const isSpelled = entity !== null && !(value[i] === '&' && value.startsWith(entity[0], i));
    next += isSpelled ? entity[0].length : 1;
  }
  return places;
}
