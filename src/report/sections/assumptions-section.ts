import { laws } from '../../laws/registry.ts';
import type { StudyAssumption } from '../../study/study.ts';
import { mainTargetOf } from '../../study/study-targets.ts';
import type { Block, Runs, Section, Table } from '../report-document.ts';
import { anchorOfAssumption } from '../source-anchors.ts';
import { run } from '../voice.ts';
import { describeAssumption } from './describe-assumption.ts';
import { nameOf, paragraph, type SectionInput } from './section.ts';
import { text } from './verdicts-section.ts';

/** What moves each path, by the ground that it has; those without one; events. */
export function composeAssumptions(input: SectionInput): Section {
  const { study, voice } = input;
  const { assumptions: words } = voice.words;
  const name = nameOf(study, voice);
  const grounded = study.assumptions.filter(({ because }) => because !== null);
  const groundless = study.assumptions.filter(({ because }) => because === null);
  const computed = study.indicators.filter((one) => one.computed);
  const still = study.indicators.filter(
    ({ id, path }) => path === null && mainTargetOf(study, id) !== null,
  );
  const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => name(id));
  const blocks: readonly Block[] = [
    paragraph(voice, words.counts(study.assumptions.length, grounded.length)),
    ...(groundless.length === 0
      ? []
      : [paragraph(voice, words.groundless(groundless.map(({ indicator }) => name(indicator))))]),
    ...groupByGround(study.assumptions).flatMap((group) => describeGroup(group, input)),
    ...eventsTable(input),
    ...(computed.length === 0 ? [] : [paragraph(voice, words.computed(names(computed)))]),
    ...(still.length === 0 ? [] : [paragraph(voice, words.unprojected(names(still)))]),
  ];
  return { id: 'assumptions', title: words.title, blocks };
}

/** Assumptions that rest on the same sentence of the same file; those without one last. */
function groupByGround(
  assumptions: readonly StudyAssumption[],
): readonly (readonly StudyAssumption[])[] {
  const groups = new Map<string, StudyAssumption[]>();
  for (const assumption of assumptions) {
    const key = JSON.stringify([assumption.because, assumption.from]);
    groups.set(key, [...(groups.get(key) ?? []), assumption]);
  }
  const all = [...groups.values()];
  const hasGround = ([first]: readonly StudyAssumption[]) => first?.because != null;
  return [...all.filter(hasGround), ...all.filter((group) => !hasGround(group))];
}

function describeGroup(
  group: readonly StudyAssumption[],
  { study, voice }: SectionInput,
): readonly Block[] {
  const [first] = group;
  if (first === undefined) return [];
  const { assumptions: words } = voice.words;
  const name = nameOf(study, voice);
  const because = first.because === null ? voice.words.nothing : voice.text(first.because);
  const rows = group.map((assumption): readonly Runs[] => {
    const indicator = study.indicators.find(({ id }) => id === assumption.indicator);
    return [
      voice.runs(name(assumption.indicator)),
      voice.runs(voice.text(laws[assumption.law].title)),
      voice.runs(
        indicator === undefined
          ? ''
          : describeAssumption(assumption, indicator, { study, voice }, name),
      ),
    ];
  });
  const { indicator, law, value } = words.columns;
  const table: Table = {
    kind: 'table',
    caption: words.table(group.map(({ indicator }) => name(indicator))),
    columns: [indicator, law, value].map(text),
    rows,
    anchors: group.map((one) => anchorOfAssumption(one.indicator)),
  };
  return [paragraph(voice, words.because(because, first.from ?? words.byDefault)), table];
}

/** The events, what is the same on several indicators once. */
function eventsTable({ study, voice }: SectionInput): readonly Block[] {
  const { assumptions: words, nothing, listed } = voice.words;
  const name = nameOf(study, voice);
  const rows = new Map<string, { readonly names: string[]; readonly cells: readonly string[] }>();
  for (const { indicator, events } of study.assumptions) {
    const unit = study.indicators.find(({ id }) => id === indicator)?.unit ?? null;
    for (const { year, add, rate, because } of events) {
      const key = JSON.stringify([year, add, add === 0 ? null : unit, rate, because]);
      const known = rows.get(key);
      if (known !== undefined) {
        known.names.push(name(indicator));
        continue;
      }
      const effects = [
        ...(add === 0 ? [] : [words.add(voice.quantity(add, unit))]),
        ...(rate === 0 ? [] : [words.rate(voice.signedPoints(rate))]),
      ];
      const cells = [
        String(year),
        listed(effects),
        because === null ? nothing : voice.text(because),
      ];
      rows.set(key, { names: [name(indicator)], cells });
    }
  }
  if (rows.size === 0) return [];
  const sorted = [...rows.values()].sort((a, b) => Number(a.cells[0]) - Number(b.cells[0]));
  return [
    { kind: 'heading', runs: [run.plain(words.events)] },
    {
      kind: 'table',
      caption: words.events,
      columns: words.eventColumns.map(text),
      rows: sorted.map(({ names, cells: [year = '', what = '', because = ''] }) => [
        voice.runs(year),
        voice.runs(listed(names)),
        voice.runs(what),
        voice.runs(because),
      ]),
    },
  ];
}
