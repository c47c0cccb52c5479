import type { BacktestReport, MethodId } from '../index.ts';
import { wrapText } from '../wording/wrap-text.ts';
import type { BacktestWording } from '../wording/zh/backtest.ts';
import { nothing } from './format.ts';
import type { Session } from './session.ts';
import { type Cell, type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';

/** So many indicators are told in the terminal. */
const mostIndicators = 30;

const methodOrder: readonly MethodId[] = ['outlook', 'peers', 'past', 'grey', 'holt', 'naive'];

/** A back-test in the terminal: methods beside each other, indicators, one region's own forecasts. */
export function backtestTables(
  report: BacktestReport,
  region: string | null,
  ofCases: boolean,
  session: Session,
): string {
  const { paint, width } = session;
  const words = session.words.backtest;
  const { pooled, pit, series, unused } = report;
  const wrap = (text: string) => wrapText(text, width, textWidth).join('\n');
  const forecasts = series.reduce((sum, one) => sum + one.forecasts.length, 0);
  const outlook = pooled.outlook;
  const shares = Object.entries(pit).map(([level, share]) => ({
    said: percent(Number(level)),
    came: percent(share),
  }));
  const title = ofCases ? words.casesTitle(forecasts) : words.title(series.length, forecasts);
  const years = unused.reduce((sum, one) => sum + one.years.length, 0);
  const silent = new Set(unused.map((one) => JSON.stringify([one.panel, one.region])));
  return [
    paint(wrap(title), 'title'),
    '',
    renderTable(methodColumns(words.columns), methodRows(report, session), session),
    '',
    ...(outlook === null
      ? []
      : [wrap(words.bands(percent(outlook.cover80), percent(outlook.cover50)))]),
    wrap(words.pit(shares)),
    '',
    ...(region === null
      ? indicatorLines(report, session)
      : [paint(words.duel(region), 'title'), duelTable(report, session)]),
    '',
    ...(years === 0 ? [] : [wrap(words.unused(years, silent.size))]),
    paint(wrap(words.legend), 'faint'),
  ].join('\n');
}

const right = (title: string): Column => ({ title, align: 'right' });

function methodColumns(columns: BacktestWording['columns']): readonly Column[] {
  const { method, error, crps, band50, band80, brier } = columns;
  return [{ title: method }, ...[error, crps, band50, band80, brier].map(right)];
}

function methodRows({ pooled }: BacktestReport, { words }: Session): readonly Cell[][] {
  const { methods } = words.backtest;
  return methodOrder.flatMap((id) => {
    const score = pooled[id];
    if (score === null) return [];
    return [
      [
        methods[id],
        points(score.mae),
        points(score.crps),
        percent(score.cover50),
        percent(score.cover80),
        score.brier.toFixed(2),
      ],
    ];
  });
}

function indicatorLines({ series }: BacktestReport, session: Session): readonly string[] {
  const words = session.words.backtest;
  const { indicator, origins, regions, toPeers, toPast, band50, band80 } = words.columns;
  const groups = new Map<string, (typeof series)[number][]>();
  for (const one of series) {
    const key = JSON.stringify([one.panel, one.indicator]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const rows = [...groups.values()].map((group) => {
    const mean = (of: (one: (typeof group)[number]) => number | undefined) => {
      const known = group.map(of).filter((value) => value !== undefined);
      return known.length === 0 ? null : known.reduce((sum, v) => sum + v, 0) / known.length;
    };
    const crps = (id: MethodId) => mean(({ methods }) => methods[id]?.crps);
    const ratio = (id: MethodId) => {
      const [own, other] = [crps('outlook'), crps(id)];
      // Methods are compared over the same regions only.
      const isOfAll = group.every(({ methods, regions }) => methods[id]?.regions === regions);
      const hasRatio = isOfAll && own !== null && other !== null && other > 0;
      return hasRatio ? (own / other).toFixed(2) : nothing;
    };
    const share = (of: 'cover50' | 'cover80') => {
      const held = mean(({ methods }) => methods.outlook?.[of]);
      return held === null ? nothing : percent(held);
    };
    return [
      group[0]!.indicator,
      String(group.length),
      String(Math.round(mean((one) => one.regions) ?? 0)),
      ratio('peers'),
      ratio('past'),
      share('cover50'),
      share('cover80'),
    ];
  });
  const columns = [
    { title: indicator, shrinkTo: 20 },
    ...[origins, regions, toPeers, toPast, band50, band80].map(right),
  ];
  return [
    session.paint(words.byIndicator, 'title'),
    renderTable(columns, rows.slice(0, mostIndicators), session),
    ...(rows.length > mostIndicators ? [words.and(rows.length - mostIndicators)] : []),
  ];
}

function duelTable({ series }: BacktestReport, session: Session): string {
  const words = session.words.backtest;
  const columns: readonly Column[] = [
    { title: words.columns.indicator, shrinkTo: 20 },
    right(words.columns.origin),
    right(words.columns.came),
    ...methodOrder.map((id) => ({ ...right(words.methods[id]), shrinkTo: 10 })),
  ];
  const rows = series.flatMap((one) =>
    one.forecasts.map(({ actual, said }) => [
      one.indicator,
      `${one.origin}+${one.horizon}`,
      growth(actual),
      ...methodOrder.map((id) => (said[id] === null ? nothing : growth(said[id]))),
    ]),
  );
  return renderTable(columns, rows, session);
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** Growth a year on the scale, in points. */
function points(value: number): string {
  return (100 * value).toFixed(2);
}

function growth(value: number): string {
  return `${(100 * value).toFixed(1)}%`;
}
