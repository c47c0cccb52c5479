import type { MethodId } from '../outlook/backtest/summarise-scores.ts';

/** The words of the command `backtest`, in one language; figures come in ready-made. */
export type BacktestWording = {
  readonly panels: string;
  readonly panelsHelp: string;
  readonly options: {
    readonly past: string;
    readonly horizon: string;
    readonly region: string;
    readonly chart: string;
  };
  /** What stands for a number of years, and for a name, in the help. */
  readonly years: string;
  readonly name: string;
  readonly working: string;
  readonly methods: { readonly [M in MethodId]: string };
  readonly title: (series: number, forecasts: number) => string;
  readonly casesTitle: (forecasts: number) => string;
  readonly columns: {
    readonly method: string;
    readonly error: string;
    readonly crps: string;
    readonly band50: string;
    readonly band80: string;
    readonly brier: string;
    readonly regions: string;
    readonly indicator: string;
    readonly origins: string;
    readonly toPeers: string;
    readonly toPast: string;
    readonly origin: string;
    readonly came: string;
  };
  readonly byIndicator: string;
  readonly duel: (region: string) => string;
  /** How often what came lay below each part of what the outlook said. */
  readonly pit: (shares: readonly { readonly said: string; readonly came: string }[]) => string;
  readonly bands: (share80: string, share50: string) => string;
  readonly legend: string;
  readonly unused: (figures: number, regions: number) => string;
  readonly and: (more: number) => string;
  readonly chart: {
    readonly title: string;
    readonly subtitle: (forecasts: number, panels: string) => string;
    readonly chances: string;
    readonly said: string;
    readonly came: string;
    readonly pit: string;
    readonly part: string;
    readonly below: string;
    readonly reading: string;
    readonly source: string;
  };
};
