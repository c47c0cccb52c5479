import type { Overall } from '../../study/summarise-outcome.ts';
import type { Words } from '../speaks.ts';
import type { ReportSummaryWording } from '../zh/report-summary.ts';

const answers: Words<Overall> = {
  achieved: 'All targets achieved',
  'partly-achieved': 'Targets achieved in part',
  'not-achieved': 'No target achieved',
  met: 'Feasible',
  nearly: 'Nearly feasible',
  partly: 'Feasible in part',
  no: 'Not feasible as a whole',
  assumed: 'Assumed, not tested',
  unknown: 'Cannot be judged',
};

export const enReportSummary: ReportSummaryWording = {
  title: 'Answer',
  answers,
  lead: ({ overall, scenario, judged, met, near, unmet, unknown, byTarget, decided, apart }) => {
    const others =
      apart === 0
        ? ''
        : ` ${targets(apart, apart === 1 ? 'milestone or target' : 'milestones and targets')} of other years and plans stand apart.`;
    const rest = `${unknown === 0 ? '' : ` ${targets(unknown, 'more target')} cannot be judged.`}${others}`;
    if (judged + unknown === 0)
      return apart === 0
        ? 'The plan states no targets; here is where it stands, how it grew and where the path leads.'
        : others.trimStart();
    if (decided === judged && judged > 0)
      return `By published figures ${met} of ${targets(judged)} ${met === 1 ? 'is' : 'are'} achieved${unmet === 0 ? '' : ` and ${unmet} missed`}.${rest}`;
    const known =
      decided === 0
        ? ''
        : `${targets(decided)} ${decided === 1 ? 'is' : 'are'} decided by published figures. `;
    const head = `${known}Under “${scenario}” `;
    if (overall === 'unknown') return `${head}none of ${targets(unknown)} can be judged.`;
    if (overall === 'assumed')
      return `${head}all of ${targets(judged)} that can be judged ${judged === 1 ? 'is' : 'are'} met, but ${byTarget} of these paths are set by the target itself: that they are met is the premise, not a result. Whether it can be done depends on how the growth needed compares with the past and with other regions.${rest}`;
    const counts =
      met === judged
        ? `all of ${targets(judged)} that can be judged are met.`
        : `${[
            `${met === 0 ? 'none' : met} of ${targets(judged)} that can be judged ${met === 1 ? 'is' : 'are'} met`,
            ...(near === 0 ? [] : [`${near} ${near === 1 ? 'is' : 'are'} near`]),
            ...(unmet === 0 ? [] : [`${unmet} ${unmet === 1 ? 'is' : 'are'} not met`]),
          ].join(', ')}.`;
    const caveat =
      byTarget === 0
        ? ''
        : ` Of those met, ${byTarget} ${byTarget === 1 ? 'has a path' : 'have paths'} set by the target itself: assumed to be on time, and no evidence that it can be done.`;
    return `${head}${counts}${caveat}${rest}`;
  },
  headline: ({
    name,
    base,
    year,
    value,
    target,
    met,
    published,
    gap,
    levelShare,
    incrementShare,
    yearMet,
  }) => {
    const from =
      base === null
        ? `${published ? 'was' : 'is projected at'} ${value} in ${year}`
        : `${published ? 'went' : 'goes'} from ${base.figure} in ${base.year} to ${value} in ${year}`;
    if (met) {
      const first = yearMet !== null && yearMet < year ? ` already in ${yearMet}` : '';
      return `${name} ${from} and ${published ? 'met' : 'meets'} its target (${target})${first}.`;
    }
    const shares = [
      ...(levelShare === null ? [] : [`${levelShare} of the target`]),
      ...(incrementShare === null ? [] : [`${incrementShare} of the rise it needs`]),
    ];
    const far =
      gap === null
        ? `${published ? 'missed' : 'does not meet'} its target (${target})`
        : `${published ? 'ended' : 'is'} ${gap} off its target (${target})`;
    const late = yearMet === null || yearMet <= year ? '' : ` It was met in ${yearMet}.`;
    const path =
      yearMet === null
        ? ' On this path it is not met within the years looked at.'
        : ` On this path it is met in ${yearMet}.`;
    const when = published ? late : path;
    return `${name} ${from} and ${far}${shares.length === 0 ? '' : `: ${shares.join(', ')}`}.${when}`;
  },
  needs: (required, assumed) =>
    `Meeting it takes ${required} a year${assumed === null ? '' : `; this scenario assumes ${assumed}`}.`,
  breakEven: (breakEven) => `At one rate held every year from the base it takes ${breakEven}.`,
  past: ({ from, to, growth, ratio, effort, continues }) =>
    `In ${from}–${to} growth was in fact ${growth} a year${ratio === null ? '' : `; what is needed is ${ratio} times that`} (effort: ${effort}${continues ? '; but past growth rarely lasts' : ''}).`,
  noPast: 'No figure before the base is published, so it cannot be held against its own past.',
  peers: ({ low, high, cases, percent }) =>
    `In ${cases} other regions the middle half of observed growth is ${low} to ${high} a year; what is needed is more than ${percent} of them had.`,
  noPeers: (cases) =>
    cases === 0
      ? 'No comparable growth of other regions is known.'
      : `Only ${cases} comparable ${cases === 1 ? 'case' : 'cases'} of other regions ${cases === 1 ? 'is' : 'are'} known, too few to compare.`,
  why: (unmet, low, high) =>
    `For the ${targets(unmet)} not met the assumed growth is ${high === null ? low : `${low} to ${high}`} times what is needed.`,
  ground: (because, count) => `Ground of the assumption: ${because} (${targets(count)}).`,
  demand: ({
    comparedWithPast,
    fasterThanPast,
    comparedWithPeers,
    abovePeers,
    names,
    incomparable,
  }) => {
    const parts = [
      ...(comparedWithPast === 0
        ? []
        : [
            `of ${targets(comparedWithPast)} with a past, ${fasterThanPast === 0 ? 'none needs' : `${fasterThanPast} ${fasterThanPast === 1 ? 'needs' : 'need'}`} to grow faster than it did`,
          ]),
      ...(comparedWithPeers === 0
        ? []
        : [
            `of ${comparedWithPeers} with cases elsewhere, ${abovePeers === 0 ? 'none needs' : `${abovePeers} ${abovePeers === 1 ? 'needs' : 'need'}`} more than three quarters of the regions had${names.length === 0 ? '' : ` (${names.join('; ')})`}`,
          ]),
      ...(incomparable === 0
        ? []
        : [
            `${incomparable} ${incomparable === 1 ? 'has' : 'have'} neither a past nor cases elsewhere to compare with`,
          ]),
    ];
    return `How much the targets ask, whatever the scenario: ${parts.join('; ')}.`;
  },
  unknown: (count, lacks, names, of) =>
    `${targets(count)} cannot be judged because ${lacks}: ${names.join('; ')}${names.length < of ? ` and ${of - names.length} more` : ''}.`,
  findings: (fails, warns) =>
    `Besides, ${[
      ...(fails === 0 ? [] : [`${fails} ${fails === 1 ? 'check fails' : 'checks fail'}`]),
      ...(warns === 0
        ? []
        : [`${warns} ${warns === 1 ? 'finding asks' : 'findings ask'} for attention`]),
    ].join(' and ')}: see “Checks”.`,
  shortfalls: (shown, all) =>
    shown === all
      ? `The ${targets(all)} not met, and what would have to be true (growth a year)`
      : `The ${shown} farthest from their targets, of ${all} not met, and what would have to be true (growth a year)`,
  missed: (shown, all) =>
    shown === all ? `The ${targets(all)} missed` : `The ${shown} most missed, of ${all}`,
  demanding: (shown) =>
    `The ${targets(shown)} that ask most against the past and other regions (growth a year)`,
  columns: {
    indicator: 'Indicator',
    target: 'Target',
    value: 'Projected',
    published: 'Published',
    required: 'Needed',
    assumed: 'Assumed',
    historic: 'Past',
    peers: 'Peers, middle half',
    odds: 'Chance within the scenario',
    verdict: 'Verdict',
  },
  peersRange: (low, high, cases) => `${low}–${high} (${cases})`,
};

function targets(count: number, noun = 'target'): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
