import type { Verdict } from '../index.ts';
import type { Formats } from './format.ts';
import type { Tone } from './paint.ts';
import type { Cell } from './table.ts';

const tones: { readonly [V in Verdict]: Tone } = {
  met: 'good',
  near: 'good',
  partial: 'fair',
  short: 'bad',
  away: 'bad',
  unknown: 'faint',
};

/** A verdict in words; the colour repeats them. */
export function verdictCell(verdict: Verdict, { wording }: Formats): Cell {
  return { text: wording.verdicts[verdict], tone: tones[verdict] };
}
