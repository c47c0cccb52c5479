import type { CellContent } from './filled-workbook.ts';
import type { FormatToken } from './number-format.ts';
import { serialDay } from './serial-day.ts';

/**
 * A number with a date format: the day, as far as the format shows it. Where it shows no year, or
 * the number is no day, people see something else than the file holds: a `1-2` that was typed, say,
 * and became a day.
 *
 * @param value days, see `serialDay`
 * @returns `2021-10-12`, `2021-10` or `2021`
 */
export function showDate(
  value: number,
  tokens: readonly FormatToken[],
  from1904: boolean,
): CellContent {
  const day = serialDay(value, from1904);
  const letters = lettersOf(tokens);
  const shows = (one: string) => letters.some((letter) => letter.startsWith(one));
  if (day === null || !(shows('y') || shows('e'))) {
    const shown = day === null && value < 0 ? '####' : write(value, day, tokens, letters);
    return { type: 'shown-otherwise', shown, stored: day ?? String(value) };
  }
  if (shows('d')) return { type: 'text', text: day };
  return { type: 'text', text: shows('month') ? day.slice(0, 7) : day.slice(0, 4) };
}

/** The letters of each time token; `m` is a month unless hours or seconds stand beside it. */
function lettersOf(tokens: readonly FormatToken[]): readonly string[] {
  const times = tokens.filter((token) => token.is === 'time');
  return times.map(({ letters, isElapsed }, i) => {
    if (!letters.startsWith('m')) return letters;
    const isMinute =
      isElapsed ||
      times[i - 1]?.letters.startsWith('h') === true ||
      times[i + 1]?.letters.startsWith('s') === true;
    return isMinute ? 'minute' : 'month';
  });
}

function write(
  value: number,
  day: string | null,
  tokens: readonly FormatToken[],
  letters: readonly string[],
): string {
  const [year = '1900', month = '1', date = String(Math.floor(value))] = day?.split('-') ?? [];
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const parts: { readonly [letter: string]: number } = {
    y: Number(year),
    e: Number(year),
    month: Number(month),
    d: Number(date),
    h: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    s: seconds % 60,
  };
  const next = letters.values();
  return tokens
    .map((token) => {
      if (token.is === 'literal') return token.text;
      if (token.is === 'fraction') return '/';
      if (token.is !== 'time') return '';
      const letter: string = next.next().value ?? '';
      return parts[letter] ?? parts[letter.slice(0, 1)] ?? '';
    })
    .join('')
    .trim();
}
