import { compile } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { drawFocusChart } from '../../src/charts/focus-chart.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { isTestingAll } from '../fixtures/sample-pairs.ts';
import { shippedWorld } from '../study/shipped-world.ts';

/** In `npm test` a few: one of each region that differs in what it holds. */
const sample = ['china-plan', 'jiande-beyond', 'zhuji-push', 'zhuji-uncertain'];
const studies = shippedWorld.scenarios
  .filter(({ id }) => isTestingAll || sample.includes(id))
  .map(({ id }) => runStudy(shippedWorld, id, { draws: 64 }));

describe('the chart of one indicator', () => {
  it.each(studies.map((study) => [study.scenario.id, study] as const))(
    'is a spec that compiles without a word, of every indicator of %s',
    (_, study) => {
      const said: string[] = [];
      const say = (...words: unknown[]) => void said.push(words.join(' '));
      const logger = { warn: say, error: say, info: say, debug: () => logger, level: () => logger };
      for (const { id } of study.indicators)
        for (const pinned of [null, study]) {
          const spec = drawFocusChart(study, id, 'zh', { pinned, width: 350 });
          if (spec !== null) compile(spec, { logger: logger as never });
          expect(JSON.stringify(spec)).not.toMatch(/NaN|Infinity|undefined/);
        }
      expect(said).toEqual([]);
    },
  );

  it('draws the bands of the study, and the other path only where one is pinned', () => {
    const [study] = studies.filter(({ scenario }) => scenario.id === 'zhuji-uncertain');
    if (study === undefined) throw new Error('no study');
    const bands = study.indicators.find(({ id }) => id === 'skilled')?.bands;
    const text = JSON.stringify(drawFocusChart(study, 'skilled', 'zh'));
    expect(text).toContain(`"p10":${bands?.p10.at(-1)}`);
    expect(text).toContain('50%、80%区间');
    expect(text).not.toContain('对照');
    expect(JSON.stringify(drawFocusChart(study, 'skilled', 'zh', { pinned: study }))).toContain(
      '对照',
    );
  });

  it('has nothing to draw of an indicator that is not there', () => {
    expect(drawFocusChart(studies[0] as never, 'nobody', 'zh')).toBeNull();
  });
});
