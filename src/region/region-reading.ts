import type { Path, Report } from '../input/problem.ts';
import type { UnitsById } from './parse-formula.ts';
import type { Plan } from './region.ts';
import type { RegionProblemDetails } from './region-problem-details.ts';

/** What every reader of a part of a region file needs to know of the whole. */
export type RegionReading = {
  readonly report: Report<RegionProblemDetails>;
  /** Units of all indicators that are written, null where the unit is not known. */
  readonly units: UnitsById;
  readonly sources: readonly string[];
  /** The plans as written, in the order of the file. */
  readonly plans: readonly Plan[];
  /** The number or text at a path as the file has it, for the digits it was printed with. */
  readonly textAt: (path: Path) => string | null;
};
