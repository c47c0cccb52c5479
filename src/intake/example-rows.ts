import type { TableSheet } from './layout.ts';

/** What stands in the example row of each sheet: made up, and as a region file would write it. */
export const exampleRows: {
  readonly [S in TableSheet['sheet']]: { readonly [key: string]: unknown };
} = {
  plans: { id: 'five', 'name.zh': '××市人才发展“十四五”规划', base: 2020, target: 2025 },
  sources: {
    key: 'plan',
    title: '××市人才发展“十四五”规划',
    document: 'plan.pdf',
    issued: '2021-10-12',
    number: '×政办发〔2021〕1号',
  },
  indicators: {
    id: 'talent',
    'name.zh': '人才资源总量',
    'name.en': 'Total talent',
    unit: '万人',
    kind: 'stock',
    'group.zh': '人才总量',
    'group.en': 'Size',
    inflows: ['graduates'],
    assumed: ['inflows'],
  },
  parts: { indicator: 'talent', of: ['party', 'skilled'], cover: 'exact', assumed: ['cover'] },
  figures: { indicator: 'talent', year: 2020, value: '10.30', source: 'plan', at: '主要指标 1' },
  growth: {
    indicator: 'talent',
    from: 2015,
    to: 2020,
    total: '48.4%',
    source: 'plan',
    at: '一（一）1',
  },
  targets: {
    indicator: 'talent',
    year: 2025,
    op: '>=',
    value: '14',
    source: 'plan',
    at: '主要指标 1',
  },
  revisions: {
    indicator: 'talent',
    year: 2025,
    value: '13.5',
    source: 'plan',
    at: '主要指标 1',
  },
  schedules: {
    indicator: 'talent',
    year: 2022,
    value: '11.7',
    source: 'plan',
    at: '附表 2',
  },
  outcomes: { indicator: 'talent', year: 2022, 'reason.zh': '两家企业推迟投产' },
  statements: {
    says: 'share',
    part: 'skilled',
    whole: 'talent',
    year: 2020,
    is: '22.6%',
    source: 'plan',
    at: '一（一）2',
  },
  formulas: { indicator: 'skilledShare', year: 'each', formula: 'skilled / talent' },
};
