import type { CellContent } from './filled-workbook.ts';
import type { FormatSection, FormatToken, NumberFormat } from './number-format.ts';
import { showDate } from './show-date.ts';

/**
 * A number as people see it, held against the number that is stored: a format can divide by a
 * thousand (`0.0,`), set a point of its own (`0!.0`), hide a number or its sign. Rounding is no
 * difference, and dashes may stand for 0.
 *
 * @param format null for none
 * @param from1904 whether the file counts days from 1904
 * @returns a number, a date as text, or both figures where they differ
 * source: ECMA-376 part 1, 18.8.31 (numFmts)
 */
export function showNumber(
  value: number,
  format: NumberFormat | null,
  from1904: boolean,
): CellContent {
  const chosen = format === null ? null : chooseSection(format, value);
  if (chosen === null) {
    return { type: 'number', value, isPercent: false, suffix: '', shown: String(value) };
  }
  const { section, hasSign } = chosen;
  if (isTime(section.tokens)) return showDate(value, section.tokens, from1904);
  const written = write(section.tokens, Math.abs(value));
  const shown = `${hasSign ? '-' : ''}${written.before}${written.number}${written.after}`.trim();
  const otherwise = { type: 'shown-otherwise', shown, stored: String(value) } as const;
  const figure = readFigure(written);
  if (figure === null) {
    const isDash = value === 0 && /^[-–—－/]+$/.test(shown.replace(/\s/g, ''));
    return isDash ? { type: 'number', value, isPercent: false, suffix: '', shown } : otherwise;
  }
  const { percents, isExact } = written;
  const expected = Math.abs(value) * (percents === 1 ? 100 : 1);
  const isSame = isExact || Math.abs(figure.value - expected) <= figure.rounding + expected * 1e-12;
  const isNegative = hasSign || section.isColoured || /[-−－(（]\s*$/.test(figure.before);
  const signFits = value < 0 ? isNegative : !/[-−－(（]\s*$/.test(hasSign ? '-' : figure.before);
  if (!isSame || (value !== 0 && !signFits)) return otherwise;
  return { type: 'number', value, isPercent: percents === 1, suffix: figure.suffix, shown };
}

/** The section for a number, and whether a minus is set before it. */
function chooseSection(
  format: NumberFormat,
  value: number,
): { readonly section: FormatSection; readonly hasSign: boolean } | null {
  const [first, second, third] = format;
  if (first === undefined) return null;
  const isBelow = value < 0;
  if (first.condition === null && (second?.condition ?? null) === null) {
    if (value === 0 && third !== undefined) return { section: third, hasSign: false };
    // A second section of `@` alone is for texts.
    const isOwn = isBelow && second !== undefined && !second.tokens.some(({ is }) => is === 'text');
    return { section: isOwn ? second : first, hasSign: isBelow && !isOwn };
  }
  const last = third ?? second ?? first;
  const section = [first, second].find((one) => one !== undefined && holds(one, value)) ?? last;
  return { section, hasSign: isBelow };
}

function holds({ condition }: FormatSection, value: number): boolean {
  if (condition === null) return false;
  const { op, bound } = condition;
  if (op === '<>') return value !== bound;
  return (
    (op.includes('=') && value === bound) ||
    (op.includes('<') && value < bound) ||
    (op.includes('>') && value > bound)
  );
}

function isTime(tokens: readonly FormatToken[]): boolean {
  return tokens.some((token) => token.is === 'time' && /[ymdhse]/.test(token.letters));
}

type Written = {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  /** What is written after it, without signs of per cent that multiply. */
  readonly suffix: string;
  readonly percents: number;
  /** Whether the number is shown as it is, or in a way that only rounds it. */
  readonly isExact: boolean;
};

const isPlace = ({ is }: FormatToken) => is === 'digit' || is === 'general' || is === 'text';

function write(tokens: readonly FormatToken[], magnitude: number): Written {
  const percents = tokens.filter(({ is }) => is === 'percent').length;
  const start = tokens.findIndex(isPlace);
  const end = tokens.findLastIndex(isPlace);
  const outside = (some: readonly FormatToken[], percent: string) =>
    some.map((token) => literal(token, percent)).join('');
  const inside = start < 0 ? [] : tokens.slice(start, end + 1);
  const following = start < 0 ? [] : tokens.slice(end + 1);
  const isPlain = inside.some(({ is }) => is !== 'digit' && isPlaceOrFraction(is));
  const commas = isPlain ? 0 : countScaling(inside, following);
  const scaled = magnitude * Number(`1e${2 * percents - 3 * commas}`);
  const exact = isPlain || inside.some(({ is }) => is === 'exponent') || scaled >= 1e15;
  return {
    before: outside(start < 0 ? tokens : tokens.slice(0, start), '%'),
    number: start < 0 ? '' : exact ? String(Number(scaled.toPrecision(11))) : fill(inside, scaled),
    after: outside(following, '%'),
    suffix: outside(following, ''),
    percents,
    isExact: exact && commas === 0 && percents <= 1,
  };
}

function isPlaceOrFraction(is: FormatToken['is']): boolean {
  return is === 'general' || is === 'text' || is === 'fraction';
}

function literal(token: FormatToken, percent: string): string {
  if (token.is === 'literal') return token.text;
  if (token.is === 'percent') return percent;
  return token.is === 'point' ? '.' : '';
}

/** Commas after the last whole digit; each divides by a thousand. */
function countScaling(inside: readonly FormatToken[], following: readonly FormatToken[]): number {
  const point = inside.findIndex(({ is }) => is === 'point');
  const whole = point < 0 ? inside : inside.slice(0, point);
  const lastWhole = whole.findLastIndex(({ is }) => is === 'digit');
  const rest = [...inside.slice(lastWhole + 1), ...following];
  return rest.filter(({ is }) => is === 'comma').length;
}

/** The digits of a number in the places that a format gives them. */
function fill(tokens: readonly FormatToken[], value: number): string {
  const point = tokens.findIndex(({ is }) => is === 'point');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const fraction = point < 0 ? [] : tokens.slice(point);
  const marks = (some: readonly FormatToken[]) =>
    some.flatMap((token) => (token.is === 'digit' ? [token.mark] : []));
  const decimals = marks(fraction);
  const [units = '', parts = ''] = value.toFixed(Math.min(decimals.length, 20)).split('.');
  return place(whole, fillWhole(units, marks(whole))) + place(fraction, fillParts(parts, decimals));
}

function place(tokens: readonly FormatToken[], digits: readonly string[]): string {
  const next = digits.values();
  return tokens
    .map((token) => (token.is === 'digit' ? (next.next().value ?? '') : literal(token, '%')))
    .join('');
}

function fillWhole(units: string, marks: readonly string[]): readonly string[] {
  const digits = units === '0' && !marks.includes('0') ? '' : units;
  return marks.map((mark, i) => {
    const after = marks.length - 1 - i;
    // The first place takes all digits that are left over.
    const from = i === 0 ? 0 : digits.length - 1 - after;
    const own = digits.slice(Math.max(from, 0), Math.max(digits.length - after, 0));
    return own === '' ? blank(mark) : own;
  });
}

function fillParts(parts: string, marks: readonly string[]): readonly string[] {
  let kept = marks.length;
  while (kept > 0 && marks[kept - 1] !== '0' && (parts[kept - 1] ?? '0') === '0') kept -= 1;
  return marks.map((mark, i) => (i < kept ? (parts[i] ?? '0') : blank(mark)));
}

function blank(mark: string): string {
  if (mark === '0') return '0';
  return mark === '?' ? ' ' : '';
}

/** The figure that a reader makes of what is written; digits and points in literals join it. */
function readFigure({ before, number, after, suffix }: Written) {
  const [lead = ''] = /[\d.,]*$/.exec(before) ?? [];
  const [tail = ''] = /^[\d.,]*/.exec(after) ?? [];
  const digits = (lead + number + tail).replace(/[,\s]/g, '');
  if (!/^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(digits)) return null;
  const decimals = /\.(\d*)/.exec(digits)?.[1]?.length ?? 0;
  return {
    value: Number(digits),
    rounding: 0.5 * Number(`1e-${decimals}`) * (1 + 1e-9),
    before: before.slice(0, before.length - lead.length),
    suffix: suffix.slice(tail.length).trim(),
  };
}
