import type { Model } from '../index.ts';
import { formatQuantity } from '../wording/format-number.ts';
import { wrapText } from '../wording/wrap-text.ts';
import type { Tone } from './paint.ts';
import type { Session } from './session.ts';
import { textWidth } from './text-width.ts';

/** Region and scenario that a question is asked of. */
export function questionTitle({ region, scenario }: Model, { paint, language }: Session): string {
  return paint(`${region.name[language]} · ${scenario.title[language]} (${scenario.id})`, 'title');
}

/** A sentence over as many lines as it needs. */
export function printWrapped(
  text: string,
  { print, paint, width }: Session,
  tone: Tone | null = null,
): void {
  const lines = wrapText(text, width, textWidth).join('\n');
  print(tone === null ? lines : paint(lines, tone));
}

type Target = NonNullable<Model['series'][number]['target']>;

/** A target with its operator and unit: ≥39万人. */
export function writeTarget(
  { op, value, high }: Target,
  unit: string,
  { words, language }: Session,
): string {
  const quantity = (figure: number) => formatQuantity(figure, unit, language);
  return words.operators[op](quantity(value), quantity(high ?? value));
}
