/**
 * A section of a report: one file each, and one line in the list of `compose-report.ts`. It puts one
 * side of a study in blocks, all sentences from wording; null where it has nothing to say.
 */
import type { Study } from '../../study/study.ts';
import type { Outcome } from '../../study/summarise-outcome.ts';
import type { Block, Section } from '../report-document.ts';
import type { Voice } from '../voice.ts';

export type SectionInput = {
  readonly study: Study;
  readonly outcome: Outcome;
  readonly voice: Voice;
};

export type ComposeSection = (input: SectionInput) => Section | null;

export function paragraph(voice: Voice, sentence: string): Block {
  return { kind: 'paragraph', runs: voice.runs(sentence) };
}

export function note(voice: Voice, sentence: string): Block {
  return { kind: 'note', runs: voice.runs(sentence) };
}

export function heading(text: string): Block {
  return { kind: 'heading', runs: [{ text }] };
}

/** The name of an indicator of a study, or of its parent region, by id. */
export function nameOf(study: Study, voice: Voice): (id: string) => string {
  return (id) => {
    const found = study.indicators.find((one) => one.id === id)?.name;
    const parent = study.parent?.id === id ? study.parent.name : undefined;
    const name = found ?? parent;
    return name === undefined ? id : voice.text(name);
  };
}
