import type { Language, SourceFile, World } from '../index.ts';

/** What the command line puts into the page: all it needs, for it fetches nothing. */
export type ExplorePack = {
  readonly version: string;
  readonly language: Language;
  readonly world: World;
  /** The files that the world was read from: what a person opens is read together with them. */
  readonly files: readonly SourceFile[];
  /** SHA-256 of each scenario's `study.json` as the command line computed it, for the self-check. */
  readonly studies: { readonly [scenario: string]: string };
};

/** The element that holds the pack; its text is data and never runs. */
export const packElement = 'talentcast-pack';
