import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { readWorld } from '../../src/scenario/read-world.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { collectNodes, collectRowsOfSpec } from '../fixtures/spec-values.ts';
import { shippedFiles } from '../study/shipped-world.ts';

test('the projected figure is on the axis, also where no draw comes near it', () => {
  const world = readWorld([
    ...shippedFiles.filter(({ file }) => file.startsWith('seeds/')),
    {
      file: 'scenarios/drawn.yaml',
      text: 'scenario: drawn\ntitle: drawn\nregion: zhuji\ngrowth: { skilled: { rate: -20% } }\nuncertainty: outlook\ndraws: 512\n',
    },
  ]);
  const spec = drawChart(runStudy(world, 'drawn'), 'distribution', 'en');
  const panels = collectNodes(spec).filter(
    ({ encoding, layer }) => layer !== undefined && (encoding as { x?: unknown } | undefined)?.x,
  );
  expect(panels.length).toBeGreaterThan(4);
  for (const panel of panels) {
    const { x } = panel['encoding'] as { x: { scale: { domain: [number, number] } } };
    const [low, high] = x.scale.domain;
    const projected = collectRowsOfSpec(panel).filter(({ status }) => status === 'projected');
    for (const { value } of projected) {
      expect(Number(value)).toBeGreaterThanOrEqual(low);
      expect(Number(value)).toBeLessThanOrEqual(high);
    }
  }
});
