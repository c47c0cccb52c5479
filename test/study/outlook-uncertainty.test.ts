import { describe, expect, it } from 'vitest';
import { indicatorById } from '../../src/charts/drawing/pen.ts';
import { adjustScenario } from '../../src/scenario/adjust-scenario.ts';
import { readWorld, resolveModel } from '../../src/scenario/read-world.ts';
import { studyModel } from '../../src/study/run-study.ts';
import { sensitivity } from '../../src/study/sensitivity.ts';
import { solve } from '../../src/study/solve.ts';
import type { Study } from '../../src/study/study.ts';
import { shippedFiles } from './shipped-world.ts';

const scenario = (id: string, lines: readonly string[]) => ({
  file: `scenarios/${id}.yaml`,
  text: [`scenario: ${id}`, `title: ${id}`, ...lines, ''].join('\n'),
});

const counties = ['zhuji', 'jiande'];
const world = readWorld([
  ...shippedFiles.filter(({ file }) => !file.startsWith('scenarios/')),
  ...counties.map((region) =>
    scenario(`${region}-drawn`, [
      `region: ${region}`,
      'totals: independent',
      'uncertainty: outlook',
      'draws: 16384',
    ]),
  ),
  scenario('child', ['extends: zhuji-drawn', 'uncertainty: { volatility: { "*": 2% } }']),
  scenario('certain', ['extends: zhuji-drawn', 'uncertainty: none']),
  scenario('summed', ['region: zhuji', 'totals: bottom-up', 'uncertainty: outlook']),
]);
const studyOf = (id: string) => studyModel(resolveModel(world, id));

/** What the closed form and the draws say of each open target that has an outlook. */
function chancesOf(study: Study) {
  return study.targets.flatMap(({ indicator, outlook, scenarioOdds }) => {
    const { kind = null, computed = true } = indicatorById(study, indicator) ?? {};
    return outlook === null || scenarioOdds === null || computed
      ? []
      : [{ indicator, kind, closed: outlook.odds, drawn: scenarioOdds }];
  });
}

describe.each(counties)('growth of %s drawn from its outlook', (region) => {
  const study = studyOf(`${region}-drawn`);

  it('meets targets as often as the closed form of the outlook says', () => {
    const chances = chancesOf(study).filter(({ kind }) => kind !== 'mean-flow');
    expect(chances.length).toBeGreaterThan(6);
    for (const { indicator, closed, drawn } of chances) {
      const apart = Math.abs(drawn.p - closed);
      expect(apart, indicator).toBeLessThan(4 * Math.max(drawn.se, 1 / drawn.draws));
    }
  });

  it('has the bands of the outlook in every year, beside the path that is assumed', () => {
    const compared = study.indicators.flatMap(({ bands, outlook, kind }) =>
      bands === null || outlook === null || kind === 'mean-flow' || kind === 'period-total'
        ? []
        : study.years.flatMap((year, i) => {
            const [drawn, closed] = [bands.p90[i] ?? null, outlook.p90[i] ?? null];
            return drawn === null || closed === null || year <= outlook.from
              ? []
              : [drawn / closed];
          }),
    );
    expect(compared.length).toBeGreaterThan(20);
    for (const ratio of compared) expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
    const assumed = study.indicators.find(({ id }) => id === 'skilled' || id === 'highSkilled');
    const target = study.targets.find(({ indicator }) => indicator === assumed?.id);
    expect(assumed?.path?.at(-1)).toBeCloseTo(target?.value ?? Number.NaN, 9);
  });
});

it('says where its chances come from', () => {
  const { uncertainty } = studyOf('zhuji-drawn');
  expect(uncertainty.ground).toBe('outlook');
  expect(uncertainty.correlation).toEqual({ kind: 'one-factor', value: 0.35 });
  expect(new Set(uncertainty.parameters.map(({ parameter }) => parameter))).toEqual(
    new Set(['outlook']),
  );
});

it('carries what is drawn over into totals, and leaves chances to the outlook where one asks', () => {
  const model = resolveModel(world, 'summed');
  const { tornado, sobol } = sensitivity(model, { target: 'talent', points: 1024 });
  expect(tornado.bars.map(({ input }) => input.kind)).toContain('factor');
  expect(tornado.bars.length).toBe(7);
  expect(sobol?.inputs.length).toBe(7);
  const solved = solve(model, { target: 'talent', vary: 'skilled.growth', odds: 0.8 });
  expect(solved.outlook?.odds).toBe(0.8);
  expect(solved.table).toBeNull();
});

it('is replaced by what a child says, and taken away by none', () => {
  const { uncertainty } = resolveModel(world, 'child');
  expect(uncertainty?.drawnGrowth).toBeNull();
  expect(uncertainty?.parameters).toEqual([]);
  expect(uncertainty?.volatility.length).toBeGreaterThan(0);
  expect(resolveModel(world, 'certain').uncertainty).toBeNull();
});

it('is not moved by what is assumed', () => {
  const moved = adjustScenario(world, {
    ...{ scenario: 'moved', title: 'moved', extends: 'zhuji-drawn' },
    growth: { skilled: { rate: '1%' } },
  });
  const before = chancesOf(studyOf('zhuji-drawn'));
  expect(chancesOf(studyModel(moved))).toEqual(before);
});
