import { useSignal } from '@preact/signals';
import type { Changes } from './changes.ts';
import { EventList } from './event-list.tsx';
import { KnobCard } from './knob-card.tsx';
import type { PageState } from './page-state.ts';
import { exploreWordings } from './words.ts';

/** Every assumption as a slider, those of the chosen indicator first. */
export function AssumptionList({ page }: { readonly page: PageState }) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const sought = useSignal('');
  const { indicators } = page.study.value ?? { indicators: [] };
  const nameOf = (id: string) => indicators.find((one) => one.id === id)?.name[language] ?? id;
  const knobs = page.knobs.value.filter(({ indicator }) =>
    nameOf(indicator).toLowerCase().includes(sought.value.trim().toLowerCase()),
  );
  const { changes } = page;
  const set = (knob: string, value: number | null, going: boolean) => {
    const { [knob]: _, ...others } = changes.value.values;
    const values = value === null ? others : { ...others, [knob]: value };
    page.change({ ...changes.value, values } satisfies Changes, going);
  };
  return (
    <section class="assumptions" aria-labelledby="assumptions-title">
      <h2 id="assumptions-title">{words.assumptions}</h2>
      <p class="hint">{words.assumptionsHint}</p>
      <Legend page={page} />
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
      <TotalsChoice page={page} />
      <EventList page={page} />
      <div class="knobs">
        {page.knobs.value.length === 0 && <p>{words.noKnobs}</p>}
        {page.knobs.value.length > 0 && knobs.length === 0 && <p>{words.noneFound}</p>}
        {knobs.map((knob) => {
          const indicator = indicators.find(({ id }) => id === knob.indicator);
          if (indicator === undefined) return null;
          return (
            <KnobCard
              key={knob.id}
              knob={knob}
              indicator={indicator}
              language={language}
              chosen={page.indicator.value === knob.indicator}
              value={changes.value.values[knob.id] ?? null}
              onChoose={() => {
                page.indicator.value = knob.indicator;
              }}
              onChange={(value, going) => set(knob.id, value, going)}
            />
          );
        })}
      </div>
    </section>
  );
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
