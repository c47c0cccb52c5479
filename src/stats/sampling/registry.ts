import { lhs } from './lhs.ts';
import { random } from './random.ts';
import type { Sampling } from './sampling.ts';
import { sobol } from './sobol.ts';

export const samplings = { sobol, lhs, random } as const satisfies {
  readonly [id: string]: Sampling;
};

export type SamplingId = keyof typeof samplings;

export const samplingIds = Object.keys(samplings) as readonly SamplingId[];

/** The plan with the smallest error per second on the shipped scenarios; see ARCHITECTURE.md. */
export const defaultSampling: SamplingId = 'sobol';
