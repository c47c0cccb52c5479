/** The words of the outlook in tables, in one language; figures come in ready-made. */
export type OutlookWording = {
  readonly title: string;
  /** Heading of the column of chances. */
  readonly chance: string;
  /** Heading: where the scenario's figure lies in the outlook. */
  readonly percentile: string;
  /** Heading: regions that it rests on. */
  readonly evidence: string;
  readonly regions: (regions: number, grades: string) => string;
  readonly atMost: (chance: string) => string;
  /** A chance further out than may be told. */
  readonly beyond: {
    readonly below: (edge: string) => string;
    readonly above: (edge: string) => string;
  };
  readonly legend: string;
  readonly together: (judged: number, expected: string, all: string) => string;
  readonly lacking: (targets: number) => string;
  /** Indicators whose cases stand under another id, or were found by the id alone. */
  readonly matched: (
    ones: readonly {
      readonly own: string;
      readonly term: string;
      readonly id: string;
      readonly by: 'name' | 'id';
    }[],
  ) => string;
  readonly calibration: (forecasts: number, held: string) => string;
};
