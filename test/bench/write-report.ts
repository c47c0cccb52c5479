import type { Limit } from './limits.ts';
import { median, pairedRatio } from './medians.ts';
import type { PageSpeed } from './page-speed.ts';
import type { Measured } from './run-workload.ts';
import type { StartUp } from './start-up.ts';

/** One workload: a line a side, then what did not take part and what does not agree. */
export function writeMeasured({ workload, rows, notes, disagreements }: Measured): string {
  const ours = rows.find(({ side }) => side === 'talentcast') ?? null;
  const perDraw = workload.id === 'W';
  const head = ['', 'ms', 'least–most', 'CPU ms', 'rounds', 'peak MB', 'talentcast ÷ it', 'by CPU'];
  const lines = rows.map((row) => [
    row.side,
    show(median(row.ms)),
    `${show(Math.min(...row.ms))}–${show(Math.max(...row.ms))}`,
    show(median(row.cpuMs)),
    String(row.ms.length),
    workload.fresh ? show(row.peakBytes / 1e6) : '',
    row === ours ? '' : show(pairedRatio(ours, row)),
    row === ours ? '' : show(pairedRatio(ours, row, 'cpuMs')),
    perDraw ? show((median(row.ms) ?? 0) * (1e6 / workload.size)) : '',
  ]);
  return [
    workload.title,
    ...(rows.length === 0 ? [] : table([[...head, perDraw ? 'ns a draw' : ''], ...lines])),
    ...notes.map((note) => `  not here: ${note}`),
    ...disagreements.map(({ sides, what }) => `  DISAGREE: ${sides.join(' and ')}: ${what}`),
    '',
  ].join('\n');
}

export function writeStartUp(lines: readonly StartUp[]): string {
  const rows = lines.map(({ title, ms, ratio }) => [title, show(ms), show(ratio)]);
  return ['whole commands, built', ...table([['', 'ms', '÷ node'], ...rows]), ''].join('\n');
}

export function writePage({
  inputMs,
  longTasksMs,
  firstPaintMs,
  firstResultsMs,
}: PageSpeed): string {
  const spread = `${show(Math.min(...inputMs))}–${show(Math.max(...inputMs))}`;
  const rows = [
    ['slider to paint', show(median(inputMs)), `${spread}, ${inputMs.length} inputs`],
    ['first paint', show(firstPaintMs), ''],
    ['first results', show(firstResultsMs), ''],
    ['input blocked over 50 ms', String(longTasksMs.length), 'times'],
  ];
  return ['page in Chromium, 2000 draws, ms', ...table(rows), ''].join('\n');
}

export function writeLimits(limits: readonly Limit[]): string {
  const rows = limits.map(({ title, limit, unit, value }) => [
    title,
    value === null ? 'not measured' : `${show(value)} ${unit}`,
    `at most ${limit} ${unit}`,
    value === null ? '' : value <= limit ? 'kept' : 'MISSED',
  ]);
  return ['promised', ...table(rows), ''].join('\n');
}

/** Says so where other programs took part of the processors; times by the wall mean little then. */
export function writeBusyness(measured: readonly Measured[]): string {
  const shares = measured.flatMap(({ rows }) =>
    rows.flatMap(({ ms, cpuMs }) => ms.map((wall, round) => wall / cpuMs[round]!)),
  );
  const busyness = median(shares) ?? 1;
  if (busyness < 1.15) return 'The machine was quiet.';
  return `The machine was busy with other work (wall time ${show(busyness)} × CPU time, median): read the ratios by CPU, or run again.`;
}

function show(x: number | null): string {
  if (x === null) return '–';
  return x >= 100 ? x.toFixed(0) : x >= 10 ? x.toFixed(1) : x.toPrecision(3);
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  ')}`.trimEnd(),
  );
}
