import type { CompareWording } from '../compare-wording.ts';

export const zhCompare: CompareWording = {
  listed: (names) => names.join('、'),
  change: (before, after) => `${before}→${after}`,
  ofRegion: (region, scenario) => `${region}：${scenario}`,
  comparedWith: (scenario, reference) => `“${scenario}”与“${reference}”相比`,
  otherRegion: (shared) =>
    `两个情景属于不同地区，只比较双方都有的 ${shared} 项指标；统计口径可能不同，数值大小不宜直接相比。`,
  summary: ({ targets, better, worse, unclear, moved, same }) =>
    [
      `双方都可比较的目标共 ${targets} 项`,
      ...[
        [worse, '项判定变差'],
        [better, '项判定变好'],
        [unclear, '项一方无法判断'],
        [moved, '项判定不变而数值有变'],
        [same, '项没有变化'],
      ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`])),
    ]
      .join('，')
      .replace('，', '：')
      .concat('。'),
  noTargets: '双方没有可以比较的目标。',
  identical: '两个情景的假设与结果完全相同。',
  sections: {
    assumptions: '假设有何不同',
    worse: '判定变差',
    better: '判定变好',
    unclear: '一方无法判断',
    moved: '判定不变，数值有变',
    targets: '不能比较的目标',
  },
  effect: ({ name, growth, value, verdict, odds, targets }) => {
    const head = growth === null ? name : `${name} 年均${growth}`;
    const rest = [value, verdict, odds, targets === null ? null : `目标${targets}`];
    return `${head}：${rest.filter((part) => part !== null).join('，')}`;
  },
  headline: ({ drivers, name, year, change, odds }) =>
    `${[
      ...(drivers === null ? [] : [drivers]),
      `${name ?? ''}${year}年${change ?? '不变'}`,
      ...(odds === null ? [] : [odds]),
    ].join('，')}。`,
  driver: (name, growth) => `${name} 年均${growth}`,
  inYear: (year, value) => `${year}年 ${value}`,
  points: (points) => `${points}个百分点`,
  several: (names, of) => (names.length === of ? names.join('、') : `${names.join('、')}等${of}项`),
  none: '无',
  clauses: (clauses) => clauses.join('；'),
  computed: '由其他指标推算',
  unprojected: '不测算',
  law: (change, names) => `增长方式 ${change}：${names}`,
  parameters: (law, names) => `同为${law}，取值不同：${names}`,
  from: (change) => `测算起点：${change}`,
  starts: { base: '规划基期', latest: '最新公布数' },
  totals: (change) => `总量与分项的关系：${change}`,
  totalsRules: {
    'by-cover': '能加总的由分项加总，其余各自测算',
    independent: '各自测算',
    'bottom-up': '由分项加总',
    'top-down': '由总量分摊',
    proportional: '分项按总量同比调整',
  },
  to: (change) => `测算终年：${change}`,
  thresholds: (near, partial) => `判定界限：接近 ${near}，部分达到 ${partial}`,
  eventsBefore: (events) => `不再有的事件：${events}`,
  eventsAfter: (events) => `新增的事件：${events}`,
  event: (year, names, add, rate) => {
    const what = [
      ...(add === null ? [] : [`增量 ${add}`]),
      ...(rate === null ? [] : [`当年增速 ${rate}`]),
    ];
    return `${year}年 ${names} ${what.join('，')}`;
  },
  onlyBefore: (reference, names) => `只有“${reference}”有：${names}`,
  onlyAfter: (scenario, names) => `只有“${scenario}”有：${names}`,
};
