import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { charts, drawFocusChart } from '../index.ts';
import { LiveChart } from './live-chart.tsx';
import { LivePicture } from './live-picture.tsx';
import { type PageState, shownCharts } from './page-state.ts';
import { copyPicture, saveText, svgType } from './save-file.ts';
import { useNarrow } from './use-narrow.ts';
import { exploreWordings } from './words.ts';

/** One chart at a time, live: the chosen indicator alone, or a chart of the whole study. */
export function ChartPanel({ page }: { readonly page: PageState }) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const drawn = useRef<{ readonly of: string; readonly svg: () => Promise<string> } | null>(null);
  const told = useSignal('');
  const { chart } = page;
  useSignalEffect(() => {
    void [chart.value, page.indicator.value];
    told.value = '';
  });
  const study = page.study.value;
  if (study === null) return <section class="charts" aria-busy="true" aria-label={words.charts} />;
  const id = chart.value;
  const fileName = `${study.scenario.id}-${id === 'focus' ? page.indicator.value : id}`;
  const isDrawn = id === 'focus' || charts[id].applies(study);
  const onSvg = (svg: () => Promise<string>) => {
    drawn.current = { of: fileName, svg };
  };
  const svgOf = async () => (drawn.current?.of === fileName ? drawn.current.svg() : null);
  return (
    <section class="charts" aria-label={words.charts}>
      <Tabs page={page} />
      <div id="chart-panel" role="tabpanel" aria-labelledby={`tab-${id}`}>
        {id !== 'focus' && <p class="question">{charts[id].question[language]}</p>}
        {id === 'focus' ? (
          <FocusChart page={page} onSvg={onSvg} />
        ) : isDrawn ? (
          <LivePicture key={`${id} ${language}`} {...{ page, study, chart: id, language, onSvg }} />
        ) : (
          <p class="absent">{`${words.notDrawn} ${charts[id].absent[language]}`}</p>
        )}
        <p class="chart-actions">
          {(['png', 'svg'] as const).map((format) => (
            <button
              key={format}
              type="button"
              disabled={!isDrawn}
              onClick={async () => {
                const svg = await svgOf();
                if (svg === null) return;
                const copied = await copyPicture(svg, format, fileName);
                told.value = copied ? words.done.copied : words.done.savedInstead;
              }}
            >
              {words.actions.copy[format]}
            </button>
          ))}
          <button
            type="button"
            disabled={!isDrawn}
            onClick={async () => {
              const svg = await svgOf();
              if (svg !== null) saveText(`${fileName}.svg`, svg, svgType);
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

function FocusChart({
  page,
  onSvg,
}: {
  readonly page: PageState;
  readonly onSvg: (svg: () => Promise<string>) => void;
}) {
  const narrow = useNarrow();
  const study = page.study.value;
  const language = page.language.value;
  const indicator = page.indicator.value;
  const size = narrow.value ? sizes.narrow : sizes.wide;
  const pinned = page.pinned.value;
  const spec =
    study === null ? null : drawFocusChart(study, indicator, language, { ...size, pinned });
  if (spec === null) return <p class="absent">{exploreWordings[language].nothingToDraw}</p>;
  return (
    <LiveChart
      key={`${language} ${narrow.value} ${indicator}`}
      spec={spec}
      label={String(spec.description ?? '')}
      onSvg={onSvg}
    />
  );
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
          title={id === 'focus' ? undefined : charts[id].title[language]}
          aria-selected={chart.value === id}
          aria-controls="chart-panel"
          tabIndex={chart.value === id ? 0 : -1}
          onClick={() => {
            chart.value = id;
          }}
        >
          {id === 'focus' ? words.focusTab : charts[id].tab[language]}
        </button>
      ))}
    </div>
  );
}
