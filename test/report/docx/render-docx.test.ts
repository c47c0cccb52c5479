import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { composeReport } from '../../../src/report/compose-report.ts';
import { pngSize } from '../../../src/report/docx/png-size.ts';
import { renderReport } from '../../../src/report/render-report.ts';
import type { Block, ReportDocument, Runs } from '../../../src/report/report-document.ts';
import { shippedStudy } from '../../study/shipped.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkM+9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const documents = {
  zh: composeReport([shippedStudy('zhuji-plan')], 'zh'),
  en: composeReport([shippedStudy('zhejiang-plan')], 'en'),
  several: composeReport([shippedStudy('jiande-plan'), shippedStudy('jiande-slow')], 'zh'),
};
const chartsOf = ({ sections }: ReportDocument) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'chart' ? [one] : [])));
const paintedOf = (document: ReportDocument) =>
  new Map(
    chartsOf(document).map(({ file }) => [file.replace('.svg', '.png'), new Uint8Array(png)]),
  );
const render = (document: ReportDocument) =>
  renderReport(document, 'docx', { painted: paintedOf(document) });
const rendered = new Map<ReportDocument, Promise<Uint8Array>>();
/** Each is rendered once for all that is asked of it. */
const docxOf = (document: ReportDocument) => {
  const made = rendered.get(document) ?? render(document);
  rendered.set(document, made);
  return made;
};
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, part]));
const bodyOf = (bytes: Uint8Array) =>
  strFromU8(partsOf(bytes)['word/document.xml'] ?? new Uint8Array());
const plain = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const say = (runs: Runs) => runs.map(({ text }) => text).join('');

/** Everything a block says, as the page says it; what lies behind a chart is not repeated. */
function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.map(say);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flat().map(say),
      ];
    case 'chart':
      return [block.title, block.question, ...(block.see === undefined ? [] : [say(block.see)])];
    default:
      return [say(block.runs)];
  }
}

describe.each(Object.entries(documents))('report.docx: %s', (_, document) => {
  it('says what the page says, in its order', async () => {
    const text = plain(bodyOf(await docxOf(document)));
    const { title, about, sections, colophon } = document;
    const wanted = [
      title,
      ...about.map(say),
      ...sections.flatMap((one) => [one.title, ...one.blocks.flatMap(textsOf)]),
      colophon,
    ];
    let at = 0;
    // A picture stands above its title, which is all that moves.
    for (const said of wanted) {
      const found = text.indexOf(said, at);
      expect(found, said).toBeGreaterThanOrEqual(at);
      at = found + said.length;
    }
  });

  it('has headings for the navigation pane, heads of tables on each page, pictures with words', async () => {
    const body = bodyOf(await docxOf(document));
    const count = (pattern: RegExp) => [...body.matchAll(pattern)].length;
    const blocks = document.sections.flatMap((one) => one.blocks);
    expect(count(/w:pStyle w:val="Heading1"/g)).toBe(document.sections.length);
    const tables = blocks.filter(({ kind }) => kind === 'table').length;
    expect([count(/<w:tbl>/g), count(/<w:tblHeader\/>/g)]).toEqual([tables, tables]);
    const alternatives = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(
      ([, text]) => text,
    );
    expect(alternatives.map((text) => plain(text ?? ''))).toEqual(
      chartsOf(document).map(({ question }) => question),
    );
  });

  it('leads every link to a place that is there', async () => {
    const body = bodyOf(await docxOf(document));
    const names = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const links = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, to]) => to);
    expect(new Set(names).size).toBe(names.length);
    expect(links.length).toBeGreaterThan(0);
    for (const to of links) expect(names).toContain(to);
  });
});

it('is the same to the byte, whatever was rendered before', async () => {
  const first = await render(documents.zh);
  await render(documents.en);
  expect(Buffer.compare(await render(documents.zh), first)).toBe(0);
  const core = strFromU8(partsOf(first)['docProps/core.xml'] ?? new Uint8Array());
  expect(core).toContain('>1980-01-01T12:00:00Z<');
});

it('has the page of an official document in Chinese: A4, margins 37, 35, 28, 26 mm, 仿宋 16 pt', async () => {
  const bytes = await docxOf(documents.zh);
  const page =
    /<w:pgSz w:w="(\d+)" w:h="(\d+)"[^>]*\/><w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(
      bodyOf(bytes),
    );
  const millimetres = page?.slice(1).map((twips) => Math.round((Number(twips) / 1440) * 25.4));
  expect(millimetres).toEqual([210, 297, 37, 26, 35, 28]);
  const styles = strFromU8(partsOf(bytes)['word/styles.xml'] ?? new Uint8Array());
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
  expect(defaults).toContain('w:eastAsia="仿宋"');
  expect(defaults).toContain('<w:sz w:val="32"/>');
});

it('does without pictures that nobody made', async () => {
  const text = plain(bodyOf(await renderReport(documents.en, 'docx')));
  for (const { title, question } of chartsOf(documents.en)) {
    expect(text).toContain(title);
    expect(text).toContain(question);
  }
});

it('reads the size of a PNG from its head', () => {
  expect(pngSize(png)).toEqual({ width: 1, height: 1 });
});
