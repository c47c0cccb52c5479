import type { IndicatorEvidence, World } from '../../index.ts';
import { CliError } from '../cli-error.ts';
import { listables } from '../command.ts';
import { evidenceSummary, evidenceTables, type UsedEvidence } from '../evidence-tables.ts';
import { listTable, listValues } from '../list-tables.ts';
import { loadEngine, loadWorld } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import type { Session } from '../session.ts';

const fromFiles: readonly string[] = ['regions', 'scenarios', 'indicators', 'evidence'];

export async function list(session: Session, [kind, ...only]: readonly string[]): Promise<number> {
  if (only.length > 0 && kind !== 'evidence') {
    throw new CliError({ code: 'too-many-arguments', params: {} });
  }
  // The cases themselves are many: they are listed where they are asked for.
  const wanted = listables.filter((one) =>
    kind === undefined ? one !== 'evidence' : one === kind,
  );
  const engine = await loadEngine();
  const world = wanted.some((one) => fromFiles.includes(one)) ? await loadWorld(session) : null;
  const all = world === null ? [] : await evidenceIn(world);
  const evidence = await chosen(all, only);
  const values = (listed: (typeof listables)[number]) => {
    if (listed === 'evidence') return evidence;
    if (listed !== 'indicators') return listValues(listed, engine, world);
    return evidence.map(({ cases, ...one }) => ({
      id: one.indicator,
      ...one,
      cases: cases.length,
    }));
  };
  const table = (listed: (typeof listables)[number]) => {
    if (listed === 'evidence') return evidenceTables(evidence, only.length > 0, session);
    if (listed === 'indicators') return evidenceSummary(evidence, session);
    return listTable(listed, engine, world, session);
  };
  if (session.options.json) {
    session.printJson(Object.fromEntries(wanted.map((listed) => [listed, values(listed)])));
    return exitCodes.done;
  }
  for (const listed of wanted) {
    if (listed !== wanted[0]) session.print('');
    if (wanted.length > 1) session.print(session.paint(session.words.list.titles[listed], 'title'));
    session.print(table(listed));
  }
  return exitCodes.done;
}

/** All evidence, with the indicators of the regions here that it is used for. */
async function evidenceIn({ cases, glossary, regions }: World): Promise<readonly UsedEvidence[]> {
  const { findCases, listEvidence } = await loadEngine();
  const find = findCases(glossary, cases);
  const uses = regions.flatMap(({ id: region, name: place, indicators }) =>
    indicators.flatMap((one) => {
      const match = find(one);
      if (match === null) return [];
      const { indicator, by } = match;
      return [{ of: indicator, use: { region, place, indicator: one.id, name: one.name, by } }];
    }),
  );
  return listEvidence(cases, glossary).map((one) => ({
    ...one,
    usedBy: uses.flatMap(({ of, use }) => (of === one.indicator ? [use] : [])),
  }));
}

/** The evidence of the indicators that are named by id or by name; of all where none is. */
async function chosen(
  evidence: readonly UsedEvidence[],
  only: readonly string[],
): Promise<readonly UsedEvidence[]> {
  if (only.length === 0) return evidence;
  const { suggest, plainName } = await loadEngine();
  const namesOf = ({ indicator, name, also }: IndicatorEvidence) => [
    indicator,
    name.zh,
    name.en,
    ...also,
  ];
  const isNamed = (one: IndicatorEvidence, found: string) =>
    namesOf(one).some((name) => plainName(name) === plainName(found));
  const unknown = only.filter((found) => !evidence.some((one) => isNamed(one, found)));
  if (unknown.length > 0) {
    const known = [...new Set(evidence.map(({ indicator }) => indicator))];
    throw new CliError(
      ...unknown.map((found) => {
        const nearest = [suggest(found, evidence.flatMap(namesOf))].filter((one) => one !== null);
        return { code: 'no-evidence', params: { found, nearest, known } } as const;
      }),
    );
  }
  return evidence.filter((one) => only.some((found) => isNamed(one, found)));
}
