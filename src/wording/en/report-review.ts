import type { ReportReviewWording } from '../zh/report-review.ts';

export const enReportReview: ReportReviewWording = {
  audit: {
    title: 'Do the plan’s own figures agree?',
    counts: ({ error, warning, note, compared }) =>
      error + warning + note === 0
        ? `The plan’s own figures were compared in ${times(compared)}; nothing contradicts.`
        : `The plan’s own figures were compared in ${times(compared)}: ${count(error, 'error')}, ${count(warning, 'warning')}, ${count(note, 'note')}.`,
    nothing: 'No two figures that this plan publishes can be held against each other.',
    severities:
      'Error: both cannot be true, however they were rounded. Warning: both cannot be true if they count the same thing; ask the office in charge. Note: no fault, but to be known.',
    sameEverywhere:
      'Only the documents are looked at, whatever the scenario. Published figures count as rounded in their last digit, targets as they are.',
    table: (rows) => `What the audit found (${rows})`,
    columns: {
      severity: 'Severity',
      finding: 'Finding',
      arithmetic: 'Arithmetic',
      place: 'Place',
    },
    separator: '; ',
    coverage: 'How much each rule compared',
    coverageColumns: ['Rule', 'Compared', 'Found', 'Not comparable'],
    gaps: 'What could not be compared:',
    gap: (rule, sentence) => `${rule}: ${sentence}.`,
    moreGaps: (rule, left) => `${rule}: ${left} more for want of figures.`,
  },
  progress: {
    title: 'Observed progress',
    about: (indicators, from) =>
      `${count(indicators, 'indicator')} ${indicators === 1 ? 'has' : 'have'} figures published after ${from}. The newest of them are judged below, whatever the scenario assumes.`,
    outcome: 'How far the newest figures are',
    columns: {
      indicator: 'Indicator',
      figure: 'Published',
      target: 'Target',
      levelShare: 'Level',
      incrementShare: 'Increment',
      timeShare: 'Time',
      needed: 'Needed a year',
      midTerm: 'Mid-term class',
      agreement: 'Methods',
    },
    shares:
      'Level = published ÷ target; increment = (published − base) ÷ (target − base); time = years passed ÷ years of the plan. The two shares mean different things: where the base is large, the level share is high from the start.',
    methods: 'What each method says',
    method: 'Method',
    statistic: (judged, statistic) => `${judged} (${statistic})`,
    takes: 'What the next better class takes:',
  },
  summary: {
    audit: (errors, warnings) =>
      `The audit of the plan’s own figures gives ${[
        ...(errors === 0 ? [] : [count(errors, 'error')]),
        ...(warnings === 0 ? [] : [count(warnings, 'warning')]),
      ].join(' and ')}: see “Do the plan’s own figures agree?”.`,
    progress: ({ name, shares, midTerm, needed }) =>
      [`Observed progress of ${name}: ${shares}`, midTerm, needed]
        .flatMap((said) => (said === null ? [] : [asSentence(said)]))
        .join(' '),
  },
  chartData: {
    title: 'Data of this chart',
    byYear: 'Published and projected figures by year',
    shares: 'Shares of the parts',
    status: 'Status',
    published: 'published',
    projected: 'projected',
    elsewhere: 'Its data: ',
  },
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function times(compared: number): string {
  return `${compared} ${compared === 1 ? 'place' : 'places'}`;
}

function asSentence(said: string): string {
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
