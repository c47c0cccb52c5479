import type { TotalsRule } from '../../scenario/scenario.ts';
import type { Speaks, Words } from '../speaks.ts';

/** The sentences of a comparison, in one language; names and figures come in ready-made. */
export const zhCompare = {
  listed: (names: readonly string[]) => names.join('、'),
  /** Two figures, before and after. */
  change: (before: string, after: string) => `${before}→${after}`,
  /** The scenario with its region, where regions differ. */
  ofRegion: (region: string, scenario: string) => `${region}：${scenario}`,
  comparedWith: (scenario: string, reference: string) => `“${scenario}”与“${reference}”相比`,
  otherRegion: (shared: number) =>
    `两个情景属于不同地区，只比较双方都有的 ${shared} 项指标；统计口径可能不同，数值大小不宜直接相比。`,
  summary: ({
    targets,
    better,
    worse,
    unclear,
    moved,
    same,
  }: {
    readonly targets: number;
    readonly better: number;
    readonly worse: number;
    readonly unclear: number;
    readonly moved: number;
    readonly same: number;
  }) =>
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
  /** One target: every part but the name may be missing. */
  effect: ({
    name,
    growth,
    value,
    verdict,
    odds,
    targets,
  }: {
    readonly name: string;
    readonly growth: string | null;
    readonly value: string | null;
    readonly verdict: string | null;
    readonly odds: string | null;
    readonly targets: string | null;
  }) => {
    const head = growth === null ? name : `${name} 年均${growth}`;
    const rest = [value, verdict, odds, targets === null ? null : `目标${targets}`];
    return `${head}：${rest.filter((part) => part !== null).join('，')}`;
  },
  /** What moves the total, and what becomes of it: whatever stays the same is missing. */
  headline: ({
    drivers,
    name,
    year,
    change,
    odds,
  }: {
    readonly drivers: string | null;
    /** The total, unless it is what moves itself. */
    readonly name: string | null;
    readonly year: string;
    readonly change: string | null;
    readonly odds: string | null;
  }) =>
    `${[
      ...(drivers === null ? [] : [drivers]),
      `${name ?? ''}${year}年${change ?? '不变'}`,
      ...(odds === null ? [] : [odds]),
    ].join('，')}。`,
  driver: (name: string, growth: string) => `${name} 年均${growth}`,
  inYear: (year: string, value: string) => `${year}年 ${value}`,
  points: (points: string) => `${points}个百分点`,
  /** The first names of several, and how many there are. */
  several: (names: readonly string[], of: number) =>
    names.length === of ? names.join('、') : `${names.join('、')}等${of}项`,
  /** In place of a figure that there is not. */
  none: '无',
  clauses: (clauses: readonly string[]) => clauses.join('；'),
  computed: '由其他指标推算',
  unprojected: '不测算',
  law: (change: string, names: string) => `增长方式 ${change}：${names}`,
  parameters: (law: string, names: string) => `同为${law}，取值不同：${names}`,
  from: (change: string) => `测算起点：${change}`,
  starts: { base: '规划基期', latest: '最新公布数' },
  totals: (change: string) => `总量与分项的关系：${change}`,
  totalsRules: {
    'by-cover': '能加总的由分项加总，其余各自测算',
    independent: '各自测算',
    'bottom-up': '由分项加总',
    'top-down': '由总量分摊',
    proportional: '分项按总量同比调整',
  } satisfies Words<TotalsRule>,
  to: (change: string) => `测算终年：${change}`,
  thresholds: (near: string, partial: string) => `判定界限：接近 ${near}，部分达到 ${partial}`,
  eventsBefore: (events: string) => `不再有的事件：${events}`,
  eventsAfter: (events: string) => `新增的事件：${events}`,
  event: (year: number, names: string, add: string | null, rate: string | null) => {
    const what = [
      ...(add === null ? [] : [`增量 ${add}`]),
      ...(rate === null ? [] : [`当年增速 ${rate}`]),
    ];
    return `${year}年 ${names} ${what.join('，')}`;
  },
  onlyBefore: (reference: string, names: string) => `只有“${reference}”有：${names}`,
  onlyAfter: (scenario: string, names: string) => `只有“${scenario}”有：${names}`,
};

export type CompareWording = Speaks<typeof zhCompare>;
