import type { Model, Sensitivity, TornadoBar, UncertainInput } from '../index.ts';
import {
  describeInput,
  describeInputValue,
  type WrittenNumber,
} from '../wording/describe-input.ts';
import { formatPercent, formatQuantity } from '../wording/format-number.ts';
import { questionWordings } from '../wording/question-wordings.ts';
import { writeTarget } from './question-title.ts';
import type { Session } from './session.ts';
import { type Cell, type Column, renderTable } from './table.ts';

/** What `sensitivity` found, as tables for a terminal. */
export function sensitivityTables(
  { tornado, sobol, lacks }: Sensitivity,
  model: Model,
  session: Session,
) {
  const { language, width, paint } = session;
  const words = questionWordings[language];
  const { columns } = words.sensitivity;
  const seriesOf = (id: string) => model.series.find((s) => s.indicator.id === id)!;
  const { indicator, target } = seriesOf(tornado.indicator);
  const figure = (value: number) => formatQuantity(value, indicator.unit, language);
  const nameOf = (input: UncertainInput) =>
    describeInput(input, (id) => seriesOf(id).indicator.name, language);
  const numberOf = (input: UncertainInput): WrittenNumber | null => {
    if (input.kind !== 'parameter') return null;
    const { unit } = seriesOf(input.indicator).indicator;
    const isQuantity = ['step', 'ceiling', 'joins'].includes(input.parameter);
    return { written: isQuantity ? 'quantity' : 'fraction', times: 1, unit };
  };
  const valueAt = ({ input }: TornadoBar, value: number) =>
    describeInputValue(input, value, numberOf(input), language);
  const right = (title: string): Column => ({ title, align: 'right' });
  const first: Column = { title: columns.input, shrinkTo: 20 };
  const rows = tornado.bars.map((bar): readonly Cell[] => [
    nameOf(bar.input),
    valueAt(bar, bar.low),
    valueAt(bar, bar.high),
    figure(bar.atLow),
    figure(bar.atHigh),
    figure(Math.abs(bar.atHigh - bar.atLow)),
  ]);
  const share = (value: number) => formatPercent(value, language, 1);
  const interval = ({ low, high }: { readonly low: number; readonly high: number }) =>
    words.range(share(low), share(high));
  const shares = [...(sobol?.inputs ?? [])]
    .sort((a, b) => b.total.value - a.total.value)
    .map(({ input, first: alone, total, noise }): readonly Cell[] => [
      nameOf(input),
      share(alone.value),
      interval(alone),
      share(total.value),
      interval(total),
      noise ? words.sensitivity.noise : '',
    ]);
  const aim = target === null ? '' : writeTarget(target, indicator.unit, session);
  return {
    lines: [
      words.target(indicator.name[language], aim, tornado.year),
      words.sensitivity.center(figure(tornado.center)),
    ],
    tornado:
      rows.length === 0
        ? null
        : renderTable(
            [
              first,
              ...[columns.low, columns.high, columns.atLow, columns.atHigh, columns.swing].map(
                right,
              ),
            ],
            rows,
            { width, paint },
          ),
    sobol:
      sobol === null
        ? null
        : renderTable(
            [
              first,
              right(columns.first),
              right(columns.interval),
              right(columns.total),
              right(columns.interval),
              { title: columns.says, shrinkTo: 12 },
            ],
            shares,
            { width, paint },
          ),
    notes: [
      ...(lacks === null ? [] : [words.sensitivity.lacks[lacks]]),
      ...(sobol === null
        ? []
        : [
            words.sensitivity.sobolLegend({
              points: sobol.points,
              evaluations: sobol.evaluations,
              level: formatPercent(sobol.level, language),
              sd: figure(sobol.sd),
              randomSeed: sobol.randomSeed,
            }),
          ]),
      ...(sobol !== null && sobol.evenDimensions < sobol.dimensions
        ? [words.sensitivity.random(sobol.dimensions, sobol.evenDimensions)]
        : []),
    ],
  };
}
