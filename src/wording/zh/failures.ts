import type { FailureWording } from '../failure-details.ts';
import { didYouMean } from './did-you-mean.ts';
import { zhQuestionFailures } from './question-failures.ts';

export const zhFailures: FailureWording = {
  'unknown-command': ({ found, nearest }) => `没有“${found}”这个命令${didYouMean(nearest)}`,
  'unknown-option': ({ found, nearest }) => `没有“${found}”这个选项${didYouMean(nearest)}`,
  'missing-argument': ({ name }) => `缺少参数：${name}`,
  'option-needs-value': ({ option }) => `选项 ${option} 后面要写上取值`,
  'too-many-arguments': () => '参数过多',
  'not-a-choice': ({ option, found, nearest, known }) =>
    `${option} 不能是“${found}”，可用：${known.join('、')}${didYouMean(nearest)}`,
  'unknown-scenario': ({ found, folder, nearest, known }) =>
    `${folder} 中没有情景“${found}”${didYouMean(nearest) || '。'}现有：${known.join('、')}`,
  'unknown-region': ({ found, folder, nearest, known }) =>
    `${folder} 中没有地区“${found}”${didYouMean(nearest) || '。'}现有：${known.join('、')}`,
  'compare-needs-two': ({ found }) =>
    `对比至少要两个情景，这里只有“${found}”；请再写一个，或写一个对比文件的代号`,
  ...zhQuestionFailures,
  'no-scenarios': ({ folder }) => `${folder} 中没有情景文件`,
  'chart-not-applicable': ({ chart, scenario, reason }) =>
    `情景“${scenario}”画不出图表“${chart}”：${reason.zh}`,
  'study-missing': ({ path }) => `找不到文件 ${path}`,
  'study-unreadable': ({ path, reason }) => `无法读取 ${path}（${reason}）`,
  'study-broken': ({ path }) => `${path} 不是完整的 JSON 文件，无法核对`,
  'study-not-a-study': ({ path }) =>
    `${path} 不是本程序写出的测算结果（study.json，格式 talentcast/study@2），无法核对`,
  'folder-missing': ({ folder, option }) => `找不到文件夹 ${folder}；请用 ${option} 指定`,
  'folder-not-a-folder': ({ folder, option }) => `${folder} 不是文件夹；请用 ${option} 指定`,
  'folder-no-permission': ({ folder, option }) =>
    `没有权限读取文件夹 ${folder}；请调整权限，或用 ${option} 指定其他文件夹`,
  'file-exists': ({ path }) => `${path} 已经存在，未予覆盖；确要覆盖请加 --force`,
  'no-next-plan': ({ region }) =>
    `地区${region}的最后一个规划没有写目标年，接不上下一个规划；请先写明目标年`,
  'folder-not-empty': ({ path, files }) =>
    `${path} 中已有 ${files.join('、')}，未作任何改动；请指定一个新文件夹`,
  'region-id': ({ found }) =>
    `地区代号不能是“${found}”，须以小写字母开头，只含小写字母、数字和连字符`,
  'input-missing': ({ path }) => `找不到文件 ${path}`,
  'input-too-large': ({ path, megabytes }) => `${path} 过大，最多 ${megabytes} MB`,
  'input-unreadable': ({ path, reason }) => `无法读取 ${path}（${reason}）`,
  'out-no-permission': ({ path, reason }) =>
    `无法写入 ${path}：只读或没有权限（${reason}）；请调整权限，或用 --out 指定其他文件夹`,
  'out-full': ({ path, reason }) => `无法写入 ${path}：磁盘空间不足（${reason}）；原有结果未改动`,
  'out-locked': ({ path, pid, host }) =>
    `另一个程序正在写入结果（进程 ${pid}${host === '' ? '' : `，在 ${host} 上`}），请等它结束或用 --out 指定其他文件夹；若确知它已不在，可删除 ${path}`,
  'out-not-a-folder': ({ path }) =>
    `无法写入结果：${path} 不是文件夹；请移走它，或用 --out 指定其他文件夹`,
  'out-not-ours': ({ path }) =>
    `${path} 已经存在，但不是本程序写出的，未予覆盖；请移走它，或用 --out 指定其他文件夹`,
  'out-leads-out': ({ path }) =>
    `${path} 是链接，或经由链接通向结果文件夹之外，未作改动；请移走它，或用 --out 指定其他文件夹`,
  'out-manifest-lost': ({ path, out, manifest }) =>
    `${path} 像是以前的结果，但记录可替换文件的 ${manifest} 缺失或无法读取，因此未作改动；请恢复该文件，或移走 ${out}（其中没有自己的文件时可删除），再不带情景名运行一次`,
  'out-busy': ({ path, reason }) =>
    `无法替换 ${path}：正被其他程序占用（${reason}）；关闭后再运行一次即可`,
  'out-failed': ({ path, reason }) => `无法写入 ${path}（${reason}）`,
};
