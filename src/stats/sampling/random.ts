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
    const four = new Uint32Array(4);
    const out = new Int32Array(blockSize);
    const words = (dimension: number, block: number): Int32Array => {
      counter[1] = dimension;
      counter[3] = streamUse.draws;
      for (let j = 0; j < blockSize; j += 4) {
        counter[0] = (block * blockSize + j) / 4;
        philox(counter, key, four);
        out[j] = four[0]!;
        out[j + 1] = four[1]!;
        out[j + 2] = four[2]!;
        out[j + 3] = four[3]!;
      }
      return out;
    };
    return { words, flip: () => 0 };
  },
};
