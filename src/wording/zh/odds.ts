import type { OddsWording } from '../odds-wording.ts';

export const zhOdds: OddsWording = {
  odds: '情景内概率',
  oddsShort: '情景内概率',
  legend: (ground, draws) =>
    ground === 'none'
      ? '本情景没有设定不确定性：情景只回答“如果……会怎样”，可能性见参照预测。'
      : `情景内概率：${draws} 次模拟中达到目标的比例 ± 标准误，${ground === 'outlook' ? '增速按参照预测抽取' : '不确定性按情景设定'}，- 为没有不确定性可言。`,
  briefly:
    '情景内概率 ± 标准误：设定了不确定性的情景才有。不随情景变化的达标可能性见 check 命令的参照预测。',
  onTarget: '路径恰好落在目标上的，上下各半，情景内概率自然接近五成，不说明目标难易。',
  change: (change) => `情景内概率 ${change}`,
  uncertainty: (change) => (change === null ? '不确定性的设定不同' : `不确定性：${change}`),
  grounds: { scenario: '设定', outlook: '按参照预测', none: '不设' },
};
