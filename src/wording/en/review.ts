import type { ReviewedTargets, ReviewWording } from '../zh/review.ts';

export const enReview: ReviewWording = {
  title: (region) => `${region} · review of targets`,
  plan: (name, base, target, kind) =>
    `${name === null ? 'Plan' : name} ${base}–${target ?? '?'}: ${kind}`,
  unplanned: 'Targets of none of the plans listed',
  kinds: {
    final: 'final review',
    'mid-term': 'mid-term review',
    none: 'nothing published since its base',
  },
  counts: (counts) =>
    `${counts.all} ${counts.all === 1 ? 'target' : 'targets'}: ${reviewed(counts)}.`,
  natures: {
    binding: (counts) => `${counts.all} binding: ${reviewed(counts)}.`,
    expected: (counts) => `${counts.all} expected: ${reviewed(counts)}.`,
  },
  columns: {
    indicator: 'Indicator',
    nature: 'Nature',
    base: 'Base',
    target: 'Target',
    actual: 'Published',
    completion: 'Completion',
    increment: 'Increment made',
    state: 'State',
    owner: 'Owner',
    reason: 'Reason',
  },
  of: (when, figure) => `${figure} (${when})`,
  carriesOver: (names) => `Not achieved, to be carried into the next plan: ${names.join('; ')}.`,
  noTargets: (region) => `${region} states no targets.`,
};

function reviewed({ achieved, soFar, missed, open, unknown }: ReviewedTargets): string {
  const parts = [
    `${achieved} achieved`,
    ...(soFar === 0 ? [] : [`${soFar} achieved so far in the year`]),
    ...(missed === 0 ? [] : [`${missed} missed`]),
    ...(open === 0 ? [] : [`${open} not due`]),
    ...(unknown === 0 ? [] : [`${unknown} unknown`]),
  ];
  return parts.join(', ');
}
