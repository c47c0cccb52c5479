import type { ReportComparisonWording } from '../zh/report-comparison.ts';

export const enReportComparison: ReportComparisonWording = {
  title: (regions, scenarios) => `${regions.join(', ')}: ${scenarios} scenarios compared`,
  scenarios: (titles) => `Scenarios: ${titles.join('; ')}`,
  lead: ({ scenarios, allMet, best, worst }) =>
    [
      `Of ${scenarios} scenarios, `,
      allMet.length === 0
        ? 'none meets every target that can be judged'
        : `${allMet.length} ${allMet.length === 1 ? 'meets' : 'meet'} every target that can be judged (${allMet.join('; ')})`,
      `. “${best.scenario}” meets most (${best.met} of ${best.judged})`,
      `, “${worst.scenario}” fewest (${worst.met} of ${worst.judged}).`,
    ].join(''),
  nothingJudged: (scenarios) =>
    `None of the ${scenarios} scenarios has a target that can be judged: only assumptions and paths can be compared.`,
  byTarget: (scenarios) =>
    `In ${scenarios.map((title) => `“${title}”`).join(', ')} most paths are set by the targets: that they are met is assumed, and does not compare with targets met elsewhere.`,
  robust: ({ always, depends, never, unknown }) =>
    `By target: ${[
      ...(always === 0 ? [] : [`${always} met in every scenario`]),
      ...(depends === 0 ? [] : [`${depends} met or not depending on assumptions`]),
      ...(never === 0 ? [] : [`${never} met in none`]),
      ...(unknown === 0 ? [] : [`${unknown} that no scenario can judge`]),
    ].join(', ')}.`,
  named: {
    depends: (names) => `Depend on assumptions: ${names.join('; ')}.`,
    never: (names) => `Met in no scenario: ${names.join('; ')}.`,
  },
  target: (name, target, required) =>
    `${name} is to reach ${target}${required === null ? '' : `, which needs ${required} a year`}.`,
  reached: (scenarios, missed) =>
    [
      scenarios.length === 0 ? 'No scenario gets there.' : `Reached in: ${scenarios.join('; ')}.`,
      ...(missed.length === 0 ? [] : [`Not reached in: ${missed.join('; ')}.`]),
    ].join(' '),
  table: 'What each scenario comes to',
  columns: {
    scenario: 'Scenario',
    inYear: (name, year) => `${name} ${year}`,
    assumed: 'Assumed growth',
    odds: 'Chance within the scenario',
    answer: 'Answer',
    counts: { met: 'Met', near: 'Near', unmet: 'Not met', unknown: 'Unknown' },
  },
  differences: 'What is assumed otherwise, and what comes of it',
  reference: (scenario) => `Each scenario below is held against “${scenario}”.`,
  charts: 'Charts that compare',
  targets: 'Every target in each scenario',
  targetsTable: 'Projected values and verdicts',
  targetsLegend:
    'Columns are scenarios; a cell holds the value projected for the year of the target and the verdict. – is not projected.',
  each: 'Each scenario in short',
  undrawnScope: 'Charts not drawn:',
};
