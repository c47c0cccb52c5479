import { laws } from '../../laws/registry.ts';
import type { ParameterGround, SeriesEvent } from '../../scenario/model.ts';
import type { Study, StudyAssumption } from '../../study/study.ts';
import type { AssumptionColumn } from '../../wording/zh/xlsx.ts';
import type { Cell, Sheet } from '../../workbook/workbook.ts';
import {
  indicatorOf,
  nameOf,
  scenarioCell,
  scenarioColumn,
  type XlsxContext,
} from './xlsx-context.ts';
import {
  formatFor,
  numberCell,
  percentFormat,
  tableSheet,
  textCell,
  unitCell,
} from './xlsx-table.ts';

/** One row a parameter or event: its number, what it is taken from, its ground, the file. */
export function assumptionsSheet(context: XlsxContext): Sheet {
  const { studies, words } = context;
  const ids = Object.keys(words.assumptions) as readonly AssumptionColumn[];
  return tableSheet({
    name: words.sheets.assumptions,
    title: words.about.assumptions,
    fixed: scenarioColumn(context).length + 1,
    columns: [
      ...scenarioColumn(context),
      ...ids.map((id) => ({ title: words.assumptions[id], width: widths[id] ?? 14 })),
    ],
    rows: studies.flatMap((study) =>
      study.assumptions.flatMap((assumption) =>
        linesOf(assumption, study, context).map((line) => {
          const cells = cellsOf(line, assumption, study, context);
          return [...scenarioCell(study, context), ...ids.map((id) => cells[id])];
        }),
      ),
    ),
  });
}

const widths: { readonly [A in AssumptionColumn]?: number } = {
  indicator: 32,
  unit: 10,
  parameter: 22,
  word: 18,
  ground: 36,
  because: 56,
  file: 24,
};

type Line = {
  readonly parameter: string;
  readonly value: number | string | null;
  readonly isRate: boolean;
  readonly isYear: boolean;
  readonly ground: string | null;
  readonly because: string | null;
};

/** Parameters that are fractions, a year or of something. */
const rates: readonly string[] = ['rate', 'rates', 'leaves', 'share'];
const years: readonly string[] = ['from', 'year'];

function linesOf(assumption: StudyAssumption, study: Study, context: XlsxContext) {
  const { words, language } = context;
  const { parameters, grounds, events } = assumption;
  const because = assumption.because?.[language] ?? null;
  const lines = Object.entries(parameters).flatMap(([id, value]): readonly Line[] => {
    const ground = grounds.find(({ parameter }) => parameter === id) ?? null;
    const line = {
      parameter: words.parameters[id] ?? id,
      isRate: rates.includes(id) || (id === 'growth' && parameters['shape'] === 'compound'),
      isYear: years.includes(id),
      ground: ground === null ? null : describeGround(ground, study, context),
      because,
    };
    if (value === null || isIdle(id, parameters)) return [];
    if (typeof value === 'string') {
      const word = words.shapes[value] ?? nameOf(study, value, context);
      return [{ ...line, value: word }];
    }
    if (typeof value === 'number') return [{ ...line, value }];
    return Object.entries(value).map(([year, one]) => ({
      ...line,
      parameter: `${line.parameter} ${words.inYear(Number(year))}`,
      value: one,
    }));
  });
  const none: Line = { ...emptyLine, because };
  return [
    ...(lines.length === 0 ? [none] : lines),
    ...events.flatMap((event) => eventLines(event, context)),
  ];
}

/** Whether a parameter says nothing here: where a path runs is told elsewhere, 0 joins nobody. */
function isIdle(id: string, parameters: StudyAssumption['parameters']): boolean {
  const { shape, joinsOf } = parameters;
  if (shape !== undefined) {
    const told = ['shape', 'target', 'year', shape === 'level' ? 'level' : 'growth'];
    return !told.includes(id);
  }
  if (joinsOf === undefined) return false;
  return id === (joinsOf === null ? 'share' : 'joins');
}

const emptyLine: Line = {
  parameter: '',
  value: null,
  isRate: false,
  isYear: false,
  ground: null,
  because: null,
};

function eventLines(
  { year, add, rate, because }: SeriesEvent,
  { words, language }: XlsxContext,
): readonly Line[] {
  const line = { ...emptyLine, because: because?.[language] ?? null };
  return [
    ...(add === 0 ? [] : [{ ...line, parameter: words.event.add(year), value: add }]),
    ...(rate === 0
      ? []
      : [{ ...line, parameter: words.event.rate(year), value: rate, isRate: true }]),
  ];
}

function describeGround(ground: ParameterGround, study: Study, context: XlsxContext): string {
  const { ground: say } = context.words;
  const scaled = (text: string, factor: number) => (factor === 1 ? text : say.times(text, factor));
  switch (ground.ground) {
    case 'history':
      return scaled(
        say.history(nameOf(study, ground.of, context), ground.from, ground.to),
        ground.factor,
      );
    case 'peers':
      return scaled(say.peers(ground.cases), ground.factor);
    case 'required':
      return scaled(say.required, ground.factor);
    case 'otherwise':
      return say.otherwise;
  }
}

function cellsOf(
  { parameter, value, isRate, isYear, ground, because }: Line,
  { indicator, law, from }: StudyAssumption,
  study: Study,
  context: XlsxContext,
): { readonly [A in AssumptionColumn]: Cell } {
  const unit = indicatorOf(study, indicator)?.unit ?? '';
  const number = typeof value === 'number' ? value : null;
  const format = isYear ? '0' : isRate ? percentFormat : formatFor([number], unit);
  return {
    indicator: textCell(nameOf(study, indicator, context), true),
    unit: unitCell(unit, context.language),
    law: textCell(laws[law].title[context.language]),
    parameter: textCell(parameter),
    value: numberCell(number, format),
    word: textCell(typeof value === 'string' ? value : null),
    ground: textCell(ground, true),
    because: textCell(because, true),
    file: textCell(from ?? context.words.programDefault),
  };
}
