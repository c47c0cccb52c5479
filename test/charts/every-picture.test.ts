import { beforeAll, describe, test } from 'vitest';
import { jiande, zhuji } from '../fixtures/study.ts';
import { drawingRules } from './checks/drawing-rules.ts';
import { printedNumbers } from './checks/printed-numbers.ts';
import { wellDrawn } from './checks/well-drawn.ts';
import {
  type Case,
  type Checks,
  chartsOf,
  drawPicture,
  type Picture,
  sampledCharts,
} from './shipped-charts.ts';

/** Each picture is drawn once, for all that must hold of it. */
function holdTo(cases: readonly Case[], checks: Checks): void {
  describe.each(cases)('$name $id $language', (one) => {
    let picture: Picture;
    beforeAll(async () => {
      picture = await drawPicture(one);
    });
    test.each(Object.entries(checks))('%s', (_, check) => check(picture));
  });
}

holdTo(chartsOf([zhuji, jiande]), wellDrawn);
holdTo(sampledCharts, { ...wellDrawn, ...drawingRules, ...printedNumbers });
