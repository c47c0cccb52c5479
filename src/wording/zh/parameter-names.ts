import type { Words } from '../speaks.ts';

/** What a law's parameters are called. */
export const zhParameterNames: Words<string> = {
  rate: '年增速',
  growth: '每年另加的增速',
  step: '年增量',
  ceiling: '上限',
  leaves: '每年退出比例',
  joins: '每年新增',
  share: '流入计入比例',
  outlook: '在参照预测中的位置',
};
