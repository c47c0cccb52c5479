import type { CompareWording } from '../zh/compare.ts';

export const enCompare: CompareWording = {
  listed: (names) => names.join('; '),
  change: (before, after) => `${before} → ${after}`,
  ofRegion: (region, scenario) => `${region}: ${scenario}`,
  comparedWith: (scenario, reference) => `“${scenario}” compared with “${reference}”`,
  otherRegion: (shared) =>
    `These are scenarios of two regions: only what both have (${count(shared, 'indicator')}) is compared, and definitions may differ, so the sizes of figures should not be set against each other.`,
  summary: ({ targets, better, worse, unclear, moved, same }) =>
    `${count(targets, 'target')} in both: ${[
      [worse, 'with a worse verdict'],
      [better, 'with a better verdict'],
      [unclear, 'unknown on one side'],
      [moved, 'with the same verdict but other figures'],
      [same, 'unchanged'],
    ]
      .flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]))
      .join(', ')}.`,
  noTargets: 'There is no target that both judge.',
  identical: 'The two scenarios assume and give exactly the same.',
  sections: {
    assumptions: 'What is assumed otherwise',
    worse: 'Verdict worse',
    better: 'Verdict better',
    unclear: 'Unknown on one side',
    moved: 'Same verdict, other figures',
    targets: 'Targets that cannot be compared',
  },
  effect: ({ name, growth, value, verdict, odds, targets }) => {
    const head = growth === null ? name : `${name}, ${growth} a year`;
    const rest = [value, verdict, odds, targets === null ? null : `target ${targets}`];
    return `${head}: ${rest.filter((part) => part !== null).join(', ')}`;
  },
  headline: ({ drivers, name, year, change, odds }) =>
    `${drivers === null ? '' : `${drivers}: `}${[
      `${name === null ? '' : `${name} `}${change ?? 'unchanged'} in ${year}`,
      ...(odds === null ? [] : [odds]),
    ].join(', ')}.`,
  driver: (name, growth) => `${name} ${growth} a year`,
  inYear: (year, value) => `${value} in ${year}`,
  points: (points) => `${points} percentage points`,
  several: (names, of) =>
    names.length === of ? names.join(', ') : `${names.join(', ')} and ${of - names.length} more`,
  none: 'none',
  clauses: (clauses) => clauses.join('; '),
  computed: 'computed from others',
  unprojected: 'not projected',
  law: (change, names) => `growth law ${change}: ${names}`,
  parameters: (law, names) => `both ${law}, with other figures: ${names}`,
  from: (change) => `projected from ${change}`,
  starts: { base: "the plan's base year", latest: 'the newest published figures' },
  totals: (change) => `totals and parts: ${change}`,
  totalsRules: {
    'by-cover': 'totals that add up are added up, all else by itself',
    independent: 'each by itself',
    'bottom-up': 'added up from parts',
    'top-down': 'parts shared out from totals',
    proportional: 'parts scaled to totals',
  },
  to: (change) => `last year projected: ${change}`,
  thresholds: (near, partial) => `cut-offs of verdicts: near ${near}, partial ${partial}`,
  eventsBefore: (events) => `events no longer there: ${events}`,
  eventsAfter: (events) => `events added: ${events}`,
  event: (year, names, add, rate) => {
    const what = [
      ...(add === null ? [] : [`${add} added`]),
      ...(rate === null ? [] : [`that year's growth ${rate}`]),
    ];
    return `${year} ${names} ${what.join(', ')}`;
  },
  onlyBefore: (reference, names) => `only in “${reference}”: ${names}`,
  onlyAfter: (scenario, names) => `only in “${scenario}”: ${names}`,
};

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
