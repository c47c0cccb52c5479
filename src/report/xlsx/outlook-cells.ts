import { spokenOdds } from '../../outlook/spoken-odds.ts';
import type { StudyTarget } from '../../study/study.ts';
import type { Language } from '../../terms/text.ts';
import { writeChance, writeEvidence } from '../../wording/speak-chance.ts';
import type { FeasibilityColumn } from '../../wording/zh/xlsx.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { formatFor, numberCell, textCell } from './xlsx-table.ts';

/** A chance, or a place in the outlook: no decimals are known. */
const wholePercentFormat = '0%';

/**
 * What the outlook says of a target. A chance is stored in full; one further out than the regions
 * allow is shown as a bound.
 */
export function outlookCells(
  { outlook, assumedPercentile }: StudyTarget,
  unit: string,
  language: Language,
): Pick<
  { readonly [C in FeasibilityColumn]: Cell },
  'chance' | 'at50' | 'at80' | 'at90' | 'inOutlook' | 'evidence'
> {
  const figures = formatFor([outlook?.at50, outlook?.at80, outlook?.at90], unit);
  return {
    chance: chanceCell(outlook, language),
    at50: numberCell(outlook?.at50 ?? null, figures),
    at80: numberCell(outlook?.at80 ?? null, figures),
    at90: numberCell(outlook?.at90 ?? null, figures),
    inOutlook: numberCell(assumedPercentile, wholePercentFormat),
    evidence: textCell(outlook === null ? null : writeEvidence(outlook, language)),
  };
}

function chanceCell(outlook: StudyTarget['outlook'], language: Language): Cell {
  if (outlook === null) return numberCell(null, wholePercentFormat);
  const { beyond } = spokenOdds(outlook.odds, outlook.regions);
  const isPlain = beyond === null && !outlook.isAtMost;
  return numberCell(
    outlook.odds,
    isPlain ? wholePercentFormat : `"${writeChance(outlook, language)}"`,
  );
}
