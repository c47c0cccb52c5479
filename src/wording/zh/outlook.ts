import type { OutlookLack } from '../../feasibility/expect-target.ts';
import type { Speaks, Words } from '../speaks.ts';

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** The words of the outlook, in one language; figures come in ready-made. */
export const zhOutlook = {
  title: '参照预测（不随情景变化）',
  /** Heading of the column of chances. */
  chance: '达标可能性',
  /** The same where there is little room. */
  chanceShort: '参照预测',
  /** Heading: where the scenario's figure, and so its growth, lies in the outlook. */
  percentile: '参照预测分位',
  /** Heading: regions that it rests on. */
  evidence: '参照地区',
  /** Headings of figures that are reached with a chance. */
  withChance: (chance: string) => `有${chance}把握`,
  regions: (regions: number, grades: string) => `${regions}个（${grades}）`,
  atMost: (chance: string) => `至多${chance}`,
  /** A chance further out than may be told. */
  beyond: {
    below: (edge: string) => `不足${edge}`,
    above: (edge: string) => `${edge}以上`,
  },
  /** A chance in tenths, in words: 约八成, about 8 in 10. */
  tenths: {
    about: (tenths: number) => `约${numerals[tenths]}成`,
    below: (tenths: number) => `不足${numerals[tenths]}成`,
    above: (tenths: number) => `${numerals[tenths]}成以上`,
  },
  /** How the column of chances is read. */
  chanceLegend: '参照预测：达标可能性，由其他地区的实际增速得出，不随情景变化。',
  /** How the table of the outlook is read. */
  legend:
    '达标可能性：如各地照以往规律发展，公布数达到目标的可能性，与情景假设无关；50%、80%、90%：有此把握的数值；参照地区：有实际增速的其他地区数（案例数按来源等级A、B、C）。',
  percentileLegend: '参照预测分位：到目标年为止，情景假设的增速在参照预测中高于多大比例。',
  together: (judged: number, expected: string, all: string) =>
    `${judged}项有可能性的目标，预计约${expected}项达到，全部达到的可能性${all}。`,
  /** The chance of all if indicators hang together less, or more. */
  allMetAt: (less: string, more: string) =>
    `各指标同升同降的程度只知大概：相关弱一些，全部达到的可能性为${less}；强一些，为${more}。`,
  lacking: (targets: number) => `另有${targets}项没有可参照的案例或起点，可能性未知。`,
  /** Indicators that rest on one or two regions. */
  few: (names: readonly string[]) =>
    `${names.join('、')}的参照案例不足3个地区，参照预测几乎只是照搬这一两地的增速，仅供参考。`,
  /** Indicators whose cases stand under another id, or were found by the id alone. */
  matched: (
    ones: readonly {
      readonly own: string;
      readonly term: string;
      readonly id: string;
      readonly by: 'name' | 'id';
    }[],
  ) =>
    `参照案例的对应：${ones
      .map(({ own, term, id, by }) =>
        by === 'name'
          ? `“${own}”按名称取“${term}”（${id}）的案例`
          : `“${own}”的名称未收录，按代号取“${term}”（${id}）的案例，请核对口径`,
      )
      .join('；')}。`,
  /** Targets without a chance, by the reason. */
  without: (names: readonly string[], why: string) => `${why}，可能性未知：${names.join('、')}。`,
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
  } satisfies Words<OutlookLack>,
  calibration: (forecasts: number, held: string) =>
    `以往检验：对已有案例回测${forecasts}次，80%区间覆盖了${held}的实际结果。`,
  /** Why past growth that goes on is no likelihood. */
  pastRarelyLasts:
    '“延续”只说明所需增速不高于以往，并不说明容易达到：以往的增速很少能保持，越快越难保持。',
  report: {
    what: '参照预测只看历史和同类地区，不随任何假设变化：依据其他地区的实际增速，计入快增速回落的规律和各个时期整体快慢的差别。可能性不写小数，也不超出参照地区数所能支持的范围。',
    table: (targets: number) => `${targets}项目标的达标可能性`,
    /** Of indicators without a target. */
    byYear: (year: number) => `没有目标的指标，参照预测${year}年的水平`,
    byYearColumns: {
      newest: '最近公布数',
      middle: (year: number) => `${year}年中间值`,
      band: '80%区间',
    },
    ofYear: (figure: string, year: number) => `${figure}（${year}年）`,
    /** On the first screen. */
    headline: ({
      name,
      target,
      chance,
      figures,
      regions,
    }: {
      readonly name: string;
      readonly target: string;
      readonly chance: string;
      readonly figures: readonly { readonly chance: string; readonly figure: string }[];
      readonly regions: string;
    }) =>
      `参照${regions}个其他地区的实际增速，${name}达到目标（${target}）的可能性${chance}；${figures.map(({ chance: of, figure }) => `有${of}把握的是${figure}`).join('，')}。`,
    noHeadline: (name: string, why: string) => `${name}的达标可能性未知：${why}。`,
  },
};

export type OutlookWording = Speaks<typeof zhOutlook>;
