import type { ProgressMethod } from './method.ts';
import { ratio } from './ratio.ts';
import { schedule } from './schedule.ts';
import { sdsn } from './sdsn.ts';
import { timeGeometric } from './time-geometric.ts';
import { timeLinear } from './time-linear.ts';
import { trend } from './trend.ts';
import { un } from './un.ts';

export type ProgressMethodId =
  | 'ratio'
  | 'trend'
  | 'un'
  | 'time-linear'
  | 'time-geometric'
  | 'schedule'
  | 'sdsn';

/** Every method, in the order in which results stand; one that is missing here does not compile. */
export const progressMethods: { readonly [Id in ProgressMethodId]: ProgressMethod } = {
  ratio,
  trend,
  un,
  'time-linear': timeLinear,
  'time-geometric': timeGeometric,
  schedule,
  sdsn,
};

export const progressMethodIds = Object.keys(progressMethods) as readonly ProgressMethodId[];
