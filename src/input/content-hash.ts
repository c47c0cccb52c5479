import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Fingerprint of a file's text, the same in the page and on disk.
 *
 * @param text the text, hashed as UTF-8
 * @returns 64 lower-case hexadecimal digits
 * source: FIPS 180-4
 */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}
