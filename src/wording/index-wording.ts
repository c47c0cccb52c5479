/** The words of `out/index.html`, in one language; figures come in ready-made. */
export type IndexWording = {
  readonly title: string;
  readonly about: (regions: number, scenarios: number) => string;
  readonly contents: string;
  readonly comparisons: string;
  readonly headline: (total: {
    readonly name: string;
    readonly base: { readonly year: number; readonly figure: string } | null;
    readonly target: { readonly year: number; readonly figure: string };
    readonly required: string | null;
    readonly historic: string | null;
  }) => string;
  readonly columns: {
    readonly scenario: string;
    readonly inYear: (year: number) => string;
    readonly assumed: string;
    readonly verdict: string;
    readonly files: string;
  };
  /** Of the verdicts' columns together. */
  readonly counts: string;
  /** What the known files of a scenario are called. */
  readonly files: { readonly [file: string]: string };
  readonly chartFiles: { readonly svg: string; readonly png: string; readonly 'vl.json': string };
  /** Link to the interactive page. */
  readonly explore: string;
  readonly unread: string;
  readonly others: string;
  readonly legend: string;
  readonly madeBy: (version: string) => string;
};
