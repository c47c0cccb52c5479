/**
 * The width and height of a PNG, in pixels.
 *
 * source: PNG (ISO/IEC 15948), 11.2.2 IHDR: the first chunk, at byte 16 and 20
 */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
