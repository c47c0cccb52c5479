import { openRandomWords } from './open-random-words.ts';
import type { Sampling } from './sampling.ts';

export const random: Sampling = {
  title: { zh: '简单随机', en: 'simple random' },
  question: {
    zh: '各次抽取互不相关；误差公式最简单，同样次数下误差最大',
    en: 'Draws know nothing of each other: the plainest error formula, the largest error',
  },
  formula: 'w(i) = Philox(i)',
  source: {
    zh: 'Salmon 等（2011），Philox 4×32-10',
    en: 'Salmon et al. (2011), Philox 4×32-10',
  },
  open: ({ key }) => ({ words: openRandomWords(key), flip: () => 0 }),
};
