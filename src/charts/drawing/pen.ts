import type { Study, StudyIndicator } from '../../study/study.ts';
import {
  drawnTargets,
  mainTargetOf,
  type ValuedTarget,
  valuedTargetsOf,
} from '../../study/study-targets.ts';
import type { Language, Text } from '../../terms/text.ts';
import { describeUnit } from '../../terms/unit.ts';
import { enCharts } from '../../wording/en/charts.ts';
import {
  formatFigure,
  formatNumber,
  formatPercent,
  formatQuantity,
} from '../../wording/format-number.ts';
import type { ChartsWording } from '../../wording/zh/charts.ts';
import { zhCharts } from '../../wording/zh/charts.ts';
import { writeShort } from './short-figure.ts';

/** What writes the texts of one chart: the words of a language, names and figures. */
export type Pen = {
  readonly language: Language;
  readonly words: ChartsWording;
  readonly text: (text: Text) => string;
  /** The name of an indicator, by id. */
  readonly name: (id: string) => string;
  /** The name of a target: with its year where its indicator has several. */
  readonly row: (target: Pick<ValuedTarget, 'indicator' | 'year'>) => string;
  readonly unit: (unit: string) => string;
  /** A figure without its unit (per cents with their sign). */
  readonly figure: (value: number, unit: string) => string;
  /** The same of a simulated end of a band: more than three digits are not known of it. */
  readonly bandEnd: (value: number, unit: string) => string;
  /** A figure of an axis in full: as Vega writes it. */
  readonly tick: (value: number, unit: string) => string;
  /** A figure in as few characters as there is room for: 250万. */
  readonly short: (value: number, unit: string) => string;
  /** A figure with its unit, for a sentence. */
  readonly quantity: (value: number, unit: string) => string;
  /** A figure with its unit at full length, for who points at a mark. */
  readonly full: (value: number, unit: string) => string;
  /** What a mark stands for and its figure: what `renderSvg` shows where it is pointed at. */
  readonly said: (what: readonly string[], figure: string) => string;
  /** A number with one digit more, where its arithmetic is shown. */
  readonly exact: (value: number) => string;
  readonly percent: (fraction: number, decimals?: number) => string;
  /** The row that stands for an indicator, by id. */
  readonly aim: (id: string) => ValuedTarget | null;
  /** All targets of an indicator, milestones and other plans' included. */
  readonly aims: (id: string) => readonly ValuedTarget[];
  /** A target with its operator and, where it is short, its unit: 39万人以上. */
  readonly target: (target: PrintedTarget, unit: string) => string;
  /** The same without a unit (per cents keep their sign), for narrow places. */
  readonly bareTarget: (target: PrintedTarget, unit: string) => string;
};

/** What of a target its label shows. */
type PrintedTarget = Pick<ValuedTarget, 'op' | 'value' | 'high'>;

/** Units whose figures carry their sign. */
const fractionSigns: readonly string[] = ['%', '‰'];

const words: { readonly [L in Language]: ChartsWording } = { zh: zhCharts, en: enCharts };

/** The unit stands in a label where it is as short as 万人; else in the title of its panel alone. */
const shortUnit = 2;

/** A label has room for so many characters; longer figures are told in thousands or powers. */
const longestFigure = 10;
/** Figures this small are written with a power of ten: nobody counts their zeros by eye. */
const manyZeros = /^−?0\.0000/;

/** Significant digits beyond which a computed figure is noise; six decimals at most are written. */
const fullLength = 12;

export function createPen(study: Study, language: Language): Pen {
  const names = new Map(study.indicators.map(({ id, name }) => [id, name[language]]));
  const name = (id: string) => names.get(id) ?? id;
  const rows = drawnTargets(study);
  const figure = (value: number, unit: string, digits?: number) => {
    const text = formatFigure(value, unit, language, digits);
    const isLong = text.length > longestFigure || manyZeros.test(text);
    return isLong ? writeShort(value, unit, language, digits) : text;
  };
  const labelled = (value: number, unit: string) =>
    language === 'zh' && unit.length <= shortUnit
      ? `${figure(value, unit)}${fractionSigns.includes(unit) ? '' : unit}`
      : figure(value, unit);
  const writeTarget = ({ op, value, high }: PrintedTarget, unit: string, last: typeof figure) => {
    const first = op === 'between' ? figure(value, unit) : last(value, unit);
    return words[language].operators[op](first, last(high ?? value, unit));
  };
  return {
    language,
    words: words[language],
    text: (text) => text[language],
    name,
    row: ({ indicator, year }) => {
      const isOne = rows.filter((one) => one.indicator === indicator).length < 2;
      return isOne ? name(indicator) : words[language].ofYear(name(indicator), year);
    },
    unit: (unit) => describeUnit(unit, language),
    figure,
    bandEnd: (value, unit) => figure(value, unit, 3),
    tick: (value, unit) => formatFigure(value, unit, language, fullLength),
    short: (value, unit) => writeShort(value, unit, language, 3),
    quantity: (value, unit) => formatQuantity(value, unit, language),
    full: (value, unit) => formatQuantity(value, unit, language, fullLength),
    said: words[language].marks.said,
    exact: (value) => formatNumber(value, language, 5),
    percent: (fraction, decimals) => formatPercent(fraction, language, decimals),
    aim: (id) => mainTargetOf(study, id),
    aims: (id) => valuedTargetsOf(study, id),
    target: (target, unit) => writeTarget(target, unit, labelled),
    bareTarget: (target, unit) => writeTarget(target, unit, figure),
  };
}

/** The indicators of a study that something is true of, in the order of the file. */
export function indicatorById(study: Study, id: string): StudyIndicator | null {
  return study.indicators.find((indicator) => indicator.id === id) ?? null;
}
