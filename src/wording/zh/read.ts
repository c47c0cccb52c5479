import type { DocumentProblemDetails } from '../../document/document-problem-details.ts';
import type { Doubt, Role, Unread } from '../../document/reading.ts';
import type { ProblemWording } from '../problem-wording.ts';
import type { Speaks, Words } from '../speaks.ts';

type Counts = {
  readonly figures: number;
  readonly indicators: number;
  readonly questions: number;
  readonly unread: number;
};
type Written = {
  readonly region: string;
  readonly file: string;
  readonly review: string;
  readonly scenario: string | null;
};

const doubts: Words<Doubt> = {
  year: '年份',
  window: '起止年份',
  unit: '单位',
  role: '是现状还是目标',
  op: '目标的方向',
  indicator: '指标名称',
  value: '数值',
};

const roles: Words<Role> = {
  observed: '已有数',
  target: '目标',
  growth: '增幅',
  share: '占比',
  increment: '增加量',
  other: '其他',
};

const reasons: Words<Unread['why']> = {
  redacted: '原文隐去',
  'not-published': '原文未给出',
  'no-unit': '没有单位',
  'no-name': '没有名称',
};

const changes: Words<'added' | 'removed' | 'changed' | 'kept'> = {
  added: '新增',
  removed: '删去',
  changed: '改动',
  kept: '文件与您改过的不同，保留您的',
};

/** What is said of reading a document, on the terminal and on the page to check it on. */
export const zhRead = {
  note: '由 talentcast read 从文件读出；标 assumed 的各项请对照核对页确认，地区名称和级别也请核对。',
  summary: (
    { figures, indicators, questions, unread }: Counts,
    { file, review, region, scenario }: Written,
  ): string =>
    [
      `读出 ${figures} 个数，归为 ${indicators} 项指标；${questions} 个需要确认${unread === 0 ? '' : `，另有 ${unread} 处未读入`}。`,
      `地区文件：${file}`,
      `核对页：${review}（先看“需要确认”）`,
      ...(scenario === null ? [] : [`情景：${scenario}；下一步：talentcast check ${region}-plan`]),
    ].join('\n'),
  scenario: (region: string): string => `${region}·按规划目标推进`,
  /** Of a document that names no target. */
  scenarioAhead: (region: string): string => `${region}·今后五年展望`,
  change: ({ path, is }: { readonly path: string; readonly is: keyof typeof changes }): string =>
    `${changes[is]}：${path}`,
  doubts,
  roles,
  reasons,
  title: (document: string): string => `核对：${document}`,
  copy: '本页是您自己的核对用副本，含有原文，请勿外传；地区文件只有名称和数，没有原文的句子。',
  counts: (figures: number, questions: number): string =>
    `共 ${figures} 个数，${questions} 个需要确认。`,
  toConfirm: '需要确认',
  all: '全部',
  between: '、',
  unread: '未读入',
  changed: '与上次相比',
  document: '原文',
  nothing: '无',
  columns: {
    figure: '数',
    indicator: '指标',
    when: '年份',
    role: '性质',
    place: '位置',
    confirm: '请确认',
  },
};

export type ReadWording = Speaks<typeof zhRead>;

/** What is wrong with a document. */
export const zhReadProblems: ProblemWording<DocumentProblemDetails> = {
  'document-empty': () => ({ wrong: '文件里没有文字' }),
  'document-locked': () => ({ wrong: '文件设了打开密码，无法读取', allowed: '请取消密码后再读' }),
  'document-old-word': () => ({
    wrong: '是旧版 .doc 或设了密码的文件，无法读取',
    allowed: '请另存为 .docx 后再读',
  }),
  'document-broken': () => ({
    wrong: '文件不完整，或内容与扩展名不符，无法读取',
    allowed: '请重新下载，或另存一次后再读',
  }),
  'document-scanned': () => ({
    wrong: '是扫描件，里面只有图像没有文字',
    allowed: '请先用文字识别（OCR）软件转成有文字的 PDF 或 .docx',
  }),
  'document-not-text': () => ({
    wrong: '不是文本文件',
    allowed: '文本须用 UTF-8 或 GB18030（GBK）编码',
  }),
  'document-too-large': ({ megabytes }) => ({
    wrong: `文字过多（Word 文件按解压后计），最多 ${megabytes} MB`,
    allowed: '请删去无关内容，或只留规划正文后再读',
  }),
  'document-other': ({ allowed }) => ({
    wrong: '这种文件不能读',
    allowed: `可用：${allowed.map((one) => `.${one}`).join('、')}`,
  }),
  'tables-too-deep': ({ limit }) => ({
    wrong: `表格套表格超过 ${limit} 层，未予读取`,
    allowed: '请把内容另存为普通表格后再读',
  }),
  'document-no-figures': () => ({
    wrong: '没有读到任何指标的数',
    allowed: '请确认这是带数据的规划、公报或报告；隐去的数（x、××）不算',
  }),
  'document-no-years': () => ({
    wrong: '读到的数都没有年份，写不成地区文件',
    allowed: '用 --json 可查看读到的数',
  }),
};
