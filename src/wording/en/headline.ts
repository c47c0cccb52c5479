import type { HeadlineFigures } from '../zh/headline.ts';

export const enHeadline = ({ name, base, target, required, historic, chance }: HeadlineFigures) =>
  [
    `${name}: ${base === null ? '' : `${base.figure} in ${base.year}, `}target ${target.figure} in ${target.year}`,
    ...(required === null ? [] : [`needs ${required} a year`]),
    ...(historic === null ? [] : [`history ${historic} a year`]),
    ...(chance === null ? [] : [`chance of meeting it by the outlook ${chance}`]),
  ].join(', ');
