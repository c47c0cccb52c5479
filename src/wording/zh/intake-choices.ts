import type { FigureReading } from '../../terms/figure.ts';
import type { Cover } from '../../terms/indicator.ts';
import type { Kind } from '../../terms/kind.ts';
import type { Level } from '../../terms/level.ts';
import type { Statement } from '../../terms/statement.ts';
import type { Operator } from '../../terms/target.ts';
import type { Speaks, Words } from '../speaks.ts';

/** The words that stand for what a region file writes, by list. */
export const zhIntakeChoices = {
  level: {
    nation: '国家',
    province: '省',
    prefecture: '市',
    county: '县（市、区）',
    zone: '开发区',
  } satisfies Words<Level>,
  kind: {
    stock: '年末存量',
    'running-total': '累计数',
    'period-total': '期内合计',
    flow: '当年新增',
    'mean-flow': '年均新增',
    share: '占比',
    intensity: '强度',
    rate: '增速',
  } satisfies Words<Kind>,
  direction: { up: '越多越好', down: '越少越好' },
  nature: { binding: '约束性', expected: '预期性' },
  cover: { exact: '不重不漏', overlapping: '有交叉', partial: '只列部分' } satisfies Words<Cover>,
  missing: { 'not-published': '未公布', redacted: '隐去' },
  op: {
    '>=': '不低于',
    '>': '超过',
    '=': '等于',
    '<=': '不高于',
    '<': '低于',
    about: '左右',
    between: '区间',
  } satisfies Words<Operator>,
  reading: {
    exact: '就是此数',
    'at-least': '超过',
    about: '约',
    nearly: '近',
  } satisfies Words<FigureReading>,
  says: {
    sum: '合计',
    share: '占比',
    growth: '增长',
    increment: '增加',
    ratio: '比率',
    mean: '年均',
  } satisfies Words<Statement['says']>,
  /** A target year that the document does not state. */
  unstated: { null: '未写明' },
  targetYear: { each: '每年', null: '未写明' },
  everyYear: { each: '每年' },
  assumed: {
    kind: '数据性质',
    window: '起止年份',
    op: '要求',
    cover: '相加关系',
    unit: '单位',
    year: '年份',
    value: '数值',
    from: '起始年',
    to: '终止年',
    within: '允许偏差',
    definition: '口径',
    direction: '方向',
    parts: '组成部分',
    inflows: '流入指标',
    ceiling: '上限',
    exhaustive: '列全',
    over: '时段',
  },
  yesNo: { true: '是', false: '否' },
};

export type Choices = Speaks<typeof zhIntakeChoices>;

export type ChoiceList = Exclude<keyof Choices, 'yesNo'>;
