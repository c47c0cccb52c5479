import { applicableComparisons } from '../charts/applicable-comparisons.ts';
import { comparisonChartIds, comparisonCharts } from '../charts/comparison-registry.ts';
import { drawComparisonChart } from '../charts/draw-comparison-chart.ts';
import { compareStudies } from '../study/compare.ts';
import type { Study } from '../study/study.ts';
import { summariseOutcome } from '../study/summarise-outcome.ts';
import type { Text } from '../terms/text.ts';
import { describeComparison } from '../wording/describe-comparison.ts';
import { composeComparisonSummary } from './comparison-summary.ts';
import { composeTargetMatrix } from './comparison-targets.ts';
import type { Block, ReportDocument, Section } from './report-document.ts';
import { writeAudit } from './sections/audit-section.ts';
import { writeDefinitions } from './sections/definitions-section.ts';
import { writeProvenance } from './sections/provenance-section.ts';
import { heading, paragraph } from './sections/section.ts';
import { writeSources } from './sections/sources-section.ts';
import { summaryBlocks } from './sections/summary-section.ts';
import type { Voice } from './voice.ts';

/** A report over several scenarios, held against the first. */
export function composeComparison(
  studies: readonly Study[],
  voice: Voice,
  title: Text | null,
): Omit<ReportDocument, 'studies'> {
  const { frame, comparison: words } = voice.words;
  const regions = firstOfEachRegion(studies);
  const names = regions.map(({ region }) => voice.text(region.name));
  return {
    language: voice.language,
    title: title === null ? words.title(names, studies.length) : voice.text(title),
    about: [
      words.scenarios(studies.map(({ scenario }) => voice.text(scenario.title))),
      frame.documents([...new Set(regions.flatMap(documentsOf))]),
    ].map(voice.runs),
    contents: frame.contents,
    skip: frame.skip,
    sections: [
      composeComparisonSummary(studies, voice),
      composeCharts(studies, voice),
      composeTargetMatrix(studies, voice),
      composeDifferences(studies, voice),
      composeEach(studies, voice),
      ...regions.flatMap((study) => [
        placed(writeAudit(study, voice), study, regions, voice),
        placed(writeDefinitions(study, voice), study, regions, voice),
        placed(writeSources(study, voice), study, regions, voice),
      ]),
      writeProvenance(studies, voice),
    ],
    colophon: frame.colophon(studies[0]?.version ?? ''),
  };
}

function documentsOf({ sources }: Study): readonly string[] {
  return Object.values(sources).map(({ title }) => title);
}

function firstOfEachRegion(studies: readonly Study[]): readonly Study[] {
  return studies.filter(
    (study, i) => studies.findIndex(({ region }) => region.id === study.region.id) === i,
  );
}

/** A section of one region among several: anchor and title say which. */
function placed(
  section: Section,
  { region }: Study,
  regions: readonly Study[],
  voice: Voice,
): Section {
  if (regions.length < 2) return section;
  const title = voice.words.labelled(voice.text(region.name), section.title);
  return { ...section, id: `${section.id}-${region.id}`, title };
}

/** Assumption → effect on each target → change of verdict, in the words of `compare`. */
function composeDifferences(studies: readonly Study[], voice: Voice): Section {
  const { comparison: words } = voice.words;
  const [reference] = studies;
  const comparison = compareStudies(studies);
  const told = describeComparison(comparison, voice.language);
  const blocks = told.flatMap(({ title, summary, sections }): readonly Block[] => [
    heading(title),
    ...summary.map((line) => paragraph(voice, line)),
    ...sections.flatMap((part): readonly Block[] => [
      { kind: 'subheading', runs: [{ text: part.heading }] },
      { kind: 'list', items: part.lines.map((line) => voice.runs(line)) },
    ]),
  ]);
  return {
    id: 'differences',
    title: words.differences,
    blocks: [
      ...(reference === undefined
        ? []
        : [paragraph(voice, words.reference(voice.text(reference.scenario.title)))]),
      ...blocks,
    ],
  };
}

function composeCharts(studies: readonly Study[], voice: Voice): Section {
  const { comparison: words, charts } = voice.words;
  const drawn = applicableComparisons(studies);
  const undrawn = comparisonChartIds.flatMap((id) => {
    const { title, absent } = comparisonCharts[id];
    return drawn.includes(id) ? [] : [charts.why(voice.text(title), voice.text(absent))];
  });
  const blocks: readonly Block[] = [
    ...drawn.map(
      (id): Block => ({
        kind: 'chart',
        id: `chart-${id}`,
        title: voice.text(comparisonCharts[id].title),
        question: voice.text(comparisonCharts[id].question),
        file: `charts/${id}.svg`,
        spec: drawComparisonChart(studies, id, voice.language),
      }),
    ),
    ...(undrawn.length === 0
      ? []
      : [
          paragraph(voice, words.undrawnScope),
          { kind: 'list', items: undrawn.map((line) => voice.runs(line)) } as const,
        ]),
  ];
  return { id: 'charts', title: words.charts, blocks };
}

/** What the first screen of each scenario's own report says. */
function composeEach(studies: readonly Study[], voice: Voice): Section {
  const blocks = studies.flatMap((study): readonly Block[] => [
    heading(voice.text(study.scenario.title)),
    ...summaryBlocks({ study, outcome: summariseOutcome(study), voice }),
  ]);
  return { id: 'scenarios', title: voice.words.comparison.each, blocks };
}
