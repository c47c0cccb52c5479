import type { TotalsRule } from '../../scenario/scenario.ts';
import type { Speaks, Words } from '../speaks.ts';
import { zhOperatorSigns } from './operator-signs.ts';

const parameters: Words<string> = {
  growth: '年均增速',
  rate: '年增速',
  step: '每年增加',
  ceiling: '上限',
  joins: '每年流入',
  share: '流入占比',
  leaves: '每年流失率',
};

/** What the interactive page says. */
export const zhExplore = {
  title: '区域人才规划测算',
  skip: '跳到测算结果',
  region: '地区',
  scenario: '情景',
  language: '语言',
  changedTitle: (title: string) => `${title}（已调整）`,
  actions: {
    undo: '撤销',
    redo: '重做',
    reset: '恢复原情景',
    pin: '固定作对照',
    unpin: '取消对照',
    save: '存为情景文件',
    open: '打开文件…',
    selfCheck: '自检',
    print: '打印',
    copy: { png: '复制图片', svg: '复制SVG' },
    saveSvg: '下载SVG',
    close: '关闭',
    apply: '采用',
    restart: '重新打开',
  },
  done: { copied: '图片已复制。', savedInstead: '浏览器不允许复制，已改为下载图片。' },
  drop: '松开即可打开地区或情景文件（YAML）',
  /** @param idle names of regions that were opened and have no scenario */
  opened: (names: readonly string[], idle: readonly string[]) =>
    idle.length === 0
      ? `已打开：${names.join('、')}`
      : `已打开：${names.join('、')}。${idle.join('、')}还没有情景，请再打开该地区的情景文件。`,
  problems: (count: number) => `文件有 ${count} 处问题，未载入：`,
  assumptions: '假设',
  assumptionsHint: '拖动滑块或直接填数，右侧结果随之更新。',
  find: '查找指标',
  noneFound: '没有符合的指标。',
  knob: (indicator: string, parameter: string) => `${indicator}：${parameter}`,
  parameters,
  perYear: { percent: '%／年', points: '百分点／年' },
  marks: { historic: '历史', required: '所需', peers: '各地中间一半', was: '原值' },
  givenBack: '恢复原值',
  noKnobs: '该情景没有可调的假设。',
  events: '事件',
  event: ({
    year,
    on,
    add,
    rate,
  }: {
    readonly year: number;
    readonly on: readonly string[];
    readonly add: string | null;
    readonly rate: string | null;
  }) =>
    `${year}年 ${on.join('、')}${add === null ? '' : ` 增减${add}`}${rate === null ? '' : ` 增速变动${rate}`}`,
  everyIndicator: '全部指标',
  totals: '总量与分项',
  totalsRules: {
    'by-cover': '能加总的总量由分项加总',
    independent: '各自测算',
    'bottom-up': '分项加总得总量',
    'top-down': '总量按基年结构分解',
    proportional: '分项按总量等比调整',
  } satisfies Words<TotalsRule>,
  charts: '图表',
  notDrawn: '这一情景没有此图：',
  /** The chart of the chosen indicator alone. */
  focusTab: '所选指标',
  nothingToDraw: '该指标既无公布数也无测算，没有可画的内容。',
  results: '测算结果',
  reckoning: '测算中……',
  noTargets: '规划没有列出目标，下列为现状、历史增速和测算。',
  oddsNote: (draws: number) =>
    `情景内概率由 ${draws} 次模拟得出，±后为标准误；情景没有为其设定不确定性的为“–”。`,
  /** Sets an assumption to what would meet a target. */
  apply: (assumption: string, value: string) => `把${assumption}设为${value}`,
  /** Asks what would meet a target with odds; the short form stands in a table. */
  seek: (indicator: string, odds: string) => `求${indicator}有${odds}把握所需的假设值`,
  forOdds: (odds: string) => `${odds}把握`,
  seeking: '求解中……',
  notFound: { flat: '与此假设无关', always: '任何取值都可达到', never: '取值范围内达不到' },
  columns: {
    indicator: '指标',
    base: (year: number) => `${year}年`,
    target: '目标',
    value: '测算',
    pinned: '对照',
    difference: '与对照差',
    increment: '增量完成',
    assumed: '假设增速',
    need: '达标需增速',
    odds: '情景内概率',
    verdict: '判定',
  },
  operators: zhOperatorSigns,
  /** The base, in a narrow place. */
  base: '基数',
  published: (figure: string) => `${figure}（公布）`,
  inYear: (year: number, text: string) => `${text}（${year}年）`,
  summary: (met: number, all: number, unknown: number) =>
    `${all} 项目标，达到 ${met} 项${unknown === 0 ? '' : `，无法判断 ${unknown} 项`}`,
  changesOf: (count: number) => (count === 0 ? '未作调整' : `已调整 ${count} 处`),
  pinnedNote: (title: string) => `对照：${title}`,
  /** Heading of what differs from the pinned study. */
  difference: '与对照的差别',
  inDetail: '逐项说明',
  selfCheck: {
    running: (done: number, all: number) => `自检中 ${done}／${all}`,
    same: (count: number) => `自检通过：${count} 个情景重新测算，与命令行的结果逐位相同。`,
    differs: (names: readonly string[]) => `自检未通过，结果不同的情景：${names.join('、')}`,
  },
  refused: '这样改不成立：',
  broken: (message: string) => `程序出错：${message}`,
  madeBy: (version: string) => `talentcast ${version} 生成，全部计算在本机完成，不联网。`,
  /** Opens the licences of what others wrote and the page holds. */
  notices: '本页所含第三方软件及其许可',
};

export type ExploreWording = Speaks<typeof zhExplore>;
