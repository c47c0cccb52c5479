import type { Finding } from '../feasibility/finding.ts';
import type { FeasibilityWording, Speaker } from './zh/feasibility.ts';

/**
 * The sentence of a finding, with its arithmetic.
 *
 * @param finding what a check answered
 * @param wording the sentences of one language
 * @param say names and figures in that language
 * @returns one sentence
 */
export function describeFinding(
  finding: Finding,
  wording: FeasibilityWording,
  say: Speaker,
): string {
  const sentence = wording.findings[finding.code] as (finding: Finding, say: Speaker) => string;
  return sentence(finding, say);
}
