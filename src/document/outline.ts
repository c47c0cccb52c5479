import type { Block } from './document.ts';
import type { DocumentYears } from './document-years.ts';

/** Where a block stands: its headings' numbers, and what they say of the time they speak of. */
export type Section = {
  /** `一（一）2`; with the paragraph's number where the section has several. */
  readonly at: string;
  readonly phase: 'past' | 'goals' | 'tasks' | null;
  /** The year that the nearest heading names. */
  readonly year: number | null;
};

/**
 * The section of every block, by numbered headings: 第一章, 一、, （一）, 1., （1）.
 *
 * @param blocks the document
 * @param years its years
 * @returns one a block
 */
export function outline(blocks: readonly Block[], years: DocumentYears): readonly Section[] {
  let open: readonly Heading[] = [];
  let counted = 0;
  let tables = 0;
  return blocks.map((block) => {
    if (block.kind === 'table') {
      tables += 1;
      return { ...stateOf(open), at: `${pathOf(open)}#${tables}` };
    }
    const { text } = block.content;
    const heading = readHeading(text, block.isHeading, years);
    if (heading !== null) {
      open = [...open.filter(({ level }) => level < heading.level), heading];
      counted = 0;
    }
    counted += 1;
    const path = pathOf(open);
    const at = path === '' || counted > 1 ? `${path}¶${counted}` : path;
    return { ...stateOf(open), at };
  });
}

type Heading = {
  readonly level: number;
  readonly label: string;
  readonly phase: Section['phase'];
  readonly year: number | null;
};

const numberings: readonly (readonly [level: number, pattern: RegExp])[] = [
  [1, /^(第[一二三四五六七八九十百]{1,3}[章编篇部分]+)/],
  [2, /^(第[一二三四五六七八九十]{1,3}节)/],
  [3, /^([一二三四五六七八九十]{1,3})[、．.]/],
  [4, /^([（(][一二三四五六七八九十]{1,3}[）)])/],
  [5, /^(\d{1,2})[.．、](?!\d)/],
  [6, /^([（(]\d{1,2}[）)])/],
];

function readHeading(text: string, isMarked: boolean, years: DocumentYears): Heading | null {
  const numbered = numberings.find(([, pattern]) => pattern.test(text));
  const isShort = text.length <= 36 && !/[。；，]$/.test(text) && !/[，。；].*[，。；]/.test(text);
  if (numbered === undefined) {
    if (
      !isMarked &&
      !(isShort && /^(?:[^，。；：]{2,24}(?:回顾|目标|安排|任务|打算|要求))$/.test(text))
    )
      return null;
    return { level: 2.5, label: '', ...meaningOf(text, years) };
  }
  const label = numbered[1].exec(text)![1]!.replace('(', '（').replace(')', '）');
  // A numbered paragraph: its first sentence is the heading.
  const title = isShort ? text : text.slice(0, 40).split(/[。，；]/)[0]!;
  return { level: numbered[0], label, ...meaningOf(title, years) };
}

function meaningOf(title: string, years: DocumentYears): Pick<Heading, 'phase' | 'year'> {
  const year = Number(/((?:19|20)\d\d)年(?!第)/.exec(title)?.[1] ?? Number.NaN);
  const isYear = !Number.isNaN(year);
  const hasPast =
    /回顾|基础|现状|背景|形势|机遇|挑战|短板|成就|成效|成绩|取得|进展|完成情况|执行情况|工作情况|发展情况|总结|工作总结/.test(
      title,
    );
  const phase =
    hasPast && !/目标|夯实|筑牢|打牢|基础设施|基础研究|基础教育|强化/.test(title)
      ? 'past'
      : /目标|指标|愿景|定位/.test(title)
        ? 'goals'
        : /任务|安排|举措|措施|重点|思路|打算|下一步|工程|行动|要求|展望|保障/.test(title)
          ? 'tasks'
          : isYear && years.current !== null
            ? year <= years.current
              ? 'past'
              : 'tasks'
            : null;
  return { phase, year: isYear ? year : null };
}

function stateOf(open: readonly Heading[]): Pick<Section, 'phase' | 'year'> {
  const phase = open.findLast((one) => one.phase !== null)?.phase ?? null;
  const year = open.findLast((one) => one.year !== null)?.year ?? null;
  return { phase, year };
}

function pathOf(open: readonly Heading[]): string {
  return open.map(({ label }) => label).join('');
}
