import type { InputDifference } from '../../study/verify-study.ts';
import type { Speaks } from '../speaks.ts';

const inputs: {
  readonly [C in InputDifference['change']]: (
    file: string,
    stated: string,
    found: string,
  ) => string;
} = {
  changed: (file, stated, found) => `输入文件已改动：${file}（原 sha256 ${stated}，现为 ${found}）`,
  missing: (file) => `缺少输入文件：${file}`,
  unused: (file) => `输入文件不再使用：${file}`,
  unstated: (file) => `结果没有列出、现在却用到的输入文件：${file}`,
};

/** The sentences of a verification, in one language. */
export const zhVerify = {
  same: (file: string, scenario: string, inputs: number) =>
    `一致：${file} 与按 ${inputs} 个输入文件重新测算的情景 ${scenario} 完全相同。`,
  differs: (file: string, differences: number) =>
    `不一致：${file} 与重新测算的结果有 ${differences} 处不同。`,
  notRun: '按现有文件无法重新测算，未能核对数值。',
  version: (stated: string, found: string) =>
    `程序版本不同：结果由 ${stated} 写出，现在是 ${found}`,
  scenarioMissing: (id: string, folder: string) => `${folder} 中没有情景“${id}”的文件`,
  inputs,
  seed: (stated: string, found: string) => `随机种子不同：文件中为 ${stated}，应为 ${found}`,
  changed: (path: string, stated: string, found: string) =>
    `${path}：文件中为 ${stated}，重新测算为 ${found}`,
  missing: (path: string, found: string) => `${path}：文件中没有，重新测算为 ${found}`,
  added: (path: string, stated: string) => `${path}：文件中为 ${stated}，重新测算没有这一项`,
  reordered: (path: string) => `${path}：各项相同，次序不同`,
  text: '数据相同，但文件逐字节不同：排版被改过，或有重复的键',
  size: (size: number) => `（${size} 项）`,
  more: (differences: number) => `另有 ${differences} 处未列出；全部见 --json。`,
};

export type VerifyWording = Speaks<typeof zhVerify>;
