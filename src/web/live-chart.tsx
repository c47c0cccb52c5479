import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import * as vega from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { measureItem } from '../index.ts';
import { type SplitSpec, splitData } from './split-data.ts';

(vega as unknown as { textMetrics: { width: unknown } }).textMetrics.width = measureItem;

type Drawn = { readonly shape: string; readonly data: SplitSpec['data']; readonly view: vega.View };

/** How long a chart of another shape waits for the slider to rest, in milliseconds. */
const rest = 120;

/**
 * A chart that follows its spec. Where only figures differ from what is drawn, the figures alone are
 * changed, which takes a few milliseconds; another shape (other labels, another scale) is drawn anew
 * as soon as the slider rests.
 */
export function LiveChart({
  spec,
  label,
  isLarge,
  onView,
}: {
  readonly spec: TopLevelSpec;
  readonly label: string;
  /** Whether it fills the width it is given. */
  readonly isLarge: boolean;
  readonly onView: (view: vega.View) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn | null>(null);

  // In the frame of the table, not after it.
  useLayoutEffect(() => {
    const next = splitData(spec);
    const now = drawn.current;
    if (now !== null && now.shape === next.shape) {
      for (const [name, rows] of Object.entries(next.data)) {
        if (!isSame(now.data[name], rows)) now.view.data(name, structuredClone(rows) as object[]);
      }
      now.view.run();
      drawn.current = { ...now, data: next.data };
      return;
    }
    const wait = setTimeout(
      () => {
        drawn.current?.view.finalize();
        const { spec: compiled } = compile(structuredClone(next.spec));
        const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
          renderer: 'svg',
          expr: expressionInterpreter,
        } as vega.ViewOptions);
        if (place.current !== null) view.initialize(place.current);
        drawn.current = { shape: next.shape, data: next.data, view };
        onView(view);
        void view.runAsync();
      },
      now === null ? 0 : rest,
    );
    return () => clearTimeout(wait);
  }, [spec]);

  useEffect(() => () => drawn.current?.view.finalize(), []);

  return (
    <div class={isLarge ? 'chart large' : 'chart'} role="img" aria-label={label}>
      <div ref={place} aria-hidden="true" />
    </div>
  );
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
