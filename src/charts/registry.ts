import type { Chart, ChartId } from './chart.ts';
import { composition } from './composition.ts';
import { gap } from './gap.ts';
import { trajectory } from './trajectory.ts';

/** Every chart, in the order of a report; one that is missing here does not compile. */
export const charts: { readonly [Id in ChartId]: Chart } = { trajectory, gap, composition };

export const chartIds = Object.keys(charts) as readonly ChartId[];
