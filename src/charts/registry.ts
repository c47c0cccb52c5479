import type { Chart, ChartId } from './chart.ts';
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

/** Every chart, in the order of a report; one that is missing here does not compile. */
export const charts: { readonly [Id in ChartId]: Chart } = {
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
};

export const chartIds = Object.keys(charts) as readonly ChartId[];
