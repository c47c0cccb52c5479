import type { ChartsWording } from '../charts-wording.ts';
import { zhFeasibility } from './feasibility.ts';

export const zhCharts: ChartsWording = {
  listSeparator: '、',
  pause: '，',
  subtitle: (region, scenario) =>
    scenario.includes(region.replace(/[省市县区]$/, '')) ? scenario : `${region} · ${scenario}`,
  source: (titles) =>
    `资料来源：${titles.map((title) => `《${title}》`).join('、')}；测算值为本情景推算。`,
  unit: (unit) => `单位：${unit}`,
  withUnit: (name, unit) => `${name}（${unit}）`,
  year: '年份',
  operators: {
    '>=': (value) => `${value}以上`,
    '>': (value) => `超过${value}`,
    '=': (value) => value,
    '<=': (value) => `${value}以下`,
    '<': (value) => `低于${value}`,
    about: (value) => `${value}左右`,
    between: (value, high) => `${value}～${high}`,
  },
  verdicts: zhFeasibility.verdicts,
  key: {
    observed: '公布数',
    derived: '由公布增速推算',
    projected: '测算',
    window: '期内数（横线为所跨年份）',
    projectedWindow: '期内测算',
    target: '目标',
    level: '水平完成度 c/T',
    increment: '增量完成度 (c−b)/(T−b)',
    whole: '达到目标（100%）',
    observedBar: '公布数',
    projectedBar: '测算',
    total: '总量',
  },
  trajectory: {
    each: '每年',
    cumulative: '规划期累计',
    window: '期内年均',
    axes: '横轴为年份；纵轴单位见各图题，不从零起。',
    even: (items) => `无基期数且各年测算相同或相近，未作图（括号内为目标）：${items.join('；')}。`,
    evenItem: (name, target) => `${name}（${target}）`,
    undrawn: (names) => `有目标但无测算，未作图：${names.join('、')}。`,
    still: (names) => `无目标、只有一个公布数且测算不变，未作图：${names.join('、')}。`,
  },
  gap: {
    axis: (year) => `${year === null ? '目标年' : `${year}年`}完成度（%）`,
    level: '水平',
    increment: '增量',
    verdict: '判断',
    target: '目标',
    projectedValue: '测算',
    formula:
      'c 为目标年测算值，b 为基期数，T 为目标值；水平完成度 = c/T，增量完成度 = (c−b)/(T−b)。按增量完成度由低到高排列。',
    clipped: '超出横轴范围的以箭头表示，数值见右栏。',
    noIncrement: '增量栏为“–”：无基期数，或目标等于基期数，增量完成度无意义。',
    unknown: (names) => `无法判断、未列入：${names.join('、')}。`,
  },
  composition: {
    projected: '测算',
    stacked: '分项互不重叠，堆叠高度即分项之和。',
    change: (name, from, to) => `${name} ${from}→${to}`,
    differs: (name, year, sum, total) =>
      `${year}年测算分项之和 ${sum} 与${name} ${total} 不等，二者分别测算。`,
    overlapping: (name, moments) =>
      `${name}的分项有重叠，不能相加为总量。重叠系数 ω = 分项之和 ÷ 总量：${moments
        .map(({ year, sum, total, omega }) => `${year}年 ${sum} ÷ ${total} = ${omega}`)
        .join('；')}。`,
    partial: (name) => `所列分项只是${name}的一部分。`,
    incomplete: (name, parts) => `${name}的分项缺测算值，不堆叠：${parts.join('、')}。`,
  },
};
