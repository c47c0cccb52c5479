import type { StudyIndicator } from '../../study/study.ts';
import { convertStored } from '../../terms/unit.ts';
import type { Block, Runs, Section } from '../report-document.ts';
import { anchorOfTotal } from '../source-anchors.ts';
import { sayFinding } from './finding-sentence.ts';
import { heading, nameOf, note, paragraph, type SectionInput } from './section.ts';
import { number, text } from './verdicts-section.ts';

/** Decimals of ω: it moves in the third. */
const omegaDecimals = 5;

/** Each total against the sum of its parts: published, projected, among the targets; and ω. */
export function composeTotals(input: SectionInput): Section {
  const { study, voice } = input;
  const { totals: words } = voice.words;
  const all = study.indicators.filter(({ parts }) => parts !== null);
  const blocks: readonly Block[] =
    all.length === 0
      ? [paragraph(voice, words.none)]
      : [
          paragraph(voice, words.rule(words.rules[study.totals])),
          ...all.flatMap((one) => describeTotal(one, input)),
        ];
  return { id: 'totals', title: words.title, blocks };
}

function describeTotal(total: StudyIndicator, input: SectionInput): readonly Block[] {
  const { study, voice } = input;
  const { parts } = total;
  if (parts === null) return [];
  const { totals: words } = voice.words;
  const name = nameOf(study, voice);
  const rows = [...yearRows(total, input), ...targetRows(total, input)];
  const omegas = total.omega?.filter((value) => value !== null) ?? [];
  const [first, last] = [omegas[0], omegas.at(-1)];
  const shown = (omega: number) => omega.toFixed(omegaDecimals);
  const held = study.findings.filter(
    ({ code, indicator }) => code === 'totals-omega-held' && indicator === total.id,
  );
  return [
    heading(voice.text(total.name)),
    paragraph(voice, words.cover[parts.cover](voice.text(total.name), parts.of.map(name))),
    ...(parts.assumed.includes('cover') ? [note(voice, words.coverAssumed)] : []),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: words.table(voice.text(total.name)),
            columns: [
              text(words.columns.moment),
              number(words.columns.sum(unitOf(total, input))),
              number(words.columns.total(unitOf(total, input))),
              number(words.columns.omega),
            ],
            rows: rows.map(({ cells }) => cells),
            anchors: rows.map(({ moment }) => anchorOfTotal(total.id, moment)),
          } as const,
        ]),
    ...(first === undefined || last === undefined || shown(first) === shown(last)
      ? []
      : [
          paragraph(
            voice,
            words.moves(voice.number(first, omegaDecimals), voice.number(last, omegaDecimals)),
          ),
        ]),
    ...held.map((finding) =>
      paragraph(
        voice,
        voice.words.findings.finding(
          voice.feasibility.findingVerdicts[finding.verdict],
          sayFinding(finding, input),
        ),
      ),
    ),
  ];
}

/** The unit in the total's column, as the column's figures are written. */
function unitOf(total: StudyIndicator, { voice }: SectionInput): string {
  const named = voice.heading(total);
  const name = voice.text(total.name);
  return named === name ? total.unit : named.slice(name.length).replace(/^\s*[（(]|[）)]$/g, '');
}

/** A row with the moment that it is of. */
type TotalRow = { readonly moment: number | 'target'; readonly cells: readonly Runs[] };

/** A row a year: Σ of the parts' paths, the total's path, ω. */
function yearRows(total: StudyIndicator, { study, voice }: SectionInput): readonly TotalRow[] {
  const { totals: words } = voice.words;
  const parts = total.parts?.of.map((id) => study.indicators.find((one) => one.id === id)) ?? [];
  return study.years.flatMap((year, i): readonly TotalRow[] => {
    const whole = total.path?.[i] ?? null;
    const omega = total.omega?.[i] ?? null;
    const values = parts.flatMap((part) => {
      const value = part?.path?.[i] ?? null;
      return part === undefined || value === null
        ? []
        : [convertStored(value, part.unit, total.unit)];
    });
    if (whole === null || omega === null || values.length < parts.length) return [];
    const sum = values.reduce((before, value) => before + value, 0);
    const isPublished = total.observed.some((one) => one.year === year && one.value === whole);
    const said = (isPublished ? words.published : words.projected)(year);
    return [{ moment: year, cells: row(said, sum, whole, omega) }];
  });

  function row(moment: string, sum: number, whole: number, omega: number): readonly Runs[] {
    return [
      voice.runs(moment),
      voice.runs(voice.figure(sum, total.unit)),
      voice.runs(voice.figure(whole, total.unit)),
      voice.runs(voice.number(omega, omegaDecimals)),
    ];
  }
}

/** Among the targets, as the check of totals computed it. */
function targetRows(total: StudyIndicator, { study, voice }: SectionInput): readonly TotalRow[] {
  return study.findings.flatMap((finding): readonly TotalRow[] => {
    if (finding.indicator !== total.id) return [];
    if (finding.code !== 'totals-agree' && finding.code !== 'totals-differ') return [];
    const { at, sum, total: whole, omega } = finding.params;
    if (at !== 'target') return [];
    return [
      {
        moment: 'target',
        cells: [
          voice.runs(voice.words.totals.target(finding.year ?? 0)),
          voice.runs(voice.figure(sum, total.unit)),
          voice.runs(voice.figure(whole, total.unit)),
          voice.runs(voice.number(omega, omegaDecimals)),
        ],
      },
    ];
  });
}
