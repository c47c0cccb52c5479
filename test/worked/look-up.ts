import type { Study } from '../../src/study/study.ts';

/**
 * The figure of a study that a worked case names: `talent.path.2025`, `talent.required.cagr`,
 * `talent.verdict`, `talent.omega.2025`, `talent.totals-omega-held.implied`,
 * `talent.totals-agree@base.sum`, `town.parent-unknown.lacks`.
 */
export function lookUp(study: Study, name: string): unknown {
  const [id = '', section = '', field = ''] = name.split('.');
  const indicator = study.indicators.find((i) => i.id === id);
  const assessment = study.assessments.find((a) => a.indicator === id);
  if (section === 'path' || section === 'omega') {
    const values = indicator?.[section] ?? null;
    return field === '' ? values : (values?.[study.years.indexOf(Number(field))] ?? null);
  }
  if (section === 'target') return (indicator?.target as never)?.[field];
  if (section === 'computed') return indicator?.computed;
  if (section === 'verdict') return assessment?.reach.verdict;
  if (assessment !== undefined && section in assessment) {
    const part = assessment[section as 'required'] as { readonly [key: string]: unknown } | null;
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
