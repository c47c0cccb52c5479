import type { BacktestWording } from '../zh/backtest.ts';

export const enBacktest: BacktestWording = {
  panels: 'panels...',
  panelsHelp: 'CSV: region, indicator, year, value, and unit, kind; by default the shipped cases',
  options: {
    past: 'years of figures used before each origin (default 5)',
    horizon: 'years forecast after it (default 5)',
    region: 'one region alone: what each method would have said',
    chart: 'also draws a chart: reliability (chance said against share that came)',
  },
  years: 'years',
  name: 'name',
  working: 'back-test',
  methods: {
    naive: 'nothing changes',
    past: 'own past growth',
    grey: 'grey model GM(1,1)',
    holt: 'damped Holt',
    peers: 'growth of peers',
    outlook: 'outlook',
  },
  title: (series, forecasts) =>
    `Back-test: ${series} origins, ${forecasts} forecasts, each from figures up to its origin alone`,
  casesTitle: (forecasts) =>
    `Back-test: the growth cases that ship, earlier spans to later ones, ${forecasts} forecasts, each without the region's own cases and those of its kin`,
  columns: {
    method: 'method',
    error: 'mean error',
    crps: 'CRPS',
    band50: '50% band',
    band80: '80% band',
    brier: 'Brier',
    regions: 'regions',
    indicator: 'indicator',
    origins: 'origins',
    toPeers: 'CRPS÷peers',
    toPast: 'CRPS÷past',
    origin: 'origin',
    came: 'came',
  },
  byIndicator: 'The outlook by indicator',
  duel: (region) => `${region}: what each method would have said (growth a year, log scale)`,
  pit: (shares) =>
    `What came lay below the outlook's quantiles: ${shares.map(({ said, came }) => `${came} below ${said}`).join('; ')}`,
  bands: (share80, share50) =>
    `The outlook's 80% band held ${share80} of what came, its 50% band ${share50}.`,
  legend:
    'Errors and CRPS are in growth a year (points, on the scale of logarithms; shares on that of logits), the smaller the better; bands show how much of what came they held, which should be near their name; Brier is the score of the chance to grow as fast as the others’ median had, 0.25 is that of no judgement.',
  unused: (figures, regions) =>
    `${figures} figures of ${regions} regions cannot be used (zeros, shares of 0 or 100%, growth rates): see --json.`,
  chart: {
    title: 'Did the chances of the outlook come true?',
    subtitle: (forecasts, panels) => `${forecasts} forecasts of a back-test · ${panels}`,
    chances: 'Chance said, and share that came',
    said: 'Chance said',
    came: 'Share that came',
    pit: 'Where what came lay in what was said',
    part: 'Part of what was said',
    below: 'Share of what came below it',
    reading:
      'The nearer to the dashed line the better. Left: each forecast says three chances (to grow at least as fast as the median elsewhere had, as the region itself had, and at all); those of one tenth are one point, with their number. Right: the shares below 10, 25, 50, 75 and 90% are marked.',
    source: 'Each forecast knows nothing after its origin.',
  },
  and: (more) => `and ${more} more: see --json.`,
};
