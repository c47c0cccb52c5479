import type { Finding, FindingCode, FindingVerdict } from '../feasibility/finding.ts';
import type { EffortClass, TargetLack, TargetState } from '../feasibility/judged-target.ts';
import type { RequiredLack } from '../feasibility/why-no-required.ts';

/** How a sentence gets the names and figures it speaks of, in its language. */
export type Speaker = {
  /** The name of an indicator or of the region's parent, by id. */
  readonly name: (id: string) => string;
  /** A value in its unit: "39万人", "9.5%". */
  readonly quantity: (value: number, unit: string | null) => string;
  /** A fraction as a per cent: 3.91%. */
  readonly percent: (fraction: number) => string;
};

/** The sentences of the checks, and the words of their verdicts. */
export type FeasibilityWording = {
  readonly states: { readonly [S in TargetState]: string };
  /** Why a target cannot be judged, in half a sentence. */
  readonly lacks: { readonly [L in TargetLack | RequiredLack]: string };
  readonly findingVerdicts: { readonly [V in FindingVerdict]: string };
  readonly efforts: { readonly [E in EffortClass]: string };
  readonly findings: {
    readonly [C in FindingCode]: (finding: Finding<C>, say: Speaker) => string;
  };
};

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
