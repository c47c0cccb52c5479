import type { TimeMark } from './find-times.ts';
import { nameBefore } from './name-of.ts';
import type { Words } from './words-around.ts';

/** A name, or a time, that a list gave to a figure. */
export type Shared = {
  readonly name: string | null;
  readonly time: TimeMark | null;
  /** Whether it is not the first of its list, whose verb holds for it too. */
  readonly follows: boolean;
};

/**
 * Figures that a list of names or years shares out: “A、B、C分别达到1、2、3”, “2020年和2025年分别为4和5”,
 * and “…，分别增长6%和8%” of the figures just told.
 *
 * @param words the words around each quantity of a paragraph, in order
 * @returns one a quantity: what the list gives it, null where there is none
 */
export function sharedNames(words: readonly Words[]): readonly (Shared | null)[] {
  const shared: (Shared | null)[] = words.map(() => null);
  words.forEach((word, first) => {
    const split = /分别|各(?:为|是|达)|依次/.exec(word.gap);
    if (split === null) return;
    const count = runLength(words, first);
    if (count < 2) return;
    const run = Array.from({ length: count }, (_, i) => first + i);
    const lead = word.before.slice(0, word.before.search(/分别|各(?:为|是|达)|依次/));
    const marks = word.times.filter(({ use }) => use === 'at');
    if (marks.length === count) {
      const name = nameBefore(lead);
      for (const [i, index] of run.entries())
        shared[index] = { name: name === '' ? null : name, time: marks[i]!, follows: i > 0 };
      return;
    }
    const names =
      splitNames(lead, count) ?? toldBefore(words, shared, first, count, nameBefore(lead));
    for (const [i, index] of run.entries()) {
      shared[index] = { name: names?.[i] ?? null, time: null, follows: i > 0 };
    }
  });
  return shared;
}

/** How many quantities stand in one list from here on. */
function runLength(words: readonly Words[], first: number): number {
  let count = 1;
  while (true) {
    const next = words[first + count];
    if (next === undefined) return count;
    const gap = next.gap.replace(/^(?:以上|以内|左右|以下|及以上)/, '');
    if (!/^[\s、和及与,，]*(?:约|近|超)?$/.test(gap) || gap === '') return count;
    count += 1;
  }
}

/** A lead with as many names as there are figures. */
function splitNames(lead: string, count: number): readonly string[] | null {
  const name = nameBefore(lead);
  for (const parting of [/、|和|及|以及|与/, /、|以及|和/, /、|以及|及/, /、|以及|与/, /、/]) {
    const names = name
      .split(parting)
      .map((one) => nameBefore(one))
      .filter((one) => one !== '');
    if (names.length === count) return withSharedEnd(names);
  }
  return null;
}

/** “小学、初中、高中教师本科比例”: what stands behind the last of several kinds belongs to all. */
function withSharedEnd(names: readonly string[]): readonly string[] {
  const last = names.at(-1)!;
  const [head = ''] = kinds.exec(last) ?? [];
  const rest = last.slice(head.length);
  if (head === '' || rest === '') return names;
  return names.map((name) => (kinds.exec(name)?.[0] === name ? `${name}${rest}` : name));
}

const kinds =
  /^(?:小学|初中|高中|幼儿园|中职|城镇|农村|城市|乡村|城乡|男性?|女性?|国家级|省级|市级|县级|第?[一二三]产?业?|本科|专科|硕士|博士|研究生|正高|副高|高级|中级|初级)/;

/** The names of the figures told just before; `about` is what they grow by, if the lead names it. */
function toldBefore(
  words: readonly Words[],
  shared: readonly (Shared | null)[],
  first: number,
  count: number,
  about: string,
): readonly string[] | null {
  if (about !== '' && !/^(?:增长|提高|增幅|增速|占比|总数|总量|数量|同比|比|较|增加)$/.test(about))
    return null;
  const names: string[] = [];
  for (let i = first - 1; i >= 0 && names.length < count; i -= 1) {
    if (/[（(][^）)]*$/.test(words[i]!.gap)) continue;
    const name = shared[i]?.name ?? listedName(words, i);
    if (name !== '') names.unshift(name);
    if (/[。！？]/.test(words[i]!.gap)) break;
  }
  return names.length === count ? names : null;
}

/** Its own name; “收入达到2.3万元和7750元”: of a list, its first one's. */
function listedName(words: readonly Words[], index: number): string {
  const own = nameBefore(words[index]!.before);
  const follows = own === '' && /^(?:以上|左右)?[、和及与]/.test(words[index]!.gap.trim());
  return follows && index > 0 ? listedName(words, index - 1) : own;
}
