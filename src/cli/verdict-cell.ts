import type { TargetState } from '../index.ts';
import type { Formats } from './format.ts';
import type { Tone } from './paint.ts';
import type { Cell } from './table.ts';

const tones: { readonly [S in TargetState]: Tone } = {
  achieved: 'good',
  'achieved-so-far': 'good',
  met: 'good',
  near: 'good',
  partial: 'fair',
  short: 'bad',
  away: 'bad',
  'not-yet': 'fair',
  missed: 'bad',
  unknown: 'faint',
};

/** A state in words; the colour repeats them. */
export function verdictCell(state: TargetState, { wording }: Formats): Cell {
  return { text: wording.states[state], tone: tones[state] };
}
