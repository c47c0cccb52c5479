import { isStateMet } from '../../src/feasibility/judged-target.ts';
import type { Study, StudyTarget } from '../../src/study/study.ts';
import { mainTargetOf } from '../../src/study/study-targets.ts';

/**
 * The figure of a study that a worked case names: `talent.path.2025`, `talent.required.growth`,
 * `talent.verdict`, `talent.omega.2025`, `talent.totals-omega-held.implied`,
 * `talent.totals-agree@base.sum`, `town.parent-unknown.lacks`; `talent@2027.row.state` is of the
 * target of that year, else the main one is meant.
 */
export function lookUp(study: Study, name: string): unknown {
  const [who = '', section = '', field = ''] = name.split('.');
  const [id = '', year] = who.split('@');
  const indicator = study.indicators.find((i) => i.id === id);
  const row =
    year === undefined
      ? mainTargetOf(study, id)
      : (study.targets.find((one) => one.indicator === id && one.year === Number(year)) ?? null);
  if (section === 'path' || section === 'omega') {
    const values = indicator?.[section] ?? null;
    return field === '' ? values : (values?.[study.years.indexOf(Number(field))] ?? null);
  }
  if (section === 'target' || section === 'row') return (row as never)?.[field];
  if (section === 'computed') return indicator?.computed;
  if (section === 'verdict') return row?.state;
  if (section === 'historic') return (row?.past as never)?.[field];
  if (section === 'reach' && row !== null) return reachOf(row)[field];
  if (row !== null && section in row) {
    const part = row[section as 'required'] as { readonly [key: string]: unknown } | null;
    return field === '' ? part : part?.[field];
  }
  if (section === 'law' || section === 'parameters' || section === 'grounds') {
    const assumption = study.assumptions.find((a) => a.indicator === id);
    const found = assumption?.[section] as { readonly [key: string]: unknown } | undefined;
    return field === '' ? found : (found as never)?.[field];
  }
  const [code, at] = section.split('@');
  const finding = study.findings.find(
    (f) =>
      f.code === code &&
      f.indicator === (id === 'town' ? null : id) &&
      (at === undefined || (f.params as { at?: string }).at === at),
  );
  if (finding === undefined || field === '') return finding;
  const params = finding.params as { readonly [key: string]: unknown };
  return field in params ? params[field] : (finding as { readonly [key: string]: unknown })[field];
}

/** Where a row ends, by the names that cases use. */
function reachOf(row: StudyTarget): { readonly [field: string]: unknown } {
  return {
    year: row.year,
    value: row.reached?.value ?? null,
    met: isStateMet(row.state),
    levelShare: row.completion?.level ?? null,
    incrementShare: row.completion?.increment ?? null,
    yearMet: row.metIn?.year ?? null,
    breakEven: row.breakEven,
    ratio: row.ratio,
    verdict: row.state,
  };
}
