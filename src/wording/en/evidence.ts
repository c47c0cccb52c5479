import type { EvidenceWording } from '../zh/evidence.ts';

export const enEvidence: EvidenceWording = {
  only: 'indicators...',
  onlyHelp: 'with evidence: only these indicators, by id or name, with the addresses of all pages',
  cases: 'Cases',
  regions: 'Regions',
  years: 'Years',
  span: (from, to) => `${from}-${to}`,
  middle: 'Median growth',
  half: 'Middle half',
  between: (low, high) => `${low} to ${high}`,
  grades: 'Grades',
  region: 'Region',
  level: 'Level',
  first: 'First',
  last: 'Last',
  growth: 'A year',
  grade: 'Grade',
  source: 'Source',
  title: ({ name, id, cases, regions, years, middle }) =>
    `${name} (${id}): ${count(cases, 'case')} from ${count(regions, 'region')}, ${years}, median growth ${middle} a year`,
  also: (names) => `also: ${names.join(', ')}`,
  usedBy: (ones) =>
    `used for: ${ones.map(({ region, name, by }) => `${name} of ${region}${by === 'id' ? ' (by id)' : ''}`).join(', ')}`,
  legend:
    'Growth a year follows from the two published figures, in percentage points for shares and rates; no case spans a break in what is counted. Grades of sources: A government, bulletin or yearbook; B press, or official text elsewhere; C other; the lower of the two figures’.',
};

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
