import type { AuditDetails, FittingReading } from '../../audit/audit-details.ts';
import type { AuditGap } from '../../audit/audit-outcome.ts';
import type { Arithmetic, AuditCode, AuditRow, Severity } from '../../audit/audit-row.ts';
import type { Cover } from '../../terms/indicator.ts';
import type { StatedOperator } from '../../terms/statement.ts';
import type { Operator } from '../../terms/target.ts';
import type { Sentences, Speaks, Words } from '../speaks.ts';

/** How a sentence gets the names and figures it speaks of, in its language. */
export type AuditSpeaker = {
  /** The name of an indicator by id; what stands for one that has no id. */
  readonly name: (id: string | null) => string;
  /** A value in its unit, with the digits that tell it from another: "10.385万人". */
  readonly quantity: (value: number, unit: string | null) => string;
};

const covers: Words<Cover> = {
  exact: '分项之和应等于总量',
  overlapping: '分项有交叉，之和不应小于总量',
  partial: '分项未列全，之和不应大于总量',
};

const forms: Words<Arithmetic['form']> = {
  sum: '合计',
  difference: '差',
  quotient: '比',
  mean: '年均',
  compound: '复合年均',
  simple: '算术年均',
  total: '总增幅',
  ratio: '期末与期初之比',
};

const written: Words<Operator> = {
  '>=': '“以上”',
  '>': '“超过”',
  '=': '“等于”',
  '<=': '“以内”',
  '<': '“低于”',
  about: '“左右”',
  between: '区间',
};

const rows: {
  readonly [C in AuditCode]: (row: AuditRow<C>, say: AuditSpeaker) => string;
} = {
  'parts-differ': ({ indicator, year, unit, stated, computed, params: p }, say) =>
    `${say.name(indicator)}${when(year)}${p.isTarget ? '目标' : ''}为${value(stated, unit, say)}，${p.lacks.length === 0 ? '' : `不计${p.lacks.map(say.name).join('、')}（未列${p.isTarget ? '目标' : '数'}），其余`}各分项之和为${value(computed, unit, say)}，${moreOrLess(p.gap, unit, say)}（${p.coverAssumed ? '文件未说明分项是否交叉、是否列全；按' : ''}${covers[p.cover]}）`,
  'parts-overlap': ({ indicator, unit, params: { moments } }, say) =>
    `${say.name(indicator)}的分项有交叉，之和大于总量：${moments
      .map(
        (m) =>
          `${m.year}年${m.isTarget ? '目标' : ''}${say.quantity(m.sum, unit)}比${say.quantity(m.total, unit)}，重叠系数${m.omega.toFixed(5)}${m.withinRounding ? '（差额在四舍五入范围内）' : ''}`,
      )
      .join('；')}`,
  'sum-differs': ({ indicator, year, unit, stated, computed, params: { gap } }, say) =>
    `${say.name(indicator)}${when(year)}写${value(stated, unit, say)}，所列各项合计${value(computed, unit, say)}，${moreOrLess(gap, unit, say)}`,
  'list-below-total': ({ indicator, year, unit, stated, computed, params: { gap } }, say) =>
    `${say.name(indicator)}${when(year)}写${value(stated, unit, say)}，“其中”所列合计${value(computed, unit, say)}，${moreOrLess(gap, unit, say)}，其余未列明`,
  'list-above-total': ({ indicator, year, unit, stated, computed, params: { gap } }, say) =>
    `${say.name(indicator)}${when(year)}写${value(stated, unit, say)}，所列部分合计已有${value(computed, unit, say)}，${moreOrLess(gap, unit, say)}；两处口径可能不同`,
  'growth-differs': ({ indicator, stated, computed, params: p }, say) => {
    const said = p.reading === 'mean' ? '年均增长' : '增长';
    const found = p.reading === 'mean' ? '复合年均' : '总增幅';
    const fits =
      p.by === null
        ? p.to - p.from === 1
          ? ''
          : '，换成其他算法也不符'
        : `，${readAs(p.by)}才相符`;
    return `${say.name(indicator)}${p.from}—${p.to}年写${said}${value(stated, '%', say)}，按首末两年计算${found}为${round(computed, say)}${fits}`;
  },
  'speaks-of-target': ({ indicator, year, unit, stated, computed, params: { target } }, say) =>
    `${say.name(indicator)}${when(year)}所写的${exact(stated, unit, say)}说的是目标（按目标计算为${exact(target, unit, say)}），不是公布数：按公布数计算为${exact(computed, unit, say)}`,
  'ratio-as-increase': ({ indicator, stated, params: p }, say) =>
    `${say.name(indicator)}${p.from}—${p.to}年写增长${value(stated, '%', say)}，这是期末与期初之比；实际增长${round(p.increase, say)}`,
  'increment-differs': ({ indicator, unit, stated, computed, params: p }, say) =>
    `${say.name(indicator)}${p.from}—${p.to}年写增加${wanted(p.op, stated, unit, say)}，首末两年之差为${value(computed, unit, say)}${addedAs(p)}`,
  'share-differs': ({ stated, arithmetic, params: { part, whole } }, say) =>
    `${say.name(part)}占${say.name(whole)}的比例写${value(stated, '%', say)}，按两数计算为${arithmetic.map((one) => round(one.value, say)).join('或')}`,
  'share-of-increase': ({ stated, computed, params: { part, whole, from } }, say) =>
    `${say.name(part)}占${say.name(whole)}的比例写${value(stated, '%', say)}，按存量计算为${round(computed, say)}；所写的数与${from}年以来新增部分之比相符`,
  'ratio-differs': ({ indicator, unit, stated, computed, params: { op, of, to } }, say) =>
    `${say.name(indicator)}写${wanted(op, stated, unit, say)}，按${say.name(of)}除以${say.name(to)}为${value(computed, unit, say)}`,
  'mean-differs': ({ indicator, unit, stated, computed, params: { of, years } }, say) =>
    `${say.name(indicator)}写年均${value(stated, unit, say)}，按${say.name(of)}除以${years}年为${value(computed, unit, say)}`,
  'readings-differ': (
    { indicator, year, unit, stated, computed, params: { isTarget, names } },
    say,
  ) => {
    const [first, second] = names.map((name) => name ?? say.name(indicator));
    const named = first === undefined ? '' : `；名称分别为“${first}”“${second}”，口径可能不同`;
    return `${say.name(indicator)}${when(year)}${isTarget ? '目标' : ''}一处为${value(stated, unit, say)}，另一处为${value(computed, unit, say)}${named}`;
  },
  'target-revised': ({ indicator, year, unit, stated, computed, params: p }, say) =>
    `${say.name(indicator)}${when(year)}目标已调整：${p.before}的文件为${value(computed, unit, say)}，${p.after}的文件为${value(stated, unit, say)}，以后者为准`,
  'operators-differ': ({ indicator, year, unit, params: p }, say) => {
    const figure =
      p.high === null
        ? say.quantity(p.value, unit)
        : `${say.quantity(p.value, unit)}至${say.quantity(p.high, unit)}`;
    const places = p.wordings.map(
      ({ op, at }) => `${op === null ? '只印数字' : written[op]}（${at}）`,
    );
    return `${say.name(indicator)}${when(year)}目标${figure}写法不一：${places.join('、')}`;
  },
  'parts-not-above': ({ indicator, year, unit, stated, computed }, say) =>
    `${say.name(indicator)}${when(year)}目标写“超过”${value(stated, unit, say)}，各分项目标之和正好是${value(computed, unit, say)}，并未超过`,
  'names-differ': ({ params: { names } }) =>
    `同一指标名称不一：${names.map(({ name, at }) => `“${name}”（${at}）`).join('、')}，需核实口径是否相同`,
  'unit-slip': ({ indicator, unit, params: { values, printed, power } }, say) => {
    const shown = values.map((one) => `${plain(one, unit, say)}${printed}`).join('、');
    return `${say.name(indicator)}印作${shown}，单位差${times(power)}倍，按数值应为${unit}`;
  },
  'power-slip': ({ indicator, year, unit, stated, computed, params: { power } }, say) =>
    `${say.name(indicator)}${when(year)}写${value(stated, unit, say)}，与另处或算出的${value(computed, unit, say)}差${times(power)}倍，疑为单位或小数点有误`,
  'target-not-beyond-base': ({ indicator, unit, stated, params: p }, say) => {
    const wantedSide = p.direction === 'up' ? '不高于' : '不低于';
    return `${say.name(indicator)}目标${value(stated, unit, say)}，${wantedSide}${p.baseYear}年的${say.quantity(p.base, unit)}`;
  },
  'share-above-whole': ({ stated, params: { part, whole } }, say) =>
    `${say.name(part)}占${say.name(whole)}的比例写${value(stated, '%', say)}，超过100%`,
  'part-above-whole': ({ year, unit, stated, computed, params: p }, say) =>
    `${say.name(p.part)}${when(year)}${p.isTarget ? '目标' : ''}${value(stated, unit, say)}，大于${say.name(p.whole)}的${value(computed, unit, say)}，部分不可能大于总体`,
  'ceiling-passed': ({ indicator, year, unit, stated, computed, params: { isTarget } }, say) =>
    `${say.name(indicator)}${when(year)}${isTarget ? '目标' : ''}${value(stated, unit, say)}，高于上限${value(computed, unit, say)}`,
  'total-falls': ({ indicator, year, unit, stated, computed, params: { from } }, say) =>
    `${say.name(indicator)}是累计数，${year}年${value(stated, unit, say)}却少于${from}年的${value(computed, unit, say)}`,
  'targets-out-of-order': ({ indicator, year, unit, stated, computed, params: { from } }, say) =>
    `${say.name(indicator)}${year}年目标${value(stated, unit, say)}，不如${from}年目标${value(computed, unit, say)}`,
  'year-after-issue': ({ indicator, year, params: { issued } }, say) =>
    `${say.name(indicator)}写有${year}年完成数，而文件印发于${issued}`,
};

const gaps: Sentences<AuditGap['reason'], [gap: AuditGap, say: AuditSpeaker]> = {
  'figures-missing': ({ indicator, year, lacks }, say) => {
    const missing = lacks.filter((id) => id !== indicator).map(say.name);
    return `${say.name(indicator)}${when(year)}：没有公布${missing.length === 0 ? '该数' : missing.join('、')}`;
  },
  'one-end': ({ indicator, year }, say) =>
    `${say.name(indicator)}：没有公布${when(year)}的数，所写增长无从核对`,
  break: ({ indicator, year }, say) =>
    `${say.name(indicator)}${when(year)}：与前一个数之间口径有调整，不可比`,
  definition: ({ indicator, year }, say) =>
    `${say.name(indicator)}${when(year)}：与前一个数口径不同，不可比`,
  'zero-base': ({ indicator, year }, say) => `${say.name(indicator)}${when(year)}：除数可能为零`,
};

/** The sentences of the audit in one language, without a full stop at their end. */
export const zhAudit = {
  severities: { error: '错误', warning: '存疑', note: '提示' } satisfies Words<Severity>,
  /** What a calculation reckons, where several stand beside each other. */
  forms,
  unnamed: '该数',
  colon: '：',
  /** What a result may lie between, given how its figures were rounded. */
  between: (low: string, high: string) => `（计入四舍五入为${low}～${high}）`,
  joinPlaces: '、',
  rows,
  gaps,
};

export type AuditWording = Speaks<typeof zhAudit>;

/** How a rate was reckoned that fits. */
function readAs({ reading, form, years, from }: FittingReading): string {
  if (reading === 'base-counted') return `把基期也算一年、按${years}年计算${forms[form]}`;
  if (reading === 'year-short') return `少算一年、按${years}年计算${forms[form]}`;
  return `${reading === 'other-base' ? `以${from}年为基期` : ''}按${forms[form]}`;
}

/** What was printed as an addition. */
function addedAs({ fits, base, from, to }: AuditDetails['increment-differs']): string {
  if (fits === null) return '';
  return fits === 'yearly-mean'
    ? `，按${to - from}年平均才相符，应为年均增加数`
    : `，以${base}年为基期才相符`;
}

/** A figure of a unit; per cents are worked out and rounded. */
function exact(x: number | null, unit: string | null, say: AuditSpeaker): string {
  return unit === '%' ? round(x, say) : value(x, unit, say);
}

function when(year: number | null): string {
  return year === null ? '' : `${year}年`;
}

function value(x: number | null, unit: string | null, say: AuditSpeaker): string {
  return x === null ? '' : say.quantity(x, unit);
}

/** A computed fraction as a per cent with two decimals. */
function round(x: number | null, say: AuditSpeaker): string {
  return x === null ? '' : say.quantity(Number(x.toFixed(4)), '%');
}

function plain(x: number, unit: string | null, say: AuditSpeaker): string {
  return say.quantity(x, unit === '%' || unit === '‰' ? unit : null);
}

function moreOrLess(gap: number, unit: string | null, say: AuditSpeaker): string {
  return `${gap > 0 ? '多' : '少'}${say.quantity(Math.abs(gap), unit)}`;
}

function wanted(
  op: StatedOperator,
  x: number | null,
  unit: string | null,
  say: AuditSpeaker,
): string {
  const figure = value(x, unit, say);
  if (op === '>' || op === '<') return `${op === '>' ? '超过' : '低于'}${figure}`;
  return `${figure}${op === '=' ? '' : { '>=': '以上', '<=': '以内', about: '左右' }[op]}`;
}

/** 10, 100, 1000, 1万 … */
function times(power: number): string {
  return `1${'0'.repeat(Math.abs(power))}`;
}
