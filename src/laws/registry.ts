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

export type LawId =
  | 'hold'
  | 'linear'
  | 'compound'
  | 'logistic'
  | 'path'
  | 'toward-target'
  | 'flow'
  | 'outlook'
  | 'grey';

export const laws: { readonly [Id in LawId]: AnyLaw } = {
  hold,
  linear,
  compound,
  logistic,
  path,
  'toward-target': towardTarget,
  flow,
  outlook,
  grey,
};

export const lawIds = Object.keys(laws) as readonly LawId[];
