import type { Study, StudyIndicator } from '../../study/study.ts';
import { factsOf } from '../../terms/kind.ts';
import type { Language } from '../../terms/text.ts';
import { type Wording, wordings } from '../../wording/wording.ts';
import { xlsxWordings } from '../../wording/xlsx-wordings.ts';
import type { XlsxWording } from '../../wording/zh/xlsx.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { textCell, type XlsxColumn } from './xlsx-table.ts';

/** What every sheet of a report is written from. */
export type XlsxContext = {
  readonly studies: readonly Study[];
  readonly language: Language;
  readonly words: XlsxWording;
  readonly feasibility: Wording['feasibility'];
};

export function createContext(studies: readonly Study[], language: Language): XlsxContext {
  return {
    studies,
    language,
    words: xlsxWordings[language],
    feasibility: wordings[language].feasibility,
  };
}

/** The column that names the scenario, where there are several. */
export function scenarioColumn({ studies, words }: XlsxContext): readonly XlsxColumn[] {
  return studies.length > 1 ? [{ title: words.scenario, width: 26 }] : [];
}

export function scenarioCell({ scenario }: Study, context: XlsxContext): readonly Cell[] {
  return context.studies.length > 1 ? [textCell(scenario.title[context.language])] : [];
}

export function indicatorOf(study: Study, id: string | null): StudyIndicator | null {
  return study.indicators.find((indicator) => indicator.id === id) ?? null;
}

/** The name of an indicator, or of the region's parent; what has none shows by its id. */
export function nameOf(study: Study, id: string, { language }: XlsxContext): string {
  if (study.parent?.id === id) return study.parent.name[language];
  return indicatorOf(study, id)?.name[language] ?? id;
}

export function kindName({ kind }: StudyIndicator, { language }: XlsxContext): string {
  return factsOf(kind).title[language];
}
