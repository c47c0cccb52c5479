import { compound } from './compound.ts';
import { flow } from './flow.ts';
import { grey } from './grey.ts';
import { hold } from './hold.ts';
import type { AnyLaw } from './law.ts';
import { linear } from './linear.ts';
import { logistic } from './logistic.ts';
import { outlook } from './outlook.ts';
import { path } from './path.ts';
import { towardTarget } from './toward-target.ts';

export const laws = {
  hold,
  linear,
  compound,
  logistic,
  path,
  'toward-target': towardTarget,
  flow,
  outlook,
  grey,
} as const satisfies { readonly [id: string]: AnyLaw };

export type LawId = keyof typeof laws;

export const lawIds = Object.keys(laws) as readonly LawId[];
