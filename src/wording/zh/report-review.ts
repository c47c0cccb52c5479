import type { SeverityCounts } from '../../audit/count-severities.ts';
import type { Speaks } from '../speaks.ts';

type AuditCounts = SeverityCounts & { readonly compared: number };

/** What a report says of the plan's own figures and of observed progress. */
export const zhReportReview = {
  audit: {
    title: '规划自身的数是否一致',
    counts: ({ error, warning, note, compared }: AuditCounts) =>
      error + warning + note === 0
        ? `规划自身的数共对照${compared}处，没有发现矛盾。`
        : `规划自身的数共对照${compared}处，发现错误${error}处、存疑${warning}处、提示${note}处。`,
    nothing: '这份规划公布的数彼此没有可以对照之处。',
    severities:
      '错误：无论怎样四舍五入都不可能同时成立。存疑：两处口径相同便不能同时成立，应向责任单位核实。提示：不算错，使用时应当知道。',
    sameEverywhere: '核对只看规划文件本身，与情景无关。公布数按末位四舍五入，目标按原数。',
    table: (rows: number) => `核对发现的${rows}处`,
    columns: { severity: '级别', finding: '问题', arithmetic: '算式', place: '位置' },
    /** Between two lines of arithmetic. */
    separator: '；',
    coverage: '各条规则对照了多少',
    coverageColumns: ['规则', '已对照', '发现', '无法对照'] satisfies readonly [
      rule: string,
      compared: string,
      rows: string,
      unknown: string,
    ],
    gaps: '无法对照之处：',
    gap: (rule: string, sentence: string) => `${rule}：${sentence}。`,
    moreGaps: (rule: string, count: number) => `${rule}：另有${count}处同样缺数。`,
  },
  progress: {
    title: '实际进度',
    about: (indicators: number, from: number) =>
      `${from}年以后又公布过数的指标有${indicators}项。下面按最新公布数判断进度，与情景假设无关。`,
    outcome: '最新公布数走到了哪一步',
    columns: {
      indicator: '指标',
      figure: '公布数',
      target: '目标',
      levelShare: '水平完成',
      incrementShare: '增量完成',
      timeShare: '时间进度',
      needed: '余下每年需',
      midTerm: '中期评价',
      agreement: '各方法',
    },
    shares:
      '水平完成＝公布数÷目标；增量完成＝（公布数−基期）÷（目标−基期）；时间进度＝已过年数÷规划年数。两种完成率含义不同：基数大的指标，水平完成天然偏高。',
    methods: '各种方法的判断',
    method: '方法',
    statistic: (judged: string, statistic: string) => `${judged}（${statistic}）`,
    takes: '怎样才能更好：',
  },
  /** On the first screen. */
  summary: {
    audit: (errors: number, warnings: number) =>
      `规划自身的数字有${[
        ...(errors === 0 ? [] : [`错误${errors}处`]),
        ...(warnings === 0 ? [] : [`存疑${warnings}处`]),
      ].join('、')}，见“规划自身的数是否一致”。`,
    progress: ({
      name,
      shares,
      midTerm,
      needed,
    }: {
      readonly name: string;
      readonly shares: string;
      readonly midTerm: string | null;
      readonly needed: string | null;
    }) =>
      [`实际进度：${name}${shares}`, midTerm, needed]
        .flatMap((said) => (said === null ? [] : [`${said}。`]))
        .join(''),
  },
  chartData: {
    title: '图中数据',
    byYear: '逐年公布数与测算数',
    shares: '各分项的比重',
    status: '性质',
    published: '公布',
    projected: '测算',
    elsewhere: '图中数据见：',
  },
};

export type ReportReviewWording = Speaks<typeof zhReportReview>;
