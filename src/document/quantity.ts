/** A number with what it counts, as it stands in a text. */
export type Quantity = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The upper end of a range. */
  readonly high: number | null;
  readonly unit: string;
  /** 余 and 多 say that it is more. */
  readonly isMore: boolean;
  /** 翻一番, 1.5倍, 三分之一: what a word like this says beside its number; blotted out, without one. */
  readonly form: 'number' | 'doubling' | 'fraction' | 'redacted';
};

/** A quantity before its place is known. */
export type ReadQuantity = Omit<Quantity, 'from' | 'to'>;
