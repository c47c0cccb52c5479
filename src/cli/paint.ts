import { styleText } from 'node:util';
import type { Io, Output } from './io.ts';

/** What a text is, for the eye; its words always say the same without colour. */
export type Tone = 'title' | 'faint' | 'good' | 'fair' | 'bad';

export type Paint = (text: string, tone: Tone) => string;

type Format = Parameters<typeof styleText>[0];

const formats: { readonly [T in Tone]: Format } = {
  title: 'bold',
  faint: 'gray',
  good: 'green',
  fair: 'yellow',
  bad: 'red',
};

/** Colours for a terminal, none for a file or pipe; NO_COLOR and FORCE_COLOR decide otherwise. */
export function createPaint(output: Output, env: Io['env']): Paint {
  if (!wantsColour(output, env)) return (text) => text;
  return (text, tone) =>
    text === '' ? '' : styleText(formats[tone], text, { validateStream: false });
}

function wantsColour(output: Output, env: Io['env']): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return output.isTTY === true && env['TERM'] !== 'dumb';
}
