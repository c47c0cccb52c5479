import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
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
 * @returns HTML; nothing in the pack can end the element that holds it, for base64 has no `<`
 * @throws Error where the template is not the page
 */
export function renderExplore(template: string, pack: ExplorePack): string {
  if (!template.includes(place)) throw new Error('the template of the page has no place for data');
  const data = packData(pack);
  const element = `<script type="application/octet-stream" id="${packElement}">${data}</script>`;
  return template.replace(place, () => `${element}\n    ${place}`);
}

/** The pack out of the text of its element. */
export function readPack(text: string): ExplorePack {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes))) as ExplorePack;
}

/**
 * Deflated, a quarter of the size of its JSON. Models are left out: they hold everything again, and
 * what is one object in two places would come back as two.
 */
function packData({ world, ...rest }: ExplorePack): string {
  const lean: ExplorePack = { ...rest, world: { ...world, models: [] } };
  const bytes = deflateSync(strToU8(JSON.stringify(lean)), { level: 9 });
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
