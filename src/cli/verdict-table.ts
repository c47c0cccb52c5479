import { firstTotal, type Study } from '../index.ts';
import { countSeverities } from './audit-table.ts';
import { type Formats, nothing } from './format.ts';
import type { Session } from './session.ts';
import { baseFigure, type Judged, judgedIndicators } from './study-parts.ts';
import { type Cell, type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';
import { verdictCell } from './verdict-cell.ts';
import { wrapText } from './wrap-text.ts';

const verdictOrder = ['met', 'near', 'partial', 'short', 'away', 'unknown'] as const;

/**
 * What a run found, region by region: the total in each scenario with the count of verdicts, then
 * every target by scenario.
 */
export function verdictTables(
  studies: readonly Study[],
  formats: Formats,
  session: Session,
): string {
  const regions = [...new Set(studies.map(({ region }) => region.id))];
  return [
    ...regions.map((id) => {
      const own = studies.filter(({ region }) => region.id === id);
      return describeRegion(own, formats, session);
    }),
    [session.words.run.legend, formats.oddsWording.briefly]
      .map((line) => session.paint(wrapText(line, session.width, textWidth).join('\n'), 'faint'))
      .join('\n'),
  ].join('\n\n');
}

/** How often each verdict occurs in a study. */
export function countVerdicts(study: Study): { readonly [verdict: string]: number } {
  const count = (verdict: string) =>
    study.assessments.filter(({ reach }) => reach.verdict === verdict).length;
  return Object.fromEntries(verdictOrder.map((verdict) => [verdict, count(verdict)]));
}

function describeRegion(studies: readonly Study[], formats: Formats, session: Session): string {
  const { paint, language } = session;
  const [first] = studies;
  if (first === undefined) return '';
  const headline = headlineOf(first);
  return [
    paint(`${first.region.name[language]} (${first.region.id})`, 'title'),
    ...(headline === null ? [] : [describeHeadline(first, headline, formats, session)]),
    session.words.run.audit(countSeverities(first.audit), first.region.id),
    '',
    scenarioTable(studies, headline, formats, session),
    ...(headline === null ? [] : ['', targetTable(studies, formats, session)]),
  ].join('\n');
}

/** The indicator that stands for the plan: the first total with a target, else the first target. */
function headlineOf(study: Study): Judged | null {
  const judged = judgedIndicators(study);
  return firstTotal(judged, ({ indicator }) => indicator) ?? judged[0] ?? null;
}

function describeHeadline(
  study: Study,
  { indicator, assessment: { required, historic } }: Judged,
  formats: Formats,
  { words, width }: Session,
): string {
  const base = baseFigure(indicator, study);
  const { target, unit } = indicator;
  if (target === null) return formats.name(indicator);
  const headline = words.run.headline({
    name: formats.name(indicator),
    base: base === null ? null : { year: study.plan.base, figure: formats.figure(base, unit) },
    target: { year: target.year, figure: formats.target(target, unit) },
    required: required === null ? null : formats.growth(required, indicator),
    historic: historic === null ? null : formats.growth(historic, indicator),
  });
  return wrapText(headline, width, textWidth).join('\n');
}

function scenarioTable(
  studies: readonly Study[],
  headline: Judged | null,
  formats: Formats,
  session: Session,
): string {
  const { words, width, paint, language } = session;
  const columns: readonly Column[] = [
    { title: words.run.scenario, shrinkTo: 24 },
    ...(headline === null
      ? []
      : ([
          { title: words.run.inYear(headline.assessment.reach.year), align: 'right' },
          { title: words.run.assumed, align: 'right' },
          { title: words.run.verdict, group: 'verdict' },
          { title: formats.oddsWording.odds, align: 'right', group: 'verdict' },
        ] as const)),
    ...verdictOrder.map(
      (v) => ({ title: formats.wording.verdicts[v], align: 'right', group: 'counts' }) as const,
    ),
  ];
  const rows = studies.map((study): readonly Cell[] => {
    const counts = countVerdicts(study);
    return [
      `${study.scenario.title[language]} (${study.scenario.id})`,
      ...(headline === null ? [] : headlineCells(study, headline, formats)),
      ...verdictOrder.map((verdict) => (counts[verdict] === 0 ? nothing : String(counts[verdict]))),
    ];
  });
  return renderTable(columns, rows, { width, paint });
}

function headlineCells(study: Study, headline: Judged, formats: Formats): readonly Cell[] {
  const judged = judgedIndicators(study).find(
    ({ indicator }) => indicator.id === headline.indicator.id,
  );
  if (judged === undefined) return [nothing, nothing, nothing, nothing];
  const { indicator, assessment } = judged;
  return [
    formats.figure(assessment.reach.value, indicator.unit),
    formats.growth(assessment.assumed, indicator),
    verdictCell(assessment.reach.verdict, formats),
    formats.odds(assessment.odds),
  ];
}

function targetTable(studies: readonly Study[], formats: Formats, session: Session): string {
  const { words, width, paint } = session;
  const [first] = studies;
  if (first === undefined) return '';
  const columns: readonly Column[] = [
    { title: words.run.indicator, shrinkTo: 20 },
    { title: words.run.target, align: 'right' },
    ...studies.map(({ scenario, region }) => ({ title: shortId(scenario.id, region.id) })),
  ];
  const rows = judgedIndicators(first).map(({ indicator }): readonly Cell[] => [
    formats.name(indicator),
    indicator.target === null ? nothing : formats.target(indicator.target, indicator.unit),
    ...studies.map((study): Cell => {
      const assessment = study.assessments.find((other) => other.indicator === indicator.id);
      if (assessment === undefined || assessment.reach.verdict === 'unknown') return nothing;
      return verdictCell(assessment.reach.verdict, formats);
    }),
  ]);
  const title = paint(words.run.counts(rows.length), 'title');
  return [title, '', renderTable(columns, rows, { width, paint })].join('\n');
}

/** `zhuji-plan` under the heading 诸暨市 (zhuji) is `plan`. */
function shortId(scenario: string, region: string): string {
  return scenario.startsWith(`${region}-`) ? scenario.slice(region.length + 1) : scenario;
}
