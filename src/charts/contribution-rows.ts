import type { Study } from '../study/study.ts';
import { planOf, type ValuedTarget } from '../study/study-targets.ts';
import { type Composition, type CompositionCell, collectCompositions } from './composition-data.ts';
import type { Pen } from './drawing/pen.ts';
import { type PlacedRow, placeRow } from './drawing/row-table.ts';

/**
 * One bar of a waterfall. The total stands at base and end from zero; a part's change goes on from
 * where the one above it ended. `rest` is what the parts leave over: the overlap's change, parts not
 * listed, or the difference of a total projected apart.
 */
export type ContributionRow = PlacedRow & {
  readonly id: string;
  readonly role: 'base' | 'part' | 'rest' | 'end';
  readonly from: number;
  readonly to: number;
  /** At base and end; of the rest, total − Σ parts. */
  readonly first: number | null;
  readonly last: number | null;
  readonly status: CompositionCell['status'];
};

export type Contribution = {
  readonly composition: Composition;
  readonly baseYear: number;
  readonly endYear: number;
  /** Σ changes of the parts, and the total's. */
  readonly change: number;
  readonly rows: readonly ContributionRow[];
  readonly height: number;
  readonly target: ValuedTarget | null;
  /** Parts without a figure at base or end, by name. */
  readonly lacking: readonly string[];
};

const dust = 1e-9;

/** A waterfall for each total that is known, with some of its parts, at base and target year. */
export function collectContributions(
  study: Study,
  pen: Pen,
  nameWidth: number,
): readonly Contribution[] {
  return collectCompositions(study).flatMap(
    (one) => collectContribution(study, one, pen, nameWidth) ?? [],
  );
}

function collectContribution(
  study: Study,
  composition: Composition,
  pen: Pen,
  nameWidth: number,
): Contribution | null {
  const { total, parts, cover } = composition;
  const plan = planOf(study);
  const baseYear = plan.base;
  const { name, id } = total.indicator;
  const target = pen.aim(id);
  const endYear = target?.year ?? plan.target ?? study.years.at(-1) ?? baseYear;
  const at = (cells: readonly CompositionCell[], year: number) =>
    cells.find((cell) => cell.year === year) ?? null;
  const [base, end] = [at(total.cells, baseYear), at(total.cells, endYear)];
  if (base === null || end === null || endYear <= baseYear) return null;
  const moves = parts.flatMap(({ indicator, cells }) => {
    const [first, last] = [at(cells, baseYear), at(cells, endYear)];
    return first === null || last === null ? [] : [{ indicator, first, last }];
  });
  if (moves.length === 0) return null;
  const rows: ContributionRow[] = [];
  let height = 0;
  let reached = base.value;
  const add = (label: string, row: Omit<ContributionRow, keyof PlacedRow>) => {
    const place = placeRow(label, nameWidth, height);
    height += place.height;
    rows.push({ ...place, ...row });
  };
  const { contribution: words } = pen.words;
  const totalName = pen.text(name);
  const shared = { first: null, last: null } as const;
  add(words.at(totalName, baseYear), {
    ...shared,
    id,
    role: 'base',
    from: 0,
    to: base.value,
    status: base.status,
  });
  for (const { indicator, first, last } of moves) {
    const next = reached + (last.value - first.value);
    add(pen.text(indicator.name), {
      id: indicator.id,
      role: 'part',
      from: reached,
      to: next,
      first: first.value,
      last: last.value,
      status: last.status,
    });
    reached = next;
  }
  const rest = end.value - reached;
  if (Math.abs(rest) > dust * Math.abs(end.value)) {
    const sum = (moment: 'first' | 'last') =>
      moves.reduce((whole, move) => whole + move[moment].value, 0);
    add(words.rest[cover], {
      id: 'rest',
      role: 'rest',
      from: reached,
      to: end.value,
      first: base.value - sum('first'),
      last: end.value - sum('last'),
      status: end.status,
    });
  }
  add(words.at(totalName, endYear), {
    ...shared,
    id,
    role: 'end',
    from: 0,
    to: end.value,
    status: end.status,
  });
  const known = new Set(moves.map(({ indicator }) => indicator.id));
  const lacking = parts.filter(({ indicator }) => !known.has(indicator.id));
  return {
    composition,
    baseYear,
    endYear,
    change: end.value - base.value,
    rows,
    height,
    target: target !== null && target.year === endYear ? target : null,
    lacking: lacking.map(({ indicator }) => pen.text(indicator.name)),
  };
}
