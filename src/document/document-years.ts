import type { Block } from './document.ts';

/** The years a document counts from, as far as it says them. */
export type DocumentYears = {
  readonly kind: 'plan' | 'communique' | 'report' | 'other';
  /** The last year that is over: a plan's base, the year of a communiqué or that a report looks back on. */
  readonly current: number | null;
  /** The year in which it was written, or that a work report plans. */
  readonly running: number | null;
  /** A plan's last year. */
  readonly target: number | null;
};

/**
 * What kind of document it is and its years, by its title and its headings.
 *
 * A plan by its number (十四五 → 2020, 2025) or its span, a communiqué by the year in its title, a
 * work report by the year it plans. Where nothing says so, the years are null: nothing is guessed.
 *
 * @param blocks the document
 */
export function documentYears(blocks: readonly Block[]): DocumentYears {
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.content.text] : [],
  );
  const head = paragraphs.filter((text) => text.length < 90).slice(0, 12);
  const start = paragraphs.slice(0, 12).join('\n').slice(0, 3000);
  const title =
    head.find((text) => /公报|报告|规划|纲要|计划|行动方案|实施意见|要点|通报|总结/.test(text)) ??
    '';
  return (
    ofCommunique(title) ??
    ofPlan(title) ??
    ofReport(title, start, paragraphs) ??
    ofCommunique(start) ??
    ofPlan(start.replace(/[^，。；\n]*(?:完成|对照|超额)[^，。；\n]*/g, '')) ??
    ofGoals(paragraphs) ??
    ofYears(paragraphs)
  );
}

function ofCommunique(text: string): DocumentYears | null {
  const year = /((?:19|20)\d\d)年?[^，。\n]{0,30}(?:统计公报|公报)/.exec(text)?.[1];
  if (year === undefined) return null;
  return { kind: 'communique', current: Number(year), running: Number(year) + 1, target: null };
}

const plans: readonly (readonly [name: string, base: number])[] = [
  ['十五五', 2025],
  ['十四五', 2020],
  ['十三五', 2015],
  ['十二五', 2010],
  ['十一五', 2005],
];

function ofPlan(text: string): DocumentYears | null {
  const named = plans.find(([name]) =>
    new RegExp(
      `${name}[”"]?[^，。；\\n]{0,24}(?:规划|纲要|计划|行动)|(?:规划|纲要|计划)[^，。；\\n]{0,8}${name}`,
    ).test(text),
  );
  if (named !== undefined) {
    return { kind: 'plan', current: named[1], running: named[1] + 1, target: named[1] + 5 };
  }
  const span =
    /((?:19|20)\d\d)\s*年?\s*[-－—–~～至]+\s*((?:19|20)\d\d)\s*年?[)）]?[^，。\n]{0,12}/.exec(text);
  if (span === null || !/规划|纲要|计划|方案|行动/.test(text)) return null;
  const [first, last] = [Number(span[1]), Number(span[2])];
  // 2021–2025 counts from 2020; 2010–2020 from 2010's beginning, told of as its base year.
  const base = (last - first) % 5 === 0 ? first : first - 1;
  return { kind: 'plan', current: base, running: base + 1, target: last };
}

function ofReport(
  title: string,
  start: string,
  paragraphs: readonly string[],
): DocumentYears | null {
  if (!/报告|总结|要点|通报/.test(title) && !/向大会(?:报告|作)|政府工作报告/.test(start))
    return null;
  // A heading has one sentence; “2015年各项任务的完成，标志着……” plans nothing.
  const all = paragraphs
    .filter((text) => text.length < 60 && !/[，。；].*[，。；]/.test(text))
    .join('\n');
  const planned =
    /((?:19|20)\d\d)年(?:政府|经济社会|全市|全县|全区|的|我们|国民)?[^，。\n\d]{0,14}(?:目标|任务|安排|总体要求|重点工作|工作思路|工作打算)/.exec(
      all,
    )?.[1];
  const reviewed =
    /((?:19|20)\d\d)年(?:政府|经济社会|全市|全县|全区|的)?[^，。\n]{0,10}(?:工作)?(?:回顾|情况|总结|成绩|完成)/.exec(
      all,
    )?.[1];
  const titled = /((?:19|20)\d\d)年?[^，。\n]{0,16}(?:工作报告|报告|总结)/.exec(title)?.[1];
  const dated = /((?:19|20)\d\d)年\s*\d{1,2}月\s*\d{1,2}日/.exec(start)?.[1];
  const running =
    planned !== undefined
      ? Number(planned)
      : reviewed !== undefined
        ? Number(reviewed) + 1
        : dated !== undefined
          ? Number(dated)
          : titled !== undefined
            ? Number(titled)
            : null;
  if (running === null) return null;
  const current =
    reviewed !== undefined && Number(reviewed) < running ? Number(reviewed) : running - 1;
  return { kind: 'report', current, running, target: running };
}

/** A plan without a title: the end of the five-year plan that most of its goals name. */
function ofGoals(paragraphs: readonly string[]): DocumentYears | null {
  const text = paragraphs.join('\n');
  const counts = plans.map(([name, base]) => ({
    base,
    goals: text.match(new RegExp(`到\\s*${base + 5}\\s*年`, 'g'))?.length ?? 0,
    names: text.match(new RegExp(`${name}[”"]?(?:期间|时期|末|人才|规划)`, 'g'))?.length ?? 0,
  }));
  const most = counts.reduce((best, one) =>
    one.goals + one.names > best.goals + best.names ? one : best,
  );
  if (most.goals < 2 || most.names < 1) return null;
  return { kind: 'plan', current: most.base, running: most.base + 1, target: most.base + 5 };
}

/** The year that is spoken of most, where nothing names the kind; only a year that is over. */
function ofYears(paragraphs: readonly string[]): DocumentYears {
  const text = paragraphs.join('\n');
  const told = /(?:截至|截止|到)\s*((?:19|20)\d\d)年?(?:底|末)/.exec(text)?.[1];
  const dated = /((?:19|20)\d\d)(?:年\s*\d{1,2}月|-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2})/.exec(
    text.slice(0, 300),
  )?.[1];
  const current = told ?? dated;
  if (current === undefined) return { kind: 'other', current: null, running: null, target: null };
  const running = told === undefined ? Number(current) : Number(current) + 1;
  return { kind: 'other', current: Number(current), running, target: null };
}
