import type { Study } from '../study/study.ts';

type Cell = string | number | boolean | null;

/**
 * The values of a study in IAMC long form, one row a value, as pyam and its friends read it.
 *
 * @returns CSV text: model, scenario, region, variable, unit, year, value, status; values as in
 *   `study.json` (per cents as fractions)
 * source: IAMC data format (pyam documentation, "Data model")
 */
export function writeProjectionCsv(study: Study): string {
  const model = `talentcast ${study.version}`;
  const rows: Cell[][] = [
    ['model', 'scenario', 'region', 'variable', 'unit', 'year', 'value', 'status'],
  ];
  for (const { id, unit, observed, path, target, bands } of study.indicators) {
    const add = (year: number, value: number | null, status: string) => {
      if (value !== null)
        rows.push([model, study.scenario.id, study.region.id, id, unit, year, value, status]);
    };
    for (const o of observed) add(o.year, o.value, o.status);
    path?.forEach((value, i) => {
      const year = study.years[i] ?? 0;
      // Up to its start a path repeats what was published.
      if (!observed.some((o) => o.year === year && o.value === value))
        add(year, value, 'projected');
    });
    if (target !== null) {
      // The ends of a range bear names of their own: no two rows differ in their value alone.
      const [low, high] = [target.value].flat();
      add(target.year, low ?? null, high === undefined ? 'target' : 'target_low');
      add(target.year, high ?? null, 'target_high');
    }
    for (const band of ['p10', 'p25', 'p50', 'p75', 'p90'] as const)
      bands?.[band].forEach((value, i) => {
        add(study.years[i] ?? 0, value, band);
      });
  }
  return writeRows(rows);
}

/**
 * One row per target: base, target, growth needed, past and assumed, effort, peers, reach, verdict.
 * It starts with a byte order mark, for spreadsheets to read the Chinese names.
 *
 * @returns CSV text; numbers at full precision, per cents as fractions
 */
export function writeFeasibilityCsv(study: Study): string {
  const rows: Cell[][] = [
    [
      ...['scenario', 'region', 'indicator', 'name_zh', 'name_en', 'unit', 'kind'],
      ...['base_year', 'base', 'target_year', 'op', 'target', 'target_high', 'target_year_from'],
      ...['required_cagr', 'required_step', 'historic_from', 'historic_to', 'historic_cagr'],
      ...['historic_step', 'assumed_cagr', 'assumed_step', 'effort_ratio', 'effort_class'],
      ...['peers_percentile', 'peers_cases', 'value', 'met', 'level_share', 'increment_share'],
      ...['year_met', 'break_even', 'ratio', 'verdict', 'odds_p', 'odds_se', 'odds_draws'],
    ],
  ];
  for (const a of study.assessments) {
    const indicator = study.indicators.find((i) => i.id === a.indicator);
    const target = indicator?.target;
    if (indicator === undefined || target === null || target === undefined) continue;
    const base = indicator.observed.find((o) => o.year === study.plan.base);
    const [value, high] = [target.value].flat();
    rows.push([
      ...[study.scenario.id, study.region.id, indicator.id],
      ...[plainText(indicator.name.zh), plainText(indicator.name.en)],
      ...[indicator.unit, indicator.kind],
      ...[base?.year ?? null, base?.value ?? null, target.year, target.op],
      ...[
        value ?? null,
        high ?? null,
        target.yearFrom,
        a.required?.cagr ?? null,
        a.required?.step ?? null,
      ],
      ...[a.historic?.from ?? null, a.historic?.to ?? null],
      ...[a.historic?.cagr ?? null, a.historic?.step ?? null],
      ...[a.assumed?.cagr ?? null, a.assumed?.step ?? null],
      ...[a.effort?.ratio ?? null, a.effort?.class ?? null],
      ...[a.peers?.percentile ?? null, a.peers?.cases ?? null],
      ...[a.reach.value, a.reach.met, a.reach.levelShare, a.reach.incrementShare],
      ...[a.reach.yearMet, a.reach.breakEven, a.reach.ratio, a.reach.verdict],
      ...[a.odds?.p ?? null, a.odds?.se ?? null, a.odds?.draws ?? null],
    ]);
  }
  return `\uFEFF${writeRows(rows)}`;
}

/**
 * A text that people wrote, so that no spreadsheet takes it for a formula: one that begins like a
 * formula gets an apostrophe. Ids, units and words of ours cannot begin so, and numbers stay.
 *
 * source: OWASP, "CSV Injection"
 */
function plainText(text: string): string {
  return /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function writeRows(rows: readonly (readonly Cell[])[]): string {
  return `${rows.map((row) => row.map(writeCell).join(',')).join('\n')}\n`;
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
