/** Offers a text as a file to save. */
export function saveText(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** What an SVG is called on the clipboard and in a file. */
export const svgType = 'image/svg+xml';

/** At twice the size of the screen, for a document. */
const scale = 2;

/**
 * Puts a chart on the clipboard: as a PNG, or as an SVG, which is its text as well.
 *
 * @param svg the chart
 * @returns false where the browser refuses, and the picture was saved as a file
 */
export async function copyPicture(
  svg: string,
  format: 'png' | 'svg',
  name: string,
): Promise<boolean> {
  const picture = format === 'png' ? await rasterise(svg) : new Blob([svg], { type: svgType });
  const items: Record<string, Blob> = { [picture.type]: picture };
  if (format === 'svg') items['text/plain'] = new Blob([svg], { type: 'text/plain' });
  try {
    await navigator.clipboard.write([new ClipboardItem(items)]);
    return true;
  } catch {
    saveBlob(`${name}.${format}`, picture);
    return false;
  }
}

async function rasterise(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)));
  });
}

function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
