import { listables } from '../command.ts';
import { listTable, listValues } from '../list-tables.ts';
import { loadEngine, loadWorld } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import type { Session } from '../session.ts';

export async function list(session: Session, names: readonly string[]): Promise<number> {
  const wanted = listables.filter((listed) => names.length === 0 || names.includes(listed));
  const engine = await loadEngine();
  const needsFiles = wanted.some((listed) => listed === 'regions' || listed === 'scenarios');
  const world = needsFiles ? await loadWorld(session) : null;
  if (session.options.json) {
    const values = wanted.map((listed) => [listed, listValues(listed, engine, world)]);
    session.printJson(Object.fromEntries(values));
    return exitCodes.done;
  }
  for (const listed of wanted) {
    if (listed !== wanted[0]) session.print('');
    if (wanted.length > 1) session.print(session.paint(session.words.list.titles[listed], 'title'));
    session.print(listTable(listed, engine, world, session));
  }
  return exitCodes.done;
}
