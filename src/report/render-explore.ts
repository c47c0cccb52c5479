import type { World } from '../scenario/world.ts';
import type { Language } from '../terms/text.ts';

/** What the interactive page is given: all it needs, for it fetches nothing. */
export type ExplorePack = {
  readonly version: string;
  readonly language: Language;
  readonly world: World;
  /** The files that the world was read from: what a person opens is read together with them. */
  readonly files: readonly PackedFile[];
  /** SHA-256 of each scenario's `study.json`, for the page's self-check. */
  readonly studies: { readonly [scenario: string]: string };
};

/** A file of the world, `seeds/…` or `scenarios/…`, and its text. */
type PackedFile = { readonly file: string; readonly text: string };

/** The element that holds the pack; its text is data and never runs. */
export const packElement = 'talentcast-pack';

/** Where the pack goes in the page as it is built. */
const place = '<div id="page">';

/**
 * The interactive page as one HTML file.
 *
 * @param template the page as it is built, without data
 * @param pack what it shall show
 * @returns HTML; nothing in the pack can end the element that holds it
 * @throws Error where the template is not the page
 */
export function renderExplore(template: string, pack: ExplorePack): string {
  if (!template.includes(place)) throw new Error('the template of the page has no place for data');
  // As JSON, "<" within a text is as good as its escape; as HTML it could end the element.
  const data = JSON.stringify(pack)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  const element = `<script type="application/json" id="${packElement}">${data}</script>`;
  return template.replace(place, () => `${element}\n    ${place}`);
}
