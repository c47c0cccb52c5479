import type { Study } from '../study/study.ts';
import { planOf } from '../study/study-targets.ts';
import { summariseOutcome } from '../study/summarise-outcome.ts';
import type { Language, Text } from '../terms/text.ts';
import { composeComparison } from './compose-comparison.ts';
import { numberHeadings } from './number-headings.ts';
import type { ReportDocument } from './report-document.ts';
import { composeAssumptions } from './sections/assumptions-section.ts';
import { composeAudit } from './sections/audit-section.ts';
import { composeCharts } from './sections/charts-section.ts';
import { composeDefinitions } from './sections/definitions-section.ts';
import { composeFindings } from './sections/findings-section.ts';
import { composeOutlook } from './sections/outlook-section.ts';
import { composeProgress } from './sections/progress-section.ts';
import { composeProvenance } from './sections/provenance-section.ts';
import type { ComposeSection } from './sections/section.ts';
import { composeSources } from './sections/sources-section.ts';
import { composeSummary } from './sections/summary-section.ts';
import { composeTotals } from './sections/totals-section.ts';
import { composeUncertainty } from './sections/uncertainty-section.ts';
import { composeVerdicts } from './sections/verdicts-section.ts';
import { settleLinks } from './settle-links.ts';
import { createVoice, dropMarks, type Voice } from './voice.ts';

/** The sections of a report, in its order. */
const sections: readonly ComposeSection[] = [
  composeSummary,
  composeVerdicts,
  composeOutlook,
  composeUncertainty,
  composeCharts,
  composeProgress,
  composeFindings,
  composeTotals,
  composeAudit,
  composeAssumptions,
  composeDefinitions,
  composeSources,
  composeProvenance,
];

export type ReportOptions = {
  /** The name of a comparison; default: regions and number of scenarios. */
  readonly title?: Text;
};

/**
 * A report as plain data: what a study says, for a reviewer to read. Several studies make one report
 * that compares them, the first as the reference.
 *
 * @param studies what `runStudy` gave, one or more
 * @returns blocks for `renderReport`; every figure is the study's, rounded, with its exact value
 * @throws RangeError without a study
 */
export function composeReport(
  studies: Study | readonly Study[],
  language: Language = 'zh',
  options: ReportOptions = {},
): ReportDocument {
  const given = 'format' in studies ? [studies] : studies;
  const all = given.map(dropMarks);
  const [study, ...others] = all;
  if (study === undefined) throw new RangeError('A report needs a study.');
  const voice = createVoice(language);
  const document =
    others.length > 0
      ? composeComparison(all, voice, options.title ?? null)
      : composeSingle(study, voice);
  const settled = settleLinks(document.sections);
  const numbered = numberHeadings(settled, voice.words.numbering);
  return { ...document, sections: numbered, studies: given };
}

function composeSingle(study: Study, voice: Voice): Omit<ReportDocument, 'studies'> {
  const { frame } = voice.words;
  const input = { study, outcome: summariseOutcome(study), voice };
  const titles = Object.values(study.sources).map(({ title }) => title);
  return {
    language: voice.language,
    title: frame.title(voice.text(study.region.name)),
    about: [
      frame.scenario(voice.text(study.scenario.title), study.scenario.id),
      frame.period(planOf(study).base, study.years.at(-1) ?? planOf(study).base),
      ...(titles.length === 0 ? [] : [frame.documents(titles)]),
    ].map(voice.runs),
    contents: frame.contents,
    skip: frame.skip,
    sections: sections.flatMap((compose) => compose(input) ?? []),
    colophon: frame.colophon(study.version),
  };
}
