import {
  checkAudit,
  checkIndices,
  checkOutcomes,
  checkOutlooks,
  checkVerdicts,
} from './agreement.ts';
import type { Disagreement, Result } from './disagreement.ts';

/** One line of the bench: a workload at a size, asked of every side that takes it, in rounds. */
export type Workload = {
  readonly id: string;
  readonly size: number;
  readonly title: string;
  /** Timed rounds; each side is asked once a round, after `warmUps` rounds that do not count. */
  readonly rounds: number;
  readonly warmUps: number;
  /** Sides that would take minutes, or more memory than machines have. */
  readonly without: readonly string[];
  /** Each side in a process of its own, so that its peak memory is that of this workload. */
  readonly fresh: boolean;
  readonly quick: boolean;
  readonly check: (results: readonly Result[], size: number) => readonly Disagreement[];
};

const slow = ['mathjs', 'squiggle'];

export const workloads: readonly Workload[] = [
  {
    ...outcomes(1e4),
    title: 'W, 10⁴ draws',
    rounds: 9,
    warmUps: 2,
    quick: true,
  },
  { ...outcomes(1e5), title: 'W, 10⁵ draws', rounds: 7, warmUps: 1 },
  { ...outcomes(1e6), title: 'W, 10⁶ draws', rounds: 7, warmUps: 1, without: slow },
  {
    ...outcomes(1e7),
    title: 'W, 10⁷ draws, each in a fresh process',
    rounds: 1,
    without: ['numpy', ...slow],
    fresh: true,
  },
  {
    id: 'D',
    size: 1,
    title: 'D, 1000 scenarios × 20 indicators × 10 years',
    rounds: 7,
    warmUps: 2,
    without: ['numpy, tuned'],
    fresh: false,
    quick: true,
    check: checkVerdicts,
  },
  { ...indices(2 ** 14), title: 'S, 13 inputs, 2¹⁴ points', rounds: 5, warmUps: 1 },
  { ...indices(2 ** 18), title: 'S, 13 inputs, 2¹⁸ points', rounds: 3, without: slow },
  {
    id: 'O',
    size: 2843,
    title: 'O, outlook of 2,843 regions × 20 indicators: five years with bands, a chance',
    rounds: 3,
    warmUps: 1,
    without: ['numpy, tuned', 'C', ...slow],
    fresh: false,
    quick: false,
    check: checkOutlooks,
  },
  alone('T', 2000, 'whole scenario, 19 indicators, 2000 draws'),
  alone('T', 1e4, 'whole scenario, 19 indicators, 10⁴ draws'),
  {
    ...alone('A', 1, 'audit, 200 indicators, 500 statements'),
    check: checkAudit,
  },
];

function outcomes(size: number): Omit<Workload, 'title' | 'rounds'> {
  const check = checkOutcomes;
  return { id: 'W', size, warmUps: 0, without: [], fresh: false, quick: false, check };
}

function indices(size: number): Omit<Workload, 'title' | 'rounds'> {
  const check = checkIndices;
  return { id: 'S', size, warmUps: 0, without: [], fresh: false, quick: false, check };
}

/** What only talentcast does: nothing to compare with, a limit in milliseconds instead. */
function alone(id: string, size: number, title: string): Workload {
  const without = ['numpy', 'numpy, tuned', 'C', ...slow];
  const check = () => [];
  return { id, size, title, rounds: 15, warmUps: 5, without, fresh: false, quick: true, check };
}
