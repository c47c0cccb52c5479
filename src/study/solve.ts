import type { OutlookLack } from '../feasibility/expect-target.ts';
import type { Model } from '../scenario/model.ts';
import { findCrossings } from '../stats/find-crossings.ts';
import { isMet, metRange } from '../terms/target.ts';
import { askOutlook, type OutlookAnswer } from './ask-outlook.ts';
import { askedTarget, figureOf } from './asked-target.ts';
import { openOdds } from './odds-of-value.ts';
import { QuestionError } from './question-error.ts';
import { type VariedParameter, variedParameter, withParameter } from './vary-parameter.ts';

export type SolveQuestion = {
  /** An indicator with a target. */
  readonly target: string;
  /** `skilled.rate`, `talent.growth`, …: any parameter that could be uncertain. */
  readonly vary: string;
  /**
   * 0 to 1, both left out; without it the projection itself must meet the target. Where the scenario
   * states no uncertainty it is the outlook that is asked for them.
   */
  readonly odds?: number | undefined;
  /** Called now and then with how much is done, of how much as a rule there is at most. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
};

/** A value of the parameter, in the numbers of its law, and what comes of it. */
export type SolvedValue = {
  readonly value: number;
  /** The judged figure of the scenario run with that value, all else at its centre. */
  readonly figure: number | null;
  readonly met: boolean;
  /** Of meeting the target; null where nothing is uncertain. */
  readonly odds: number | null;
};

/** What a question came to. */
export type SolveAnswer =
  | {
      readonly found: true;
      /** The one nearest to the present value. */
      readonly solution: SolvedValue;
      /** All that were found, in ascending order: more than one where the figure turns. */
      readonly all: readonly SolvedValue[];
    }
  | {
      readonly found: false;
      /** `flat`: the parameter changes nothing. `always`: every value does. `never`: none does. */
      readonly reason: 'flat' | 'always' | 'never';
      /** The value that comes nearest, or the present one where all do. */
      readonly best: SolvedValue;
    };

export type Solution = {
  readonly scenario: string;
  readonly target: string;
  readonly year: number;
  readonly vary: {
    readonly indicator: string;
    readonly parameter: string;
    readonly written: 'fraction' | 'quantity';
    /** One as written is so many in the law's numbers. */
    readonly times: number;
    /** The values looked at; a natural end is one that the parameter cannot pass. */
    readonly low: VariedParameter['low'];
    readonly high: VariedParameter['high'];
  };
  readonly odds: number | null;
  /**
   * Where the scenario states no uncertainty: the figure that has these odds by the outlook, which is
   * then solved for. `outlookLacks`: why the outlook knows none. Both null where it was not asked.
   */
  readonly outlook: OutlookAnswer | null;
  readonly outlookLacks: OutlookLack | null;
  readonly present: SolvedValue;
  readonly answer: SolveAnswer;
  /** Of the parameter: half the width within which the crossing was looked for. */
  readonly precision: number;
  /** The figure that is just to be met, in the target's unit: the target's, or the outlook's. */
  readonly bound: number;
  /** How the figure (or the odds) goes with the parameter. */
  readonly shape: 'rises' | 'falls' | 'flat' | 'turns';
  /** What odds of 50, 80, 90 and 95% need; null where nothing is uncertain. */
  readonly table: readonly OddsRow[] | null;
  readonly draws: number | null;
  readonly randomSeed: number | null;
};

/** What certain odds need. */
export type OddsRow = {
  readonly odds: number;
  /** null: `never`, no value in the range reaches them, or `always`, every one does. */
  readonly value: number | null;
  readonly without: 'never' | 'always' | null;
  /** The values that odds one standard error off need: what the draws leave open; null past an end. */
  readonly low: number | null;
  readonly high: number | null;
};

const tabledOdds = [0.5, 0.8, 0.9, 0.95] as const;
/** As a share of the range: finer than what the draws leave open. */
const oddsTolerance = 1e-6;
const points = { figure: 257, odds: 65 } as const;
/** Values drawn where each of the odds is crossed once: those asked for, and three a row. */
const expectedValues = points.odds + (1 + 3 * tabledOdds.length) * 20;

/**
 * The value of one parameter at which a target is just met, or met with the given odds.
 *
 * f(x) = 0, f the judged figure less the bound (odds within the scenario: draws that meet the target ÷ draws, less the
 * odds asked for), by scanning the range and halving where the sign changes. All x use the same
 * draws. Where the parameter is itself uncertain its spread moves along with it.
 *
 * @param model the resolved scenario
 * @param question the target, the parameter and, if wanted, the odds
 * @returns the value nearest to the present one, verified by running the scenario with it
 * @throws QuestionError where the scenario has no such target or parameter, or odds are not inside 0–1
 * accuracy: 1e-14 of the range's width for figures, 1e-6 for odds, whose own error `table` shows;
 *   two crossings closer than neighbouring points of the scan are not seen
 * source: DESIGN section 6; bisection, definition
 */
export function solve(model: Model, question: SolveQuestion): Solution {
  const { odds = null } = question;
  if (odds !== null && !(odds > 0 && odds < 1))
    throw new QuestionError({ code: 'odds-outside', params: { found: odds } });
  const judged = askedTarget(model, question.target);
  const { target, series, value: present } = judged;
  const id = series.indicator.id;
  const varied = variedParameter(model, judged, question.vary);
  const { range, low, high } = varied;
  const ends = [low.value, high.value] as const;
  const last = Math.max(target.year, model.years.at(-1) ?? target.year);
  const figureAt = (x: number) => figureOf(withParameter(model, varied, x, last), id);
  const oddsAt = leavesOdds(model)
    ? null
    : openOdds(
        model,
        id,
        varied,
        (x) => withParameter(model, varied, x, last),
        (answers) => question.onProgress?.(Math.min(answers, expectedValues), expectedValues),
      );
  const center = range.center;
  const asked = odds === null || !leavesOdds(model) ? null : askOutlook(model, id, odds);
  const outlook = asked === null || 'lacks' in asked ? null : asked;
  const bound = outlook?.value ?? boundOf(target, present, series.indicator.direction === 'up');
  const solved = (value: number): SolvedValue => {
    const figure = figureAt(value);
    return {
      value,
      figure,
      met: figure !== null && isMet(target, figure),
      odds: oddsAt === null ? null : oddsAt.of(value),
    };
  };
  const isOdds = odds !== null && oddsAt !== null;
  const tolerance = (high.value - low.value) * (isOdds ? oddsTolerance : 1e-14);
  const crossingsOf = (wanted: number) =>
    findCrossings(
      (x) => oddsAt!.of(x) - wanted,
      ends,
      center,
      points.odds,
      (high.value - low.value) * oddsTolerance,
    );
  const sign = metRange({ ...target, value: bound, high: null }).high === Number.POSITIVE_INFINITY;
  const below = bound > present || sign;
  const miss = (x: number) => {
    const figure = figureAt(x);
    return figure === null ? Number.NaN : below ? figure - bound : bound - figure;
  };
  const crossings = isOdds
    ? crossingsOf(odds)
    : findCrossings(miss, ends, center, points.figure, tolerance);
  const all = crossings.found.map(({ at }) => at);
  const nearest = nearestTo(center, all);
  return {
    scenario: model.scenario.id,
    target: id,
    year: target.year,
    vary: {
      indicator: varied.series.indicator.id,
      parameter: range.parameter,
      written: range.written,
      times: range.times,
      low,
      high,
    },
    odds,
    outlook,
    outlookLacks: asked !== null && 'lacks' in asked ? asked.lacks : null,
    present: solved(center),
    answer:
      nearest !== null
        ? { found: true, solution: solved(nearest), all: all.map(solved) }
        : {
            found: false,
            reason:
              crossings.best.value >= 0 ? 'always' : crossings.shape === 'flat' ? 'flat' : 'never',
            best: solved(crossings.best.value >= 0 ? center : crossings.best.x),
          },
    precision: tolerance,
    bound,
    shape: crossings.shape,
    table: oddsAt === null ? null : tabledOdds.map((wanted) => rowOf(wanted)),
    draws: oddsAt?.draws ?? null,
    randomSeed: oddsAt === null ? null : model.randomSeed,
  };

  function rowOf(wanted: number): OddsRow {
    const at = (p: number) => {
      const { found, best } = crossingsOf(p);
      return {
        value: nearestTo(
          center,
          found.map((one) => one.at),
        ),
        best,
      };
    };
    const se = Math.sqrt((wanted * (1 - wanted)) / oddsAt!.draws);
    const { value, best } = at(wanted);
    const without = value !== null ? null : best.value >= 0 ? 'always' : 'never';
    const [one, other] = [at(wanted - se).value, at(wanted + se).value];
    const isBetween = value !== null && one !== null && other !== null;
    const [low, high] = isBetween ? [Math.min(one, other), Math.max(one, other)] : [null, null];
    return { odds: wanted, value, without, low, high };
  }
}

/** Whether chances are the outlook's to say, and no assumption moves them. */
export function leavesOdds({ uncertainty }: Model): boolean {
  return uncertainty === null || uncertainty.drawnGrowth !== null;
}

/** The bound that is just met: of two, the one on whose side the present figure lies. */
function boundOf(target: Parameters<typeof metRange>[0], present: number, up: boolean): number {
  const { op, value, high, within } = target;
  const reach = within * Math.abs(value);
  const [low, top] =
    op === 'about'
      ? [value - reach, value + reach]
      : [value, op === 'between' ? (high ?? value) : value];
  return present < low ? low : present > top ? top : up ? low : top;
}

function nearestTo(center: number, values: readonly number[]): number | null {
  return values.reduce<number | null>(
    (best, x) => (best === null || Math.abs(x - center) < Math.abs(best - center) ? x : best),
    null,
  );
}
