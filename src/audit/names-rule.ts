import type { Indicator } from '../terms/indicator.ts';
import { type AuditOutcome, agrees, differs } from './audit-outcome.ts';
import { placesOf } from './printed-figures.ts';
import { differingReadings } from './readings-of-one.ts';
import type { AuditRule } from './rule.ts';

export const names: AuditRule = {
  title: { zh: '同一指标前后名称', en: 'Names of one figure' },
  question: {
    zh: '同一指标各处的名称一致吗（如高价值、高质量发明专利）？',
    en: 'Does one figure bear the same name wherever the document gives it?',
  },
  formula: 'name₁ = name₂',
  source: { zh: '定义', en: 'definition' },
  run: (input) => {
    const told = input.readings.filter((group) => differingReadings(group).length > 0);
    return input.region.indicators.flatMap((indicator) =>
      told.some((group) => group.indicator === indicator) ? [] : compareNames(indicator),
    );
  },
};

function compareNames(indicator: Indicator): readonly AuditOutcome[] {
  const figures = [...indicator.observed, ...indicator.readings, ...indicator.targets].filter(
    (one) => !('status' in one) || one.status === 'observed',
  );
  if (figures.length < 2) return [];
  const named = figures.map((one) => ({ name: one.remarks.name ?? indicator.name.zh, place: one }));
  const shown = [...new Set(named.map(({ name }) => name))].flatMap(
    (name) => named.find((one) => one.name === name) ?? [],
  );
  if (shown.length < 2) return [agrees];
  return [
    differs({
      severity: 'note',
      indicator: indicator.id,
      year: null,
      stated: null,
      computed: null,
      unit: null,
      arithmetic: [],
      at: placesOf(shown.map(({ place }) => ({ source: place.source, at: place.at }))),
      code: 'names-differ',
      params: { names: shown.map(({ name, place }) => ({ name, at: place.at })) },
    }),
  ];
}
