import {
  type Growth,
  type JudgedTarget,
  type Language,
  movesInPoints,
  type StudyIndicator,
  type StudyTarget,
} from '../index.ts';
import {
  formatFigure,
  formatNumber,
  formatPercent,
  formatQuantity,
} from '../wording/format-number.ts';
import { formatOdds } from '../wording/format-odds.ts';
import { oddsWordings } from '../wording/odds-wordings.ts';
import { wordings } from '../wording/wording.ts';
import type { CliWording } from '../wording/zh/cli.ts';
import type { FeasibilityWording } from '../wording/zh/feasibility.ts';
import type { OddsWording } from '../wording/zh/odds.ts';
import type { Session } from './session.ts';

/** Units whose growth, where it is no per cent of itself, is counted in percentage points. */
const fractionUnits: readonly string[] = ['%', '‰', '百分点'];

/** What an empty cell shows: known to be unknown. */
export const nothing = '-';

/** How numbers and names stand in a terminal: rounded for reading; files hold them in full. */
export type Formats = {
  readonly wording: FeasibilityWording;
  readonly oddsWording: OddsWording;
  /** The name of an indicator with the unit of its column: 人才资源总量（万人）. */
  readonly name: (indicator: Pick<StudyIndicator, 'name' | 'unit'>) => string;
  /** A figure without its unit; per cents with their sign. */
  readonly figure: (value: number | null, unit: string) => string;
  /** A figure with its unit, where it has one. */
  readonly quantity: (value: number, unit: string | null) => string;
  /** A whole number in full. */
  readonly count: (count: number) => string;
  readonly percent: (fraction: number) => string;
  /** Odds with their standard error. */
  readonly odds: (odds: JudgedTarget['scenarioOdds']) => string;
  readonly share: (fraction: number | null) => string;
  readonly growth: (growth: Growth | null, indicator: StudyIndicator) => string;
  readonly rate: (rate: number | null, indicator: StudyIndicator) => string;
  readonly target: (target: Pick<StudyTarget, 'op' | 'value' | 'high'>, unit: string) => string;
};

export function createFormats({ words, language }: Pick<Session, 'words' | 'language'>): Formats {
  const percent = (fraction: number) => fixedPercent(fraction, 2);
  const points = (fraction: number) => words.points(fixed(fraction * 100, 2));
  const figure = (value: number | null, unit: string) =>
    value === null ? nothing : splitQuantity(value, unit, language).figure;
  return {
    wording: wordings[language].feasibility,
    oddsWording: oddsWordings[language],
    name: ({ name, unit }) => nameWithUnit(name[language], unit, words, language),
    figure,
    quantity: (value, unit) =>
      unit === null ? formatNumber(value, language) : formatQuantity(value, unit, language),
    count: (count) => formatNumber(count, language),
    percent: (fraction) => formatPercent(fraction, language, 2),
    odds: (odds) => (odds === null ? nothing : formatOdds(odds)),
    share: (fraction) => (fraction === null ? nothing : fixedPercent(fraction, 1)),
    growth: (growth, { unit }) => {
      if (growth === null) return nothing;
      if (growth.growth !== null) return percent(growth.growth);
      return fractionUnits.includes(unit)
        ? points(growth.step)
        : formatQuantity(growth.step, unit, language);
    },
    rate: (rate, { kind }) => {
      if (rate === null) return nothing;
      return movesInPoints(kind) ? points(rate) : percent(rate);
    },
    target: ({ op, value, high }, unit) =>
      value === null
        ? nothing
        : words.operators[op](figure(value, unit), figure(high ?? value, unit)),
  };
}

function nameWithUnit(name: string, unit: string, words: CliWording, language: Language): string {
  const { rest } = splitQuantity(1, unit, language);
  return rest === '' ? name : words.withUnit(name, rest);
}

/** Number and unit apart: in English 390,000 and people, in Chinese 39 and 万人. */
function splitQuantity(
  value: number,
  unit: string,
  language: Language,
): { readonly figure: string; readonly rest: string } {
  if (fractionUnits.includes(unit))
    return { figure: formatFigure(value, unit, language), rest: '' };
  if (language === 'zh') return { figure: formatFigure(value, unit, language), rest: unit };
  const [figure = '', ...rest] = formatQuantity(value, unit, language).split(' ');
  return { figure, rest: rest.join(' ') };
}

/** With all its decimals, so that a column of them lines up. */
function fixedPercent(fraction: number, decimals: number): string {
  return `${fixed(fraction * 100, decimals)}%`;
}

/** Without the sign of a zero. */
function fixed(value: number, decimals: number): string {
  return value.toFixed(decimals).replace(/^-(0\.0*)$/, '$1');
}
