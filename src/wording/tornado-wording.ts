/** The texts of the chart `tornado`, in one language. */
export type TornadoWording = {
  readonly subtitle: (year: number | null, center: string) => string;
  readonly parameter: (name: string, parameter: string) => string;
  readonly shocks: (name: string) => string;
  readonly common: string;
  readonly deviations: (times: string) => string;
  /** Of the key: what a bar shows at either end of an input's range. */
  readonly low: string;
  readonly high: string;
  readonly center: string;
  readonly at10: string;
  readonly at90: string;
  readonly atLow: string;
  readonly atHigh: string;
  readonly reading: string;
  readonly volatility: string;
  readonly factor: string;
};
