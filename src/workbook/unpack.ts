import { Inflate } from 'fflate';
import type { WorkbookBudget } from './broken-workbook.ts';
import type { ZipEntry } from './open-zip.ts';

/** So many packed bytes unpack to some megabytes at most. */
const packedPiece = 4096;

/**
 * Unpacks a file of a ZIP piece by piece, for a reader that keeps none of them. Bytes are counted
 * before they are handed on.
 *
 * @returns its pieces in turn
 * @throws WorkbookRefusal where the file is not what its ZIP says, or unpacks to more than is read
 */
export function* unpack(entry: ZipEntry, budget: WorkbookBudget): Generator<Uint8Array> {
  budget.take('bytes', entry.size);
  let length = 0;
  let sum = 0xffffffff;
  for (const piece of inflatedPieces(entry, budget)) {
    length += piece.length;
    // The directory need not tell the truth.
    if (length > entry.size) throw budget.damaged();
    sum = addToCrc(sum, piece);
    yield piece;
  }
  if (length !== entry.size || (sum ^ 0xffffffff) >>> 0 !== entry.crc) throw budget.damaged();
}

function* inflatedPieces(
  { packed, method }: ZipEntry,
  budget: WorkbookBudget,
): Generator<Uint8Array> {
  if (method === 0) {
    yield packed;
    return;
  }
  const pieces: Uint8Array[] = [];
  let isWhole = false;
  const inflate = new Inflate((piece, isFinal) => {
    pieces.push(piece);
    isWhole = isFinal;
  });
  if (method !== 8) throw budget.damaged();
  for (let at = 0; at < packed.length && !isWhole; at += packedPiece) {
    const isLast = at + packedPiece >= packed.length;
    push(inflate, packed.subarray(at, at + packedPiece), isLast, budget);
    yield* pieces.splice(0);
  }
  if (!isWhole) throw budget.damaged();
}

function push(inflate: Inflate, bytes: Uint8Array, isLast: boolean, budget: WorkbookBudget): void {
  try {
    inflate.push(bytes, isLast);
  } catch {
    // The library throws on whatever was not deflated.
    throw budget.damaged();
  }
}

/** source: ISO 3309, as PKWARE's APPNOTE.TXT 4.4.7 has it */
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = (remainder & 1) === 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

function addToCrc(sum: number, bytes: Uint8Array): number {
  let crc = sum;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
