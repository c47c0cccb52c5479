import type { TopLevelSpec } from 'vega-lite';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import type { Study } from '../../src/study/study.ts';
import { shippedStudies } from '../study/shipped.ts';

const shipped = (id: string): Study => shippedStudies.find(({ scenario }) => scenario.id === id)!;
const titlesOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<(?:path|line|rect)[^>]*><title>([^<]*)<\/title><\//g)].map(
    ([, one = '']) => one,
  );

const dots = (row: object): TopLevelSpec =>
  ({
    data: { values: [{ x: 1, y: 2, ...row }] },
    mark: { type: 'point', filled: true, size: 9 },
    encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
  }) as TopLevelSpec;

describe('a mark', () => {
  it('says what its row of data says, as text', async () => {
    const svg = await renderSvg(dots({ said: 'a <b> & "c": 5 > 4' }));
    expect(titlesOf(svg)).toEqual(['a &lt;b&gt; &amp; &quot;c&quot;: 5 &gt; 4']);
    expect(svg).not.toMatch(/aria-|\ufdd0/);
  });

  it('says nothing where its row does not', async () => {
    expect(titlesOf(await renderSvg(dots({})))).toEqual([]);
    expect(titlesOf(await renderSvg(dots({ said: 5 })))).toEqual([]);
  });

  it('is hit from nearby where it is small, and looks the same', async () => {
    const [said, silent] = [await renderSvg(dots({ said: 'x' })), await renderSvg(dots({}))];
    const edge = ' stroke="#000" stroke-opacity="0" stroke-width="8"';
    expect(said).toContain(edge);
    const bare = said.replace(edge, ' stroke-width="2"').replace('><title>x</title></path>', '/>');
    expect(bare).toBe(silent);
  });
});

it('indicator, year, status and the figure at full length, in both languages', async () => {
  const study = shipped('zhuji-plan');
  const zh = titlesOf(await renderSvg(drawChart(study, 'trajectory', 'zh')));
  const en = titlesOf(await renderSvg(drawChart(study, 'trajectory', 'en')));
  expect(zh).toContain('人才资源总量 2020年 公布数：32.2万人');
  expect(zh).toContain('高技能人才 2025年 目标：13.5万人');
  expect(en).toContain('Highly skilled talent, 2025, Target: 135,000 people');
  const skilled = study.indicators.find(({ id }) => id === 'skilled')!;
  for (const [i, year] of study.years.entries()) {
    const title = zh.find((one) => one.startsWith(`高技能人才 ${year}年 测算：`));
    expect(Number(/：([\d.]+)万人$/.exec(title ?? '')?.[1])).toBeCloseTo(skilled.path![i]!, 6);
  }
});

it('a projected figure with bands says them too', async () => {
  const study = shipped('zhuji-uncertain');
  const titles = titlesOf(await renderSvg(drawChart(study, 'fan', 'en')));
  const { bands } = study.indicators.find(({ id }) => id === 'talent')!;
  const title = titles.find((one) => one.startsWith('Total talent, 2025, Projected')) ?? '';
  const figures = [...title.matchAll(/([\d,.]+) people/g)].map(([, one = '']) =>
    Number(one.replaceAll(',', '')),
  );
  const ends = [bands!.p10, bands!.p90, bands!.p25, bands!.p75].map((one) => one.at(-1)! * 1e4);
  for (const [i, end] of ends.entries()) expect(figures[i + 1]).toBeCloseTo(end, 4);
});
