import type { IndexWording } from '../zh/index-page.ts';
import { enHeadline } from './headline.ts';

export const enIndex: IndexWording = {
  title: 'Talent plans tested: results',
  about: (regions, scenarios) =>
    `${count(regions, 'region')}, ${count(scenarios, 'scenario')}. A file opens by its name.`,
  contents: 'Contents',
  comparisons: 'Several scenarios compared',
  headline: enHeadline,
  columns: {
    scenario: 'Scenario',
    inYear: (year) => `${year}`,
    assumed: 'Assumed growth',
    verdict: 'Verdict',
    files: 'Files',
  },
  counts: 'Verdicts on targets',
  files: {
    'report.html': 'Report (page)',
    'report.md': 'Report (text)',
    'report.docx': 'Report (Word)',
    'report.xlsx': 'Report (sheets)',
    'study.json': 'All data',
    'projection.csv': 'Values by year',
    'feasibility.csv': 'Targets and verdicts',
  },
  chartFiles: { svg: 'SVG', png: 'PNG', 'vl.json': 'specification' },
  explore: 'Open the interactive page: move the assumptions, see the results',
  unread: 'The data of this scenario are not as this program wrote them: files only.',
  others: 'Other files',
  legend:
    'near, partial and short go by assumed ÷ required growth. The files of each scenario have paths and grounds.',
  madeBy: (version) => `made by talentcast ${version}`,
};

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
