import type { Command } from 'commander';
import type { CliWording, Listed } from '../wording/zh/cli.ts';
import type { Session } from './session.ts';

/** What a command needs to join the program. */
export type CommandContext = {
  readonly program: Command;
  readonly words: CliWording;
  /** The action is loaded when it is called, for help must not wait for it. */
  readonly act: (load: () => Promise<Action>) => (...received: readonly unknown[]) => Promise<void>;
};

/** Does a command's work: its arguments, its own options, its exit code. */
export type Action = (
  session: Session,
  names: readonly string[],
  options: LocalOptions,
) => Promise<number>;

/** Options of single commands. */
export type LocalOptions = {
  readonly strict?: boolean;
  readonly chart?: string;
  readonly format?: string;
  readonly from?: string;
  readonly to?: string;
  readonly region?: string;
  readonly force?: boolean;
  readonly next?: boolean;
  readonly full?: boolean;
  readonly target?: string;
  readonly vary?: string;
  readonly odds?: string;
  readonly points?: string;
  readonly past?: string;
  readonly horizon?: string;
};

/** What `list` can list, in its order. */
export const listables: readonly Listed[] = [
  'regions',
  'scenarios',
  'indicators',
  'evidence',
  'laws',
  'checks',
  'rules',
  'methods',
  'charts',
];
