import { expect, test } from 'vitest';
import { distribution } from '../../../src/charts/distribution.ts';
import { fan } from '../../../src/charts/fan.ts';
import { track } from '../../../src/charts/track.ts';
import { trajectory } from '../../../src/charts/trajectory.ts';
import { renderSvg } from '../../../src/report/render-svg.ts';
import { readTextBoxes } from '../../fixtures/svg-texts.ts';
import { shippedStudies } from '../../study/shipped.ts';

const studyOf = (id: string) => shippedStudies.find(({ scenario }) => scenario.id === id)!;

// In each of these rows one panel has a tick at the very top of its axis and others have not.
test.each([
  ['jiande-plan', 'fan', fan],
  ['chongqing-latest', 'trajectory', trajectory],
  ['chongqing-latest', 'track', track],
  ['jiande-uncertain', 'fan', fan],
  ['zhuji-uncertain', 'distribution', distribution],
] as const)('the units below the titles of a row stand level: %s %s', async (id, _, chart) => {
  const boxes = readTextBoxes(await renderSvg(chart.draw(studyOf(id), 'zh')));
  const heights = boxes.filter(({ text }) => text.startsWith('单位：')).map(({ top }) => top);
  expect(heights.length).toBeGreaterThan(2);
  // Rows lie further apart than this; within one, a mark’s stroke may move a title by a pixel.
  for (const top of heights)
    for (const other of heights)
      if (Math.abs(top - other) < 20) expect(Math.abs(top - other)).toBeLessThan(1);
});
