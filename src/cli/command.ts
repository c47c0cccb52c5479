import type { Listed } from '../wording/zh/cli.ts';
import type { Session } from './session.ts';

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
