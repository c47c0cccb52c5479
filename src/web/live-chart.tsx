import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { TopLevelSpec } from 'vega-lite';
import { type LiveView, openView, updateView } from './live-view.ts';
import { splitData } from './split-data.ts';

/** A chart is drawn anew at most once in so many milliseconds. */
const pause = 150;

/**
 * A chart that follows its spec, in the page itself. Where only figures differ from what is drawn,
 * the figures alone are changed, in the frame of the table; another shape (another title, another
 * scale) is drawn anew, now and then while a slider moves.
 */
export function LiveChart({
  spec,
  label,
  onSvg,
}: {
  readonly spec: TopLevelSpec;
  readonly label: string;
  /** Receives how to have the chart as SVG. */
  readonly onSvg: (svg: () => Promise<string>) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const live = useRef<LiveView | null>(null);
  const wanted = useRef(spec);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const lastDrawn = useRef(0);

  const draw = () => {
    waiting.current = null;
    const next = splitData(wanted.current);
    if (live.current?.shape === next.shape) {
      live.current = updateView(live.current, next);
      return;
    }
    const wait = lastDrawn.current + pause - performance.now();
    if (wait > 0) {
      waiting.current = setTimeout(draw, wait);
      return;
    }
    live.current?.view.finalize();
    live.current = openView(next, 'svg');
    const { view } = live.current;
    if (place.current !== null) view.initialize(place.current);
    view.run();
    lastDrawn.current = performance.now();
    onSvg(() => view.toSVG());
  };

  useLayoutEffect(() => {
    wanted.current = spec;
    if (waiting.current === null) draw();
  }, [spec]);

  useEffect(
    () => () => {
      clearTimeout(waiting.current ?? undefined);
      live.current?.view.finalize();
    },
    [],
  );

  return (
    <div class="chart large" role="img" aria-label={label}>
      <div ref={place} aria-hidden="true" />
    </div>
  );
}
