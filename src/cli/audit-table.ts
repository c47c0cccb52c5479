import type { AuditCoverage, AuditRow, Region } from '../index.ts';
import type { AuditNames } from '../wording/describe-audit-row.ts';
import { wrapText } from '../wording/wrap-text.ts';
import { loadEngine } from './load-world.ts';
import type { Tone } from './paint.ts';
import type { Session } from './session.ts';
import { type Cell, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';

type Audited = {
  readonly region: Region;
  readonly rows: readonly AuditRow[];
  readonly coverage: readonly AuditCoverage[];
};

const severities = ['error', 'warning', 'note'] as const;

const tones: { readonly [S in (typeof severities)[number]]: Tone } = {
  error: 'bad',
  warning: 'fair',
  note: 'faint',
};

/** Of one rule, so many comparisons that could not be made are told one by one. */
const mostGaps = 3;

/**
 * What the audit found in one region, the gravest first, with arithmetic and places; then how much
 * each rule compared, and what it could not.
 */
export async function auditTable(audited: Audited, session: Session): Promise<string> {
  const { region, rows, coverage } = audited;
  const { words, paint, language } = session;
  const { countSeverities } = await loadEngine();
  const title = `${region.name[language]} (${region.id})`;
  const isCompared = coverage.some(({ compared }) => compared > 0);
  const counted = isCompared ? words.audit.counts(countSeverities(rows)) : words.audit.nothing;
  const isTold = isCompared || coverage.some(({ unknown }) => unknown.length > 0);
  return [
    `${paint(title, 'title')} ${counted}`,
    ...(rows.length > 0 ? ['', await findingTable(audited, session)] : []),
    ...(isTold ? ['', await coverageTable(audited, session)] : []),
  ].join('\n');
}

async function findingTable({ region, rows }: Audited, session: Session): Promise<string> {
  const { words, language } = session;
  const { describeAuditRow } = await import('../wording/describe-audit-row.ts');
  const { columns, arithmetic } = words.audit;
  const inOrder = severities.flatMap((severity) => rows.filter((row) => row.severity === severity));
  const cells = inOrder.flatMap((row): readonly (readonly Cell[])[] => {
    const told = describeAuditRow(row, language, namesOf(region, session));
    return [
      [{ text: told.severity, tone: tones[row.severity] }, told.statement, told.place],
      ...told.arithmetic.map((line): readonly Cell[] => [
        '',
        { text: arithmetic(line), tone: 'faint' },
        '',
      ]),
    ];
  });
  const shown = [
    { title: columns.severity },
    { title: columns.finding, shrinkTo: 30 },
    { title: columns.place, shrinkTo: 20 },
  ];
  return renderTable(shown, cells, session);
}

async function coverageTable({ region, coverage }: Audited, session: Session): Promise<string> {
  const { words, paint, width, language } = session;
  const { columns } = words.audit;
  const { auditRules } = await loadEngine();
  const { describeAuditGap } = await import('../wording/describe-audit-row.ts');
  const used = coverage.filter(({ compared, unknown }) => compared + unknown.length > 0);
  const number = (title: string) => ({ title, align: 'right' }) as const;
  const table = renderTable(
    [{ title: columns.rule }, ...[columns.compared, columns.rows, columns.unknown].map(number)],
    used.map(({ rule, compared, rows, unknown }) => [
      auditRules[rule].title[language],
      ...[compared, rows, unknown.length].map((count) => (count === 0 ? '-' : String(count))),
    ]),
    session,
  );
  const gaps = used.flatMap(({ rule, unknown }) => {
    const told = unknown
      .slice(0, mostGaps)
      .map((gap) => describeAuditGap(gap, language, namesOf(region, session)));
    const more = unknown.length - told.length;
    const title = auditRules[rule].title[language];
    return [...told, ...(more > 0 ? [words.audit.andOthers(more)] : [])].map(
      (line) => `- [${title}] ${line}`,
    );
  });
  const wrap = (text: string) => wrapText(text, width, textWidth).join('\n');
  return [
    paint(words.audit.coverage, 'title'),
    table,
    paint(wrap(words.audit.coverageLegend), 'faint'),
    ...(gaps.length === 0 ? [] : ['', paint(words.audit.unknowns, 'title'), ...gaps.map(wrap)]),
  ].join('\n');
}

/** Documents are named only where a region rests on several. */
function namesOf({ indicators, sources }: Region, { language }: Session): AuditNames {
  const isOne = Object.keys(sources).length === 1;
  return {
    indicator: (id) => indicators.find((one) => one.id === id)?.name[language] ?? id,
    source: (key) => (isOne ? null : (sources[key]?.title ?? key)),
  };
}
