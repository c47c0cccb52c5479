/** From the whole country down; a development zone lies within one of the others. */
export const levels = ['nation', 'province', 'prefecture', 'county', 'zone'] as const;

/** What a region is among the others. */
export type Level = (typeof levels)[number];
