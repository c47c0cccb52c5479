import type { Study, StudyIndicator } from '../study/study.ts';
import { mainTargetOf, planOf } from '../study/study-targets.ts';
import { convertStored } from '../terms/unit.ts';
import { type Composition, collectCompositions, valueIn } from './composition-data.ts';

/** Of what the shares are: the sum of the parts, or of parts that are only some of it the total. */
type Whole = 'sum' | 'total';

/** One part's figure and share at one moment. */
export type StructureShare = {
  readonly indicator: StudyIndicator;
  readonly value: number;
  readonly share: number;
};

export type Structure = {
  readonly composition: Composition;
  readonly whole: Whole;
  readonly baseYear: number;
  readonly endYear: number;
  readonly base: readonly StructureShare[];
  /** By the parts' targets; null where one has none, or a range. */
  readonly target: readonly StructureShare[] | null;
  /** By the scenario's path at the same year; null where a part has none. */
  readonly projected: readonly StructureShare[] | null;
  readonly untargeted: readonly StudyIndicator[];
  readonly unprojected: readonly StudyIndicator[];
  /** Whether path and targets give the same shares. */
  readonly isSame: boolean;
};

const dust = 1e-9;

/** The totals whose parts all have a base, and at the target year a target or a projection. */
export function collectStructures(study: Study): readonly Structure[] {
  return collectCompositions(study).flatMap((one) => collectStructure(study, one) ?? []);
}

function collectStructure(study: Study, composition: Composition): Structure | null {
  const { total, parts, cover } = composition;
  const plan = planOf(study);
  const baseYear = plan.base;
  const aim = mainTargetOf(study, total.indicator.id);
  const endYear = aim?.year ?? plan.target ?? study.years.at(-1) ?? baseYear;
  const whole: Whole = cover === 'partial' ? 'total' : 'sum';
  // All in the unit of the total.
  const common = (value: number | null, { unit }: StudyIndicator) =>
    value === null ? null : convertStored(value, unit, total.indicator.unit);
  const targetOf = (one: StudyIndicator) => {
    const target = mainTargetOf(study, one.id);
    const isOne = target !== null && target.year === endYear && target.high === null;
    return isOne ? common(target.value, one) : null;
  };
  const pathOf = (one: StudyIndicator) =>
    common(one.path?.[study.years.indexOf(endYear)] ?? null, one);
  const moment = (
    value: (indicator: StudyIndicator) => number | null,
  ): readonly StructureShare[] | null => {
    const figures = parts.map(({ indicator }) => ({ indicator, value: value(indicator) }));
    const known = figures.filter(
      (one): one is typeof one & { value: number } => one.value !== null,
    );
    const denominator =
      whole === 'total' ? value(total.indicator) : known.reduce((sum, { value }) => sum + value, 0);
    if (known.length < figures.length || denominator === null || denominator <= 0) return null;
    return known.map((one) => ({ ...one, share: one.value / denominator }));
  };
  const seriesOf = (indicator: StudyIndicator) =>
    [total, ...parts].find((series) => series.indicator === indicator);
  const base = moment((indicator) => {
    const series = seriesOf(indicator);
    return series === undefined ? null : valueIn(series, baseYear);
  });
  const [target, projected] = [moment(targetOf), moment(pathOf)];
  if (base === null || endYear <= baseYear || (target === null && projected === null)) return null;
  const indicators = parts.map(({ indicator }) => indicator);
  const isSame =
    target !== null &&
    projected !== null &&
    target.every(({ share }, i) => Math.abs(share - (projected[i]?.share ?? 0)) <= dust);
  return {
    composition,
    whole,
    baseYear,
    endYear,
    base,
    target,
    projected,
    untargeted: indicators.filter((one) => targetOf(one) === null),
    unprojected: indicators.filter((one) => pathOf(one) === null),
    isSame,
  };
}
