import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { countChanges } from './changes.ts';
import { EventList } from './event-list.tsx';
import { KnobCard } from './knob-card.tsx';
import type { PageState } from './page-state.ts';
import { exploreWordings } from './words.ts';

/** Every assumption as a slider; those of the chosen indicator come into view. */
export function AssumptionList({ page }: { readonly page: PageState }) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const sought = useSignal('');
  const isStudied = useComputed(() => page.study.value !== null);
  const indicators = page.base.value.series.map(({ indicator }) => indicator);
  const nameOf = (id: string) => indicators.find((one) => one.id === id)?.name[language] ?? id;
  const knobs = page.knobs.value.filter(({ indicator }) =>
    nameOf(indicator).toLowerCase().includes(sought.value.trim().toLowerCase()),
  );
  const chosen = page.indicator.value;
  useEffect(() => showKnob(chosen), [chosen, knobs.length]);
  return (
    <section class="assumptions" aria-labelledby="assumptions-title">
      <h2 id="assumptions-title">{words.assumptions}</h2>
      <p class="hint">
        {words.assumptionsHint}{' '}
        <span class="changes" role="status">
          {words.changesOf(countChanges(page.changes.value))}
        </span>
      </p>
      <div class="setting">
        <TotalsChoice page={page} />
        <EventList page={page} />
      </div>
      <input
        type="search"
        class="find"
        aria-label={words.find}
        placeholder={words.find}
        value={sought.value}
        onInput={(event) => {
          sought.value = event.currentTarget.value;
        }}
      />
      <Legend page={page} />
      <div class="knobs">
        {isStudied.value && page.knobs.value.length === 0 && <p>{words.noKnobs}</p>}
        {page.knobs.value.length > 0 && knobs.length === 0 && <p>{words.noneFound}</p>}
        {knobs.map((knob) => {
          const indicator = indicators.find(({ id }) => id === knob.indicator);
          if (indicator === undefined) return null;
          return (
            <KnobCard
              key={knob.id}
              page={page}
              knob={knob}
              indicator={indicator}
              chosen={chosen === knob.indicator}
              value={page.changes.value.values[knob.id] ?? null}
            />
          );
        })}
      </div>
    </section>
  );
}

/** Scrolls the list, where it scrolls by itself, as little as shows the knobs of an indicator. */
function showKnob(indicator: string): void {
  const card = document.querySelector(`.knob[data-indicator="${CSS.escape(indicator)}"]`);
  const list = card?.closest('.assumptions');
  if (card == null || list == null || list.contains(document.activeElement)) return;
  if (list.scrollHeight <= list.clientHeight + 1) return;
  // Not scrollIntoView, after which the Tab key would go on from there.
  const [inner, outer] = [card.getBoundingClientRect(), list.getBoundingClientRect()];
  const bottom = Math.min(outer.bottom, innerHeight);
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > bottom) list.scrollTop += inner.bottom - bottom + 4;
}

function Legend({ page }: { readonly page: PageState }) {
  const { marks } = exploreWordings[page.language.value];
  return (
    <ul class="legend" aria-hidden="true">
      <li class="historic">{marks.historic}</li>
      <li class="required">{marks.required}</li>
      <li class="peers">{marks.peers}</li>
    </ul>
  );
}

function TotalsChoice({ page }: { readonly page: PageState }) {
  const words = exploreWordings[page.language.value];
  const { changes, base } = page;
  const total = base.value.series.find(({ indicator }) => indicator.parts !== null);
  if (total === undefined) return null;
  const rules = Object.entries(words.totalsRules) as [keyof typeof words.totalsRules, string][];
  return (
    <label class="field">
      <span>{words.totals}</span>
      <select
        value={changes.value.totals ?? base.value.totals}
        onChange={(event) => {
          const rule = event.currentTarget.value as keyof typeof words.totalsRules;
          page.change({ ...changes.value, totals: rule === base.value.totals ? null : rule });
        }}
      >
        {rules.map(([rule, text]) => (
          <option key={rule} value={rule}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
