import type { Odds } from '../feasibility/judged-target.ts';
import type { Growth } from '../region/growth-measures.ts';
import type { Study, StudyIndicator, StudyTarget } from '../study/study.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { Operator } from '../terms/target.ts';
import type { Language, Text } from '../terms/text.ts';
import { describeUnit } from '../terms/unit.ts';
import { enCli } from '../wording/en/cli.ts';
import { enReport } from '../wording/en/report.ts';
import {
  formatFigure,
  formatNumber,
  formatPercent,
  formatQuantity,
} from '../wording/format-number.ts';
import { formatOdds } from '../wording/format-odds.ts';
import { wordings } from '../wording/wording.ts';
import { zhCli } from '../wording/zh/cli.ts';
import type { ReportWording } from '../wording/zh/report.ts';
import { zhReport } from '../wording/zh/report.ts';
import type { Run, Runs } from './report-document.ts';

/**
 * How a report speaks: sentences are made of texts, and rounded figures in them stay tied to the
 * value behind them. Each figure travels inside its sentence between marks, noncharacters of
 * Unicode that no text may hold, and `runs` takes the sentence apart again.
 */
export type Voice = {
  readonly language: Language;
  readonly words: ReportWording;
  readonly feasibility: (typeof wordings)[Language]['feasibility'];
  readonly text: (text: Text) => string;
  /** With its unit: 39万人. */
  readonly quantity: (value: number, unit: string | null) => string;
  /** Without its unit, for a column that names it. */
  readonly figure: (value: number | null, unit: string) => string;
  /** A fraction as a per cent; `decimals` at most. */
  readonly percent: (fraction: number, decimals?: number) => string;
  /** Points of a rate or a share. */
  readonly points: (fraction: number) => string;
  /** P ± SE; a bound where no draw, or every draw, meets the target. */
  readonly odds: (odds: Odds) => string;
  /** Points added to a year's growth, with their sign. */
  readonly signedPoints: (fraction: number) => string;
  /** A number without a unit. */
  readonly number: (value: number, decimals: number) => string;
  /** Growth a year: per cent, points or steps, as the indicator moves. */
  readonly growth: (growth: Growth | null, indicator: StudyIndicator) => string;
  readonly rate: (rate: number | null, indicator: StudyIndicator) => string;
  /** A target in a sentence (39万人以上), and in a table (≥39). */
  readonly target: (target: StudyTarget, unit: string) => string;
  readonly targetCell: (target: Aim, unit: string) => string;
  /** The name of an indicator with the unit of its column. */
  readonly heading: (indicator: StudyIndicator) => string;
  /** The figures of a text lead to an anchor of the report: where they are from. */
  readonly cite: (said: string, anchor: string | null) => string;
  /** A sentence in pieces. */
  readonly runs: (sentence: string) => Runs;
};

/** What a target asks for. */
type Aim = Pick<StudyTarget, 'op' | 'value' | 'high'>;

/** What travels with a figure of a sentence. */
type Figure = Required<Pick<Run, 'exact'>> & Pick<Run, 'to'>;

const marks = { start: '\ufdd0', middle: '\ufdd1', end: '\ufdd2' } as const;
const marked = /\ufdd0(\d+)\ufdd1([^\ufdd2]*)\ufdd2/;

const reportWordings: { readonly [L in Language]: ReportWording } = { zh: zhReport, en: enReport };
const signs = { zh: zhCli.operators, en: enCli.operators };

/** Units whose values are fractions. */
const fractionUnits: readonly string[] = ['%', '‰', '百分点'];

export function createVoice(language: Language): Voice {
  const words = reportWordings[language];
  const figures: Figure[] = [];
  const mark = (text: string, exact: string) => {
    figures.push({ exact });
    return `${marks.start}${figures.length - 1}${marks.middle}${text}${marks.end}`;
  };
  const tie = (text: string, value: number, unit: string | null) =>
    mark(
      text,
      unit === null || fractionUnits.includes(unit) ? String(value) : exactOf(value, unit),
    );
  const exactOf = (value: number, unit: string) => {
    const named = describeUnit(unit, language);
    return `${value} ${/^\d/.test(named) ? '× ' : ''}${named}`;
  };
  const quantity = (value: number, unit: string | null) =>
    unit === null
      ? tie(formatNumber(value, language), value, null)
      : tie(formatQuantity(value, unit, language), value, unit);
  const percent = (fraction: number, decimals = 2) =>
    tie(formatPercent(fraction, language, decimals), fraction, null);
  const points = (fraction: number) =>
    tie(words.points(formatNumber(Number((fraction * 100).toFixed(2)), language)), fraction, null);
  const figure = (value: number | null, unit: string) =>
    value === null ? words.nothing : tie(split(value, unit, language).figure, value, unit);
  const write = (
    target: Aim,
    operators: { readonly [O in Operator]: (value: string, high: string) => string },
    show: (value: number) => string,
  ) => {
    const { op, value, high } = target;
    return value === null ? words.nothing : operators[op](show(value), show(high ?? value));
  };
  return {
    language,
    words,
    feasibility: wordings[language].feasibility,
    text: (text) => text[language],
    quantity,
    figure,
    percent,
    points,
    odds: (odds) =>
      odds.p === 0 || odds.p === 1
        ? formatOdds(odds)
        : mark(formatOdds(odds), `${odds.p} ± ${odds.se}`),
    signedPoints: (fraction) => `${fraction > 0 ? '+' : ''}${points(fraction)}`,
    number: (value, decimals) => tie(value.toFixed(decimals), value, null),
    growth: (growth, { unit }) => {
      if (growth === null) return words.nothing;
      if (growth.growth !== null) return percent(growth.growth);
      return fractionUnits.includes(unit) ? points(growth.step) : quantity(growth.step, unit);
    },
    rate: (rate, { kind }) => {
      if (rate === null) return words.nothing;
      return movesInPoints(kind) ? points(rate) : percent(rate);
    },
    target: (target, unit) => {
      const said = write(target, words.operators, (value) => quantity(value, unit));
      return target.each ? words.everyYear(said) : said;
    },
    targetCell: (target, unit) => write(target, signs[language], (value) => figure(value, unit)),
    heading: ({ name, unit }) => {
      // Asked for two, so that the unit comes in the plural.
      const { rest } = split(2, unit, language);
      return rest === '' ? name[language] : words.withUnit(name[language], rest);
    },
    cite: (said, anchor) => {
      if (anchor !== null)
        for (const [, index] of said.matchAll(new RegExp(marked, 'g')))
          figures[Number(index)] = { exact: '', ...figures[Number(index)], to: anchor };
      return said;
    },
    runs: (sentence) => takeApart(sentence, figures),
  };
}

/** Texts that come from files, without the characters that stand for marks. */
export function dropMarks(study: Study): Study {
  const text = JSON.stringify(study);
  return /[\ufdd0-\ufdd2]/.test(text)
    ? (JSON.parse(text.replace(/[\ufdd0-\ufdd2]/g, '')) as Study)
    : study;
}

/** Pieces that are made by hand. */
export const run = {
  plain: (text: string): Run => ({ text }),
  strong: (text: string): Run => ({ text, style: 'strong' }),
  code: (text: string): Run => ({ text, style: 'code' }),
  whole: (text: string): Run => ({ text, style: 'whole' }),
};

function takeApart(sentence: string, figures: readonly Figure[]): Runs {
  const pieces: Run[] = [];
  let rest = sentence;
  for (let found = marked.exec(rest); found !== null; found = marked.exec(rest)) {
    const [whole, index, text = ''] = found;
    if (found.index > 0) pieces.push({ text: rest.slice(0, found.index) });
    pieces.push({ text, exact: '', ...figures[Number(index)] });
    rest = rest.slice(found.index + whole.length);
  }
  return rest === '' ? pieces : [...pieces, { text: rest }];
}

/** Number and unit apart: 39 and 万人; in English 390,000 and people. */
function split(value: number, unit: string, language: Language) {
  if (fractionUnits.includes(unit))
    return { figure: formatFigure(value, unit, language), rest: '' };
  if (language === 'zh') return { figure: formatFigure(value, unit, language), rest: unit };
  const [figure = '', ...rest] = formatQuantity(value, unit, language).split(' ');
  return { figure, rest: rest.join(' ') };
}
