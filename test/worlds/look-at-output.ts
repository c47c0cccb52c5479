import { findOverlaps, readTextBoxes } from '../fixtures/svg-texts.ts';

/** What no output may hold: a number that is none, or a value that was forgotten. */
const wrong = /\b(?:NaN|undefined)\b|Infinity|∞|\[object|missing: (?=[,;.)]|$)|：(?=[，；。）])/m;

/** @throws where a text for people, or a spec, holds what no output may */
export function checkText(text: string): void {
  const found = wrong.exec(text);
  if (found === null) return;
  const at = Math.max(0, found.index - 120);
  throw new Error(`holds "${found[0]}"\n${text.slice(at, found.index + 60)}`);
}

/** @throws where two rows of an IAMC table differ in their value alone */
export function checkRows(csv: string): void {
  const keys = csv
    .trimEnd()
    .split('\n')
    .map((row) => row.split(',').toSpliced(6, 1).join());
  const twice = keys.find((key, i) => keys.indexOf(key) < i);
  if (twice !== undefined) throw new Error(`two rows of ${twice}`);
}

/** @throws where a picture is wider than the page, or a text outside of it or on another */
export function checkPicture(svg: string): void {
  checkText(svg);
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  if (!(width > 0 && width <= 640)) throw new Error(`${width} px wide`);
  const boxes = readTextBoxes(svg);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height,
  );
  if (outside.length > 0) throw new Error(`outside: ${outside[0]?.text}`);
  const [overlap] = findOverlaps(boxes);
  if (overlap !== undefined) throw new Error(`texts overlap: ${overlap}`);
}
