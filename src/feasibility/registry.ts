import type { Check, CheckInput } from './check.ts';
import { effort } from './effort-check.ts';
import type { Finding } from './finding.ts';
import { implied } from './implied-check.ts';
import { inflow } from './inflow-check.ts';
import { limits } from './limits-check.ts';
import { parent } from './parent-check.ts';
import { peers } from './peers-check.ts';
import { reach } from './reach-check.ts';
import { totals } from './totals-check.ts';

export const checks = {
  reach,
  effort,
  peers,
  totals,
  limits,
  implied,
  inflow,
  parent,
} as const satisfies { readonly [id: string]: Check };

export type CheckId = keyof typeof checks;

export const checkIds = Object.keys(checks) as readonly CheckId[];

/** Runs every check; findings come in the order of the registry, then of the region. */
export function runChecks(input: CheckInput): readonly Finding[] {
  return checkIds.flatMap((check) =>
    checks[check].run(input).map((answer) => ({ check, ...answer }) as Finding),
  );
}
