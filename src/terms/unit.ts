import type { UnitCtor } from 'mathjs';
import {
  countingWordInEnglish,
  isCountingWord,
  listCountingWords,
  powerInEnglish,
  splitPower,
} from './counting-words.ts';
import { relatedUnits } from './related-units.ts';
import type { Language } from './text.ts';
import { createUnitMath } from './unit-math.ts';
import { unitTitles } from './unit-titles.ts';
import { isUnknownWord } from './unknown-word.ts';

/** Units whose printed number stands for a fraction: 9.5 % is stored as 0.095. */
const fractions: readonly string[] = ['%', '‰', '百分点'];

/** None of these can be converted into another: 件 are not 人. */
const baseUnits: readonly string[] = ['人', '人次', '人年', '个', '家', '件', '项', '元', '年'];

/** Each with what mathjs reads for it. */
const powersOfTen: readonly (readonly [sign: string, times: string])[] = [
  ['十', '10'],
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
  ['亿', '100000000'],
];

type ParsedUnit = { readonly powerOfTen: number; readonly dimension: string };

const Unit = createUnits();

/** Units that were met: a region asks for the same few thousands of times. */
const parsed = new Map<string, ParsedUnit>();

/**
 * Whether a text is a unit: an atomic one or a ratio of two. The words of `counting-words.ts` (吨, 亩,
 * 辆) are each a dimension of its own, which 千, 万 and 亿 multiply like any other.
 *
 * @param text as written in a file
 */
export function isUnit(text: string): boolean {
  const atoms = text.split('/');
  return atoms.length <= 2 && atoms.every((atom) => isListed(atom) || isWord(atom));
}

/**
 * Whether an indicator may be counted in it: in a unit, or in a word that nobody here knows (斛, 羽次),
 * which then is a dimension of its own, as any counting word. What is a slip of a unit is neither.
 *
 * @param text as written in a file
 * source: DESIGN section 9
 */
export function isUnitOrWord(text: string): boolean {
  const atoms = text.split('/');
  return atoms.length <= 2 && atoms.every((atom) => isUnit(atom) || isUnknownWord(atom));
}

/** Whether a text is a unit of the list above, or a ratio of two: what data of many regions may use. */
export function isListedUnit(text: string): boolean {
  const atoms = text.split('/');
  return atoms.length <= 2 && atoms.every(isListed);
}

function isListed(atom: string): boolean {
  return Object.hasOwn(unitTitles, atom);
}

/** Whether it is a counting word, or a power of ten of one or of a base unit. */
function isWord(atom: string): boolean {
  if (isCountingWord(atom)) return true;
  const rest = splitPower(atom)?.rest;
  return rest !== undefined && (isCountingWord(rest) || baseUnits.includes(rest));
}

/** The units of the list above, for help. */
export function listUnits(): readonly string[] {
  return Object.keys(unitTitles);
}

/** Every word that is a unit by itself, for suggestions. */
export function listUnitWords(): readonly string[] {
  return [...listUnits(), ...listCountingWords()];
}

/**
 * What one of a unit is worth in base units (人, 件, 元 …): 万人 → 10000, % → 0.01, 人/万人 → 1e-4.
 *
 * This is about the *printed* number. For the number as it is stored see `storedFactor`.
 *
 * @returns a power of ten
 * @throws Error where it is no unit
 */
export function unitFactor(unit: string): number {
  return Number(`1e${powerOfTen(unit)}`);
}

/**
 * The factor from the *stored* number to base units: as `unitFactor`, but 1 for %, ‰ and 百分点,
 * whose figures are stored as fractions (9.5 % as 0.095). Formulas reckon with this one.
 *
 * @returns a power of ten
 * @throws Error where it is no unit
 */
export function storedFactor(unit: string): number {
  return fractions.includes(unit) ? 1 : unitFactor(unit);
}

/**
 * The stored form of a printed number: 9.5 in `%` → 0.095; any other unit keeps its number.
 *
 * @param printed the number in the unit as a document prints it
 * @returns exact to the decimal (a shift of the point, no product)
 */
export function toStored(printed: number, unit: string): number {
  return fractions.includes(unit) ? shiftPoint(printed, powerOfTen(unit)) : printed;
}

/** The printed number of a stored one: 0.095 in `%` → 9.5; the inverse of `toStored`. */
export function fromStored(stored: number, unit: string): number {
  return fractions.includes(unit) ? shiftPoint(stored, -powerOfTen(unit)) : stored;
}

/** Whether figures of two units can be compared: 人/万人 and % can, 件 and 人 cannot. */
export function sameDimension(a: string, b: string): boolean {
  return unitDimension(a) === unitDimension(b);
}

/**
 * A printed number in another unit of the same dimension: 2.95 万人 → 29500 人.
 *
 * v · factor(from) ÷ factor(to), worked as a shift of the decimal point, hence exact to the decimal.
 *
 * @param value the printed number (9.5 for 9.5 %)
 * @throws Error where the dimensions differ
 */
export function convert(value: number, from: string, to: string): number {
  if (!sameDimension(from, to)) throw new Error(`cannot convert ${from} to ${to}`);
  return shiftPoint(value, powerOfTen(from) - powerOfTen(to));
}

/**
 * A stored number in another unit of the same dimension: 29500 in 人 is 2.95 in 万人, and 9.5 in
 * 人/万人 is 0.00095 in %, whose figures are stored as fractions.
 *
 * @throws Error where the dimensions differ
 */
export function convertStored(value: number, from: string, to: string): number {
  return from === to ? value : toStored(convert(fromStored(value, from), from, to), to);
}

/**
 * The dimension of a unit in a canonical text: 万人 → `人`, 件/万人 → `件/人`, % and 人/万人 → `1`.
 *
 * @throws Error where it is no unit
 */
export function unitDimension(unit: string): string {
  return parse(unit).dimension;
}

/**
 * The dimension of a product or quotient of figures, from and to the text of `unitDimension`.
 *
 * @param operator `*` or `/`
 */
export function combineDimensions(a: string, operator: '*' | '/', b: string): string {
  const sign = operator === '*' ? 1 : -1;
  const right = parseDimension(b);
  return writeDimension(parseDimension(a).map((power, i) => power + sign * (right[i] ?? 0)));
}

/** The words of a unit: 件/万人 → "items per 10,000 people"; in Chinese the unit as it stands. */
export function describeUnit(unit: string, language: Language): string {
  return language === 'zh' ? unit : unit.split('/').map(inEnglish).join(' per ');
}

function inEnglish(atom: string): string {
  if (isListed(atom)) return unitTitles[atom]!.en;
  if (isCountingWord(atom)) return countingWordInEnglish(atom);
  const { power, rest } = splitPower(atom) ?? { power: '', rest: atom };
  return isWord(atom) ? `${powerInEnglish(power)} ${inEnglish(rest)}` : atom;
}

function parse(unit: string): ParsedUnit {
  const known = parsed.get(unit);
  if (known !== undefined) return known;
  if (!isUnitOrWord(unit)) throw new Error(`not a unit: ${unit}`);
  for (const atom of unit.split('/')) learn(atom);
  const { value, dimensions } = new Unit(1, unit);
  // The unit library works 1 ÷ 10000 in binary; every unit here is a power of ten, read off exactly.
  const power = Number(value.toExponential(0).split('e')[1]);
  const read = { powerOfTen: power, dimension: writeDimension(dimensions) };
  parsed.set(unit, read);
  return read;
}

/** Counting words in use, beside the units above: to define all would delay every start. */
const learned = new Set<string>();

/** Makes a counting word a unit: a dimension of its own, or its power of ten of one. */
function learn(atom: string): void {
  if (isListed(atom) || learned.has(atom)) return;
  const related = Object.hasOwn(relatedUnits, atom) ? relatedUnits[atom] : undefined;
  if (related !== undefined) {
    learn(related.split(' ')[1]!);
    createUnit(atom, related);
  } else learnPower(atom);
  learned.add(atom);
}

function learnPower(atom: string): void {
  const power = powersOfTen.find(([sign]) => atom.startsWith(sign) && atom !== sign);
  const rest = power === undefined ? '' : atom.slice(1);
  if (rest !== '') learn(rest);
  // The library has some units of its own (m, h); a plan's word is not one of them.
  createUnit(atom, power === undefined ? '' : `${power[1]} ${rest}`);
}

function createUnit(name: string, definition: string): void {
  // mathjs' types leave its third argument out.
  const create = Unit.createUnitSingle as (
    name: string,
    definition: string,
    options: { readonly override: boolean },
  ) => unknown;
  create.call(Unit, name, definition, { override: true });
}

function powerOfTen(unit: string): number {
  return parse(unit).powerOfTen;
}

function shiftPoint(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function parseDimension(text: string): readonly number[] {
  for (const word of text.match(/[\p{Script=Han}A-Za-z]+/gu) ?? []) learn(word);
  // mathjs reads no text without a unit; 年/年 has every dimension, each at zero.
  return Unit.parse(text === '1' ? '年/年' : text).dimensions;
}

function writeDimension(powers: readonly number[]): string {
  const words = [...learned].filter((word) => dimensionIndex(word) >= 0).sort();
  const names = [...baseUnits, ...words].map((unit) => ({
    unit,
    power: powers[dimensionIndex(unit)] ?? 0,
  }));
  const above = names.filter(({ power }) => power > 0).map(writePower);
  const below = names.filter(({ power }) => power < 0).map(writePower);
  return [above.join('*') || '1', ...below].join('/');
}

function writePower({ unit, power }: { unit: string; power: number }): string {
  const size = Math.abs(power);
  return size === 1 ? unit : `${unit}^${size}`;
}

function dimensionIndex(unit: string): number {
  return Unit.BASE_DIMENSIONS.indexOf(`${unit}_STUFF`);
}

/** The units of the list above, ready to reckon with. */
function createUnits(): UnitCtor {
  const units = createUnitMath();
  const define = (name: string, definition: string) => {
    if (isListed(name)) units.createUnitSingle(name, definition);
  };
  for (const unit of baseUnits) define(unit, '');
  for (const unit of baseUnits) {
    for (const [sign, times] of powersOfTen) define(`${sign}${unit}`, `${times} ${unit}`);
  }
  define('%', '0.01');
  define('‰', '0.001');
  define('百分点', '0.01');
  return units;
}
