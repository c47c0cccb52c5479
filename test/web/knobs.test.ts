import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { project } from '../../src/projection/project.ts';
import { adjustScenario } from '../../src/scenario/adjust-scenario.ts';
import type { Model } from '../../src/scenario/model.ts';
import { readWorld, resolveModel } from '../../src/scenario/read-world.ts';
import { studyModel } from '../../src/study/run-study.ts';
import { type Changes, contentOf, keepKnown, noChanges } from '../../src/web/changes.ts';
import { type Knob, listKnobs } from '../../src/web/knobs.ts';
import { needOf } from '../../src/web/need.ts';
import { isTestingAll } from '../fixtures/sample-pairs.ts';
import { shippedFiles, shippedWorld as world } from '../study/shipped-world.ts';

const title = { zh: '改', en: 'Changed' };

/** In `npm test` a few that differ in laws, events and totals. */
const sample = ['china-plan', 'jiande-flow', 'jiande-push', 'zhuji-beyond', 'zhuji-push'];
const chosen = world.scenarios.filter(({ id }) => isTestingAll || sample.includes(id));

const shipped = chosen.map(({ id, events }) => {
  const model = { ...resolveModel(world, id), uncertainty: null };
  const study = studyModel(model);
  return { id, events, model, study, knobs: listKnobs(model, study) };
});

type Shipped = (typeof shipped)[number];

const changed = ({ model, events }: Shipped, changes: Changes): Model =>
  adjustScenario(world, contentOf(model, events, changes, 'changed', title));

const pathsOf = (model: Model) =>
  project(model).series.map(({ indicator, path }) => ({ indicator, path }));

function expectAlike(one: Model, other: Model, relative: number): void {
  const [left, right] = [pathsOf(one), pathsOf(other)];
  expect(right.map(({ indicator }) => indicator)).toEqual(left.map(({ indicator }) => indicator));
  left.forEach(({ path, indicator }, i) => {
    path?.forEach((value, year) => {
      const found = right[i]?.path?.[year] ?? null;
      if (value === null || found === null) expect(found).toBe(value);
      else
        expect(Math.abs(found - value), indicator).toBeLessThanOrEqual(relative * Math.abs(value));
    });
  });
}

const lawOf = ({ model }: Shipped, knob: Knob) =>
  model.series.find(({ indicator }) => indicator.id === knob.indicator)?.growth?.law;

/** Whether a law without a number of its own grows alike every year. */
function standsForLaw({ model }: Shipped, { indicator, parameter, measure }: Knob): boolean {
  const growth = model.series.find((one) => one.indicator.id === indicator)?.growth;
  if (parameter !== 'growth' || growth == null) return false;
  const shape = measure === 'points' ? 'linear' : 'compound';
  return growth.law === 'hold' || growth.parameters['shape'] === shape;
}

/** One a county; the others, which take seconds each, are in `npm run test:all`. */
const sampled = ['jiande-flow', 'zhuji-push'];

describe.each(shipped)('the sliders of $id', (scenario) => {
  const { model, knobs, study } = scenario;

  it('hold their own value, with marks that are numbers', () => {
    for (const { value, least, most, step, marks } of knobs) {
      for (const number of [value, least, most, step, ...marks.map((mark) => mark.value)])
        expect(Number.isFinite(number)).toBe(true);
      expect(least).toBeLessThan(most);
      expect(step).toBeGreaterThan(0);
    }
    expect(new Set(knobs.map(({ id }) => id)).size).toBe(knobs.length);
  });

  it('change nothing when each is set to its own value and its law stays', () => {
    const kept = knobs.filter((knob) => knob.parameter !== 'growth');
    for (const knob of kept)
      expect(
        changed(scenario, { ...noChanges, values: { [knob.id]: knob.value } }).series.find(
          ({ indicator }) => indicator.id === knob.indicator,
        )?.growth?.law,
      ).toBe(lawOf(scenario, knob));
    const values = Object.fromEntries(kept.map(({ id, value }) => [id, value]));
    expectAlike(model, changed(scenario, { ...noChanges, values }), 1e-12);
  });

  it('stand at the growth of the law they take the place of, whatever events come on top', () => {
    const values = Object.fromEntries(
      knobs.filter((knob) => standsForLaw(scenario, knob)).map(({ id, value }) => [id, value]),
    );
    expectAlike(model, changed(scenario, { ...noChanges, values }), 1e-9);
  });

  it('write a file that reads back to the same paths', () => {
    const values = Object.fromEntries(
      knobs.map(({ id, value, measure }) => [
        id,
        measure === 'quantity' ? value * 1.1 : value + 0.01,
      ]),
    );
    const changes = { values, eventsOff: scenario.events.slice(1).map((_, i) => i), totals: null };
    const content = contentOf(model, scenario.events, changes, 'saved', title);
    const files = [...shippedFiles, { file: 'scenarios/saved.yaml', text: stringify(content) }];
    const read = resolveModel(readWorld(files), 'saved');
    expectAlike(changed(scenario, changes), read, 0);
    expect(read.totals).toBe(model.totals);
  });

  it.runIf(isTestingAll || sampled.includes(scenario.id))(
    'meet a target when what would meet it is set',
    () => {
      for (const assessment of study.targets) {
        const need = needOf(model, knobs, assessment);
        if (need === null) continue;
        const values = { [need.knob.id]: need.value };
        const after = studyModel(changed(scenario, { ...noChanges, values }));
        const row = after.targets.find(
          ({ indicator, year }) => indicator === assessment.indicator && year === assessment.year,
        );
        const share = row?.completion?.level ?? null;
        expect([assessment.indicator, row?.state]).toEqual([assessment.indicator, 'met']);
        if (share !== null) expect(Math.abs(share - 1)).toBeLessThan(1e-6);
      }
    },
  );
});

describe('what an address names and a scenario lacks', () => {
  it('is left out, and nothing else', () => {
    const knobs = [{ id: 'skilled.rate' }];
    const good: Changes = { values: { 'skilled.rate': 0.1 }, eventsOff: [1], totals: 'bottom-up' };
    expect(keepKnown(good, knobs, 2)).toBe(good);
    const bad = { ...good, values: { ...good.values, 'nobody.rate': 1 }, eventsOff: [1, 7] };
    expect(keepKnown(bad, knobs, 2)).toEqual(good);
  });
});
