/** A file inside a ZIP, still packed. */
export type ZipEntry = {
  readonly packed: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Unpacked, as the directory says. */
  readonly size: number;
  readonly crc: number;
};

/** Files by their names in lower case, as packages of Office compare them. */
export type ZipEntries = ReadonlyMap<string, ZipEntry>;

/**
 * The files of a ZIP by its directory; nothing is unpacked. Files that share bytes, by which a small
 * ZIP can stand for a huge one, and names that are there twice are refused.
 *
 * @param bytes the ZIP
 * @returns its files, or null where it is no whole ZIP, or has a password
 * source: PKWARE, APPNOTE.TXT 6.3.10, 4.3 (layout) and 4.5.3 (Zip64)
 */
export function openZip(bytes: Uint8Array): ZipEntries | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    return directory === null ? null : readDirectory(bytes, view, directory);
  } catch (error) {
    // Beyond the end of the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const signatures = {
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  entry: 0x02014b50,
  file: 0x04034b50,
} as const;

/** In place of a number that stands elsewhere, in 64 bits. */
const elsewhere = 0xffffffff;

type Directory = { readonly start: number; readonly count: number };

function findDirectory(view: DataView): Directory | null {
  const last = view.byteLength - 22;
  // A comment of up to 65,535 bytes may follow.
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const isLong = at >= 20 && view.getUint32(at - 20, true) === signatures.locator64;
    if (!isLong) {
      return { start: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    }
    const long = readLong(view, at - 20 + 8);
    if (view.getUint32(long, true) !== signatures.end64) return null;
    return { start: readLong(view, long + 48), count: readLong(view, long + 32) };
  }
  return null;
}

/** @throws RangeError where the number is larger than any place in a file */
function readLong(view: DataView, at: number): number {
  const long = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(long)) throw new RangeError('no place in a file');
  return long;
}

function readDirectory(bytes: Uint8Array, view: DataView, directory: Directory): ZipEntries | null {
  const entries = new Map<string, ZipEntry>();
  const taken: { readonly from: number; readonly to: number }[] = [];
  let at = directory.start;
  for (let i = 0; i < directory.count; i += 1) {
    if (view.getUint32(at, true) !== signatures.entry) return null;
    const isSecret = (view.getUint16(at + 8, true) & 1) === 1;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = partName(bytes.subarray(at + 46, at + 46 + nameLength));
    const { packed, size, start } = readSizes(view, at, at + 46 + nameLength, extraLength);
    if (isSecret || entries.has(name) || view.getUint32(start, true) !== signatures.file)
      return null;
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const to = from + packed;
    if (to > bytes.length) return null;
    taken.push({ from: start, to });
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    entries.set(name, { packed: bytes.subarray(from, to), method, size, crc });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  taken.push({ from: directory.start, to: at });
  taken.sort((a, b) => a.from - b.from);
  return taken.some(({ to }, i) => to > (taken[i + 1]?.from ?? bytes.length)) ? null : entries;
}

/** Some programs write `\` between folders, or a `/` before the first. */
function partName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Sizes and start of a file; those of 32 bits that are full stand in the extra field of Zip64. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number) {
  const short = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    start: view.getUint32(at + 42, true),
  };
  if (!Object.values(short).includes(elsewhere)) return short;
  let field = extra;
  while (view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
    if (field >= extra + extraLength) throw new RangeError('no sizes');
  }
  field += 4;
  const next = (value: number) => {
    if (value !== elsewhere) return value;
    field += 8;
    return readLong(view, field - 8);
  };
  return { size: next(short.size), packed: next(short.packed), start: next(short.start) };
}
