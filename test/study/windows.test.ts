import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorld } from '../../src/scenario/read-world.ts';
import { runStudy } from '../../src/study/run-study.ts';

/**
 * What must hold for figures of windows, whatever their lengths: growth is counted from centre to
 * centre, and a path that is given this growth gets there.
 */
const windowed = ['period-total', 'mean-flow', 'rate'] as const;
type Windowed = (typeof windowed)[number];

type Given = {
  readonly kind: Windowed;
  /** Yearly means as written: people, or per cent. */
  readonly base: number;
  readonly aim: number;
  /** Lengths of the windows, and years by which the target's ends after the base. */
  readonly before: number;
  readonly length: number;
  readonly span: number;
};

const isRate = ({ kind }: Given) => kind === 'rate';
const yearsOf = (given: Given) => ({
  base: { from: 2020 - given.before + 1, to: 2020 },
  target: { from: 2020 + given.span - given.length + 1, to: 2020 + given.span },
});
const distance = (given: Given) => {
  const { base, target } = yearsOf(given);
  return (target.from + target.to - base.from - base.to) / 2;
};
/** The figure of a window: of a period the sum. */
const figureOf = ({ kind }: Given, mean: number, years: number) =>
  kind === 'period-total' ? mean * years : mean;

const given = (kind: Windowed, isFresh: boolean): fc.Arbitrary<Given> => {
  const value =
    kind === 'rate'
      ? fc.integer({ min: -200, max: 1500 }).map((v) => v / 100)
      : fc.integer({ min: 10, max: 90_000 });
  return fc
    .record({
      kind: fc.constant(kind),
      base: value,
      aim: value,
      before: fc.integer({ min: 1, max: 7 }),
      length: fc.integer({ min: 1, max: 9 }),
      span: fc.integer({ min: 1, max: 9 }),
    })
    .filter((one) => distance(one) > 0 && (!isFresh || one.length <= one.span))
    .filter((one) => isRate(one) || Math.abs(Math.log(one.aim / one.base)) < distance(one));
};

function study(given: Given, scenario: object, observed: object = {}) {
  const { base, target } = yearsOf(given);
  const at = { source: 'plan', at: '表1' };
  const region = {
    region: 'town',
    name: '某县',
    level: 'county',
    plan: { base: 2020, target: target.to },
    sources: { plan: { title: '规划' } },
    indicators: {
      q: {
        name: '某量',
        unit: given.kind === 'rate' ? '%' : '人',
        kind: given.kind,
        observed: {
          2020: { value: figureOf(given, given.base, given.before), window: base, ...at },
          ...observed,
        },
        target: {
          year: target.to,
          window: target,
          op: given.aim >= given.base ? '>=' : '<=',
          value: figureOf(given, given.aim, given.length),
          ...at,
        },
      },
    },
  };
  const written = {
    scenario: 's',
    title: '情景',
    region: 'town',
    uncertainty: 'none',
    ...scenario,
  };
  const files = [
    { file: 'seeds/town.yaml', text: JSON.stringify(region) },
    { file: 'scenarios/s.yaml', text: JSON.stringify(written) },
  ];
  return runStudy(readWorld(files), 's');
}

const stored = (one: Given, value: number) => (isRate(one) ? value / 100 : value);
const aimOf = (one: Given) => stored(one, figureOf(one, one.aim, one.length));

/** Near 0 a rate cannot be told from it to 1e-9 of itself. */
function expectReached(one: Given, value: number | null | undefined, aim = aimOf(one)): void {
  const slack = 1e-9 * (isRate(one) ? Math.max(Math.abs(aim), 1e-3) : Math.abs(aim));
  expect(Math.abs((value ?? Number.NaN) - aim)).toBeLessThan(slack);
}

const assessed = (made: ReturnType<typeof study>) => {
  const [assessment] = made.targets;
  if (assessment === undefined) throw new Error('nothing was assessed');
  return assessment;
};
const neededBy = (one: Given) => {
  const { required } = assessed(study(one, { default: { law: 'hold' } }));
  return (isRate(one) ? required?.step : required?.growth) ?? Number.NaN;
};

const runs = { numRuns: 20 };

describe.each(windowed)('%s', (kind) => {
  const any = given(kind, false);

  it('is reached by the growth that its target needs, typed in', () => {
    fc.assert(
      fc.property(any, (one) => {
        const rate = neededBy(one);
        expectReached(
          one,
          assessed(study(one, { growth: { q: { rate: `${rate * 100}%` } } })).reached?.value,
        );
      }),
      { ...runs, seed: 1 },
    );
  });

  it('is reached by the steps that its target needs, by law or towards it', () => {
    fc.assert(
      fc.property(any, (one) => {
        const step =
          assessed(study(one, { default: { law: 'hold' } })).required?.step ?? Number.NaN;
        const printed = isRate(one) ? step * 100 : step;
        const linear = study(one, { growth: { q: { law: 'linear', step: printed } } });
        expectReached(one, assessed(linear).reached?.value);
        for (const shape of ['level', 'linear']) {
          const toward = study(one, { growth: { q: { law: 'toward-target', shape } } });
          expectReached(one, assessed(toward).reached?.value);
        }
      }),
      { ...runs, seed: 2 },
    );
  });

  it('breaks even at the growth that its target needs', () => {
    fc.assert(
      fc.property(any, (one) => {
        const { breakEven } = assessed(study(one, { default: { law: 'hold' } }));
        // Beyond the search of the break-even nothing is looked for.
        const needed = neededBy(one);
        if (needed > -0.98 && needed < 9.9)
          expect(Math.abs((breakEven ?? Number.NaN) - needed)).toBeLessThan(1e-9);
      }),
      { ...runs, seed: 3 },
    );
  });

  it('is reached by history where the past grew as much', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 6 }), (one, earlier) => {
        const needed = neededBy(one);
        const past = isRate(one)
          ? one.base - needed * 100 * earlier
          : one.base / (1 + needed) ** earlier;
        if (!isRate(one) && (past < 1e-6 || past > 1e9)) return;
        const window = { from: 2020 - earlier - one.before + 1, to: 2020 - earlier };
        const value = figureOf(one, past, one.before);
        const observed = { [2020 - earlier]: { value, window, source: 'plan', at: '表1' } };
        const made = study(one, { growth: { q: { rate: 'history' } } }, observed);
        const { past: grown, reached } = assessed(made);
        expect((isRate(one) ? grown?.step : grown?.growth) ?? Number.NaN).toBeCloseTo(needed, 9);
        expectReached(one, reached?.value);
      }),
      { ...runs, seed: 4 },
    );
  });

  it('moves for good by the growth that an event adds', () => {
    fc.assert(
      fc.property(given(kind, true), fc.integer({ min: 1, max: 9 }), (one, after) => {
        const { target } = yearsOf(one);
        const year = 2020 + Math.min(after, one.span);
        const pathOf = (scenario: object) =>
          study(one, { growth: { q: { law: 'toward-target' } }, ...scenario }).indicators[0]?.path;
        const [still, moved] = [
          pathOf({}),
          pathOf({ events: [{ in: year, on: 'q', rate: '2%' }] }),
        ];
        for (let y = 2021; y <= target.to; y++) {
          const [a, b] = [still?.[y - 2020] ?? Number.NaN, moved?.[y - 2020] ?? Number.NaN];
          const wanted = y < year ? a : isRate(one) ? a + 0.02 : a * 1.02;
          expect(Math.abs(b - wanted)).toBeLessThan(1e-9 * Math.max(Math.abs(wanted), 1e-3));
        }
      }),
      { ...runs, seed: 5 },
    );
  });

  it('deviates as growth does, whatever it is that is uncertain', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: -3, max: 3 }), (one, points) => {
        const deviation = points / 100;
        const law = { q: { rate: isRate(one) ? '0.1%' : '2%' } };
        const other = { q: { rate: (isRate(one) ? 0.001 : 0.02) + deviation } };
        const drawn = (key: string, at: number) => {
          const uniform = { low: at, high: at };
          const uncertainty = { parameters: { [key]: { uniform } } };
          return study(one, { growth: law, uncertainty, draws: 2 }).uncertainty.outcomes[0];
        };
        const aim = assessed(study(one, { growth: other })).reached?.value ?? Number.NaN;
        const [added, replaced] = [drawn('q.growth', deviation), drawn('q.rate', other.q.rate)];
        // Certain, so that there are no odds; the bands tell where it went.
        expect(added?.lacks).toBe('certain');
        expect(replaced?.lacks).toBe('certain');
        const last = (key: string, at: number) => {
          const uncertainty = { parameters: { [key]: { uniform: { low: at, high: at } } } };
          const made = study(one, { growth: law, uncertainty, draws: 2 });
          return made.indicators[0]?.bands?.p50.at(-1);
        };
        const end = study(one, { growth: other }).indicators[0]?.path?.at(-1) ?? Number.NaN;
        expect(Number.isFinite(aim)).toBe(true);
        expectReached(one, last('q.growth', deviation), end);
        expectReached(one, last('q.rate', other.q.rate), end);
      }),
      { ...runs, numRuns: 8, seed: 6 },
    );
  });
});
