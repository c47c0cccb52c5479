import type { Ensemble } from '../projection/ensemble.ts';
import type { Projection } from '../projection/projection.ts';
import { historicGrowth } from '../region/growth-measures.ts';
import type { Model } from '../scenario/model.ts';
import type { Observation } from '../terms/figure.ts';
import { ownValue } from '../terms/own-value.ts';
import { describeOutlook } from './describe-outlook.ts';
import { bandsOf } from './describe-uncertainty.ts';
import type { StudyAssumption, StudyIndicator, StudyObservation } from './study.ts';

/** The indicators of a study: published figures, past growth, path, bands. */
export function describeIndicators(
  model: Model,
  projection: Projection,
  ensemble: Ensemble | null,
): readonly StudyIndicator[] {
  return model.series.map(({ indicator, start, lack }, i): StudyIndicator => {
    const projected = projection.series[i];
    const total = projection.totals.find((t) => t.indicator === indicator.id);
    return {
      id: indicator.id,
      name: indicator.name,
      group: indicator.group,
      unit: indicator.unit,
      kind: indicator.kind,
      direction: indicator.direction,
      nature: indicator.nature,
      owner: indicator.owner,
      parts: indicator.parts,
      observed: indicator.observed.map(describeObservation),
      past: historicGrowth(indicator, start?.year ?? model.region.plan.base),
      implied: indicator.implied,
      ...describeOutlook(model, indicator.id),
      evidence: ownValue(model.evidence, indicator.id) ?? null,
      path: projected?.path ?? null,
      lack: projected?.path == null ? lack : null,
      computed: projected?.computed ?? false,
      omega: total?.omega ?? null,
      bands: bandsOf(ensemble, indicator.id),
      definition: indicator.definition,
      assumed: indicator.assumed,
      note: indicator.note,
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
  const { year, value, status, source, at, missing, arithmetic, window, assumed } = observation;
  const { asOf, reading, break: changed } = observation;
  const note = observation.remarks.note ?? null;
  return {
    ...{ year, value, status, asOf, reading, break: changed },
    ...{ source, at, missing, arithmetic, window, assumed, note },
  };
}
