import type { Study } from '../study/study.ts';
import type { ComparisonChart } from './comparison-chart.ts';
import { frameComparison } from './drawing/frame.ts';
import { targetSign } from './drawing/key.ts';
import { createPen } from './drawing/pen.ts';
import { axisWidth, colours } from './drawing/theme.ts';
import type { View } from './drawing/view.ts';
import { collectShared } from './regions-data.ts';
import { drawRegionPanel, regionCell, regionColours, regionShapes } from './regions-panel.ts';

export const regions: ComparisonChart = {
  title: { zh: '各地共有指标的增长（基期=100）', en: 'Shared indicators, base = 100' },
  question: {
    zh: '各地规划对同一指标要求的增长有多大差别？',
    en: 'How much more growth does one region’s plan ask of an indicator than another’s?',
  },
  over: 'regions',
  absent: {
    zh: '没有两个以上地区共有、有基期数和目标的水平类指标',
    en: 'no two regions share an indicator of levels with a base and a target',
  },
  applies: (studies) => collectShared(studies).drawn.length > 0,
  draw: (studies, language) => {
    const pen = createPen(studies[0] as Study, language);
    const { key, indexed: words } = pen.words;
    const { drawn, inPoints, windowed, baseless, apart } = collectShared(studies);
    const names = (list: readonly { readonly name: Study['region']['name'] }[]) =>
      list.map(({ name }) => pen.text(name));
    const shown = studies.filter((study) => !apart.includes(study));
    const renamed = drawn.flatMap(({ indicator, lines }) => {
      const name = pen.text(indicator.name);
      return lines.flatMap((line) => {
        const other = pen.text(line.indicator.name);
        const region = pen.text(line.study.region.name);
        return other === name ? [] : [words.renamedItem(name, region, other)];
      });
    });
    const panels = drawn.map((one) => drawRegionPanel(one, shown, pen));
    return frameComparison(studies, pen, {
      title: regions.title,
      key: [
        ...shown.map(
          ({ region }, i) =>
            ({
              label: pen.text(region.name),
              sign: 'point',
              shape: regionShapes[i % regionShapes.length] ?? 'circle',
              colour: regionColours[i % regionColours.length] ?? colours.ink,
            }) as const,
        ),
        { label: key.projected, sign: 'line', colour: colours.ink, dashed: true },
        {
          label: words.target,
          ...targetSign,
        },
      ],
      body: panels.flatMap((_, i) =>
        i % 2 === 1
          ? []
          : [
              {
                hconcat: panels.slice(i, i + 2),
                spacing: regionCell.cell - regionCell.width,
                bounds: 'flush',
              } as View,
            ],
      ),
      notes: [
        words.reading,
        ...(renamed.length === 0 ? [] : [words.renamed(renamed)]),
        ...(inPoints.length === 0 ? [] : [words.inPoints(names(inPoints))]),
        ...(windowed.length === 0 ? [] : [words.windowed(names(windowed))]),
        ...(baseless.length === 0 ? [] : [words.baseless(names(baseless))]),
        ...(apart.length === 0 ? [] : [words.apart(names(apart.map(({ region }) => region)))]),
      ],
      left: axisWidth,
    });
  },
};
