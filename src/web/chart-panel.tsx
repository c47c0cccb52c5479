import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { View } from 'vega';
import { type ChartId, chartIds, charts, drawChart } from '../index.ts';
import { focusStudy } from './focus-study.ts';
import { LiveChart } from './live-chart.tsx';
import type { PageState } from './page-state.ts';
import { copyPicture, saveText } from './save-file.ts';
import { exploreWordings } from './words.ts';

/** One chart at a time, live; the trajectory shows the chosen indicator alone. */
export function ChartPanel({ page }: { readonly page: PageState }) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const view = useRef<View | null>(null);
  const told = useSignal('');
  const shown = useComputed(() => {
    const study = page.study.value;
    if (study === null) return null;
    const id = page.chart.value;
    const part = id === 'trajectory' ? focusStudy(study, page.indicator.value) : study;
    return charts[id].applies(part) ? drawChart(part, id, page.language.value) : null;
  });
  const study = page.study.value;
  if (study === null) return null;
  const { chart } = page;
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next =
      chartIds[(chartIds.indexOf(chart.value) + step + chartIds.length) % chartIds.length];
    if (next === undefined) return;
    chart.value = next;
    document.getElementById(`tab-${next}`)?.focus();
    event.preventDefault();
  };
  const fileName = () => `${study.scenario.id}-${chart.value}`;
  return (
    <section class="charts" aria-label={words.charts}>
      <div class="tabs" role="tablist" aria-label={words.charts} onKeyDown={move}>
        {chartIds.map((id: ChartId) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={chart.value === id}
            aria-controls="chart-panel"
            tabIndex={chart.value === id ? 0 : -1}
            onClick={() => {
              chart.value = id;
            }}
          >
            {charts[id].title[language]}
          </button>
        ))}
      </div>
      <div id="chart-panel" role="tabpanel" aria-labelledby={`tab-${chart.value}`}>
        <p class="question">{charts[chart.value].question[language]}</p>
        {shown.value === null ? (
          <p class="absent">
            {words.notDrawn} {charts[chart.value].absent[language]}
          </p>
        ) : (
          <LiveChart
            key={`${chart.value} ${language}`}
            spec={shown.value}
            label={String(shown.value.description ?? '')}
            onView={(one) => {
              view.current = one;
            }}
          />
        )}
        <p class="chart-actions">
          <button
            type="button"
            disabled={shown.value === null}
            onClick={async () => {
              if (view.current === null) return;
              const copied = await copyPicture(await view.current.toSVG(), fileName());
              told.value = copied ? words.done.copied : words.done.savedInstead;
            }}
          >
            {words.actions.copyPng}
          </button>
          <button
            type="button"
            disabled={shown.value === null}
            onClick={async () => {
              if (view.current !== null)
                saveText(`${fileName()}.svg`, await view.current.toSVG(), 'image/svg+xml');
            }}
          >
            {words.actions.saveSvg}
          </button>
          <span role="status">{told.value}</span>
        </p>
      </div>
    </section>
  );
}
