import type { StudyOutcome } from '../../study/study-uncertainty.ts';
import type { Sentences, Speaks } from '../speaks.ts';
import { zhTornado } from './tornado.ts';

const without: Sentences<NonNullable<StudyOutcome['lacks']>, [names: readonly string[]]> = {
  decided: (names) => `已有公布数，不再有概率：${names.join('、')}。`,
  none: (names) => `情景没有设定不确定性，没有概率：${names.join('、')}。`,
  'no-path': (names) => `没有测算，没有概率：${names.join('、')}。`,
  'not-stated': (names) => `情景设定的不确定性未涉及，没有概率：${names.join('、')}。`,
  certain: (names) => `各次模拟结果相同，没有概率：${names.join('、')}。`,
  'no-value': (names) => `部分模拟算不出数，没有概率：${names.join('、')}。`,
};

/** The texts of charts on what is uncertain: bands, odds, and what drives them. */
export const zhUncertaintyCharts = {
  /** What charts of odds and bands say of where they come from. */
  uncertain: {
    ground: (ground: 'scenario' | 'outlook', draws: string) =>
      ground === 'outlook'
        ? `增速按参照预测抽取，模拟${draws}次。`
        : `不确定性按本情景的设定，模拟${draws}次。`,
    onTarget: '路径恰好落在目标上的，情景内概率自然接近五成，不说明目标难易。',
  },
  fan: {
    range: (year: number, low: string, high: string) => `${year}年80%区间 ${low}～${high}`,
    odds: (odds: string) => `情景内概率 ${odds}`,
    reading: '区间为当年取值的范围：十次中约有八次落在80%区间内，各年分别计算。概率后为标准误。',
    chance: (chance: string) => `达标可能性 ${chance}`,
    /** How bands of the outlook are read. */
    outlook:
      '灰色为参照预测，依据其他地区的实际增速，不随情景变化：十次中约有八次落在当年的80%区间内。情景本身没有设定不确定性。',
    /** Without evidence for an outlook. */
    unseen: (names: readonly string[]) => `没有参照预测，未作图：${names.join('、')}。`,
    windowed: (names: readonly string[]) =>
      `按期内合计或平均考核，逐年区间不能相加，未作图：${names.join('、')}。`,
    certain: (names: readonly string[]) => `没有不确定性可言，未作图：${names.join('、')}。`,
    oneYear: (names: readonly string[]) =>
      `只有一年的测算，未作图，见“目标年数值的分布”：${names.join('、')}。`,
  },
  odds: {
    axis: '情景内概率',
    head: '概率±标准误',
    reading:
      '概率是在本情景的假设和不确定性下达到目标的可能，不含假设本身有误的可能；不随情景变化的可能性见参照预测。',
    bound: '没有一次或每一次都达到的，写出该模拟次数下95%把握的界限（<、>），不画误差线。',
    without,
  },
  distribution: {
    inYear: (year: number) => `${year}年`,
    range: (low: string, high: string) => `80%区间 ${low}～${high}`,
    odds: (target: string, odds: string) => `目标${target}，情景内概率 ${odds}`,
    reading:
      '虚线为不计不确定性的测算值。柱高为落在该区间的模拟次数占比；达到目标的部分合计即情景内概率，其后为标准误；跨过目标的柱只按界限分色。',
    counted: (draws: string) => `柱高按前${draws}次模拟计，概率按全部模拟计。`,
    clipped: '两端各不超过0.5%的结果在图外。',
  },
  tornado: zhTornado,
};

export type UncertaintyChartsWording = Speaks<typeof zhUncertaintyCharts>;
