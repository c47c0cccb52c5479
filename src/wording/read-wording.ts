import type { zhRead } from './zh/read.ts';

/** The words of `read` and of its review page, as one language writes them. */
export type ReadWording = typeof zhRead;
