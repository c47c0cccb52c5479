import { strToU8, type Zippable, zipSync } from 'fflate';

/** Read as local time and written as local time: noon of that day in every time zone. */
const fixedTime = '1980-01-01T12:00:00';

/**
 * The parts of an office file as one ZIP, the same bytes each time.
 *
 * @param parts by name, in the order in which they are to stand; what is no text is compressed already
 */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of parts)
    entries[name] =
      typeof content === 'string'
        ? [strToU8(content), { level: 6, mtime: fixedTime }]
        : [content, { level: 0, mtime: fixedTime }];
  return zipSync(entries);
}
