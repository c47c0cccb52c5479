import { type AuditRow, severities } from '../../audit/audit-row.ts';
import { countSeverities } from '../../audit/count-severities.ts';
import { auditRules } from '../../audit/registry.ts';
import type { Study } from '../../study/study.ts';
import {
  type AuditNames,
  describeAuditGap,
  describeAuditRow,
} from '../../wording/describe-audit-row.ts';
import type { Block, Runs, Section, Table } from '../report-document.ts';
import { anchorOfFigure, anchorOfTarget, linked } from '../source-anchors.ts';
import type { Voice } from '../voice.ts';
import { nameOf, note, paragraph, type SectionInput } from './section.ts';
import { number, text } from './verdicts-section.ts';

/** Of one rule, so many comparisons that could not be made are told one by one. */
const mostGaps = 3;

const tones = { error: 'bad', warning: 'fair', note: 'faint' } as const;

/** Whether the plan's own figures agree: counts, rows with arithmetic and place, what stayed open. */
export function composeAudit({ study, voice }: SectionInput): Section {
  return writeAudit(study, voice);
}

export function writeAudit(study: Study, voice: Voice): Section {
  const { audit: words } = voice.words.review;
  const counts = countAudit(study);
  const isCompared = counts.compared > 0;
  const blocks: readonly Block[] = [
    paragraph(voice, isCompared ? words.counts(counts) : words.nothing),
    ...(study.audit.length === 0
      ? []
      : [findingTable(study, voice), note(voice, words.severities)]),
    ...(isCompared ? [note(voice, words.sameEverywhere), coverageTable(study, voice)] : []),
    ...describeGaps(study, voice),
  ];
  return { id: 'audit', title: words.title, blocks };
}

/** How many comparisons were made, and how many rows of each severity came of them. */
export function countAudit({ audit, auditCoverage }: Study) {
  const compared = auditCoverage.reduce((sum, one) => sum + one.compared, 0);
  return { ...countSeverities(audit), compared };
}

/** The gravest first. */
function findingTable(study: Study, voice: Voice): Table {
  const { table, columns, separator } = voice.words.review.audit;
  const names = namesOf(study, voice);
  const rows = severities.flatMap((severity) =>
    study.audit.filter((row) => row.severity === severity),
  );
  return {
    kind: 'table',
    caption: table(rows.length),
    columns: [columns.severity, columns.finding, columns.arithmetic, columns.place].map(text),
    rows: rows.map((row): readonly Runs[] => {
      const told = describeAuditRow(row, voice.language, names);
      return [
        [{ text: told.severity, tone: tones[row.severity] }],
        voice.runs(told.statement),
        voice.runs(told.arithmetic.join(separator) || voice.words.nothing),
        linked(voice.runs(told.place), anchorOfPlace(row, study)),
      ];
    }),
  };
}

/** The first figure of the report that stands at a place of a row. */
function anchorOfPlace({ at, indicator, year }: AuditRow, study: Study): string | null {
  const isHere = (one: { readonly source: string; readonly at: string }) =>
    at.some((place) => place.source === one.source && place.at === one.at);
  const own = study.indicators.filter(({ id }) => indicator === null || id === indicator);
  for (const { id, observed } of own) {
    const found = observed.find((one) => isHere(one) && (year === null || one.year === year));
    if (found !== undefined) return anchorOfFigure(study, id, found.year);
    const target = study.targets.find((one) => one.indicator === id && isHere(one));
    if (target !== undefined) return anchorOfTarget(study, target);
  }
  return null;
}

function coverageTable({ auditCoverage }: Study, voice: Voice): Table {
  const { coverage, coverageColumns } = voice.words.review.audit;
  const [rule, ...counts] = coverageColumns;
  const shown = (count: number) => voice.runs(count === 0 ? voice.words.nothing : String(count));
  return {
    kind: 'table',
    caption: coverage,
    columns: [text(rule), ...counts.map(number)],
    rows: auditCoverage
      .filter(({ compared, unknown }) => compared + unknown.length > 0)
      .map((one) => [
        voice.runs(voice.text(auditRules[one.rule].title)),
        shown(one.compared),
        shown(one.rows),
        shown(one.unknown.length),
      ]),
  };
}

function describeGaps(study: Study, voice: Voice): readonly Block[] {
  const { gaps, gap, moreGaps } = voice.words.review.audit;
  const names = namesOf(study, voice);
  const items = study.auditCoverage.flatMap(({ rule, unknown }) => {
    const title = voice.text(auditRules[rule].title);
    const left = unknown.length - mostGaps;
    return [
      ...unknown
        .slice(0, mostGaps)
        .map((one) => gap(title, describeAuditGap(one, voice.language, names))),
      ...(left > 0 ? [moreGaps(title, left)] : []),
    ];
  });
  if (items.length === 0) return [];
  return [
    paragraph(voice, gaps),
    { kind: 'list', items: items.map((sentence) => voice.runs(sentence)) },
  ];
}

/** Documents are named only where a region rests on several. */
function namesOf(study: Study, voice: Voice): AuditNames {
  const isOne = Object.keys(study.sources).length === 1;
  return {
    indicator: nameOf(study, voice),
    source: (key) => (isOne ? null : (study.sources[key]?.title ?? key)),
  };
}
