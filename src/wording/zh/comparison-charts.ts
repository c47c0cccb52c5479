import type { Speaks } from '../speaks.ts';

/** The texts of charts over several scenarios or regions. */
export const zhComparisonCharts = {
  matrix: {
    /** Names of scenarios that stand in heads by their numbers alone. */
    numbered: (names: readonly string[]) => `情景：${names.join('；')}。`,
    met: '达到的目标数',
    count: (met: number, all: number) => `${met}/${all}`,
    order:
      '达到即满足目标，其余按假设增速与所需增速之比：接近≥0.95（或缺口不超过目标的0.5%），部分达到≥0.6，差距大≥0，背离<0（以各情景所设界限为准）。',
    unknown: (names: readonly string[]) =>
      `在各情景下都无法判断（缺基期数或测算值），未列入：${names.join('、')}。`,
  },
  comparing: {
    end: (scenario: string, year: number, value: string, verdict: string) =>
      `${scenario} ${year}年${value}（${verdict}）`,
    reading: '纵轴不从零起。括号内为该情景对目标的判定；判定看目标年，不看路径末年。',
    undrawn: (scenarios: readonly string[]) =>
      `没有该总量的测算，未作图：${scenarios.join('、')}。`,
  },
  indexed: {
    subtitle: (unit: string) => `基期=100（原单位：${unit}）`,
    aim: (region: string, index: string, target: string) => `${region} ${index}（${target}）`,
    end: (region: string, index: string) => `${region} ${index}`,
    target: '目标',
    reading:
      '各地以本地规划基期为100，右侧为目标的指数，括号内为目标原值。纵轴不从零起，各图刻度不同；各地统计口径可能不同。',
    inPoints: (names: readonly string[]) =>
      `占比、增速类以百分点变动，不作指数：${names.join('、')}。`,
    windowed: (names: readonly string[]) => `期内数没有单年基期，不作指数：${names.join('、')}。`,
    baseless: (names: readonly string[]) =>
      `不足两地有大于零的基期数和测算，未作图：${names.join('、')}。`,
    renamed: (items: readonly string[]) => `各地名称不同：${items.join('；')}。`,
    renamedItem: (name: string, region: string, other: string) =>
      `${name}（${region}称“${other}”）`,
    apart: (regions: readonly string[]) => `与其他地区没有可比的共有指标：${regions.join('、')}。`,
  },
};

export type ComparisonChartsWording = Speaks<typeof zhComparisonCharts>;
