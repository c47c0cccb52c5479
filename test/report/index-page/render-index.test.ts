import { describe, expect, it } from 'vitest';
import { summariseStudy } from '../../../src/report/index-page/index-entry.ts';
import { type IndexPage, renderIndex } from '../../../src/report/index-page/render-index.ts';
import { shippedStudies } from '../../study/shipped.ts';

const hostile = `<img src=x onerror="alert(1)">&amp;'\u0000`;

const filesOf = (id: string) => [
  `${id}/study.json`,
  `${id}/charts/gap.svg`,
  `${id}/charts/gap.png`,
  `${id}/charts/gap.vl.json`,
];

const page: IndexPage = {
  version: '1.0.0',
  entries: shippedStudies.map(summariseStudy),
  files: [
    ...shippedStudies.flatMap(({ scenario }) => filesOf(scenario.id)),
    'zhuji-plan/report.html',
    'charts/verdicts.svg',
    'left-over/study.json',
  ],
};

const linksOf = (html: string) =>
  [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to!);

describe('the index page', () => {
  it.each(['zh', 'en'] as const)(
    'in %s links every file once by name, and none else',
    (language) => {
      const html = renderIndex(page, language);
      const linked = linksOf(html).filter((to) => to.startsWith('./'));
      expect([...new Set(linked)].sort()).toEqual(page.files.map((file) => `./${file}`).sort());
      const anchors = linksOf(html).filter((to) => to.startsWith('#'));
      for (const anchor of anchors) expect(html).toContain(`id="${anchor.slice(1)}"`);
      expect(linksOf(html)).toHaveLength(linked.length + anchors.length);
    },
  );

  it('asks nothing of the network and runs nothing', () => {
    const html = renderIndex(page, 'zh');
    expect(html).toContain('Content-Security-Policy');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|https?:|url\(|@import|\son\w+=/);
    expect(html).toMatch(/prefers-color-scheme: dark/);
    expect(html).toMatch(/@media print/);
    expect(html.length).toBeLessThan(200_000);
  });

  it.each(['zh', 'en'] as const)('in %s leaves no word of the other language', (language) => {
    const html = renderIndex({ ...page, files: [] }, language);
    const text = html.replace(/<style>[\s\S]*<\/style>|<code>.*?<\/code>|<[^>]*>/g, '');
    const foreign = language === 'en' ? /\p{Script=Han}|[，。：；（）]/u : /[A-Za-z]{3,}/;
    expect(text.replace(/talentcast|&[a-z]+;/g, '')).not.toMatch(foreign);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it('says what the plan needs and how often each verdict occurs', () => {
    const html = renderIndex(page, 'zh');
    expect(html).toContain(
      '人才资源总量：2020年 32.2万人，2025年目标 39万人以上，年均需增 3.91%，历史年均 11.73%',
    );
    const row = /<tr><th scope="row">[^\n]*zhuji-history<\/code>[^\n]*/.exec(html)?.[0] ?? '';
    const cells = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell);
    expect(cells.slice(0, 3)).toEqual(['56.06万人', '11.73%', '达到']);
    expect(
      cells
        .slice(3)
        .map(Number)
        .reduce((sum, n) => sum + n, 0),
    ).toBe(32);
  });

  it('shows hostile names as text', () => {
    const [entry] = page.entries;
    const text = { zh: hostile, en: hostile };
    const spoilt = {
      ...entry!,
      scenario: { id: 'a', title: text },
      region: { ...entry!.region, name: text },
    };
    const files = [`a/${hostile.replace('\u0000', '')}.csv`, `a/charts/"><b>.svg`];
    const html = renderIndex({ version: '1', entries: [spoilt], files }, 'en');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;&#39;');
    expect(html).not.toMatch(/<img src=x|<b>/);
    expect(html).not.toContain('\u0000');
    for (const to of linksOf(html)) expect(to).toMatch(/^(\.\/|#)/);
  });

  it('lists a scenario that could not be read by its files', () => {
    const html = renderIndex(page, 'zh');
    expect(html).toMatch(/<section id="left-over">.*只列文件/s);
    expect(renderIndex({ version: '1', entries: [], files: [] }, 'zh')).toContain('0 个地区');
  });
});
