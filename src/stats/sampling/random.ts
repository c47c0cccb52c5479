import { philox } from '../philox.ts';
import { blockSize, type Sampling, streamUse } from './sampling.ts';

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
  open: ({ key }) => {
    const counter = new Uint32Array(4);
    const words = new Uint32Array(4);
    return (dimension, block, out) => {
      counter[1] = dimension;
      counter[3] = streamUse.draws;
      for (let j = 0; j < blockSize; j += 4) {
        counter[0] = (block * blockSize + j) / 4;
        philox(counter, key, words);
        out[j] = words[0]!;
        out[j + 1] = words[1]!;
        out[j + 2] = words[2]!;
        out[j + 3] = words[3]!;
      }
    };
  },
};
