import { type ProgressMethodId, progressMethods } from '../progress/registry.ts';
import type { ObservedStanding, ProgressRow } from '../progress/standing.ts';
import type { ObservedStudyStanding } from '../study/study-targets.ts';
import { factsOf, isWindowed, type Kind, movesInPoints } from '../terms/kind.ts';
import type { Language } from '../terms/text.ts';
import { formatNumber, formatPercent, formatQuantity } from './format-number.ts';
import { wordings } from './wording.ts';
import type { ProgressSpeaker, ToldGrowth } from './zh/progress.ts';

/** The indicator that a sentence of progress is about. */
type About = { readonly unit: string; readonly kind: Kind };

/**
 * What one method says of an indicator, and what the next better class would take.
 *
 * @returns sentences without a full stop; `whatItTakes` null where there is no better class, or none
 *   that can be told
 */
export function describeProgressRow(
  row: ProgressRow,
  { unit }: About,
  language: Language,
): { readonly statement: string; readonly whatItTakes: string | null } {
  const words = wordings[language].progress;
  const { title, statistic } = progressMethods[row.method];
  const say = speaker(unit, language);
  const isRuled = row.rule !== 'none' && row.rule !== 'bounds';
  const why =
    row.lacks === null ? (isRuled ? words.rules[row.rule] : null) : words.lacks[row.lacks];
  const statement = words.row({
    method: title[language],
    year: row.year,
    statistic:
      row.statistic === null
        ? null
        : {
            title: statistic.title[language],
            value: words.statistic(statistic.reads, row.statistic, say),
          },
    class: words.classes[row.class],
    why,
  });
  const whatItTakes =
    row.next === null
      ? null
      : words.next(row.year, say.quantity(row.next.value), words.classes[row.next.class]);
  return { statement, whatItTakes };
}

/** The short name of a method. */
export function methodTitle(method: ProgressMethodId, language: Language): string {
  return progressMethods[method].title[language];
}

/** What the next class takes as a cell of a table shows it; null where there is none. */
export function formatNext({ next }: ProgressRow, { unit }: About, language: Language) {
  if (next === null) return null;
  const words = wordings[language].progress;
  return words.nextCell(formatQuantity(next.value, unit, language), words.classes[next.class]);
}

/** The statistic of a row as a cell of a table shows it; null where there is none. */
export function formatStatistic(row: ProgressRow, { unit }: About, language: Language) {
  if (row.statistic === null) return null;
  const { reads } = progressMethods[row.method].statistic;
  return wordings[language].progress.statistic(reads, row.statistic, speaker(unit, language));
}

/**
 * How an indicator stands, in sentences without a full stop: the shares, the mid-term class with its
 * rule, what the years left need, and whether the methods agree; null where there is nothing to say.
 */
export function describeStanding(standing: ObservedStanding, about: About, language: Language) {
  const words = wordings[language].progress;
  const say = speaker(about.unit, language);
  const { midTerm, needed, soFar, agreement, current } = standing;
  const titles = (ids: readonly ProgressMethodId[]) => ids.map((id) => methodTitle(id, language));
  // Once the target is met or its year has come, no figure of that year matters any more.
  const bars = needed === null ? null : (agreement?.bars ?? null);
  return {
    shares: words.shares(standing, say),
    midTerm: midTerm === null ? null : words.midTerm(standing, midTerm, say),
    needed:
      needed === null
        ? null
        : words.needed(
            needed.years,
            told(needed, about.kind),
            soFar === null ? null : told(soFar, about.kind),
            say,
          ),
    agreement:
      agreement === null
        ? null
        : words.agreement(
            {
              verdict: agreement.verdict,
              onTrack: titles(agreement.onTrack),
              offTrack: titles(agreement.offTrack),
              unknown: titles(agreement.unknown),
              bars:
                bars === null
                  ? null
                  : {
                      low: {
                        method: methodTitle(bars.mildest.method, language),
                        value: bars.mildest.value,
                      },
                      high: {
                        method: methodTitle(bars.strictest.method, language),
                        value: bars.strictest.value,
                      },
                    },
              year: current.year,
            },
            say,
          ),
  };
}

/**
 * Where the scenario leads from the base year, and where from the newest figure.
 *
 * @param years the study's
 * @returns null for windowed kinds, whose paths are levels, and where neither path is there
 */
export function describePaths(
  { paths, current }: ObservedStudyStanding,
  years: readonly number[],
  { unit, kind }: About,
  language: Language,
): string | null {
  if (isWindowed(kind)) return null;
  const say = speaker(unit, language);
  const last = (path: readonly (number | null)[] | null) => path?.at(-1) ?? null;
  const [base, latest] = [last(paths.base), last(paths.latest)];
  if (base === null && latest === null) return null;
  return wordings[language].progress.paths({
    year: years.at(-1) ?? current.year,
    from: current.year,
    base: base === null ? null : say.quantity(base),
    latest: latest === null ? null : say.quantity(latest),
  });
}

function told(
  growth: { readonly growth: number | null; readonly step: number },
  kind: Kind,
): ToldGrowth {
  const measure = movesInPoints(kind)
    ? 'points'
    : factsOf(kind).window === 'sum'
      ? 'total'
      : 'rate';
  return { growth: growth.growth, step: growth.step, measure };
}

function speaker(unit: string, language: Language): ProgressSpeaker {
  return {
    quantity: (value) => formatQuantity(value, unit, language),
    share: (fraction) => `${(fraction * 100).toFixed(1).replace('-', '−')}%`,
    percent: (fraction) => formatPercent(fraction, language, 2),
    distance: (value) =>
      formatQuantity(value, unit === '%' || unit === '‰' ? '百分点' : unit, language),
    points: (fraction, signed) => {
      const decimals = Math.abs(fraction) < 0.01 ? 2 : 1;
      const points = Number((fraction * 100).toFixed(decimals));
      const text = formatNumber(points, language);
      return signed && points > 0 ? `+${text}` : text;
    },
    listed: (names) => names.join(language === 'zh' ? '、' : ', '),
  };
}
