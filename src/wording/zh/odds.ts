import type { StudyUncertainty } from '../../study/study-uncertainty.ts';
import type { Speaks, Words } from '../speaks.ts';

/** The sentences about odds in tables and comparisons, in one language. */
export const zhOdds = {
  /** Heading of a column of odds. */
  odds: '情景内概率',
  /** The same where there is little room; the legend names it in full. */
  oddsShort: '情景内概率',
  /** How a column of odds is read: the error, the draws, and where the uncertainty comes from. */
  legend: (ground: StudyUncertainty['ground'], draws: string) =>
    ground === 'none'
      ? '本情景没有设定不确定性：情景只回答“如果……会怎样”，可能性见参照预测。'
      : `情景内概率：${draws} 次模拟中达到目标的比例 ± 标准误，${ground === 'outlook' ? '增速按参照预测抽取' : '不确定性按情景设定'}，- 为没有不确定性可言。`,
  /** The same in short, below the summary of a run. */
  briefly:
    '情景内概率 ± 标准误：设定了不确定性的情景才有。不随情景变化的达标可能性见 check 命令的参照预测。',
  /** Of a scenario with paths that end on their targets. */
  onTarget: '路径恰好落在目标上的，上下各半，情景内概率自然接近五成，不说明目标难易。',
  /** Odds before and after, in a comparison. */
  change: (change: string) => `情景内概率 ${change}`,
  /** Where the uncertainty of two scenarios differs. */
  uncertainty: (change: string | null) =>
    change === null ? '不确定性的设定不同' : `不确定性：${change}`,
  grounds: { scenario: '设定', outlook: '按参照预测', none: '不设' } satisfies Words<
    StudyUncertainty['ground']
  >,
};

export type OddsWording = Speaks<typeof zhOdds>;
