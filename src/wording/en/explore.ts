import type { ExploreWording } from '../zh/explore.ts';
import { enOperatorSigns } from './operator-signs.ts';

export const enExplore: ExploreWording = {
  title: 'Testing a regional talent plan',
  skip: 'Skip to the results',
  region: 'Region',
  scenario: 'Scenario',
  language: 'Language',
  changedTitle: (title) => `${title} (changed)`,
  actions: {
    undo: 'Undo',
    redo: 'Redo',
    reset: 'Reset',
    pin: 'Pin',
    unpin: 'Unpin',
    save: 'Save YAML',
    open: 'Open…',
    selfCheck: 'Check',
    print: 'Print',
    copy: { png: 'Copy picture', svg: 'Copy SVG' },
    saveSvg: 'Download SVG',
    apply: 'apply',
    restart: 'Start again',
    close: 'Close',
  },
  done: {
    copied: 'The picture is copied.',
    savedInstead: 'The browser does not allow copying; the picture was downloaded.',
  },
  drop: 'Let go to open region or scenario files (YAML)',
  opened: (names, idle) =>
    idle.length === 0
      ? `Opened: ${names.join(', ')}`
      : `Opened: ${names.join(', ')}. No scenario yet for ${idle.join(', ')}: open a scenario file too.`,
  problems: (count) =>
    count === 1
      ? 'The files have 1 problem and were not loaded:'
      : `The files have ${count} problems and were not loaded:`,
  assumptions: 'Assumptions',
  assumptionsHint: 'Move a slider or type a number; the results follow.',
  find: 'Find an indicator',
  noneFound: 'No indicator fits.',
  knob: (indicator, parameter) => `${indicator}: ${parameter}`,
  parameters: {
    growth: 'growth a year',
    rate: 'growth a year',
    step: 'added a year',
    ceiling: 'ceiling',
    joins: 'join a year',
    share: 'share that joins',
    leaves: 'leave a year',
  },
  perYear: { percent: '% a year', points: 'points a year' },
  marks: { historic: 'past', required: 'needed', peers: 'middle half elsewhere', was: 'was' },
  givenBack: 'Back to its value',
  noKnobs: 'This scenario has no assumption to move.',
  events: 'Events',
  event: ({ year, on, add, rate }) =>
    `${year}, ${on.join(', ')}:${add === null ? '' : ` ${add}`}${rate === null ? '' : ` growth ${rate}`}`,
  everyIndicator: 'all indicators',
  totals: 'Totals and parts',
  totalsRules: {
    'by-cover': 'totals that add up are added up',
    independent: 'each on its own',
    'bottom-up': 'total is the sum of its parts',
    'top-down': 'parts follow the total',
    proportional: 'parts scaled to the total',
  },
  charts: 'Charts',
  notDrawn: 'There is no such chart of this scenario:',
  focusTab: 'Chosen',
  nothingToDraw: 'This indicator has neither a published figure nor a projection: nothing to draw.',
  results: 'Results',
  reckoning: 'Working it out…',
  noTargets:
    'The plan states no targets; here is where it stands, how it grew and where the path leads.',
  oddsNote: (draws) =>
    `Chance within the scenario: from ${draws} draws, with its standard error after ±; – where the scenario states no uncertainty.`,
  apply: (assumption, value) => `Set ${assumption} to ${value}`,
  seek: (indicator, odds) => `Find what ${indicator} needs for a chance of ${odds}`,
  forOdds: (odds) => `${odds} chance`,
  seeking: 'working…',
  notFound: { flat: 'not moved by this', always: 'at any value', never: 'at no value in range' },
  columns: {
    indicator: 'Indicator',
    base: (year) => String(year),
    target: 'Target',
    value: 'Projected',
    pinned: 'Pinned',
    difference: 'Difference',
    increment: 'Increment',
    assumed: 'Assumed',
    need: 'Would meet it',
    odds: 'Chance within the scenario',
    verdict: 'Verdict',
  },
  operators: {
    ...enOperatorSigns,
    about: (value) => `≈${value}`,
    between: (value, high) => `${value}–${high}`,
  },
  base: 'base',
  published: (figure) => `${figure} (published)`,
  inYear: (year, text) => `${text} (${year})`,
  summary: (met, all, unknown) =>
    `${met} of ${all} targets met${unknown === 0 ? '' : `, ${unknown} unknown`}`,
  changesOf: (count) => (count === 0 ? 'unchanged' : count === 1 ? '1 change' : `${count} changes`),
  pinnedNote: (title) => `Pinned: ${title}`,
  difference: 'Against the pinned scenario',
  inDetail: 'One by one',
  selfCheck: {
    running: (done, all) => `Checking ${done} of ${all}`,
    same: (count) =>
      `Passed: ${count} scenarios were computed again, each equal to the command line to the last digit.`,
    differs: (names) => `Failed; these scenarios differ: ${names.join(', ')}`,
  },
  refused: 'This change does not hold:',
  broken: (message) => `A bug: ${message}`,
  madeBy: (version) =>
    `Made by talentcast ${version}. Everything is computed on this machine; nothing is sent.`,
  notices: 'Works of others in this page, and their licences',
};
