import { loadEngine } from '../load-world.ts';
import { exitCodes } from '../print-errors.ts';
import type { Session } from '../session.ts';

export async function schema(session: Session, names: readonly string[]): Promise<number> {
  const { jsonSchema } = await loadEngine();
  session.printJson(jsonSchema(names[0] === 'scenario' ? 'scenario' : 'region'));
  return exitCodes.done;
}
