import type { Model } from '../scenario/model.ts';
import type { OddsRow, Solution, SolvedValue } from '../study/solve.ts';
import type { Language } from '../terms/text.ts';
import { describeInput, describeParameterValue } from './describe-input.ts';
import { describeOutlookAnswer } from './describe-outlook-answer.ts';
import { formatQuantity } from './format-number.ts';
import { formatChance, formatWantedOdds } from './format-odds.ts';
import { outlookWordings } from './outlook-wordings.ts';
import { questionWordings } from './question-wordings.ts';

/** An answer of `solve` in words: sentences, the rows of its table, and small print. */
export type SolutionText = {
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
};

/**
 * What `solve` found, as a planner reads it.
 *
 * @param model the scenario that was asked
 * @param aim the target as it is written, with operator and unit
 */
export function describeSolution(
  solution: Solution,
  model: Model,
  aim: string,
  language: Language,
): SolutionText {
  const words = questionWordings[language];
  const own = words.solve;
  const indicatorOf = (id: string) => model.series.find((s) => s.indicator.id === id)!.indicator;
  const { vary, present, answer, odds, table } = solution;
  const judged = model.series.find((s) => s.indicator.id === solution.target)!;
  const { name, unit } = judged.indicator;
  const number = {
    written: vary.written,
    times: vary.times,
    unit: indicatorOf(vary.indicator).unit,
  };
  const value = (x: number) => describeParameterValue(x, number, language);
  const figure = (one: SolvedValue) =>
    one.figure === null ? '-' : formatQuantity(one.figure, unit, language);
  const chance = (p: number | null) =>
    p === null ? null : formatChance(p, solution.draws ?? model.draws);
  const wanted = odds === null ? '' : formatWantedOdds(odds);
  const parameter = describeInput(
    { kind: 'parameter', indicator: vary.indicator, parameter: vary.parameter },
    (id) => indicatorOf(id).name,
    language,
  );
  const range = words.range(value(vary.low.value), value(vary.high.value));
  const verified = (one: SolvedValue) => own.verified(figure(one), one.met, chance(one.odds));
  const isForOdds = odds !== null && table !== null;
  const found = () => {
    if (answer.found) {
      const { solution: one, all } = answer;
      return [
        isForOdds
          ? own.foundForOdds(parameter, value(one.value), wanted)
          : solution.outlook !== null
            ? own.foundForOutlook(parameter, value(one.value))
            : own.found(parameter, value(one.value)),
        verified(one),
        ...(all.length > 1 ? [own.several(all.map((each) => value(each.value)))] : []),
      ];
    }
    if (answer.reason === 'always') return [own.always(range)];
    if (answer.reason === 'flat') return [own.flat];
    const { best } = answer;
    return [
      isForOdds
        ? own.neverForOdds(range, wanted)
        : solution.outlook !== null
          ? own.neverForOutlook(range)
          : own.never(range),
      own.best(value(best.value), figure(best), chance(best.odds)),
    ];
  };
  return {
    lines: [
      words.target(name[language], aim, solution.year),
      own.varied(parameter, value(present.value)),
      own.present(figure(present), present.met, chance(present.odds)),
      ...askedElsewhere(),
      ...found(),
    ],
    rows: (table ?? []).map((row) => [
      formatWantedOdds(row.odds),
      row.value === null ? own.without[row.without ?? 'never'] : value(row.value),
      openRange(row),
    ]),
    notes: [
      ...(solution.draws === null ? [] : [own.legend(solution.draws, solution.randomSeed ?? 0)]),
      ...(isForOdds ? [own.precision(value(solution.precision))] : []),
    ],
  };

  /** Without draws the outlook answers, or nothing does. */
  function askedElsewhere(): readonly string[] {
    if (odds === null || table !== null) return [];
    const { outlook, outlookLacks } = solution;
    if (outlook !== null) return describeOutlookAnswer(outlook, judged.indicator, language);
    if (outlookLacks !== null)
      return [own.noOutlook(outlookWordings[language].lacks[outlookLacks])];
    return [own.certain];
  }

  function openRange({ low, high }: OddsRow): string {
    return low === null || high === null ? '-' : words.range(value(low), value(high));
  }
}
