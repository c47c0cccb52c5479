import type { ReviewKind } from '../../progress/review-region.ts';
import type { Speaks, Words } from '../speaks.ts';

/** How many targets a review speaks of. */
export type ReviewedTargets = {
  readonly all: number;
  readonly achieved: number;
  readonly soFar: number;
  readonly missed: number;
  readonly open: number;
  readonly unknown: number;
};

/** The review that `progress` prints: the 完成情况表 of each plan. */
export const zhReview = {
  title: (region: string) => `${region} · 规划目标完成情况`,
  plan: (name: string | null, base: number, target: number | null, kind: string) =>
    `${name === null ? '规划' : `“${name}”规划`}（${base}—${target ?? '？'}年） ${kind}`,
  unplanned: '不属于所列规划的目标',
  kinds: {
    final: '终期评估',
    'mid-term': '中期评估',
    none: '尚无基期以后的公布数',
  } satisfies Words<ReviewKind>,
  counts: (counts: ReviewedTargets) => `共${counts.all}项目标：${reviewed(counts)}。`,
  natures: {
    binding: (counts: ReviewedTargets) => `约束性${counts.all}项：${reviewed(counts)}。`,
    expected: (counts: ReviewedTargets) => `预期性${counts.all}项：${reviewed(counts)}。`,
  },
  columns: {
    indicator: '指标',
    nature: '属性',
    base: '基数',
    target: '目标',
    actual: '公布数',
    completion: '完成率',
    increment: '增量完成率',
    state: '完成情况',
    owner: '责任单位',
    reason: '原因',
  },
  /** A figure of another year, or of a month. */
  of: (when: number | string, figure: string) =>
    `${figure}（${String(when).replace(/^(\d+)-0?(\d+)$/, '$1年$2月')}${typeof when === 'number' ? '年' : ''}）`,
  carriesOver: (names: readonly string[]) =>
    `未完成、需在下一规划中继续安排的：${names.join('、')}。`,
  noTargets: (region: string) => `${region}没有列出目标。`,
};

export type ReviewWording = Speaks<typeof zhReview>;

function reviewed({ achieved, soFar, missed, open, unknown }: ReviewedTargets): string {
  const parts = [
    `完成${achieved}项`,
    ...(soFar === 0 ? [] : [`年内数已达到${soFar}项`]),
    ...(missed === 0 ? [] : [`未完成${missed}项`]),
    ...(open === 0 ? [] : [`未到期${open}项`]),
    ...(unknown === 0 ? [] : [`无法判断${unknown}项`]),
  ];
  return parts.join('，');
}
