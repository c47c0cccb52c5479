import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { View } from 'vega';
import { charts, drawChart, drawFocusChart, type Language } from '../index.ts';
import { LiveChart } from './live-chart.tsx';
import { type PageState, type ShownChart, shownCharts } from './page-state.ts';
import { copyPicture, saveText } from './save-file.ts';
import { useNarrow } from './use-narrow.ts';
import { exploreWordings } from './words.ts';

/** One chart at a time, live: the chosen indicator alone, or a chart of the whole study. */
export function ChartPanel({ page }: { readonly page: PageState }) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const view = useRef<View | null>(null);
  const told = useSignal('');
  const narrow = useNarrow();
  const shown = useComputed(() => drawShown(page, narrow.value));
  const study = page.study.value;
  const { chart } = page;
  useSignalEffect(() => {
    void [chart.value, page.indicator.value];
    told.value = '';
  });
  if (study === null) return <section class="charts" aria-busy="true" aria-label={words.charts} />;
  const fileName = () =>
    `${study.scenario.id}-${chart.value === 'focus' ? page.indicator.value : chart.value}`;
  return (
    <section class="charts" aria-label={words.charts}>
      <Tabs page={page} />
      <div id="chart-panel" role="tabpanel" aria-labelledby={`tab-${chart.value}`}>
        {chart.value !== 'focus' && (
          <p class="question">{charts[chart.value].question[language]}</p>
        )}
        {shown.value === null ? (
          <p class="absent">{describeAbsent(chart.value, language)}</p>
        ) : (
          <LiveChart
            key={`${chart.value} ${language} ${narrow.value} ${chart.value === 'focus' ? page.indicator.value : ''}`}
            spec={shown.value}
            label={String(shown.value.description ?? '')}
            isLarge={chart.value === 'focus'}
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

/** Of the chart of one indicator, in pixels of its own: on a narrow screen type stays as large. */
const sizes = {
  wide: { width: 760, height: 178 },
  narrow: { width: 350, height: 190 },
} as const;

function drawShown(page: PageState, isNarrow: boolean) {
  const study = page.study.value;
  const language = page.language.value;
  const id = page.chart.value;
  if (study === null) return null;
  if (id !== 'focus') return charts[id].applies(study) ? drawChart(study, id, language) : null;
  const size = isNarrow ? sizes.narrow : sizes.wide;
  const pinned = page.pinned.value;
  return drawFocusChart(study, page.indicator.value, language, { ...size, pinned });
}

function describeAbsent(chart: ShownChart, language: Language): string {
  const words = exploreWordings[language];
  return chart === 'focus'
    ? words.nothingToDraw
    : `${words.notDrawn} ${charts[chart].absent[language]}`;
}

function Tabs({ page }: { readonly page: PageState }) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const { chart } = page;
  const move = (event: KeyboardEvent) => {
    const here = shownCharts.indexOf(chart.value);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    const next = shownCharts.at(to % shownCharts.length);
    if (next === undefined) return;
    chart.value = next;
    document.getElementById(`tab-${next}`)?.focus();
    event.preventDefault();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.charts} onKeyDown={move}>
      {shownCharts.map((id) => (
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
          {id === 'focus' ? words.focusTab : charts[id].title[language]}
        </button>
      ))}
    </div>
  );
}
