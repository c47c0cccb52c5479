import type { ProgressClass, ProgressLack, ProgressMethod } from '../../progress/method.ts';
import type { Agreement, MidTerm, ObservedStanding } from '../../progress/standing.ts';
import type { Speaks, Words } from '../speaks.ts';

/** How a sentence of progress gets its figures, in its language and the indicator's unit. */
export type ProgressSpeaker = {
  readonly quantity: (value: number) => string;
  /** How far two figures lie apart: per cents in percentage points. */
  readonly distance: (value: number) => string;
  /** A fraction as a per cent with one decimal: 44.9%. */
  readonly share: (fraction: number) => string;
  /** A growth rate: 4.67%. */
  readonly percent: (fraction: number) => string;
  /** A fraction as a number of percentage points, one decimal, with its sign where asked for. */
  readonly points: (fraction: number, signed: boolean) => string;
  readonly listed: (names: readonly string[]) => string;
};

/** Growth a year as a sentence tells it; `points` for shares and rates, `total` of a period. */
export type ToldGrowth = {
  readonly growth: number | null;
  readonly step: number;
  readonly measure: 'rate' | 'points' | 'total';
};

type Bar = { readonly method: string; readonly value: number };

/** The words and sentences of progress. */
export const zhProgress = {
  classes: {
    achieved: '已达目标',
    'on-track': '进度达标',
    moderate: '进度偏慢',
    limited: '进展有限',
    deterioration: '倒退',
    ahead: '超前',
    level: '持平',
    behind: '滞后',
    unknown: '无法判断',
  } satisfies Words<ProgressClass>,
  midTermClasses: {
    achieved: '已完成',
    missed: '未完成',
    early: '提前实现',
    faster: '快于预期',
    'as-expected': '基本符合',
    behind: '滞后',
    unknown: '无法判断',
  } satisfies Words<MidTerm['class']>,
  /** The badge of the methods side by side. */
  agreements: {
    'on-track': '一致达标',
    'off-track': '一致未达标',
    differ: '方法不一',
    unknown: '无法判断',
  } satisfies Words<Agreement['verdict']>,
  /** What is missing, as part of a sentence. */
  lacks: {
    base: '没有公布基期数',
    current: '没有基期之后的数',
    'two-points': '只有一个年份的数，至少要两个',
    target: '没有目标值',
    'target-after-base': '目标年不晚于基期',
    'base-not-positive': '基期数为零或负数，算不出增速',
    'sign-change': '正负号有变，算不出增速',
    'target-zero': '目标值为零，算不出所需增速',
    'beyond-band': '已越过目标区间的另一侧',
    schedule: '规划没有年度分解',
    windowed: '多年平均数不能逐年跟踪',
    'too-large': '数值过大，无法计算',
  } satisfies Words<ProgressLack>,
  statistic: (reads: ProgressMethod['statistic']['reads'], value: number, say: ProgressSpeaker) => {
    if (reads === 'ratio') return value.toFixed(2);
    if (reads === 'points') return `${say.points(value, true)}个百分点`;
    return reads === 'share' ? say.share(value) : say.percent(value);
  },
  row: ({
    method,
    year,
    statistic,
    class: judged,
    why,
  }: {
    readonly method: string;
    readonly year: number;
    readonly statistic: { readonly title: string; readonly value: string } | null;
    readonly class: string;
    readonly why: string | null;
  }) =>
    `${method}：${year}年${statistic === null ? '' : `${statistic.title}为${statistic.value}，`}${judged}${why === null ? '' : `（${why}）`}`,
  /** Why a class was given without a statistic. */
  rules: {
    met: '目标值已经达到',
    kept: '保持在目标区间内',
    left: '已离开目标区间',
    'fell-back': '基期已达到目标，现在又低了回去',
  },
  next: (year: number, figure: string, next: string) => `${year}年到${figure}，即为“${next}”`,
  /** The same for a cell of a table. */
  nextCell: (figure: string, next: string) => `${figure}（${next}）`,
  shares: (
    { current, target, levelShare, incrementShare, timeShare }: ObservedStanding,
    say: ProgressSpeaker,
  ) => {
    const figure = `${current.year}年${say.quantity(current.value)}`;
    if (target === null) return `${figure}，没有目标值`;
    const share = (name: string, value: number | null) =>
      `${name}${value === null ? '无法计算' : say.share(value)}`;
    return [
      `${figure}，${target.each ? '每年' : `${target.year}年`}目标${say.quantity(target.value)}`,
      share('水平达成', levelShare),
      share('增量达成', incrementShare),
      share('时间进度', timeShare),
    ].join('，');
  },
  midTerm: (
    { current, target, incrementShare, timeShare }: ObservedStanding,
    { class: judged, rule, basis, gap, lacks }: MidTerm,
    say: ProgressSpeaker,
  ) => {
    const head = zhProgress.midTermClasses[judged];
    const year = target?.year ?? current.year;
    switch (rule) {
      case 'met-early':
        return `${head}：${current.year}年已达到${year}年的目标`;
      case 'met-on-time':
        return `${head}：目标年达到目标`;
      case 'missed':
        return `${head}：到目标年仍未达到`;
      case 'kept':
        return `${head}：保持在目标区间内`;
      case 'left':
        return `${head}：已离开目标区间`;
      case 'fell-back':
        return `${head}：基期已达到目标，现在又低了回去`;
      case 'none':
        return `${head}：${lacks === null ? '数据不足' : zhProgress.lacks[lacks]}`;
      case 'gap': {
        const expected = basis === 'schedule' ? '年度分解要求' : '时间过去';
        const share = (incrementShare ?? 0) - (gap ?? 0);
        const shown = basis === 'schedule' || timeShare === null ? share : timeShare;
        const side = (gap ?? 0) >= 0 ? '超出' : '落后';
        return `${head}：增量完成${say.share(incrementShare ?? 0)}，${expected}${say.share(shown)}，${side}${say.points(Math.abs(gap ?? 0), false)}个百分点（相差5个百分点以内为基本符合）`;
      }
    }
  },
  needed: (years: number, needed: ToldGrowth, soFar: ToldGrowth | null, say: ProgressSpeaker) => {
    const ahead = `后${years}年${years === 1 ? '' : '年均'}需${growth(needed, say)}`;
    return soFar === null ? ahead : `${ahead}；此前年均${growth(soFar, say)}`;
  },
  agreement: (
    {
      verdict,
      onTrack,
      offTrack,
      unknown,
      bars,
      year,
    }: {
      readonly verdict: Agreement['verdict'];
      readonly onTrack: readonly string[];
      readonly offTrack: readonly string[];
      readonly unknown: readonly string[];
      readonly bars: { readonly low: Bar; readonly high: Bar } | null;
      readonly year: number;
    },
    say: ProgressSpeaker,
  ) => {
    const spread =
      bars === null || bars.low.value === bars.high.value
        ? ''
        : `；${year}年算作达标的门槛从${say.quantity(bars.low.value)}（${bars.low.method}）到${say.quantity(bars.high.value)}（${bars.high.method}），相差${say.distance(Math.abs(bars.high.value - bars.low.value))}`;
    const rest = unknown.length === 0 ? '' : `；${say.listed(unknown)}无法判断`;
    switch (verdict) {
      case 'on-track':
        return `各方法一致：进度达标${spread}${rest}`;
      case 'off-track':
        return `各方法一致：进度未达标${spread}${rest}`;
      case 'differ':
        return `方法不一：${say.listed(onTrack)}认为达标，${say.listed(offTrack)}认为未达标${spread}${rest}`;
      case 'unknown':
        return '各方法都无法判断';
    }
  },
  paths: ({
    year,
    from,
    base,
    latest,
  }: {
    readonly year: number;
    readonly from: number;
    readonly base: string | null;
    readonly latest: string | null;
  }) =>
    `本情景${year}年：从基期推算${base ?? '无测算值'}，从${from}年最新数推算${latest ?? '无测算值'}`,
};

export type ProgressWording = Speaks<typeof zhProgress>;

function growth({ growth, step, measure }: ToldGrowth, say: ProgressSpeaker): string {
  const turn = (value: number) => (value < 0 ? '下降' : '增长');
  if (measure === 'points')
    return `${step < 0 ? '下降' : '提高'}${say.points(Math.abs(step), false)}个百分点`;
  if (measure === 'total') return `完成${say.quantity(step)}`;
  const amount = say.quantity(Math.abs(step));
  if (growth === null) return `${turn(step)}${amount}`;
  return `${turn(growth)}${say.percent(Math.abs(growth))}（每年${amount}）`;
}
