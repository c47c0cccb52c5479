import { z } from '../input/zod.ts';
import { kinds } from '../terms/kind.ts';
import { alongLine, defineLaw } from './law.ts';

export const hold = defineLaw<Record<never, never>, Record<never, never>>({
  title: { zh: '保持不变', en: 'held' },
  formula: 'v(t) = v(t−1)',
  source: { zh: '定义（随机游走的无漂移点预测）', en: 'definition (naive forecast)' },
  kinds,
  form: z.strictObject({}),
  resolve: (_form, ground) => (ground.start === null ? ground.refuse('law', 'no-base', {}) : {}),
  ...alongLine(() => ({})),
  uncertain: () => ({}),
});
