import { expect, test } from 'vitest';
import { renderSvg } from '../../src/report/render-svg.ts';
import { adjustScenario } from '../../src/scenario/adjust-scenario.ts';
import { studyModel } from '../../src/study/run-study.ts';
import { findOverlaps, readTextBoxes } from '../fixtures/svg-texts.ts';
import { shippedWorld } from '../study/shipped-world.ts';
import { chartsOf } from './shipped-charts.ts';

/** Nobody plans so, but a slider goes there: one part explodes, one vanishes, the total stays. */
const study = studyModel({
  ...adjustScenario(shippedWorld, {
    scenario: 'extreme',
    title: { zh: '极端', en: 'Extreme' },
    extends: 'zhuji-plan',
    growth: {
      talent: { law: 'compound', rate: 0 },
      skilled: { law: 'compound', rate: '900%' },
      management: { law: 'compound', rate: -1 },
    },
  }),
  draws: 500,
});

test.each(chartsOf([study]))(
  'no text of $id ($language) lies on another at −100%, 0% and 900%',
  async ({ draw }) => {
    expect(findOverlaps(readTextBoxes(await renderSvg(draw())))).toEqual([]);
  },
);
