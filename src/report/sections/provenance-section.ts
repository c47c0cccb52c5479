import { samplings } from '../../stats/sampling/registry.ts';
import type { Study } from '../../study/study.ts';
import type { Block, Section } from '../report-document.ts';
import { run, type Voice } from '../voice.ts';
import { note, paragraph, type SectionInput } from './section.ts';
import { text } from './verdicts-section.ts';

/** The files behind a report, and how to compute and check it again. */
export function composeProvenance({ study, voice }: SectionInput): Section {
  return writeProvenance([study], voice);
}

export function writeProvenance(studies: readonly Study[], voice: Voice): Section {
  const { provenance: words } = voice.words;
  const files = new Map<string, string>();
  for (const { provenance } of studies)
    for (const { folder, file, sha256 } of provenance.inputs)
      files.set(`${folder}/${file}`, sha256);
  const sampled = studies.flatMap(({ provenance }) => {
    const { sampling, draws, randomSeed } = provenance;
    return sampling === null
      ? []
      : [
          words.sampled(
            voice.text(samplings[sampling].title),
            voice.quantity(draws, null),
            String(randomSeed),
          ),
        ];
  });
  const commands = studies.flatMap(({ scenario: { id } }) => [
    `talentcast run ${id}`,
    `talentcast verify out/${id}/study.json`,
  ]);
  const blocks: readonly Block[] = [
    paragraph(voice, words.version(studies[0]?.version ?? '')),
    ...[...new Set(sampled.length === 0 ? [words.noChance] : sampled)].map((line) =>
      paragraph(voice, line),
    ),
    {
      kind: 'table',
      caption: words.table,
      columns: words.columns.map(text),
      rows: [...files].sort().map(([file, sha256]) => [[run.code(file)], [run.code(sha256)]]),
    },
    paragraph(voice, words.again),
    { kind: 'list', items: commands.map((command) => [run.code(command)]) },
    note(voice, words.data),
  ];
  return { id: 'provenance', title: words.title, blocks };
}
