import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartIds, charts as registry } from '../../src/charts/registry.ts';
import { whyNotDrawn } from '../../src/charts/why-not-drawn.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { escapeHtml } from '../../src/report/escape-html.ts';
import { summariseStudy } from '../../src/report/index-page/index-entry.ts';
import { renderIndex } from '../../src/report/index-page/render-index.ts';
import { renderReport, reportFormats } from '../../src/report/render-report.ts';
import { createVoice } from '../../src/report/voice.ts';
import type { Study } from '../../src/study/study.ts';
import { type Language, languages } from '../../src/terms/text.ts';
import { isTestingAll } from '../fixtures/sample-pairs.ts';
import { zhuji } from '../fixtures/study.ts';
import { shippedStudies } from '../study/shipped.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

const complaintsOf = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
  );

const studiesOf = (...ids: readonly string[]) =>
  shippedStudies.filter(({ scenario }) => ids.includes(scenario.id));

const stub =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10" role="img"><title>x</title><rect width="10" height="10" fill="#ffffff"/></svg>';

/** A report whose charts are drawn elsewhere. */
async function renderWithStubs(studies: readonly Study[], language: Language): Promise<string> {
  const document = composeReport(studies, language);
  const files = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.file] : [])),
  );
  return renderReport(document, 'html', { drawn: new Map(files.map((file) => [file, stub])) });
}

/** Each scenario in one of the languages; with `npm run test:all` in both. */
const sampled = (language: Language) =>
  shippedStudies.filter((_, i) => isTestingAll || languages[i % 2] === language);

describe.each(languages)('report.html in %s', (language) => {
  it.each(sampled(language).map((study) => [study.scenario.id, study] as const))(
    'of %s is valid HTML, with every chart that applies and why the others are not there',
    async (_, study) => {
      const html = await renderWithStubs([study], language);
      expect(await complaintsOf(html)).toEqual([]);
      for (const id of chartIds) {
        const isDrawn = registry[id].applies(study);
        expect(html.includes(`<figure id="chart-${id}"`), id).toBe(isDrawn);
        const why = whyNotDrawn(study, id);
        expect(why === null, id).toBe(isDrawn);
        const { labelled } = createVoice(language).words;
        if (why !== null)
          expect(html).toContain(escapeHtml(labelled(registry[id].title[language], why[language])));
      }
    },
  );

  it('over several scenarios is valid HTML', async () => {
    const some = studiesOf('zhuji-plan', 'zhuji-history', 'zhuji-slow', 'jiande-plan');
    expect(await complaintsOf(await renderWithStubs(some, language))).toEqual([]);
  });

  it('is linked from valid HTML', async () => {
    const entries = shippedStudies.map(summariseStudy);
    const files = entries.flatMap(({ scenario: { id } }) => [
      `${id}/report.html`,
      `${id}/study.json`,
      `${id}/charts/gap.svg`,
    ]);
    const page = { version: '1.0.0', entries, files: [...files, 'zhuji-options/report.html'] };
    const html = renderIndex(page, language);
    expect(await complaintsOf(html)).toEqual([]);
    expect(html).toContain('<code>zhuji-options</code>');
  });
});

/** Reports with their charts: of each region's fullest scenarios, or with `test:all` every one. */
const withCharts: readonly (readonly [ids: string, language: Language])[] = [
  ['jiande-beyond', 'zh'],
  ['chongqing-plan', 'en'],
  ['zhuji-plan zhuji-slow', 'en'],
];
const alone = shippedStudies.flatMap(({ scenario: { id } }) =>
  languages.map((language) => [id, language] as const),
);

describe.each([
  ...withCharts,
  ...(isTestingAll
    ? alone.filter((one) => !withCharts.some((other) => other.join() === one.join()))
    : []),
])('report.html of %s in %s, with its charts', (ids, language) => {
  const studies = studiesOf(...ids.split(' '));
  const document = composeReport(studies, language);
  let html = '';
  beforeAll(async () => {
    html = await renderReport(document, 'html');
  });

  it('is valid, small enough to send, the same bytes twice', async () => {
    expect(await complaintsOf(html)).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
    expect(await renderReport(document, 'html')).toBe(html);
  });

  it('runs nothing and asks for nothing', () => {
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/<script|<link|<iframe|<object|@import|javascript:|\son\w+=/i);
    expect(html).not.toMatch(/(?:src|href|srcset|data|action)="(?!#)/);
    // Addresses of sources stand there as text.
    const told = studies.flatMap(({ sources }) => Object.values(sources).map(({ url }) => url));
    const addresses = html.match(/https?:\/\/[^\s"<]+/g) ?? [];
    expect(addresses.filter((one) => !told.some((url) => url && one.startsWith(url)))).toEqual([]);
    expect([...html.matchAll(/url\(([^)]*)\)/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual(
      [],
    );
  });

  it('has every id once, and each that is meant', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const meant = [...html.matchAll(/(?:href="#|url\(#|aria-labelledby=")([^")]+)/g)].map(
      ([, id]) => id,
    );
    expect(meant.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('shows each chart whole', () => {
    const charts = document.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'chart');
    expect(html.match(/<figure /g) ?? []).toHaveLength(charts.length);
    for (const { title } of charts) expect(html).toContain(`role="img" aria-label="${title}"`);
    for (const [, id] of html.matchAll(/<figure id="(?:chart-)([^"]+)"/g)) {
      const [figure = ''] = html.split(`<figure id="chart-${id}"`).slice(1);
      expect(figure.split('</figure>')[0], id).toMatch(/<(?:path|line|rect)[^>]*><title>[^<]*\d/);
    }
  });
});

describe('hostile texts', () => {
  const nasty =
    '</script><img src=x onerror="alert(1)">&amp;\'"|\n# h\n- [x](javascript:alert(1)) `c` *b* _i_ <https://evil.example> https://evil.example \ufdd00\ufdd1x\ufdd2';
  const name = { zh: nasty, en: nasty };
  const study: Study = {
    ...zhuji,
    scenario: { id: 'zhuji-test', title: name },
    region: { ...zhuji.region, name },
    note: name,
    sources: { plan: { title: nasty, document: nasty, url: 'https://evil.example' } },
    indicators: zhuji.indicators.map((one) => ({
      ...one,
      name,
      definition: name,
      note: name,
      observed: one.observed.map((figure) => ({ ...figure, at: nasty })),
    })),
    assumptions: [
      {
        ...{ indicator: 'talent', law: 'hold', parameters: {}, grounds: [], events: [] },
        ...{ because: name, from: nasty },
      },
    ],
    audit: [
      {
        ...{ rule: 'names', severity: 'note', indicator: 'talent', year: null, stated: null },
        ...{ computed: null, unit: null, arithmetic: [], at: [{ source: 'plan', at: nasty }] },
        code: 'names-differ',
        params: { names: [{ name: nasty, at: nasty }] },
      },
    ],
    auditCoverage: [{ rule: 'names', compared: 1, rows: 1, unknown: [] }],
    provenance: {
      ...zhuji.provenance,
      inputs: [{ folder: 'seeds', file: `${nasty}.yaml`, sha256: '0'.repeat(64) }],
    },
  };
  const other: Study = { ...study, scenario: { ...study.scenario, id: 'other' } };

  it.each([[[study]], [[study, other]]])('come out as text in HTML', async (studies) => {
    const html = await renderReport(composeReport(studies), 'html');
    expect(html).not.toMatch(/<script|<img|<\/script/);
    const tags = [...html.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag.replace(/"[^"]*"/g, '""'));
    expect(tags.filter((tag) => /onerror|href=""[^ >]|javascript:/.test(tag))).toEqual([]);
    expect([...html.matchAll(/href="(?!#)[^"]*"/g)]).toEqual([]);
    expect(html).toContain(
      '&lt;/script&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;',
    );
    expect(await complaintsOf(html)).toEqual([]);
  });

  it.each([[[study]], [[study, other]]])('come out as text in Markdown', async (studies) => {
    const text = await renderReport(composeReport(studies), 'md');
    const plain = text
      .replace(/<a id="[a-z0-9-]+"><\/a>|^> /gm, '')
      .replace(/(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(plain).not.toMatch(/(?<!\\)[<>]|(?<!\\)\]\(javascript|(?<!\\)[_]/);
    expect(plain).not.toMatch(/https?:\/\/evil/);
    expect(plain.match(/^# /gm)).toHaveLength(1);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const cells = (line: string) => line.split(/(?<!\\)\|/).length;
    rows.forEach((row, i) => {
      const before = rows[i - 1];
      if (before !== undefined && text.includes(`${before}\n${row}`))
        expect(cells(row)).toBe(cells(before));
    });
  });
});

it('report.md links the pictures of its charts and the anchors of its sections', async () => {
  const [study] = studiesOf('jiande-plan');
  if (study === undefined) throw new Error('no study');
  const document = composeReport(study, 'en');
  const text = await renderReport(document, 'md');
  expect([...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file]) => file)).toEqual(
    document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.file] : [])),
    ),
  );
  for (const { id } of document.sections) {
    expect(text).toContain(`](#${id})`);
    expect(text).toContain(`<a id="${id}"></a>`);
  }
  expect(text).not.toMatch(/\d\\\.\d/);
});

describe('report.xlsx', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const document = composeReport(studiesOf('jiande-plan'));

  it('has the charts as pictures where it is told how to make them', async () => {
    const asked: string[] = [];
    const rasterise = (svg: string, { fonts }: { readonly fonts: readonly unknown[] }) => {
      asked.push(`${svg.slice(0, 4)} ${fonts.join()}`);
      return png;
    };
    const drawn = await renderReport(document, 'xlsx', { rasterise, fonts: ['a.ttf'] });
    const charts = chartIds.filter((id) => studiesOf('jiande-plan').every(registry[id].applies));
    expect(asked).toEqual(charts.map(() => '<svg a.ttf'));
    const painted = new Map(charts.map((id) => [`charts/${id}.png`, new Uint8Array(png)]));
    expect(await renderReport(document, 'xlsx', { painted })).toEqual(drawn);
    expect((await renderReport(document, 'xlsx')).length).toBeLessThan(drawn.length);
  });

  it('is the only one besides HTML and Markdown', async () => {
    expect(reportFormats).toEqual(['html', 'md', 'docx', 'xlsx']);
    await expect(renderReport(document, 'pdf' as never)).rejects.toThrow(RangeError);
  });
});
