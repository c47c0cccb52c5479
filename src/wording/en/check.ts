import type { CheckWording } from '../zh/check.ts';

export const enCheck: CheckWording = {
  columns: {
    indicator: 'Indicator',
    base: (year) => `${year}`,
    target: 'Target',
    value: 'Projected',
    published: (figure) => `${figure} (published)`,
    otherYear: (year, figure) => `${figure} (${year})`,
    levelShare: 'Level',
    incrementShare: 'Increment',
    verdict: 'Verdict',
    required: 'Required',
    historic: 'Historic',
    assumed: 'Assumed',
    effort: 'Effort',
    peers: 'Peers',
    yearMet: 'Met in',
    breakEven: 'Break-even',
  },
  outcome: 'Is it reached?',
  growth: 'How fast must it grow?',
  outcomeLegend: 'Level = projected ÷ target; increment = (projected − base) ÷ (target − base).',
  growthLegend:
    'Growth is per year, pp are percentage points; effort = required ÷ historic; peers: how many of the really observed cases the required growth exceeds; break-even: held every year, it would just meet the target.',
  yearFromScenario: "* the document states no year; judged in the scenario's last year.",
  findings: 'To note',
  unknowns: 'Not checked for want of data',
  noFindings: 'All other checks pass.',
  noTargets:
    'The plan states no targets; here is where it stands, how it grew and where the path leads.',
  paths: 'Where it stands and where the path leads',
  noteOf: (indicator, sentences) => `${indicator}: ${sentences.join('; ')}.`,
};
