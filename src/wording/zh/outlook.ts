import type { OutlookWording } from '../outlook-wording.ts';

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

export const zhOutlook: OutlookWording = {
  title: '参照预测（不随情景变化）',
  chance: '达标可能性',
  chanceShort: '参照预测',
  percentile: '参照预测分位',
  evidence: '参照地区',
  withChance: (chance) => `有${chance}把握`,
  regions: (regions, grades) => `${regions}个（${grades}）`,
  atMost: (chance) => `至多${chance}`,
  beyond: {
    below: (edge) => `不足${edge}`,
    above: (edge) => `${edge}以上`,
  },
  tenths: {
    about: (tenths) => `约${numerals[tenths]}成`,
    below: (tenths) => `不足${numerals[tenths]}成`,
    above: (tenths) => `${numerals[tenths]}成以上`,
  },
  chanceLegend: '参照预测：达标可能性，由其他地区的实际增速得出，不随情景变化。',
  legend:
    '达标可能性：如各地照以往规律发展，公布数达到目标的可能性，与情景假设无关；50%、80%、90%：有此把握的数值；参照地区：有实际增速的其他地区数（案例数按来源等级A、B、C）。',
  percentileLegend: '参照预测分位：到目标年为止，情景假设的增速在参照预测中高于多大比例。',
  together: (judged, expected, all) =>
    `${judged}项有可能性的目标，预计约${expected}项达到，全部达到的可能性${all}。`,
  allMetAt: (less, more) =>
    `各指标同升同降的程度只知大概：相关弱一些，全部达到的可能性为${less}；强一些，为${more}。`,
  lacking: (targets) => `另有${targets}项没有可参照的案例或起点，可能性未知。`,
  few: (names) =>
    `${names.join('、')}的参照案例不足3个地区，参照预测几乎只是照搬这一两地的增速，仅供参考。`,
  matched: (ones) =>
    `参照案例的对应：${ones
      .map(({ own, term, id, by }) =>
        by === 'name'
          ? `“${own}”按名称取“${term}”（${id}）的案例`
          : `“${own}”的名称未收录，按代号取“${term}”（${id}）的案例，请核对口径`,
      )
      .join('；')}。`,
  without: (names, why) => `${why}，可能性未知：${names.join('、')}。`,
  lacks: {
    rate: '增速类指标不作参照预测',
    'no-figure': '没有可作起点的公布数',
    'no-growth-from-zero': '最近的公布数为零',
    'no-cases': '没有其他地区的实际增速',
    'no-parameters': '没有参照预测的参数文件',
    'no-value': '没有公布目标数',
    'past-without-figure': '目标年已过而没有公布数',
    break: '最近的公布数与目标口径不同',
    definition: '最近的公布数与目标定义不同',
  },
  calibration: (forecasts, held) =>
    `以往检验：对已有案例回测${forecasts}次，80%区间覆盖了${held}的实际结果。`,
  pastRarelyLasts:
    '“延续”只说明所需增速不高于以往，并不说明容易达到：以往的增速很少能保持，越快越难保持。',
  report: {
    what: '参照预测只看历史和同类地区，不随任何假设变化：依据其他地区的实际增速，计入快增速回落的规律和各个时期整体快慢的差别。可能性不写小数，也不超出参照地区数所能支持的范围。',
    table: (targets) => `${targets}项目标的达标可能性`,
    byYear: (year) => `没有目标的指标，参照预测${year}年的水平`,
    byYearColumns: {
      newest: '最近公布数',
      middle: (year) => `${year}年中间值`,
      band: '80%区间',
    },
    ofYear: (figure, year) => `${figure}（${year}年）`,
    headline: ({ name, target, chance, figures, regions }) =>
      `参照${regions}个其他地区的实际增速，${name}达到目标（${target}）的可能性${chance}；${figures.map(({ chance: of, figure }) => `有${of}把握的是${figure}`).join('，')}。`,
    noHeadline: (name, why) => `${name}的达标可能性未知：${why}。`,
  },
};
