import { cholesky, definiteShare } from '../stats/cholesky.ts';
import { ownValue } from '../terms/own-value.ts';
import type { Correlation } from './model-uncertainty.ts';
import type { RegionOutline } from './region-outline.ts';
import type { Origin } from './scenario.ts';
import { type ReportAt, unknownIndicator } from './scenario-report.ts';
import type { CorrelationForm } from './uncertainty-schema.ts';

/**
 * How the uncertain indicators hang together. One number from 0 on is one common factor; below 0
 * no factor does it, so it becomes the matrix that has it everywhere. In a matrix one of the two
 * triangles will do, and what is not written is 0.
 *
 * @param form as written
 * @param origin where it is written
 * @param uncertain ids of the indicators of which something is uncertain
 * @returns null where the correlations cannot be, which is reported
 */
export function resolveCorrelation(
  form: CorrelationForm,
  origin: Origin,
  uncertain: readonly string[],
  region: Pick<RegionOutline, 'id' | 'indicators'>,
  report: ReportAt,
): Correlation | null {
  if (typeof form === 'number') return resolveNumber(form, origin, uncertain, report);
  const at = (...path: readonly string[]): Origin => ({
    file: origin.file,
    path: [...origin.path, ...path],
  });
  const named = new Set([...Object.keys(form), ...Object.values(form).flatMap(Object.keys)]);
  const indicators = region.indicators.map(({ id }) => id).filter((id) => named.has(id));
  let isSound = true;
  const refuse: ReportAt = (...problem) => {
    isSound = false;
    report(...problem);
  };
  for (const [a, row] of Object.entries(form)) {
    if (!indicators.includes(a))
      refuse(at(a), 'growth-unknown-indicator', unknownIndicator(a, region));
    for (const [b, value] of Object.entries(row)) {
      const back = writtenAt(form, b, a);
      if (!indicators.includes(b))
        refuse(at(a, b), 'growth-unknown-indicator', unknownIndicator(b, region));
      else if (a === b && value !== 1)
        refuse(at(a, b), 'correlation-diagonal', { id: a, found: value });
      else if (
        back !== undefined &&
        back !== value &&
        indicators.indexOf(a) > indicators.indexOf(b)
      )
        refuse(at(a, b), 'correlation-not-symmetric', { a, b, there: value, back });
    }
  }
  if (!isSound) return null;
  const rows = indicators.map((a) =>
    indicators.map((b) => (a === b ? 1 : (writtenAt(form, a, b) ?? writtenAt(form, b, a) ?? 0))),
  );
  if (cholesky(rows) === null) {
    report(origin, 'correlation-not-possible', { share: definiteShare(rows) });
    return null;
  }
  return { kind: 'matrix', indicators, rows };
}

function writtenAt(
  form: Exclude<CorrelationForm, number>,
  a: string,
  b: string,
): number | undefined {
  const row = ownValue(form, a);
  return row === undefined ? undefined : ownValue(row, b);
}

function resolveNumber(
  value: number,
  origin: Origin,
  uncertain: readonly string[],
  report: ReportAt,
): Correlation | null {
  const count = uncertain.length;
  if (value >= 0 || count < 2) return { kind: 'one-factor', value: Math.max(0, value) };
  const rows = uncertain.map((a) => uncertain.map((b) => (a === b ? 1 : value)));
  if (cholesky(rows) !== null) return { kind: 'matrix', indicators: uncertain, rows };
  const limit = -1 / (count - 1);
  report(origin, 'correlation-too-negative', { found: value, limit, indicators: count });
  return null;
}
