/** The words of `list indicators` and `list evidence`, in one language; figures come in ready-made. */
export type EvidenceWording = {
  readonly only: string;
  readonly onlyHelp: string;
  readonly cases: string;
  readonly regions: string;
  readonly years: string;
  readonly span: (from: number, to: number) => string;
  readonly middle: string;
  readonly half: string;
  readonly between: (low: string, high: string) => string;
  readonly grades: string;
  readonly region: string;
  readonly level: string;
  readonly first: string;
  readonly last: string;
  readonly growth: string;
  readonly grade: string;
  readonly source: string;
  readonly title: (of: {
    readonly name: string;
    readonly id: string;
    readonly cases: number;
    readonly regions: number;
    readonly years: string;
    readonly middle: string;
  }) => string;
  readonly also: (names: readonly string[]) => string;
  /** The indicators of the regions here that rest on the cases. */
  readonly usedBy: (
    ones: readonly { readonly region: string; readonly name: string; readonly by: 'name' | 'id' }[],
  ) => string;
  readonly legend: string;
};
