import type { Region } from '../region/region.ts';
import type { Indicator } from '../terms/indicator.ts';

/** A region, with its indicators by id. */
export type AuditRegion = {
  readonly region: Region;
  readonly find: (id: string) => Indicator | null;
};
