import {
  countedTargets,
  countSeverities,
  hasScenarioOdds,
  isSameTarget,
  isStateMet,
  type Judged,
  judgedTargets,
  planOf,
  type Study,
  summariseOutcome,
  targetStates,
} from '../index.ts';
import { outlookWordings } from '../wording/outlook-wordings.ts';
import { sayChance, wholePercent } from '../wording/speak-chance.ts';
import { wrapText } from '../wording/wrap-text.ts';
import { type Formats, nothing } from './format.ts';
import type { Session } from './session.ts';
import { type Cell, type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';
import { verdictCell } from './verdict-cell.ts';

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
    [
      session.words.run.legend,
      ...(studies.some(hasChances) ? [outlookWordings[session.language].percentileLegend] : []),
      ...(studies.some(hasScenarioOdds) ? [formats.oddsWording.briefly] : []),
    ]
      .map((line) => session.paint(wrapText(line, session.width, textWidth).join('\n'), 'faint'))
      .join('\n'),
  ].join('\n\n');
}

function hasChances({ targets }: Study): boolean {
  return targets.some(({ outlook }) => outlook !== null);
}

/** How often each state occurs among the targets of a study's last year. */
export function countStates(study: Study): { readonly [state: string]: number } {
  const counted = countedTargets(study);
  const count = (state: string) => counted.filter((one) => one.state === state).length;
  return Object.fromEntries(targetStates.map((state) => [state, count(state)]));
}

function describeRegion(studies: readonly Study[], formats: Formats, session: Session): string {
  const { paint, language } = session;
  const [first] = studies;
  if (first === undefined) return '';
  const { headline } = summariseOutcome(first);
  return [
    paint(`${first.region.name[language]} (${first.region.id})`, 'title'),
    ...(headline === null ? [] : [describeHeadline(headline, formats, session)]),
    session.words.run.audit(countSeverities(first.audit), first.region.id),
    '',
    scenarioTable(studies, headline, formats, session),
    ...(headline === null ? [] : ['', targetTable(studies, formats, session)]),
  ].join('\n');
}

function describeHeadline(
  { indicator, target }: Judged,
  formats: Formats,
  { words, width, language }: Session,
): string {
  const { base, required, past } = target;
  const { unit } = indicator;
  const headline = words.run.headline({
    name: formats.name(indicator),
    base: base === null ? null : { year: base.year, figure: formats.figure(base.value, unit) },
    target: { year: target.year, figure: formats.target(target, unit) },
    required: required === null ? null : formats.growth(required, indicator),
    historic: past === null ? null : formats.growth(past, indicator),
    chance: target.outlook === null ? null : sayChance(target.outlook, language),
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
  const known = new Set(
    studies.flatMap((study) => countedTargets(study).map(({ state }) => state)),
  );
  const states = targetStates.filter((state) => known.has(state));
  const isOdds = studies.some(hasScenarioOdds);
  const isExpected = headline?.target.outlook != null;
  const columns: readonly Column[] = [
    { title: words.run.scenario, shrinkTo: 24 },
    ...(headline === null
      ? []
      : ([
          { title: words.run.inYear(headline.target.year), align: 'right' },
          { title: words.run.assumed, align: 'right' },
          ...(isExpected
            ? ([{ title: outlookWordings[language].percentile, align: 'right' }] as const)
            : []),
          { title: words.run.verdict, group: 'verdict' },
          ...(isOdds
            ? ([
                { title: formats.oddsWording.oddsShort, align: 'right', group: 'verdict' },
              ] as const)
            : []),
        ] as const)),
    ...states.map(
      (state) =>
        ({ title: formats.wording.states[state], align: 'right', group: 'counts' }) as const,
    ),
  ];
  const rows = studies.map((study): readonly Cell[] => {
    const counts = countStates(study);
    return [
      `${study.scenario.title[language]} (${study.scenario.id})`,
      ...(headline === null ? [] : headlineCells(study, headline, { isExpected, isOdds }, formats)),
      ...states.map((state) => (counts[state] === 0 ? nothing : String(counts[state]))),
    ];
  });
  return renderTable(columns, rows, { width, paint });
}

function headlineCells(
  study: Study,
  headline: Judged,
  { isExpected, isOdds }: { readonly isExpected: boolean; readonly isOdds: boolean },
  formats: Formats,
): readonly Cell[] {
  const found = judgedTargets(study).find(({ target }) =>
    isSameTarget(target, headline.target, true),
  );
  if (found === undefined)
    return Array<Cell>(3 + Number(isExpected) + Number(isOdds)).fill(nothing);
  const { indicator, target } = found;
  const { assumedPercentile } = target;
  return [
    formats.figure(target.reached?.value ?? null, indicator.unit),
    formats.growth(target.assumed, indicator),
    ...(isExpected ? [assumedPercentile === null ? nothing : wholePercent(assumedPercentile)] : []),
    verdictCell(target.state, formats),
    ...(isOdds ? [formats.odds(target.scenarioOdds)] : []),
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
  const rows = judgedTargets(first).map(({ indicator, target }): readonly Cell[] => {
    const aim = formats.target(target, indicator.unit);
    return [
      formats.name(indicator),
      target.role === 'plan' || target.year === planOf(first).target
        ? aim
        : words.check.columns.otherYear(target.year, aim),
      ...studies.map((study): Cell => {
        const other = study.targets.find((one) => isSameTarget(one, target, true));
        if (other === undefined || isStateMet(other.state) === null) return nothing;
        return verdictCell(other.state, formats);
      }),
    ];
  });
  const title = paint(words.run.counts(rows.length), 'title');
  return [title, '', renderTable(columns, rows, { width, paint })].join('\n');
}

/** `zhuji-plan` under the heading 诸暨市 (zhuji) is `plan`. */
function shortId(scenario: string, region: string): string {
  return scenario.startsWith(`${region}-`) ? scenario.slice(region.length + 1) : scenario;
}
