import type { Study, StudyTarget } from '../study/study.ts';

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
  for (const { id, unit, observed, path, outlook, bands } of study.indicators) {
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
    const taken = new Set<string>();
    for (const target of study.targets) {
      if (target.indicator !== id) continue;
      const { year, value, high } = target;
      const name = statusOf(target, taken);
      // The ends of a range bear names of their own: no two rows differ in their value alone.
      add(year, value, high === null ? name : `${name}_low`);
      add(year, high, `${name}_high`);
    }
    for (const band of ['p10', 'p25', 'p50', 'p75', 'p90'] as const)
      bands?.[band].forEach((value, i) => {
        add(study.years[i] ?? 0, value, band);
      });
    for (const band of ['middle', 'p10', 'p25', 'p75', 'p90'] as const)
      outlook?.[band].forEach((value, i) => {
        const year = study.years[i] ?? 0;
        // In the year of the newest figure it is that figure.
        if (year > outlook.from)
          add(year, value, band === 'middle' ? 'outlook' : `outlook_${band}`);
      });
  }
  return writeRows(rows);
}

/** `target`; where an indicator has several of a year, with what tells them apart. */
function statusOf({ year, each, window }: StudyTarget, taken: Set<string>): string {
  const own = each ? 'target_each' : 'target';
  const name =
    taken.has(`${year} ${own}`) && window !== null ? `${own}_${window.from}_${window.to}` : own;
  taken.add(`${year} ${name}`);
  return name;
}

/**
 * One row per target: base, target, growth needed, past and assumed, effort, peers, the figure and its state.
 * It starts with a byte order mark, for spreadsheets to read the Chinese names.
 *
 * @returns CSV text; numbers at full precision, per cents as fractions
 */
export function writeFeasibilityCsv(study: Study): string {
  const rows: Cell[][] = [
    [
      ...['scenario', 'region', 'indicator', 'name_zh', 'name_en', 'unit', 'kind'],
      ...['plan', 'role', 'nature', 'base_year', 'base', 'target_year', 'op', 'target'],
      ...['target_high', 'target_form', 'target_size', 'target_year_from'],
      ...['required_cagr', 'required_step', 'past_from', 'past_to', 'past_cagr', 'past_step'],
      ...['assumed_cagr', 'assumed_step', 'effort_ratio', 'effort_class'],
      ...['peers_percentile', 'peers_cases', 'decided_by', 'value', 'value_year', 'as_of'],
      ...['completion_level', 'completion_increment', 'year_met', 'year_met_by', 'break_even'],
      ...['ratio', 'state', 'why', 'odds_p', 'odds_se', 'odds_draws'],
      ...['outlook_odds', 'outlook_at50', 'outlook_at80', 'outlook_at90', 'outlook_cases'],
      ...['outlook_regions', 'outlook_lacks', 'assumed_percentile'],
    ],
  ];
  for (const row of study.targets) {
    const indicator = study.indicators.find((i) => i.id === row.indicator);
    if (indicator === undefined) continue;
    const { base, required, past, assumed, effort, peers, reached, completion, metIn } = row;
    rows.push([
      ...[study.scenario.id, study.region.id, indicator.id],
      ...[plainText(indicator.name.zh), plainText(indicator.name.en)],
      ...[indicator.unit, indicator.kind, row.plan, row.role, row.nature],
      ...[base?.year ?? null, base?.value ?? null, row.year, row.op, row.value],
      ...[row.high, row.form, row.size, row.yearFrom],
      ...[required?.growth ?? null, required?.step ?? null],
      ...[past?.from ?? null, past?.to ?? null, past?.growth ?? null, past?.step ?? null],
      ...[assumed?.growth ?? null, assumed?.step ?? null],
      ...[effort?.ratio ?? null, effort?.class ?? null],
      ...[peers?.percentile ?? null, peers?.cases ?? null],
      ...[row.decidedBy, reached?.value ?? null, reached?.year ?? null, reached?.asOf ?? null],
      ...[completion?.level ?? null, completion?.increment ?? null],
      ...[metIn?.year ?? null, metIn?.by ?? null, row.breakEven, row.ratio, row.state, row.why],
      ...oddsCells(row.scenarioOdds),
      ...outlookCells(row),
    ]);
  }
  return `\uFEFF${writeRows(rows)}`;
}

function oddsCells(odds: StudyTarget['scenarioOdds']): readonly Cell[] {
  return [odds?.p ?? null, odds?.se ?? null, odds?.draws ?? null];
}

function outlookCells({ outlook, outlookLacks, assumedPercentile }: StudyTarget): readonly Cell[] {
  return [
    ...[outlook?.odds ?? null, outlook?.at50 ?? null, outlook?.at80 ?? null],
    ...[outlook?.at90 ?? null, outlook?.cases ?? null, outlook?.regions ?? null],
    ...[outlookLacks, assumedPercentile],
  ];
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
