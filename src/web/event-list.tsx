import { type Indicator, type Language, toStored } from '../index.ts';
import { formatPercent, formatQuantity } from '../wording/format-number.ts';
import type { WrittenEvent } from './changes.ts';
import type { PageState } from './page-state.ts';
import { exploreWordings } from './words.ts';

/** The scenario's events, each with a switch. */
export function EventList({ page }: { readonly page: PageState }) {
  const language = page.language.value;
  const { changes, events } = page;
  const indicators = page.base.value.series.map(({ indicator }) => indicator);
  if (events.value.length === 0) return null;
  return (
    <fieldset class="events">
      <legend>{exploreWordings[language].events}</legend>
      {events.value.map((event, place) => {
        const off = changes.value.eventsOff.includes(place);
        return (
          <label key={place}>
            <input
              type="checkbox"
              checked={!off}
              onChange={() => {
                const others = changes.value.eventsOff.filter((one) => one !== place);
                const eventsOff = off ? others : [...others, place].sort((a, b) => a - b);
                page.change({ ...changes.value, eventsOff });
              }}
            />
            <span>{describe(event, indicators, language)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function describe(
  { in: year, on, add, rate }: WrittenEvent,
  indicators: readonly Indicator[],
  language: Language,
): string {
  const words = exploreWordings[language];
  const find = (id: string) => indicators.find((one) => one.id === id);
  return words.event({
    year,
    on: on.map((id) => (id === '*' ? words.everyIndicator : (find(id)?.name[language] ?? id))),
    add: add === null ? null : signed(writeAdded(add, find(on[0] ?? ''), language)),
    rate: rate === null ? null : signed(formatPercent(rate, language)),
  });
}

/** As written in the file: a text with its unit, or a number in the unit of the indicator. */
function writeAdded(
  add: number | string,
  indicator: Indicator | undefined,
  language: Language,
): string {
  const [, figure, written] = /^\s*([+-]?[\d.]+)\s*(\S+)\s*$/.exec(String(add)) ?? [];
  const unit = typeof add === 'number' ? indicator?.unit : written;
  if (unit === undefined) return String(add);
  return formatQuantity(toStored(Number(figure ?? add), unit), unit, language);
}

function signed(text: string): string {
  return /^[−-]/.test(text) ? text.replace('-', '−') : `+${text}`;
}
