import type { Speaks, Words } from '../speaks.ts';
import { zhHeadline } from './headline.ts';

const files: Words<string> = {
  'report.html': '报告（网页）',
  'report.md': '报告（文本）',
  'report.docx': '报告（Word）',
  'report.xlsx': '报告（表格）',
  'study.json': '全部数据',
  'projection.csv': '各年数值',
  'feasibility.csv': '目标与判定',
};

/** The words of `out/index.html`, in one language; figures come in ready-made. */
export const zhIndex = {
  title: '区域人才规划测算结果',
  about: (regions: number, scenarios: number) =>
    `${regions} 个地区，${scenarios} 个情景。点击文件名打开。`,
  contents: '目录',
  comparisons: '多情景对比',
  headline: zhHeadline,
  columns: {
    scenario: '情景',
    inYear: (year: number) => `${year}年`,
    assumed: '假设增速',
    verdict: '判定',
    files: '文件',
  },
  /** Of the verdicts' columns together. */
  counts: '各项目标的判定',
  /** What the known files of a scenario are called. */
  files,
  chartFiles: { svg: '矢量图', png: '位图', 'vl.json': '图表定义' },
  /** Link to the interactive page. */
  explore: '打开互动页面：拖动假设，随时看结果',
  unread: '该情景的数据不是本程序最近写出的，只列文件。',
  others: '其他文件',
  legend:
    '“接近”“部分达到”“差距大”按假设增速与所需增速之比划分。各年测算、判定依据见各情景的文件。',
  madeBy: (version: string) => `talentcast ${version} 生成`,
};

export type IndexWording = Speaks<typeof zhIndex>;
