import type { GrowthCase } from '../cases/growth-case.ts';
import type { RegionOutlooks } from '../outlook/outlooks-of-region.ts';
import type { Region } from '../region/region.ts';
import type { Indicator } from '../terms/indicator.ts';
import type { SeriesStart, SeriesTarget } from './model.ts';
import type { Scenario } from './scenario.ts';
import type { ReportAt } from './scenario-report.ts';

/** One indicator in its scenario. */
export type SeriesContext = {
  readonly scenario: Scenario;
  readonly region: Region;
  readonly indicator: Indicator;
  readonly start: SeriesStart | null;
  readonly target: SeriesTarget | null;
  readonly to: number;
  readonly peers: (indicator: string) => readonly GrowthCase[];
  readonly outlook: RegionOutlooks[string];
  readonly report: ReportAt;
};
