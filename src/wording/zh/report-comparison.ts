import type { Speaks } from '../speaks.ts';

const named: { readonly [W in 'depends' | 'never']: (names: readonly string[]) => string } = {
  depends: (names) => `能否达到取决于假设：${names.join('、')}。`,
  never: (names) => `各情景都达不到：${names.join('、')}。`,
};

/** What a report over several scenarios says besides what a report of one says. */
export const zhReportComparison = {
  title: (regions: readonly string[], scenarios: number) =>
    `${regions.join('、')}：${scenarios}个情景对比`,
  scenarios: (titles: readonly string[]) => `情景：${titles.join('；')}`,
  lead: ({
    scenarios,
    allMet,
    best,
    worst,
  }: {
    readonly scenarios: number;
    readonly allMet: readonly string[];
    readonly best: { readonly scenario: string; readonly met: number; readonly judged: number };
    readonly worst: { readonly scenario: string; readonly met: number; readonly judged: number };
  }) =>
    [
      `${scenarios}个情景中，`,
      allMet.length === 0
        ? '没有一个达到全部可判断的目标'
        : `${allMet.length}个达到全部可判断的目标（${allMet.join('、')}）`,
      `；达到最多的是“${best.scenario}”（${best.judged}项中${best.met}项）`,
      `，最少的是“${worst.scenario}”（${worst.judged}项中${worst.met}项）。`,
    ].join(''),
  /** In place of the lead, where no scenario has a target that can be judged. */
  nothingJudged: (scenarios: number) =>
    `${scenarios}个情景都没有可判断的目标，只能比较假设和路径。`,
  byTarget: (scenarios: readonly string[]) =>
    `${scenarios.map((title) => `“${title}”`).join('、')}的目标多由目标倒推，达到是假定，不能与其他情景的达到等量齐观。`,
  robust: ({
    always,
    depends,
    never,
    unknown,
  }: {
    readonly always: number;
    readonly depends: number;
    readonly never: number;
    readonly unknown: number;
  }) =>
    `逐项看：${[
      ...(always === 0 ? [] : [`各情景都达到的${always}项`]),
      ...(depends === 0 ? [] : [`能否达到取决于假设的${depends}项`]),
      ...(never === 0 ? [] : [`各情景都达不到的${never}项`]),
      ...(unknown === 0 ? [] : [`各情景都无法判断的${unknown}项`]),
    ].join('，')}。`,
  named,
  target: (name: string, target: string, required: string | null) =>
    `${name}的目标是${target}${required === null ? '' : `，所需增速为每年${required}`}。`,
  reached: (scenarios: readonly string[], missed: readonly string[]) =>
    `${[
      scenarios.length === 0 ? '没有情景达到' : `达到的情景：${scenarios.join('、')}`,
      ...(missed.length === 0 ? [] : [`达不到的情景：${missed.join('、')}`]),
    ].join('；')}。`,
  table: '各情景的结论',
  columns: {
    scenario: '情景',
    inYear: (name: string, year: number) => `${name} ${year}年`,
    assumed: '假设增速',
    odds: '情景内概率',
    answer: '结论',
    counts: { met: '达到', near: '接近', unmet: '达不到', unknown: '无法判断' },
  },
  differences: '假设有何不同，结果怎样变化',
  reference: (scenario: string) => `以下各情景都与“${scenario}”相比。`,
  charts: '对比图',
  targets: '各项目标在各情景下的结果',
  targetsTable: '测算值与判定',
  targetsLegend: '各列为情景，每格为目标年的测算值与判定；– 为没有测算。',
  each: '分情景要点',
  undrawnScope: '没有绘制的对比图：',
};

export type ReportComparisonWording = Speaks<typeof zhReportComparison>;
