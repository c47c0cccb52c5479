import type { Study, StudyIndicator } from '../../study/study.ts';
import { factsOf } from '../../terms/kind.ts';
import type { Text } from '../../terms/text.ts';
import type { Block, Runs, Section } from '../report-document.ts';
import type { Voice } from '../voice.ts';
import { paragraph, type SectionInput } from './section.ts';
import { text } from './verdicts-section.ts';

/** Where the definition stands among the cells. */
const definitionColumn = 2;

/** What is counted, and what the document leaves open and the transcriber chose. */
export function composeDefinitions({ study, voice }: SectionInput): Section {
  return writeDefinitions(study, voice);
}

export function writeDefinitions(study: Study, voice: Voice): Section {
  const { definitions: words } = voice.words;
  const rows = study.indicators.flatMap((one) => describeIndicator(one, study, voice));
  // Left out where it would hold dashes only.
  const isDefined = study.indicators.some(({ definition }) => definition !== null);
  const without = <T>(cells: readonly T[]) =>
    isDefined ? cells : cells.filter((_, i) => i !== definitionColumn);
  const settled = study.indicators.length - rows.length;
  const blocks: readonly Block[] = [
    paragraph(voice, words.about),
    ...(study.note === null ? [] : [paragraph(voice, words.regionNote(voice.text(study.note)))]),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: words.table,
            columns: without(words.columns).map(text),
            rows: rows.map(without),
          } as const,
        ]),
    ...(settled === 0 ? [] : [paragraph(voice, words.settled(settled))]),
  ];
  return { id: 'definitions', title: words.title, blocks };
}

function describeIndicator(
  indicator: StudyIndicator,
  { targets: all }: Study,
  voice: Voice,
): readonly (readonly Runs[])[] {
  const { definition, note, kind, observed, parts } = indicator;
  const targets = all.filter((one) => one.indicator === indicator.id);
  const { nothing, listed, definitions: words } = voice.words;
  const choices = [
    ...write('indicator', indicator.assumed),
    ...write('parts', parts?.assumed ?? []),
    ...write('observed', [...new Set(observed.flatMap(({ assumed }) => assumed))]),
    ...write('target', [...new Set(targets.flatMap(({ chosen }) => chosen))]),
  ];
  const notes = [
    note,
    ...targets.map((one) => one.note),
    ...observed.flatMap((one) => [one.note, one.break]),
  ];
  const said = [
    ...new Set(notes.flatMap((one: Text | null) => (one === null ? [] : [voice.text(one)]))),
  ];
  if (definition === null && choices.length === 0 && said.length === 0) return [];
  return [
    [
      voice.runs(voice.text(indicator.name)),
      voice.runs(voice.text(factsOf(kind).title)),
      voice.runs(definition === null ? nothing : voice.text(definition)),
      voice.runs(choices.length === 0 ? nothing : listed(choices)),
      voice.runs(said.length === 0 ? nothing : voice.words.joined(said)),
    ],
  ];

  function write(of: keyof typeof words.of, keys: readonly string[]): readonly string[] {
    return keys.map((key) => `${words.of[of]}${words.assumed[key] ?? key}`);
  }
}
