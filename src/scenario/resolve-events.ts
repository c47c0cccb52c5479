import { growingKinds } from '../terms/kind.ts';
import type { SeriesEvent } from './model.ts';
import { readQuantity } from './read-quantity.ts';
import type { SeriesContext } from './series-context.ts';

/** The events that touch one indicator; `*` means all whose growth is a per cent of themselves. */
export function resolveEvents(context: SeriesContext): readonly SeriesEvent[] {
  const { scenario, indicator, report } = context;
  const events: SeriesEvent[] = [];
  for (const event of scenario.events) {
    const named = event.on.includes(indicator.id);
    if (!named && !(event.on.includes('*') && growingKinds.includes(indicator.kind))) continue;
    const origin = { file: event.origin.file, path: [...event.origin.path, 'add'] };
    const add = event.add === null ? 0 : readQuantity(event.add, indicator.unit, origin, report);
    if (add === null) continue;
    events.push({ year: event.in, add, rate: event.rate ?? 0, because: event.because });
  }
  return events;
}
