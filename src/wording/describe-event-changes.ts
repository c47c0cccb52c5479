import type { SeriesEvent } from '../scenario/model.ts';
import type { AssumptionChange, AssumptionSide } from '../study/study-comparison.ts';
import type { Language } from '../terms/text.ts';
import { formatNumber, formatQuantity } from './format-number.ts';
import type { CompareWording } from './zh/compare.ts';

/** Beyond this many, the indicators of one event are told by the first ones and their number. */
const mostNames = 3;

/** The events that only one of two scenarios has; what is the same on several indicators once. */
export function describeEventChanges(
  assumptions: readonly AssumptionChange[],
  words: CompareWording,
  language: Language,
): readonly string[] {
  const touched = assumptions.filter(({ differs }) => differs.includes('events'));
  const sides = [
    [words.eventsBefore, gather(touched, 'before', words, language)],
    [words.eventsAfter, gather(touched, 'after', words, language)],
  ] as const;
  return sides.flatMap(([say, events]) =>
    events.length === 0 ? [] : [say(words.clauses(events))],
  );
}

function gather(
  assumptions: readonly AssumptionChange[],
  side: 'before' | 'after',
  words: CompareWording,
  language: Language,
): readonly string[] {
  const groups = new Map<
    string,
    { year: number; add: string | null; rate: number; names: string[] }
  >();
  for (const { name, unit, ...sides } of assumptions) {
    for (const event of eventsOnlyIn(sides[side], sides[side === 'before' ? 'after' : 'before'])) {
      const { year, rate } = event;
      const add = event.add === 0 ? null : formatQuantity(event.add, unit, language);
      const key = JSON.stringify([year, add, rate]);
      const group = groups.get(key) ?? { year, add, rate, names: [] };
      group.names.push(name[language]);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .sort((a, b) => a.year - b.year)
    .map(({ year, add, rate, names }) => {
      const points = words.points(signed(rate * 100, language));
      const shown = names.length > mostNames + 1 ? names.slice(0, mostNames) : names;
      return words.event(year, words.several(shown, names.length), add, rate === 0 ? null : points);
    });
}

function eventsOnlyIn(side: AssumptionSide, other: AssumptionSide): readonly SeriesEvent[] {
  const key = ({ year, add, rate }: SeriesEvent) => JSON.stringify([year, add, rate]);
  const eventsOf = (one: AssumptionSide) => (one === null || one === 'computed' ? [] : one.events);
  const known = new Set(eventsOf(other).map(key));
  return eventsOf(side).filter((event) => !known.has(key(event)));
}

function signed(value: number, language: Language): string {
  return `${value > 0 ? '+' : ''}${formatNumber(Number(value.toFixed(4)), language)}`;
}
