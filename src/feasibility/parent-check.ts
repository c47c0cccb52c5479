import { judgedTarget } from '../region/figures.ts';
import { kindFacts } from '../terms/kind.ts';
import { convert, sameDimension } from '../terms/unit.ts';
import type { Check, CheckAnswer } from './check.ts';

export const parent: Check = {
  title: { zh: '占上级目标的份额', en: 'Share of the parent' },
  question: {
    zh: '本地目标占上级地区同名目标的多大份额？',
    en: "What share of the parent region's target is this region's?",
  },
  formula: 's = T ÷ T*',
  source: { zh: '定义', en: 'definition' },
  run: ({ model }) => {
    const { region, parent: above } = model;
    if (region.within === null) return [];
    const unknown = (lacks: 'file' | 'targets'): readonly CheckAnswer[] => [
      {
        indicator: null,
        year: null,
        observed: null,
        limit: null,
        unit: null,
        verdict: 'unknown',
        code: 'parent-unknown',
        params: { parent: region.within ?? '', lacks },
      },
    ];
    if (above === null) return unknown('file');
    const answers = model.series.flatMap(({ indicator, target }): readonly CheckAnswer[] => {
      const theirs = above.indicators.find((i) => i.id === indicator.id);
      const wanted = theirs === undefined ? null : judgedTarget(above, theirs);
      if (target === null || theirs === undefined || wanted === null || wanted.value === null)
        return [];
      // A ratio is not a part of its parent's ratio.
      if (kindFacts[indicator.kind].isRatio) return [];
      if (!sameDimension(theirs.unit, indicator.unit)) return [];
      const whole = convert(wanted.value, theirs.unit, indicator.unit);
      if (whole <= 0) return [];
      const share = target.value / whole;
      const differs: ('kind' | 'year' | 'name')[] = [];
      if (theirs.kind !== indicator.kind) differs.push('kind');
      if (wanted.year !== target.year) differs.push('year');
      if (theirs.name.zh !== indicator.name.zh) differs.push('name');
      return [
        {
          indicator: indicator.id,
          year: target.year,
          observed: target.value,
          limit: whole,
          unit: indicator.unit,
          // A warning at most, where the two figures may count different things.
          verdict: differs.length > 0 ? 'warn' : share > 1 ? 'fail' : 'pass',
          code: 'parent-share',
          params: { parent: above.id, value: target.value, whole, share, differs },
        },
      ];
    });
    return answers.length > 0 ? answers : unknown('targets');
  },
};
