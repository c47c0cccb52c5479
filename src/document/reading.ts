import type { Operator } from '../terms/target.ts';

/** What a figure is in its document. */
export type Role = 'observed' | 'target' | 'growth' | 'share' | 'increment' | 'other';

/** What of a reading a person should look at. */
export type Doubt = 'year' | 'window' | 'unit' | 'role' | 'op' | 'indicator' | 'value';

/** One figure of a document: what was read, and where. */
export type Reading = {
  /** As printed: 22.6 of 22.6%. */
  readonly value: number;
  /** The upper end of `between`. */
  readonly high: number | null;
  readonly unit: string;
  readonly year: number | null;
  /** `2021-2025`; then `year` is null. */
  readonly window: string | null;
  readonly role: Role;
  readonly op: Operator;
  /** The document's own name. */
  readonly indicator: string;
  readonly printed: string;
  /** `一（一）2`, or the table's title with the row's number. */
  readonly at: string;
  /** First and last place (excluded) in the decoded document. */
  readonly span: readonly [from: number, to: number];
  readonly confirm: readonly Doubt[];
  /** What the region file and the page need beside it. */
  readonly detail: ReadingDetail;
};

type ReadingDetail = {
  /** Where it is marked: the block, its cell if it is a table, and the characters there. */
  readonly block: number;
  readonly cell: readonly [row: number, column: number] | null;
  readonly from: number;
  readonly to: number;
  /** A figure of every year (每年). */
  readonly isYearly: boolean;
  /** A sum over years (累计). */
  readonly isSum: boolean;
  /** A mean over years (年均). */
  readonly isMean: boolean;
  /** The month that it is of, 1–11; null for the year's end or where none is printed. */
  readonly month: number | null;
  /** 近, 接近: a little less than it says, not 约 or 左右. */
  readonly isNear: boolean;
  /** 下降, 减少: the figure says by how much less. */
  readonly falls: boolean;
  readonly isDoubling: boolean;
  /** The year that it is compared with (比2015年). */
  readonly than: number | null;
  /** Its sentence within the block. */
  readonly sentence: number;
  /** Named after 其中. */
  readonly isPart: boolean;
  readonly group: string | null;
  readonly nature: 'binding' | 'expected' | null;
  readonly owner: string | null;
};

/** What looks like a figure and was not read, with the reason. */
export type Unread = {
  readonly printed: string;
  readonly why: 'redacted' | 'not-published' | 'no-unit' | 'no-name';
  readonly indicator: string | null;
  readonly year: number | null;
  readonly role: Role | null;
  readonly at: string;
  readonly span: readonly [from: number, to: number];
  readonly detail: Pick<ReadingDetail, 'block' | 'cell' | 'from' | 'to'> & {
    readonly unit: string | null;
  };
};
