import type { Place } from '../terms/figure.ts';

/**
 * Places in the order given, numbered rows that follow each other drawn together: 主要指标 1–7.
 *
 * @param places by source key and place
 * @param titleOf the title of a source; null where it goes without saying
 * @param comma what stands between two places
 */
export function describePlaces(
  places: readonly Place[],
  titleOf: (key: string) => string | null,
  comma: string,
): string {
  const runs: Run[] = [];
  for (const { source, at } of places) {
    const title = titleOf(source);
    const where = title === null ? at : `${title} ${at}`;
    const [, head = where, number] = /^(.*\D)(\d+)$/.exec(where) ?? [];
    const last = runs.at(-1);
    const isNext =
      last !== undefined &&
      number !== undefined &&
      last.head === head &&
      last.to === Number(number) - 1;
    if (isNext) runs[runs.length - 1] = { ...last, to: Number(number) };
    else if (number === undefined) runs.push({ head, from: null, to: null });
    else runs.push({ head, from: Number(number), to: Number(number) });
  }
  return runs.map(writeRun).join(comma);
}

type Run = { readonly head: string; readonly from: number | null; readonly to: number | null };

function writeRun({ head, from, to }: Run): string {
  if (from === null || to === null) return head;
  return from === to ? `${head}${from}` : `${head}${from}–${to}`;
}
