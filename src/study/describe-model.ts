import type { Projection } from '../projection/projection.ts';
import type { Model, SeriesTarget } from '../scenario/model.ts';
import type { Observation } from '../terms/figure.ts';
import type { StudyAssumption, StudyIndicator, StudyObservation, StudyTarget } from './study.ts';

/** The indicators of a study: published figures, judged target, path. */
export function describeIndicators(
  model: Model,
  projection: Projection,
): readonly StudyIndicator[] {
  return model.series.map(({ indicator, target }, i): StudyIndicator => {
    const projected = projection.series[i];
    const total = projection.totals.find((t) => t.indicator === indicator.id);
    return {
      id: indicator.id,
      name: indicator.name,
      group: indicator.group,
      unit: indicator.unit,
      kind: indicator.kind,
      direction: indicator.direction,
      parts:
        indicator.parts === null ? null : { of: indicator.parts.of, cover: indicator.parts.cover },
      observed: indicator.observed.map(describeObservation),
      target: target === null ? null : describeTarget(target),
      implied: indicator.implied,
      path: projected?.path ?? null,
      computed: projected?.computed ?? false,
      omega: total?.omega ?? null,
      bands: null,
      definition: indicator.definition,
      assumed: indicator.assumed,
    };
  });
}

/** The assumptions that move paths; indicators computed from others have none of their own. */
export function describeAssumptions(
  model: Model,
  projection: Projection,
): readonly StudyAssumption[] {
  return model.series.flatMap(({ indicator, growth, events }, i): readonly StudyAssumption[] => {
    if (growth === null || projection.series[i]?.computed === true) return [];
    const { law, parameters, grounds, because, from } = growth;
    return [{ indicator: indicator.id, law, parameters, grounds, events, because, from }];
  });
}

function describeObservation(observation: Observation): StudyObservation {
  const { year, value, status, source, at, missing, arithmetic, window } = observation;
  return { year, value, status, source, at, missing, arithmetic, window };
}

function describeTarget({
  year,
  each,
  op,
  value,
  high,
  window,
  yearFrom,
}: SeriesTarget): StudyTarget {
  return { year, each, op, value: high === null ? value : [value, high], window, yearFrom };
}
