import type { TargetState } from '../feasibility/judged-target.ts';
import type { Study } from '../study/study.ts';
import { drawnTargets, outcomeOfRow } from '../study/study-targets.ts';
import type { StudyOutcome } from '../study/study-uncertainty.ts';
import { formatOdds } from '../wording/format-odds.ts';
import type { Pen } from './drawing/pen.ts';
import { type PlacedRow, placeRow } from './drawing/row-table.ts';

/** One target with its odds; the range is two standard errors to each side. */
export type OddsRow = PlacedRow & {
  readonly indicator: string;
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly odds: string;
  readonly target: string;
  readonly verdict: TargetState;
};

export type OddsRows = {
  readonly rows: readonly OddsRow[];
  readonly height: number;
  /** Judged indicators without odds, by the reason. */
  readonly without: readonly {
    readonly lacks: NonNullable<StudyOutcome['lacks']>;
    readonly names: readonly string[];
  }[];
};

/** The targets of a study in the order of its file. */
export function collectOddsRows(study: Study, pen: Pen, nameWidth: number): OddsRows {
  let height = 0;
  const rows = drawnTargets(study).flatMap((row): readonly OddsRow[] => {
    const { indicator: id, scenarioOdds: odds, state: verdict } = row;
    const indicator = study.indicators.find((one) => one.id === id);
    if (odds === null || indicator === undefined) return [];
    const target = pen.target(row, indicator.unit);
    const name = pen.row(row);
    const isSaid = target.includes(indicator.unit);
    const full = isSaid ? name : pen.words.withUnit(name, pen.unit(indicator.unit));
    const place = placeRow(full, nameWidth, height);
    height += place.height;
    const { p, se } = odds;
    const [low, high] = [Math.max(0, p - 2 * se), Math.min(1, p + 2 * se)];
    return [
      {
        ...place,
        indicator: id,
        label: name,
        value: p,
        low,
        high,
        odds: formatOdds(odds),
        target,
        verdict,
      },
    ];
  });
  const outcomes = drawnTargets(study).map((row) => ({
    row,
    lacks: outcomeOfRow(study, row)?.lacks ?? null,
  }));
  const reasons = [...new Set(outcomes.map(({ lacks }) => lacks))];
  const without = reasons.flatMap((lacks) => {
    if (lacks === null) return [];
    const some = outcomes.filter((one) => one.lacks === lacks);
    return [{ lacks, names: some.map(({ row }) => pen.row(row)) }];
  });
  return { rows, height, without };
}
