import { resolve } from 'node:path';
import { enCli } from '../wording/en/cli.ts';
import { showJson } from '../wording/show-text.ts';
import type { CliWording } from '../wording/zh/cli.ts';
import { zhCli } from '../wording/zh/cli.ts';
import type { Io } from './io.ts';
import { createPaint, type Paint } from './paint.ts';

export type Language = 'zh' | 'en';

/** Words of the command line by language; light, for help needs them at once. */
export const cliWordings: { readonly [L in Language]: CliWording } = { zh: zhCli, en: enCli };

/** Options that every command knows; folders as written, relative to where the program was called. */
export type GlobalOptions = {
  readonly lang: Language;
  readonly seeds?: string;
  readonly scenarios?: string;
  readonly out: string;
  readonly json: boolean;
  readonly quiet: boolean;
};

/** What a command works with: options, words, and ways to speak. */
export type Session = {
  readonly io: Io;
  readonly language: Language;
  readonly words: CliWording;
  readonly options: GlobalOptions;
  readonly out: string;
  readonly width: number;
  readonly paint: Paint;
  /** Writes lines to stdout. */
  readonly print: (text: string) => void;
  /** Writes one JSON value to stdout. */
  readonly printJson: (value: unknown) => void;
  /** Writes lines to stderr, unless `--quiet`. */
  readonly note: (text: string) => void;
};

const defaultWidth = 100;
const leastWidth = 60;

export function createSession(io: Io, options: GlobalOptions): Session {
  const print = (text: string) => void io.stdout.write(`${text}\n`);
  return {
    io,
    language: options.lang,
    words: cliWordings[options.lang],
    options,
    out: resolve(io.cwd, options.out),
    width: Math.max(leastWidth, io.stdout.columns || defaultWidth),
    paint: createPaint(io.stdout, io.env),
    print,
    printJson: (value) => print(showJson(value)),
    note: (text) => {
      if (!options.quiet) io.stderr.write(`${text}\n`);
    },
  };
}
