import { spokenOdds } from '../outlook/spoken-odds.ts';
import type { OutlookAnswer } from '../study/ask-outlook.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { Language } from '../terms/text.ts';
import { formatNumber, formatPercent, formatQuantity } from './format-number.ts';
import { formatWantedOdds } from './format-odds.ts';
import { questionWordings } from './question-wordings.ts';
import { wholePercent, writeChance, writeEvidence } from './speak-chance.ts';

/** Units whose values are fractions, and whose growth is in points. */
const fractionUnits: readonly string[] = ['%', '‰', '百分点'];

/**
 * Which figure has a chance by the outlook, as a planner reads it: one sentence, and one more where
 * the regions do not allow so much to be told.
 */
export function describeOutlookAnswer(
  { odds, value, growth, chance }: OutlookAnswer,
  { unit }: Pick<Indicator, 'unit'>,
  language: Language,
): readonly string[] {
  const words = questionWordings[language];
  const wanted = formatWantedOdds(odds);
  const { beyond, share } = spokenOdds(odds, chance.regions);
  const edge = beyond === 'above' ? 1 - share : share;
  const writeGrowth = () => {
    if (growth === null) return null;
    if (growth.growth !== null) return formatPercent(growth.growth, language, 2);
    return fractionUnits.includes(unit)
      ? words.points(formatNumber(Number((growth.step * 100).toFixed(2)), language))
      : formatQuantity(growth.step, unit, language);
  };
  return [
    words.solve.outlook({
      odds: wanted,
      figure: formatQuantity(value, unit, language),
      growth: writeGrowth(),
      chance: writeChance(chance, language),
      evidence: writeEvidence(chance, language),
    }),
    ...(beyond === null
      ? []
      : [words.solve.beyond(wanted, wholePercent(edge), wholePercent(1 - edge), chance.regions)]),
  ];
}
