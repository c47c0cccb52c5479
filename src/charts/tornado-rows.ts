import type { UncertainInput } from '../projection/target-inputs.ts';
import type { TornadoBar } from '../projection/tornado.ts';
import type { Study, StudyIndicator } from '../study/study.ts';
import type { ValuedTarget } from '../study/study-targets.ts';
import { movesInPoints } from '../terms/kind.ts';
import { indicatorById, type Pen } from './drawing/pen.ts';
import { type PlacedRow, placeRow } from './drawing/row-table.ts';

/** One bar with its name, its range as written, and the figures at both ends. */
type TornadoRow = PlacedRow & {
  readonly bar: TornadoBar;
  readonly low: string;
  readonly high: string;
};

export type TornadoRows = {
  readonly indicator: StudyIndicator;
  readonly center: number;
  readonly target: ValuedTarget | null;
  readonly rows: readonly TornadoRow[];
  readonly height: number;
  readonly has: (kind: UncertainInput['kind']) => boolean;
};

/** The bars of a study's headline total, the longest first; those that move nothing left out. */
export function collectTornado(study: Study, pen: Pen, nameWidth: number): TornadoRows {
  const { sensitivity } = study;
  const indicator = indicatorById(study, sensitivity?.indicator ?? '');
  if (sensitivity === null || indicator === null)
    throw new RangeError('the study has no sensitivity of its headline total');
  const moving = sensitivity.bars.filter(({ atLow, atHigh }) => atLow !== atHigh);
  let height = 0;
  const rows = moving.map((bar): TornadoRow => {
    const place = placeRow(nameOf(bar.input, pen), nameWidth, height);
    height += place.height;
    return {
      ...place,
      bar,
      low: writeValue(study, bar.input, bar.low, pen),
      high: writeValue(study, bar.input, bar.high, pen),
    };
  });
  return {
    indicator,
    center: sensitivity.center,
    target: pen.aim(indicator.id),
    rows,
    height,
    has: (kind) => moving.some(({ input }) => input.kind === kind),
  };
}

function nameOf(input: UncertainInput, pen: Pen): string {
  const { tornado: words } = pen.words;
  if (input.kind === 'factor') return words.common;
  const name = pen.name(input.indicator);
  if (input.kind === 'volatility') return words.shocks(name);
  return words.parameter(name, input.parameter);
}

/** A value as a scenario would write it; of the factor in its standard deviations. */
function writeValue(study: Study, input: UncertainInput, value: number, pen: Pen): string {
  if (input.kind === 'factor' || (input.kind === 'parameter' && input.parameter === 'outlook'))
    return pen.words.tornado.deviations(pen.exact(round(value, 2)));
  const indicator = indicatorById(study, input.indicator);
  const isQuantity =
    input.kind === 'parameter' && ['step', 'ceiling', 'joins'].includes(input.parameter);
  if (indicator === null || !isQuantity) return pen.percent(value, 2);
  return movesInPoints(indicator.kind) ? pen.percent(value, 2) : pen.figure(value, indicator.unit);
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
