import { z } from './zod.ts';

/**
 * The pieces that files of every kind are written with. Each says by its message which form it
 * wants (see `validate`), and comes out of `z.toJSONSchema(…, { io: 'input' })` as it is written.
 */

const plainText = z
  .string({ error: () => 'text' })
  .regex(/\S/, { error: () => 'text' })
  .transform(joinLines);

/** A text of one line, such as a title; a break within it is a space, or it would forge a line. */
export const lineForm = z.string().min(1).transform(joinLines);

function joinLines(text: string): string {
  return text.trim().replace(/[ \t]*[\t\n][ \t\n]*/g, ' ');
}

/** A text for both languages, or `{ zh, en? }`; a missing English one shows as the Chinese is. */
export const textForm = z
  .union([plainText, z.strictObject({ zh: plainText, en: plainText.optional() })], {
    error: () => 'text',
  })
  .transform((text) =>
    typeof text === 'string' ? { zh: text, en: text } : { zh: text.zh, en: text.en ?? text.zh },
  );

/** A finite number. */
export const numberForm = z.number({ error: () => 'number' });

const percentPattern = /^\s*([+-]?\d+(?:\.\d+)?)\s*[%％]\s*$/;

/** A per cent with its sign, `'7.7%'`, as the fraction 0.077. */
export const percentForm = z
  .string({ error: () => 'percent' })
  .regex(percentPattern, { error: () => 'percent' })
  .transform((text) => parsePercent(text) ?? Number.NaN);

/** A calendar year. */
export const yearForm = z
  .int({ error: () => 'year' })
  .min(1900, { error: () => 'year' })
  .max(2200, { error: () => 'year' });

const windowPattern = /^\s*((?:19|20|21)\d\d|2200)\s*[-–—]\s*((?:19|20|21)\d\d|2200)\s*$/;

/** First and last year, `2016-2020` or `{ from, to }`, both included. */
export const windowForm = z
  .union(
    [
      z.string({ error: () => 'window' }).regex(windowPattern, { error: () => 'window' }),
      z.strictObject({ from: yearForm, to: yearForm }),
    ],
    { error: () => 'window' },
  )
  .transform((written, context) => {
    const window = typeof written === 'string' ? parseWindow(written) : written;
    if (window !== null && window.from <= window.to) return window;
    const params = { code: 'window-backwards', from: window?.from ?? 0, to: window?.to ?? 0 };
    context.addIssue({ code: 'custom', params });
    return z.NEVER;
  });

/** The id of an indicator, or of anything that formulas name: `rdPer10kLabour`. */
export const idForm = z
  .string({ error: () => 'id' })
  .regex(/^[a-z][A-Za-z0-9]*$/, { error: () => 'id' });

/** The id of a region or scenario, which is also its file's name: `zhuji-plan`. */
export const fileIdForm = z
  .string({ error: () => 'file-id' })
  .regex(/^[a-z][a-z0-9-]*$/, { error: () => 'file-id' });

/**
 * Reads a per cent as a fraction, by moving the decimal point: `7.7%` is 0.077, not 7.7 ÷ 100.
 *
 * @param text `7.7%`, also with a full-width sign
 * @returns the nearest number to the fraction, or null where the text is none
 */
export function parsePercent(text: string): number | null {
  const digits = percentPattern.exec(text)?.[1];
  return digits === undefined ? null : Number(`${digits}e-2`);
}

/**
 * Reads a window of years.
 *
 * @param text `2016-2020`, with a hyphen or a dash
 * @returns its first and last year as they are written, or null where the text is none
 */
function parseWindow(text: string): { readonly from: number; readonly to: number } | null {
  const [, from, to] = windowPattern.exec(text) ?? [];
  return from === undefined || to === undefined ? null : { from: Number(from), to: Number(to) };
}
