import type { Study, StudyIndicator } from '../../study/study.ts';
import { type ObservedStudyStanding, observedStandings } from '../../study/study-targets.ts';
import {
  describeProgressRow,
  describeStanding,
  methodTitle,
} from '../../wording/describe-progress.ts';
import { wordings } from '../../wording/wording.ts';
import type { CheckRow } from './check-row.ts';
import { indicatorOf, type XlsxContext } from './xlsx-context.ts';
import { centerCell, formatFor, numberCell, textCell, unitCell, yearCell } from './xlsx-table.ts';

/**
 * How far observed figures have come: for each indicator its standing, then what each method says.
 * Numbers are the figure that was judged and what it is held against: the target, or the figure that
 * the next better class takes.
 */
export function standingRows(study: Study, context: XlsxContext): readonly CheckRow[] {
  return observedStandings(study).flatMap((standing) => {
    const indicator = indicatorOf(study, standing.indicator);
    if (indicator === null) return [];
    const methods = study.progress.filter(
      (row) => row.indicator === indicator.id && row.target === targetYear(standing),
    );
    return [
      standingRow(standing, indicator, context),
      ...methods.map((row) => methodRow(row, standing, indicator, context)),
    ];
  });
}

type Standing = ObservedStudyStanding;

/** The year under which the methods' rows of a standing are filed. */
function targetYear({ target }: Standing): number | null {
  return target === null || target.each ? null : target.year;
}

function standingRow(
  standing: Standing,
  indicator: StudyIndicator,
  context: XlsxContext,
): CheckRow {
  const { language, words } = context;
  const { midTerm, current, target } = standing;
  const {
    shares,
    midTerm: rule,
    needed,
    agreement,
  } = describeStanding(standing, indicator, language);
  const { midTermClasses } = wordings[language].progress;
  return {
    ...about(current, target?.value ?? null, indicator, context),
    check: textCell(words.standing, true),
    verdict: centerCell(midTerm === null ? null : midTermClasses[midTerm.class]),
    sentence: textCell(
      [shares, rule, needed, agreement].filter((one) => one !== null).join('\n'),
      true,
    ),
  };
}

function methodRow(
  row: Study['progress'][number],
  { current }: Standing,
  indicator: StudyIndicator,
  context: XlsxContext,
): CheckRow {
  const { language } = context;
  const { statement, whatItTakes } = describeProgressRow(row, indicator, language);
  return {
    ...about(current, row.next?.value ?? null, indicator, context),
    check: textCell(methodTitle(row.method, language), true),
    verdict: centerCell(wordings[language].progress.classes[row.class]),
    sentence: textCell([statement, whatItTakes].filter((one) => one !== null).join('\n'), true),
  };
}

function about(
  current: Standing['current'],
  against: number | null,
  { name, unit }: StudyIndicator,
  { language, words }: XlsxContext,
): CheckRow {
  const format = formatFor([current.value, against], unit);
  return {
    part: textCell(words.parts.progress),
    indicator: textCell(name[language], true),
    year: yearCell(current.year),
    observed: numberCell(current.value, format),
    limit: numberCell(against, format),
    unit: unitCell(unit, language),
  };
}
