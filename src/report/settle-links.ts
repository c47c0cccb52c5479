import type { Block, Runs, Section } from './report-document.ts';

/** A link to what this report does not hold becomes plain text: not every report has every section. */
export function settleLinks(sections: readonly Section[]): readonly Section[] {
  const anchors = new Set(sections.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(anchorsOf)]));
  const settle = (runs: Runs): Runs =>
    runs.map((run) => {
      if (run.to === undefined || anchors.has(run.to)) return run;
      const { to: _, ...rest } = run;
      return rest;
    });
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block): Block => settleBlock(block, settle)),
  }));
}

function anchorsOf(block: Block): readonly string[] {
  if (block.kind === 'chart') return [block.id];
  if (block.kind !== 'table') return [];
  return (block.anchors ?? []).filter((anchor) => anchor !== null);
}

function settleBlock(block: Block, settle: (runs: Runs) => Runs): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(settle) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(settle)) };
    case 'chart': {
      const { data, see } = block;
      const rows = data?.table.rows.map((row) => row.map(settle)) ?? [];
      return {
        ...block,
        ...(data === undefined ? {} : { data: { ...data, table: { ...data.table, rows } } }),
        ...(see === undefined ? {} : { see: settle(see) }),
      };
    }
    default:
      return { ...block, runs: settle(block.runs) };
  }
}
