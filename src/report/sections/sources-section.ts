import type { Study, StudyIndicator, StudyObservation, StudyTarget } from '../../study/study.ts';
import { describeForm } from '../../wording/describe-target.ts';
import type { Block, Column, Runs, Section } from '../report-document.ts';
import { anchorOfFigure, anchorOfTarget } from '../source-anchors.ts';
import { run, type Voice } from '../voice.ts';
import { paragraph, type SectionInput } from './section.ts';
import { number, targetCell, text } from './verdicts-section.ts';

/** Where the document of a figure stands among its cells. */
const documentColumn = 4;

/** Each figure that the plan publishes: what it is, in which document, at which place. */
export function composeSources({ study, voice }: SectionInput): Section {
  return writeSources(study, voice);
}

export function writeSources(study: Study, voice: Voice): Section {
  const { sources: words } = voice.words;
  const rows = study.indicators.flatMap((indicator) => [
    ...indicator.observed.map((one) => observedRow(indicator, one, study, voice)),
    ...targetsOf(study, indicator).map((one) => targetRow(indicator, one, study, voice)),
  ]);
  const anchors = study.indicators.flatMap((indicator) => [
    ...indicator.observed.map(({ year }) => anchorOfFigure(study, indicator.id, year)),
    ...targetsOf(study, indicator).map((one) => anchorOfTarget(study, one)),
  ]);
  const file = study.provenance.inputs.find(
    (one) => one.folder === 'seeds' && one.file === `${study.region.id}.yaml`,
  );
  const [only, ...others] = Object.values(study.sources);
  const document = only !== undefined && others.length === 0 ? only.title : null;
  // One document stands above the table, not in each of its rows.
  const without = <T>(cells: readonly T[]) =>
    document === null ? cells : cells.filter((_, i) => i !== documentColumn);
  const [indicator, year, value, ...rest] = words.columns;
  const columns: readonly Column[] = [
    text(indicator),
    number(year),
    number(value),
    ...rest.map(text),
  ];
  const blocks: readonly Block[] = [
    ...(file === undefined
      ? []
      : [paragraph(voice, words.regionFile(`${file.folder}/${file.file}`))]),
    { kind: 'list', items: Object.values(study.sources).map((one) => describeSource(one, voice)) },
    {
      kind: 'table',
      caption: words.table(rows.length, document),
      columns: without(columns),
      rows: rows.map(without),
      anchors,
    },
  ];
  return { id: 'sources', title: words.title, blocks };
}

function targetsOf({ targets }: Study, { id }: StudyIndicator): readonly StudyTarget[] {
  return targets.filter(({ indicator }) => indicator === id);
}

function describeSource(source: Study['sources'][string], voice: Voice): Runs {
  const { sources: words } = voice.words;
  const { title, number: printed, issued, document, url } = source;
  const more = [
    ...(printed === undefined ? [] : [printed]),
    ...(issued === undefined ? [] : [issued]),
    ...(document === undefined ? [] : [words.file(document)]),
    ...(url === undefined ? [] : [url]),
  ];
  return voice.runs(words.document(title, more));
}

function observedRow(
  indicator: StudyIndicator,
  { year, value, status, source, at, missing, arithmetic, window }: StudyObservation,
  study: Study,
  voice: Voice,
): readonly Runs[] {
  const { sources: words } = voice.words;
  return [
    voice.runs(voice.heading(indicator)),
    [run.whole(window === null ? String(year) : words.window(window.from, window.to))],
    voice.runs(voice.figure(value, indicator.unit)),
    voice.runs(words.status[missing === null ? status : 'missing']),
    voice.runs(study.sources[source]?.title ?? source),
    voice.runs(arithmetic === null ? at : words.derived(at, arithmetic)),
  ];
}

function targetRow(
  indicator: StudyIndicator,
  target: StudyTarget,
  study: Study,
  voice: Voice,
): readonly Runs[] {
  const { sources: words } = voice.words;
  const { year, window, each, source, at } = target;
  const form = describeForm(target, indicator, voice.language);
  const wording = [
    ...(form === null ? [] : [form]),
    ...target.supersedes.map(
      (one) => `${study.sources[one.source]?.title ?? one.source} ${one.at}`,
    ),
  ];
  const when = each
    ? words.each
    : window === null
      ? String(year)
      : words.window(window.from, window.to);
  return [
    voice.runs(voice.heading(indicator)),
    [run.whole(when)],
    voice.runs(targetCell(target, indicator.unit, voice)),
    voice.runs(words.status.target),
    voice.runs(study.sources[source]?.title ?? source),
    voice.runs(voice.words.listed([at, ...wording])),
  ];
}
