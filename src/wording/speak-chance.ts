import type { JudgedTarget } from '../feasibility/judged-target.ts';
import { spokenOdds } from '../outlook/spoken-odds.ts';
import type { Study, StudyIndicator } from '../study/study.ts';
import type { Language } from '../terms/text.ts';
import { outlookWordings } from './outlook-wordings.ts';

/** A chance and how many regions it rests on. */
export type Chance = {
  readonly odds: number;
  readonly regions: number;
  /** Of several years the hardest one's: that of all is at most this. */
  readonly isAtMost?: boolean;
};

/**
 * A chance of the outlook for a table: without decimals, and no further out than so many regions
 * allow. 38%, 不足20%, above 75%, at most 60%.
 */
export function writeChance({ odds, regions, isAtMost = false }: Chance, language: Language) {
  const { beyond: ends, atMost } = outlookWordings[language];
  const { share, beyond } = spokenOdds(odds, regions);
  const said = beyond === null ? wholePercent(share) : ends[beyond](wholePercent(share));
  // "below 5%" already says "at most".
  return isAtMost && beyond !== 'below' ? atMost(said) : said;
}

/**
 * The same in words, for a sentence: 约八成, about 8 in 10. An edge is told by the tenth outside it,
 * so that no more is claimed than the regions allow.
 */
export function sayChance({ odds, regions, isAtMost = false }: Chance, language: Language): string {
  const { tenths, atMost } = outlookWordings[language];
  const { share, beyond } = spokenOdds(odds, regions);
  const nearest = Math.round(share * 10);
  if (beyond === 'below') return tenths.below(Math.ceil(share * 10 - 1e-9));
  const isEnd = beyond === 'above' || nearest === 10;
  const said = isEnd
    ? tenths.above(Math.min(9, Math.floor(share * 10 + 1e-9)))
    : nearest === 0
      ? tenths.below(1)
      : tenths.about(nearest);
  return isAtMost ? atMost(said) : said;
}

/** The regions that an outlook rests on, and its cases by grade of source: 18 (A3 B6 C13). */
export function writeEvidence(
  { regions, grades }: Pick<NonNullable<JudgedTarget['outlook']>, 'regions' | 'grades'>,
  language: Language,
): string {
  const found = Object.entries(grades).flatMap(([grade, count]) =>
    count === 0 ? [] : [`${grade}${count}`],
  );
  return outlookWordings[language].regions(regions, found.join(' '));
}

/**
 * How many of a study's targets may be met, and the chance of all: told no further out than the one
 * target that rests on least.
 *
 * @returns null with fewer than two targets that have a chance
 */
export function sayTogether(
  study: Study,
  write: (chance: Chance) => string,
  language: Language,
): string | null {
  const { outlook } = study;
  if (outlook === null || outlook.judged < 2) return null;
  const all = write({ odds: outlook.allMet, regions: fewestRegions(study) });
  return outlookWordings[language].together(outlook.judged, outlook.expectedMet.toFixed(1), all);
}

/**
 * The chance of all if indicators move together less, or more, than is assumed.
 *
 * @returns null where that makes no difference that can be told
 */
export function sayAllMetAt(study: Study, language: Language): string | null {
  const ends = (study.outlook?.allMetAt ?? []).map(({ chance }) =>
    writeChance({ odds: chance, regions: fewestRegions(study) }, language),
  );
  const [low, high] = [ends[0], ends.at(-1)];
  if (low === undefined || high === undefined || low === high) return null;
  return outlookWordings[language].allMetAt(low, high);
}

function fewestRegions({ targets }: Study): number {
  return Math.min(
    ...targets.flatMap((one) =>
      one.outlook === null || one.role === 'other' ? [] : [one.outlook.regions],
    ),
  );
}

/**
 * Whose cases those are that stand under another id, or were found by the id alone.
 *
 * @returns null where all were found by name under their own id
 */
export function sayMatched(
  indicators: readonly StudyIndicator[],
  language: Language,
): string | null {
  const ones = new Map<string, { own: string; term: string; id: string; by: 'name' | 'id' }>();
  for (const { id, name, evidence } of indicators) {
    if (evidence === null || (evidence.indicator === id && evidence.by === 'name')) continue;
    const term = evidence.name?.[language] ?? evidence.indicator;
    ones.set(id, { own: name[language], term, id: evidence.indicator, by: evidence.by });
  }
  return ones.size === 0 ? null : outlookWordings[language].matched([...ones.values()]);
}

/** As many regions as a comparison needs. */
const fewestToCompare = 3;

/** The indicators with a chance that rests on too few regions for more than a hint; null without any. */
export function sayFew(study: Study, language: Language): string | null {
  const ids = study.targets.flatMap(({ indicator, outlook }) =>
    outlook !== null && outlook.regions < fewestToCompare ? [indicator] : [],
  );
  const names = study.indicators.flatMap(({ id, name }) =>
    ids.includes(id) ? [name[language]] : [],
  );
  return names.length === 0 ? null : outlookWordings[language].few([...new Set(names)]);
}

/** How often bands like these held what came; null where nothing could be tested. */
export function sayCalibration({ calibration }: Study, language: Language): string | null {
  return calibration === null
    ? null
    : outlookWordings[language].calibration(
        calibration.forecasts,
        wholePercent(calibration.cover80),
      );
}

export function wholePercent(fraction: number): string {
  return `${(100 * fraction).toFixed(0)}%`;
}
