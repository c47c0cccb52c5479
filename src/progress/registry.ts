import type { ProgressMethod } from './method.ts';
import { ratio } from './ratio.ts';
import { schedule } from './schedule.ts';
import { sdsn } from './sdsn.ts';
import { timeGeometric } from './time-geometric.ts';
import { timeLinear } from './time-linear.ts';
import { trend } from './trend.ts';
import { un } from './un.ts';

/** Every method, in the order in which results stand. Their ids are its keys. */
export const progressMethods = {
  ratio,
  trend,
  un,
  'time-linear': timeLinear,
  'time-geometric': timeGeometric,
  schedule,
  sdsn,
} as const satisfies { readonly [id: string]: ProgressMethod };

export type ProgressMethodId = keyof typeof progressMethods;

export const progressMethodIds = Object.keys(progressMethods) as readonly ProgressMethodId[];
