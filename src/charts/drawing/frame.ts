import type { TopLevelSpec } from 'vega-lite';
import type { Study } from '../../study/study.ts';
import type { Text } from '../../terms/text.ts';
import { drawKey, type KeyItem } from './key.ts';
import type { Pen } from './pen.ts';
import { chartConfig, colours, fitLines, lineHeight, pageWidth, type } from './theme.ts';
import type { View } from './view.ts';

type FrameContent = {
  readonly title: Text;
  readonly key: readonly KeyItem[];
  readonly body: readonly View[];
  readonly notes: readonly string[];
  /** How far the body reaches left of its views' origin: axes and names, in pixels. */
  readonly left: number;
};

/**
 * What all charts share: title, region and scenario, key, the views, notes and the source.
 *
 *     title · subtitle
 *     key
 *     body …
 *     notes, source
 */
export function frame(study: Study, pen: Pen, content: FrameContent): TopLevelSpec {
  const subtitle = pen.words.subtitle(pen.text(study.region.name), pen.text(study.scenario.title));
  const source = pen.words.source(Object.values(study.sources).map((one) => one.title));
  return compose(pen.text(content.title), subtitle, source, content);
}

/** The same for several studies: the regions and how many scenarios they are. */
export function frameComparison(
  studies: readonly Study[],
  pen: Pen,
  content: FrameContent,
): TopLevelSpec {
  const regions = [...new Set(studies.map(({ region }) => pen.text(region.name)))];
  const subtitle = pen.words.comparison(regions, studies.length);
  const titles = studies.flatMap(({ sources }) => Object.values(sources).map((one) => one.title));
  const source = pen.words.sourceOfMany([...new Set(titles)]);
  return compose(pen.text(content.title), subtitle, source, content);
}

/** Title, key, views, notes and source below each other. */
export function compose(
  title: string,
  subtitle: string,
  source: string,
  content: FrameContent,
): TopLevelSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: `${title} · ${subtitle}`,
    config: chartConfig,
    title: {
      text: [...fitLines(title, pageWidth, type.title)],
      subtitle: [...fitLines(subtitle, pageWidth, type.subtitle)],
      fontSize: type.title.size,
      lineHeight: lineHeight(type.title),
      subtitleFontSize: type.subtitle.size,
      subtitleLineHeight: lineHeight(type.subtitle),
      subtitlePadding: 3,
      offset: 12,
      frame: 'bounds',
    },
    spacing: 9,
    bounds: 'full',
    vconcat: [
      ...(content.key.length === 0 ? [] : [drawKey(content.key, content.left)]),
      ...content.body,
      drawNotes([...content.notes, source], content.left),
    ],
  } as TopLevelSpec;
}

/** Lines of text across the page, below the drawing. */
function drawNotes(notes: readonly string[], left: number): View {
  const lines = notes.flatMap((note) => fitLines(note, pageWidth, type.note));
  const height = lines.length * lineHeight(type.note);
  return {
    width: pageWidth - left,
    height,
    data: { values: lines.map((line, i) => ({ line, y: (i + 1) * lineHeight(type.note) - 3 })) },
    mark: { type: 'text', align: 'left', baseline: 'alphabetic', color: colours.quiet },
    encoding: {
      x: { value: -left },
      y: { field: 'y', type: 'quantitative', axis: null, scale: null },
      text: { field: 'line', type: 'nominal' },
    },
  } as View;
}
