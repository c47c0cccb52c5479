import type { ReviewedTargets, ReviewWording } from '../review-wording.ts';

export const zhReview: ReviewWording = {
  title: (region) => `${region} · 规划目标完成情况`,
  plan: (name, base, target, kind) =>
    `${name === null ? '规划' : `“${name}”规划`}（${base}—${target ?? '？'}年） ${kind}`,
  unplanned: '不属于所列规划的目标',
  kinds: { final: '终期评估', 'mid-term': '中期评估', none: '尚无基期以后的公布数' },
  counts: (counts) => `共${counts.all}项目标：${reviewed(counts)}。`,
  natures: {
    binding: (counts) => `约束性${counts.all}项：${reviewed(counts)}。`,
    expected: (counts) => `预期性${counts.all}项：${reviewed(counts)}。`,
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
  of: (when, figure) =>
    `${figure}（${String(when).replace(/^(\d+)-0?(\d+)$/, '$1年$2月')}${typeof when === 'number' ? '年' : ''}）`,
  carriesOver: (names) => `未完成、需在下一规划中继续安排的：${names.join('、')}。`,
  noTargets: (region) => `${region}没有列出目标。`,
};

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
