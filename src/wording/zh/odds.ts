import type { OddsWording } from '../odds-wording.ts';

export const zhOdds: OddsWording = {
  odds: '达标概率',
  legend: (ground, draws) =>
    ground === 'none'
      ? '本情景没有不确定性设定，不计算达标概率。'
      : `达标概率：${draws} 次模拟中达到目标的比例 ± 标准误；${
          ground === 'scenario'
            ? '不确定性按情景设定'
            : '情景未设不确定性，取其他地区实际增速的离散程度'
        }，- 为没有不确定性可言。`,
  briefly: '达标概率 ± 标准误，不确定性的来源见 check 命令；路径恰好落在目标上的自然接近五成。',
  onTarget: '路径恰好落在目标上的，上下各半，达标概率自然接近五成，不说明目标难易。',
  change: (change) => `达标概率 ${change}`,
  uncertainty: (change) => (change === null ? '不确定性的设定不同' : `不确定性的来源：${change}`),
  grounds: { scenario: '情景设定', cases: '其他地区实际增速', none: '不设' },
};
