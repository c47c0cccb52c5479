/** Bytes as text, or why they are none. */
export type DecodedText = { readonly text: string } | { readonly problem: 'binary' };

/**
 * The text of a file in UTF-8, UTF-16 with a byte order mark, or GB18030 (GBK and GB2312 are parts of
 * it); without its byte order mark.
 *
 * @param bytes the file
 * @param declared an encoding that the file itself names, as HTML does
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return checked(decode(bytes, 'utf-16le'));
  if (first === 0xfe && second === 0xff) return checked(decode(bytes, 'utf-16be'));
  if (bytes.subarray(0, 4096).includes(0)) return { problem: 'binary' };
  const isChinese = declared !== null && /^(?:gb|hz)/i.test(declared);
  const encodings = isChinese ? ['gb18030', 'utf-8'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null) return checked(text);
  }
  return { problem: 'binary' };
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    // The mark is dropped here, so that places count from the first character.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function checked(text: string | null): DecodedText {
  if (text === null) return { problem: 'binary' };
  const head = text.slice(0, 8192);
  const strange = head.match(/(?![\t\n\r\f\v])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return strange > 8 && strange > head.length * 0.005 ? { problem: 'binary' } : { text };
}
