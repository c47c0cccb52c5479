import type { ProgressSpeaker, ProgressWording, ToldGrowth } from '../zh/progress.ts';

export const enProgress: ProgressWording = {
  classes: {
    achieved: 'target met',
    'on-track': 'on track',
    moderate: 'moderate',
    limited: 'limited',
    deterioration: 'moving away',
    ahead: 'ahead',
    level: 'level',
    behind: 'behind',
    unknown: 'unknown',
  },
  midTermClasses: {
    achieved: 'achieved',
    missed: 'missed',
    early: 'met early',
    faster: 'faster than expected',
    'as-expected': 'about as expected',
    behind: 'behind',
    unknown: 'unknown',
  },
  agreements: {
    'on-track': 'all on track',
    'off-track': 'all off track',
    differ: 'methods differ',
    unknown: 'unknown',
  },
  lacks: {
    base: 'no base figure is published',
    current: 'no figure after the base',
    'two-points': 'figures of one year only, two are needed',
    target: 'no target',
    'target-after-base': 'the target is not after the base',
    'base-not-positive': 'no growth rate from a base of zero or below',
    'sign-change': 'no growth rate where the sign changes',
    'target-zero': 'no growth rate toward a target of zero',
    'beyond-band': 'it has passed the target’s band on the far side',
    schedule: 'the plan has no figures by year',
    windowed: 'a mean over several years cannot be followed year by year',
    'too-large': 'figures too large to compute with',
  },
  statistic: (reads, value, say) => {
    if (reads === 'ratio') return value.toFixed(2);
    if (reads === 'points') return `${say.points(value, true)} points`;
    return reads === 'share' ? say.share(value) : say.percent(value);
  },
  row: ({ method, year, statistic, class: judged, why }) =>
    `${method}, ${year}: ${statistic === null ? '' : `${statistic.title} ${statistic.value}, `}${judged}${why === null ? '' : ` (${why})`}`,
  rules: {
    met: 'the target is met already',
    kept: 'it stays within the target’s band',
    left: 'it left the target’s band',
    'fell-back': 'the base had met the target, and this figure no longer does',
  },
  next: (year, figure, next) => `${figure} in ${year} would make it ‘${next}’`,
  nextCell: (figure, next) => `${figure} (${next})`,
  shares: ({ current, target, levelShare, incrementShare, timeShare }, say) => {
    const figure = `${current.year}: ${say.quantity(current.value)}`;
    if (target === null) return `${figure}, no target`;
    const share = (name: string, value: number | null) =>
      `${name} ${value === null ? 'unknown' : say.share(value)}`;
    return [
      `${figure}, target ${say.quantity(target.value)} ${target.each ? 'every year' : `in ${target.year}`}`,
      share('level share', levelShare),
      share('increment share', incrementShare),
      share('time share', timeShare),
    ].join(', ');
  },
  midTerm: (
    { current, target, incrementShare, timeShare },
    { class: judged, rule, basis, gap, lacks },
    say,
  ) => {
    const head = enProgress.midTermClasses[judged];
    const year = target?.year ?? current.year;
    switch (rule) {
      case 'met-early':
        return `${head}: the target of ${year} was met by ${current.year}`;
      case 'met-on-time':
        return `${head}: met in the target’s year`;
      case 'missed':
        return `${head}: not met in the target’s year`;
      case 'kept':
        return `${head}: it stays within the target’s band`;
      case 'left':
        return `${head}: it left the target’s band`;
      case 'fell-back':
        return `${head}: the base had met the target, and this figure no longer does`;
      case 'none':
        return `${head}: ${lacks === null ? 'too little data' : enProgress.lacks[lacks]}`;
      case 'gap': {
        const share = (incrementShare ?? 0) - (gap ?? 0);
        const isTime = basis === 'time' && timeShare !== null;
        const expected = isTime
          ? `${say.share(timeShare)} of the time gone`
          : `${say.share(share)} asked for by the plan’s schedule`;
        const side = (gap ?? 0) >= 0 ? 'ahead' : 'behind';
        return `${head}: ${say.share(incrementShare ?? 0)} of the increment made, ${expected}, ${say.points(Math.abs(gap ?? 0), false)} points ${side} (within 5 points is about as expected)`;
      }
    }
  },
  needed: (years, needed, soFar, say) => {
    const ahead =
      years === 1
        ? `The year left needs ${growth(needed, say)}`
        : `The ${years} years left each need ${growth(needed, say)}`;
    return soFar === null ? ahead : `${ahead}; so far it was ${growth(soFar, say)} a year`;
  },
  agreement: ({ verdict, onTrack, offTrack, unknown, bars, year }, say) => {
    const spread =
      bars === null || bars.low.value === bars.high.value
        ? ''
        : `; what counts as on track in ${year} goes from ${say.quantity(bars.low.value)} (${bars.low.method}) to ${say.quantity(bars.high.value)} (${bars.high.method}), ${say.distance(Math.abs(bars.high.value - bars.low.value))} apart`;
    const rest = unknown.length === 0 ? '' : `; unknown by ${say.listed(unknown)}`;
    switch (verdict) {
      case 'on-track':
        return `All methods agree: on track${spread}${rest}`;
      case 'off-track':
        return `All methods agree: not on track${spread}${rest}`;
      case 'differ':
        return `Methods differ: on track by ${say.listed(onTrack)}; not by ${say.listed(offTrack)}${spread}${rest}`;
      case 'unknown':
        return 'No method can tell';
    }
  },
  paths: ({ year, from, base, latest }) =>
    `This scenario in ${year}: ${base ?? 'no path'} from the base, ${latest ?? 'no path'} from the newest figure (${from})`,
};

function growth({ growth, step, measure }: ToldGrowth, say: ProgressSpeaker): string {
  const sign = (value: number) => (value < 0 ? '−' : '+');
  if (measure === 'points') return `${say.points(step, true)} points`;
  if (measure === 'total') return say.quantity(step);
  const amount = `${sign(step)}${say.quantity(Math.abs(step))}`;
  return growth === null ? amount : `${sign(growth)}${say.percent(Math.abs(growth))} (${amount})`;
}
