import { outlookWordings } from '../../wording/outlook-wordings.ts';
import type { Row, Sheet } from '../../workbook/workbook.ts';
import { auditGapRows } from './audit-rows.ts';
import type { XlsxContext } from './xlsx-context.ts';
import { headingRow, numberCell, sectionStyle, textCell, titleStyle } from './xlsx-table.ts';

/** How to read the workbook, what it was made from, and with what: enough to make it again. */
export function notesSheet(context: XlsxContext): Sheet {
  return {
    name: context.words.sheets.notes,
    widths: [44, 66, 26, 16, 30],
    frozen: { rows: 1, columns: 0 },
    rows: [
      { cells: [{ value: context.words.about.notes, style: titleStyle }], height: 26 },
      ...readingRows(context),
      ...documentRows(context),
      ...inputRows(context),
      ...gapRows(context),
      ...runRows(context),
    ],
  };
}

function section(title: string): readonly Row[] {
  return [{ cells: [] }, { cells: [{ value: title, style: sectionStyle }], height: 22 }];
}

function readingRows({ studies, language, words: { notes } }: XlsxContext): readonly Row[] {
  const limits = studies.map(({ thresholds: { near, partial } }) =>
    notes.thresholds(near, partial),
  );
  const { legend, percentileLegend, pastRarelyLasts } = outlookWordings[language];
  const lines = [...notes.lines, legend, percentileLegend, pastRarelyLasts, ...new Set(limits)];
  return [...section(notes.how), ...lines.map((value): Row => ({ cells: [{ value, style: {} }] }))];
}

function documentRows({ studies, words: { notes } }: XlsxContext): readonly Row[] {
  const { key, title, number, issued, file } = notes.document;
  const documents = studies.flatMap(({ region, sources }) =>
    Object.entries(sources).map(([id, source]) => [`${region.id}.${id}`, source] as const),
  );
  return [
    ...section(notes.documents),
    headingRow([key, title, number, issued, file].map((one) => ({ title: one }))),
    ...[...new Map(documents)].map(
      ([id, source]): Row => ({
        cells: [id, source.title, source.number, source.issued, source.document ?? source.url].map(
          (value) => textCell(value ?? null, true),
        ),
      }),
    ),
  ];
}

function inputRows({ studies, words: { notes } }: XlsxContext): readonly Row[] {
  const inputs = studies.flatMap(({ provenance }) =>
    provenance.inputs.map(({ folder, file, sha256 }) => [`${folder}/${file}`, sha256] as const),
  );
  return [
    ...section(notes.inputs),
    headingRow([{ title: notes.input.file }, { title: notes.input.sha256 }]),
    ...[...new Map(inputs)].map(
      ([file, sha256]): Row => ({ cells: [textCell(file), textCell(sha256)] }),
    ),
  ];
}

function gapRows(context: XlsxContext): readonly Row[] {
  const { studies, words } = context;
  const regions = studies.filter(
    ({ region }, i) => studies.findIndex((other) => other.region.id === region.id) === i,
  );
  const rows = regions.flatMap((study) => auditGapRows(study, context));
  if (rows.length === 0) return [];
  const { check, sentence } = words.findings;
  return [
    ...section(words.notes.gaps),
    headingRow([{ title: check }, { title: sentence }]),
    ...rows.map((cells): Row => ({ cells })),
  ];
}

function runRows({ studies, language, words }: XlsxContext): readonly Row[] {
  const { run, version, randomSeed, draws } = words.notes;
  return [
    ...section(run),
    headingRow([words.scenario, version, randomSeed, draws].map((title) => ({ title }))),
    ...studies.map(
      ({ scenario, version: made, provenance }): Row => ({
        cells: [
          textCell(`${scenario.title[language]} (${scenario.id})`),
          textCell(made),
          numberCell(provenance.randomSeed, '0'),
          numberCell(provenance.draws, '#,##0'),
        ],
      }),
    ),
  ];
}
