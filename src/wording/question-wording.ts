/** The sentences of `solve` and `sensitivity`, in one language; names and figures come ready-made. */
export type QuestionWording = {
  /** A parameter of an indicator: its name, and as a scenario file writes it. */
  readonly parameter: (indicator: string, parameter: string, key: string) => string;
  readonly volatility: (indicator: string) => string;
  readonly factor: string;
  readonly target: (name: string, target: string, year: number) => string;
  /** Added growth in points of a per cent. */
  readonly points: (points: string) => string;
  readonly deviations: (times: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly solve: {
    readonly varied: (parameter: string, value: string) => string;
    readonly present: (figure: string, met: boolean, odds: string | null) => string;
    readonly found: (parameter: string, value: string) => string;
    readonly foundForOdds: (parameter: string, value: string, odds: string) => string;
    readonly verified: (figure: string, met: boolean, odds: string | null) => string;
    readonly several: (values: readonly string[]) => string;
    readonly never: (range: string) => string;
    readonly neverForOdds: (range: string, odds: string) => string;
    readonly best: (value: string, figure: string, odds: string | null) => string;
    readonly always: (range: string) => string;
    readonly flat: string;
    readonly certain: string;
    /** What the outlook answers; growth a year from the newest figure on. */
    readonly outlook: (told: {
      readonly odds: string;
      readonly figure: string;
      readonly growth: string | null;
      readonly chance: string;
      readonly evidence: string;
    }) => string;
    readonly foundForOutlook: (parameter: string, value: string) => string;
    readonly neverForOutlook: (range: string) => string;
    /** Odds further out than so many regions allow. */
    readonly beyond: (odds: string, low: string, high: string, regions: number) => string;
    readonly noOutlook: (why: string) => string;
    readonly table: string;
    readonly columns: { readonly odds: string; readonly value: string; readonly open: string };
    readonly without: { readonly never: string; readonly always: string };
    readonly legend: (draws: number, randomSeed: number) => string;
    readonly precision: (precision: string) => string;
  };
  readonly sensitivity: {
    readonly center: (figure: string) => string;
    readonly tornado: string;
    readonly columns: {
      readonly input: string;
      readonly low: string;
      readonly high: string;
      readonly atLow: string;
      readonly atHigh: string;
      readonly swing: string;
      readonly first: string;
      readonly total: string;
      readonly interval: string;
      readonly says: string;
    };
    readonly tornadoLegend: string;
    readonly sobol: string;
    readonly noise: string;
    readonly sobolLegend: (counts: {
      readonly points: number;
      readonly evaluations: number;
      readonly level: string;
      readonly sd: string;
      readonly randomSeed: number;
    }) => string;
    readonly random: (dimensions: number, even: number) => string;
    readonly lacks: { readonly certain: string; readonly matrix: string };
  };
};
