import type { Chart } from './chart.ts';
import { composition } from './composition.ts';
import { contribution } from './contribution.ts';
import { distribution } from './distribution.ts';
import { fan } from './fan.ts';
import { gap } from './gap.ts';
import { growth } from './growth.ts';
import { odds } from './odds.ts';
import { others } from './others.ts';
import { progress } from './progress.ts';
import { structure } from './structure.ts';
import { tornado } from './tornado.ts';
import { track } from './track.ts';
import { trajectory } from './trajectory.ts';
import { yearly } from './yearly.ts';

/** Every chart, in the order of a report. Their ids are its keys. */
export const charts = {
  trajectory,
  others,
  fan,
  gap,
  odds,
  distribution,
  growth,
  yearly,
  composition,
  structure,
  contribution,
  progress,
  track,
  tornado,
} as const satisfies { readonly [id: string]: Chart };

export type ChartId = keyof typeof charts;

export const chartIds = Object.keys(charts) as readonly ChartId[];
