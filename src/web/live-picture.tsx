import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ChartId, Language, Study } from '../index.ts';
import type { PageState } from './page-state.ts';

/**
 * A chart of the whole study, drawn in a worker: many panels take longer than a frame, and the page
 * takes input all the while. While a slider moves it follows as fast as it can be drawn.
 */
export function LivePicture({
  page,
  study,
  chart,
  language,
  onSvg,
}: {
  readonly page: PageState;
  readonly study: Study;
  readonly chart: ChartId;
  readonly language: Language;
  /** Receives how to have the chart as SVG. */
  readonly onSvg: (svg: () => Promise<string>) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const label = useSignal('');

  useEffect(() => {
    void page.draw(study, chart, language).then((picture) => {
      // Another chart may have taken its place meanwhile.
      if (picture === null || place.current === null) return;
      const { documentElement } = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
      place.current.replaceChildren(document.importNode(documentElement, true));
      label.value = picture.description;
      onSvg(() => Promise.resolve(picture.svg));
    });
  }, [study, chart, language]);

  return (
    <div class="chart" role="img" aria-label={label.value} aria-busy={label.value === ''}>
      <div ref={place} aria-hidden="true" />
    </div>
  );
}
