import { strFromU8, unzipSync, zipSync } from 'fflate';

/** A Word file without what is not read, or why it is none. */
export type UnpackedDocx =
  | { readonly bytes: Uint8Array }
  | { readonly problem: 'not-docx' | 'too-large' | 'nested' };

/** Tables within tables, as in web pages. */
const deepest = 12;

/**
 * The parts of a Word file that hold its text, packed anew: pictures are left out, and a file that
 * unpacks to more than any document is refused before it is unpacked.
 *
 * @param bytes the file
 * @param largestBytes how much of it may be unpacked
 */
export function unpackDocx(bytes: Uint8Array, largestBytes: number): UnpackedDocx {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (
          !/^(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]*\.xml|word\/_rels\/.*\.rels)$/.test(
            name,
          )
        )
          return false;
        total += originalSize;
        return total <= largestBytes;
      },
    });
    if (total > largestBytes) return { problem: 'too-large' };
    const main = files['word/document.xml'];
    if (main === undefined) return { problem: 'not-docx' };
    if (tableDepth(strFromU8(main)) > deepest) return { problem: 'nested' };
    return { bytes: zipSync(files, { level: 0 }) };
  } catch {
    return { problem: 'not-docx' };
  }
}

function tableDepth(xml: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag] of xml.matchAll(/<(\/?)w:tbl>/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    most = Math.max(most, depth);
  }
  return most;
}
