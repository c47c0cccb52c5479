import type { OutlookWording } from '../outlook-wording.ts';

export const zhOutlook: OutlookWording = {
  title: '参照预测（不随情景变化）',
  chance: '达标可能性',
  percentile: '测算值分位',
  evidence: '参照地区',
  regions: (regions, grades) => `${regions}个（${grades}）`,
  atMost: (chance) => `至多${chance}`,
  beyond: {
    below: (edge) => `不足${edge}`,
    above: (edge) => `${edge}以上`,
  },
  legend:
    '达标可能性：如各地照以往规律发展，公布数达到目标的可能性，与情景假设无关；50%、80%、90%：有此把握的数值；测算值分位：情景测算值在参照预测中所处的位置；参照地区：有实际增速的其他地区数（案例数按来源等级A、B、C）。',
  together: (judged, expected, all) =>
    `${judged}项有可能性的目标，预计约${expected}项达到，全部达到的可能性${all}。`,
  lacking: (targets) => `另有${targets}项没有可参照的案例或起点，可能性未知。`,
  matched: (ones) =>
    `参照案例的对应：${ones
      .map(({ own, term, id, by }) =>
        by === 'name'
          ? `“${own}”按名称取“${term}”（${id}）的案例`
          : `“${own}”的名称未收录，按代号取“${term}”（${id}）的案例，请核对口径`,
      )
      .join('；')}。`,
  calibration: (forecasts, held) =>
    `以往检验：对已有案例回测${forecasts}次，80%区间覆盖了${held}的实际结果。`,
};
