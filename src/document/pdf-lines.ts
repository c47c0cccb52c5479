/** A piece of text of a page: where it begins, how wide and how high it is, in points from below. */
export type PdfPiece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Text of a line that stands together; wide gaps part segments. */
export type PdfSegment = {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Whether the gap in front of it is wider than a character. */
  readonly isApart: boolean;
};

export type PdfLine = {
  readonly y: number;
  readonly height: number;
  readonly segments: readonly PdfSegment[];
};

/**
 * The lines of a page, from its top: pieces at one height, in segments parted by gaps wider than
 * a third of a character.
 *
 * @param pieces the pieces of one page
 */
export function pdfLines(pieces: readonly PdfPiece[]): readonly PdfLine[] {
  const rows: PdfPiece[][] = [];
  const seen = pieces
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => b.y - a.y || a.x - b.x);
  for (const piece of seen) {
    const row = rows.at(-1);
    const tolerance = Math.max(2, Math.min(piece.height, row?.[0]?.height ?? piece.height) * 0.45);
    if (row !== undefined && Math.abs(row[0]!.y - piece.y) <= tolerance) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const sorted = [...row].sort((a, b) => a.x - b.x);
    const height = Math.max(...row.map((one) => one.height));
    return { y: row[0]!.y, height, segments: segmentsOf(sorted, height) };
  });
}

function segmentsOf(pieces: readonly PdfPiece[], height: number): readonly PdfSegment[] {
  const segments: { text: string; x: number; end: number; isApart: boolean }[] = [];
  for (const { text, x, width } of pieces) {
    const last = segments.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : x - last.end;
    if (last === undefined || gap > height * 0.3) {
      segments.push({ text, x, end: x + width, isApart: gap > height * 1.1 });
    } else {
      const isLatin = /[A-Za-z]$/.test(last.text) && /^[A-Za-z]/.test(text);
      last.text += `${isLatin && gap > height * 0.15 ? ' ' : ''}${text}`;
      last.end = Math.max(last.end, x + width);
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() }));
}
