import type { KeyItem } from './drawing/key.ts';
import { targetSign } from './drawing/key.ts';
import type { Pen } from './drawing/pen.ts';
import { colours } from './drawing/theme.ts';
import type { TrajectoryRow } from './trajectory-rows.ts';

/** The key of the chart of one indicator: what its rows, bands and second line show. */
export function chooseFocusKey(
  rows: readonly TrajectoryRow[],
  drawn: { readonly pinned: boolean; readonly bands: boolean },
  pen: Pen,
): readonly KeyItem[] {
  const { key, focus } = pen.words;
  const has = (status: TrajectoryRow['status']) => rows.some((row) => row.status === status);
  const blue = colours.projected;
  const all: readonly (KeyItem & { readonly shown: boolean })[] = [
    { label: key.observed, sign: 'point', colour: colours.observed, shown: has('observed') },
    {
      ...{ label: key.derived, sign: 'point', colour: colours.observed, hollow: true },
      shown: has('derived'),
    },
    { label: key.projected, sign: 'line', colour: blue, dashed: true, shown: has('projected') },
    { label: focus.bands, sign: 'box', colour: '#a9cfe6', shown: drawn.bands },
    {
      ...{ label: focus.pinned, sign: 'line', colour: colours.quiet, dashed: true },
      shown: drawn.pinned,
    },
    {
      ...{
        label: key.target,
        ...targetSign,
      },
      shown: has('target'),
    },
  ];
  return all.filter(({ shown }) => shown).map(({ shown: _, ...item }) => item);
}
