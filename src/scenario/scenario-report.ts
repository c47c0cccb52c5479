import { suggest } from '../input/suggest.ts';
import type { Origin } from './scenario.ts';
import type { ScenarioProblemDetails } from './scenario-problem-details.ts';

/** Reports a problem of a scenario where it is written. */
export type ReportAt = <C extends keyof ScenarioProblemDetails & string>(
  origin: Origin,
  code: C,
  params: ScenarioProblemDetails[C],
) => void;

/** The parameters of a problem with an indicator that the region does not have. */
export function unknownIndicator(
  id: string,
  region: { readonly id: string; readonly indicators: readonly { readonly id: string }[] },
): ScenarioProblemDetails['growth-unknown-indicator'] {
  const known = region.indicators.map((i) => i.id);
  return { id, region: region.id, suggestion: suggest(id, known) };
}
