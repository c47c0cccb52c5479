import { describe, expect, test } from 'vitest';
import { measureText } from '../../src/charts/drawing/measure-text.ts';
import { others } from '../../src/charts/others.ts';
import { trajectory } from '../../src/charts/trajectory.ts';
import { collectRows } from '../../src/charts/trajectory-rows.ts';
import type { Language } from '../../src/terms/text.ts';
import { collectNodes, collectRowsOfSpec } from '../fixtures/spec-values.ts';
import { createIndicator, createStudy, jiande, judge, observe, zhuji } from '../fixtures/study.ts';
import { shippedStudies } from '../study/shipped.ts';

const drawn = (study: typeof zhuji, language: Language = 'zh') => {
  const both = [trajectory, others].filter(({ applies }) => applies(study));
  const spec = both.map(({ draw }) => draw(study, language));
  const panels = collectNodes(spec).filter((node) => 'title' in node && 'encoding' in node);
  return { spec, panels, text: JSON.stringify(spec) };
};

const panelOf = (name: string) => {
  const panel = drawn(zhuji).panels.find(({ title }) =>
    JSON.stringify((title as { text: unknown }).text)
      .replaceAll('","', '')
      .includes(name),
  );
  return { panel, rows: collectRowsOfSpec(panel).filter((row) => 'status' in row) };
};

test('a panel holds the published, derived, projected and target figures of the study', () => {
  const talent = zhuji.indicators[0]!;
  const { rows } = panelOf('人才资源总量');
  const of = (status: string) => rows.filter((row) => row['status'] === status);
  expect(of('derived').map(({ year, value }) => [year, value])).toEqual([
    [2015, 18.495117748420448],
  ]);
  expect(of('observed').map(({ year, value }) => [year, value])).toEqual([[2020, 32.2]]);
  expect(of('projected').map(({ value }) => value)).toEqual(talent.path);
  expect(of('target').map(({ year, value }) => [year, value])).toEqual([[2025, 39]]);
});

test('a period total is level over its own years and grows to the target as a sum', () => {
  const { rows } = panelOf('新引进博士后');
  const levels = rows.filter(({ mark }) => mark === 'level');
  expect(levels.map(({ said: _, ...row }) => row)).toEqual([
    { status: 'observed', mark: 'level', from: 2016, year: 2020, value: 27 },
  ]);
  const sums = rows.filter(({ status }) => status === 'projected');
  expect(sums.map(({ year, value }) => [year, value])).toEqual([
    [2021, 11],
    [2022, 23],
    [2023, 36],
    [2024, 50],
    [2025, 65],
  ]);
});

test.each([
  ['年均新增就业大学生', 1.39, 2],
  ['全员劳动生产率年均增长', 0.0513, 0.06],
])('%s: figures of windows are level over their years', (name, base, projected) => {
  const { rows } = panelOf(name);
  const levels = rows.filter(({ mark }) => mark === 'level');
  expect(levels.map(({ status, from, year, value }) => [status, from, year, value])).toEqual([
    ['observed', 2016, 2020, base],
    ['projected', 2021, 2025, projected],
    ['target', 2021, 2025, expect.any(Number)],
  ]);
  expect(rows.some(({ status, mark }) => status === 'projected' && mark === 'point')).toBe(false);
});

test('projected lines are dashed, published ones are not', () => {
  const { panel } = panelOf('人才资源总量');
  const lines = collectNodes(panel).filter(
    (node) => (node['mark'] as { type?: string } | undefined)?.type === 'line',
  );
  const isDashed = (filter: string) =>
    lines
      .filter((node) => JSON.stringify(node['transform']).includes(filter))
      .map((node) => 'strokeDash' in (node['mark'] as object));
  expect(isDashed("'projected'")).toEqual([true]);
  expect(isDashed("'observed'")).toEqual([false]);
});

describe('targets are labelled with their operator', () => {
  test.each<[Language, string]>([
    ['zh', '39万人以上'],
    ['zh', '37%以上'],
    ['zh', '0.28万人左右'],
    ['zh', '超过11'],
    ['zh', '6～8家'],
    ['en', '≥\u00a039'],
    ['en', '≈\u00a00.28'],
    ['en', '>\u00a011'],
    ['en', '6–8'],
  ])('%s %s', (language, label) => {
    const study = {
      ...zhuji,
      indicators: [
        ...zhuji.indicators,
        ...jiande.indicators.filter(({ id }) => id === 'party' || id === 'exceeded'),
        createIndicator('share', '占比', {
          unit: '%',
          kind: 'share',
          observed: [observe(2020, 0.33)],
          path: [0.33, 0.34, 0.35, 0.355, 0.36, 0.37],
        }),
      ],
      targets: [
        ...zhuji.targets.filter(({ indicator }) => indicator !== 'party'),
        ...jiande.targets.filter(({ indicator }) => ['party', 'exceeded'].includes(indicator)),
        judge('share', [0.33, 0.37, 0.37], 'met'),
      ],
    };
    const labels = collectRowsOfSpec(drawn(study, language).spec).map(({ text }) => text);
    expect(labels).toContain(label);
  });
});

test('what has a target but no projection is named, not drawn', () => {
  const { panels, text } = drawn(zhuji);
  expect(JSON.stringify(panels)).not.toContain('人力资本投资');
  expect(text).toContain('有目标但无测算，未作图：人力资本投资占地区生产总值比例');
});

test('a single yearly figure is no line, and has room for its target where others are', () => {
  const flow = createIndicator('flow', '新增', {
    kind: 'flow',
    unit: '人',
    path: [null, 1000, null, null, null, null],
  });
  const row = judge('flow', [null, 1000, 1000], 'met', { year: 2021 });
  const study = createStudy({ id: 'one', zh: '一地', en: 'One' }, [flow], [row]);
  expect(trajectory.applies(study)).toBe(false);
  expect(collectRows(study, flow).map(({ status }) => status)).toEqual(['projected', 'target']);
});

test('a study whose indicators have one figure each has nothing to draw', () => {
  const still = createIndicator('one', '一个数', { observed: [observe(2020, 5)] });
  const study = createStudy({ id: 'one', zh: '一地', en: 'One' }, [still], []);
  expect(trajectory.applies(study)).toBe(false);
});

describe('two charts, each of which fits on a page', () => {
  const titlesOf = (spec: unknown) =>
    collectNodes(spec)
      .filter((node) => 'title' in node && 'encoding' in node)
      .map(({ title }) => (title as { text: readonly string[] }).text.join(''));

  test('the total with its parts in one, all other indicators in the other', () => {
    const total = zhuji.indicators.find(({ parts }) => parts !== null)!;
    const names = (ids: readonly string[]) =>
      ids.map((id) => zhuji.indicators.find((one) => one.id === id)!.name.zh);
    const first = titlesOf(trajectory.draw(zhuji, 'zh'));
    expect(first).toEqual(names([total.id, ...total.parts!.of]));
    const rest = titlesOf(others.draw(zhuji, 'zh'));
    expect(rest.length).toBeGreaterThan(3);
    expect(rest.filter((title) => first.includes(title))).toEqual([]);
  });

  test('all in one where no total has parts', () => {
    const apart = {
      ...zhuji,
      indicators: zhuji.indicators.map((one) => ({ ...one, parts: null })),
    };
    expect(others.applies(apart)).toBe(false);
    const both = [trajectory, others].flatMap(({ draw }) => titlesOf(draw(zhuji, 'zh')));
    expect(new Set(titlesOf(trajectory.draw(apart, 'zh')))).toEqual(new Set(both));
  });
});

test('what has neither panel nor target is named in a note, beyond eight of them counted', () => {
  const still = Array.from({ length: 9 }, (_, i) =>
    createIndicator(`still${i}`, `指标${i}`, {
      observed: [observe(2020, 5)],
      path: [5, 5, 5, 5, 5, 5],
    }),
  );
  const noteOf = (count: number) =>
    collectRowsOfSpec(
      others.draw({ ...zhuji, indicators: [...zhuji.indicators, ...still.slice(0, count)] }, 'zh'),
    )
      .map(({ line }) => line)
      .join('');
  expect(noteOf(8)).toContain('测算不变，未作图：指标0、指标1');
  expect(noteOf(9)).toContain('另有9项无目标、只有一个公布数且测算不变');
  expect(noteOf(9)).not.toContain('指标7');
});

test('of more than eight planned level figures the names stand, their targets elsewhere', () => {
  const even = Array.from({ length: 9 }, (_, i) =>
    createIndicator(`even${i}`, `新增${i}`, {
      kind: 'flow',
      unit: '人',
      path: [null, 100, 100, 100, 100, 100],
    }),
  );
  const noteOf = (count: number) =>
    collectRowsOfSpec(
      others.draw(
        {
          ...zhuji,
          indicators: [...zhuji.indicators, ...even.slice(0, count)],
          targets: [
            ...zhuji.targets,
            ...even.slice(0, count).map(({ id }) => judge(id, [null, 100, 100], 'met')),
          ],
        },
        'zh',
      ),
    )
      .map(({ line }) => line)
      .join('');
  const planned = noteOf(9);
  for (const { name } of even) expect(planned).toContain(name.zh);
  expect(planned).toContain('（目标见“各项目标的完成程度”图）');
  expect(planned).not.toContain('括号内为目标');
});

test.each(['zh', 'en'] as const)('no mark or published line lies under a label: %s', (language) => {
  for (const study of shippedStudies) {
    for (const chart of [trajectory, others]) {
      if (!chart.applies(study)) continue;
      const panels = collectNodes(chart.draw(study, language)).filter(
        (node) => 'title' in node && 'encoding' in node && 'data' in node,
      );
      for (const panel of panels) {
        const { struck, labels } = findStruck(panel);
        expect(labels).toBeGreaterThan(0);
        expect(struck, `${study.scenario.id} ${JSON.stringify(panel['title'])}`).toEqual([]);
      }
    }
  }
});

/** The labels of a panel under which a target's mark or a published point lies. */
function findStruck(panel: Record<string, unknown>) {
  const [width, height] = [Number(panel['width']), Number(panel['height'])];
  const encoding = panel['encoding'] as Record<'x' | 'y', { scale: { domain: [number, number] } }>;
  const [first, last] = encoding.x.scale.domain;
  const [low, high] = encoding.y.scale.domain;
  const rows = collectRowsOfSpec(panel);
  const marks = rows
    .filter(({ status, mark }) => mark === 'point' && status !== 'projected')
    .map(({ year, value }) => ({
      x: ((Number(year) - first) / (last - first)) * width,
      y: ((high - Number(value)) / (high - low)) * height,
    }));
  const labels = rows.filter(({ text }) => typeof text === 'string');
  const struck = labels.filter(({ text, x, y, align }) => {
    const wide = measureText(String(text), { size: 11, bold: false });
    const left = align === 'right' ? Number(x) - wide : Number(x);
    return marks.some(
      (one) => one.x > left && one.x < left + wide && Math.abs(one.y - Number(y)) < 5,
    );
  });
  return { struck: struck.map(({ text }) => text), labels: labels.length };
}

test('a path that ends on its target is labelled once, also where newer figures follow', () => {
  const china = shippedStudies.find(({ scenario }) => scenario.id === 'china-plan')!;
  const labels = [
    ...JSON.stringify(trajectory.draw(china, 'zh')).matchAll(/"text":"(18000[^"]*)"/g),
  ].map(([, text]) => text);
  expect(labels).toEqual(['18000万人以上']);
});
