/** What a report over several scenarios says besides what a report of one says. */
export type ReportComparisonWording = {
  readonly title: (regions: readonly string[], scenarios: number) => string;
  readonly scenarios: (titles: readonly string[]) => string;
  readonly lead: (counts: {
    readonly scenarios: number;
    readonly allMet: readonly string[];
    readonly best: { readonly scenario: string; readonly met: number; readonly judged: number };
    readonly worst: { readonly scenario: string; readonly met: number; readonly judged: number };
  }) => string;
  /** In place of the lead, where no scenario has a target that can be judged. */
  readonly nothingJudged: (scenarios: number) => string;
  readonly byTarget: (scenarios: readonly string[]) => string;
  readonly robust: (counts: {
    readonly always: number;
    readonly depends: number;
    readonly never: number;
    readonly unknown: number;
  }) => string;
  readonly named: { readonly [W in 'depends' | 'never']: (names: readonly string[]) => string };
  readonly target: (name: string, target: string, required: string | null) => string;
  readonly reached: (scenarios: readonly string[], missed: readonly string[]) => string;
  readonly table: string;
  readonly columns: {
    readonly scenario: string;
    readonly inYear: (name: string, year: number) => string;
    readonly assumed: string;
    readonly odds: string;
    readonly answer: string;
    readonly counts: { readonly [V in 'met' | 'near' | 'unmet' | 'unknown']: string };
  };
  readonly differences: string;
  readonly reference: (scenario: string) => string;
  readonly charts: string;
  readonly targets: string;
  readonly targetsTable: string;
  readonly targetsLegend: string;
  readonly each: string;
  readonly undrawnScope: string;
};
