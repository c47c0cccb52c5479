import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../src/document/read-figures.ts';
import { textBlocks } from '../../../src/document/text-blocks.ts';
import { renderReview } from '../../../src/report/review/render-review.ts';

const text =
  '青川县“十四五”规划<script>alert(1)</script>\n一、基础\n2020年人才资源总量10.3万人，"其中"党政人才<b>0.3</b>万人。\n三、任务\n培训技能人才2万人次，开展活动x场。\n';
const document = { file: 'a&b.txt', text, blocks: textBlocks(text, false) };
const figures = readFigures(document);

describe.each(['zh', 'en'] as const)('the review page, %s', (language) => {
  const page = renderReview(
    { document, figures, tree: { a: '<!-- --> 人' }, changes: [] },
    language,
  );

  it('marks every figure once and links it to what was read', () => {
    expect(page.match(/<mark id="f\d+"/g)).toHaveLength(figures.readings.length);
    figures.readings.forEach((_, i) => {
      expect(page).toContain(`<a href="#f${i}">`);
      expect(page).toContain(`<tr id="r${i}">`);
    });
  });

  it('puts what is to confirm first, and lists what was not read', () => {
    const [, rest = ''] = page.split('<h2>');
    expect(rest).toContain('2万人次');
    expect(page).toContain(language === 'zh' ? '原文隐去' : 'blotted out');
  });

  it('says its own words in its language, the document’s in Chinese', () => {
    const own = page
      .replace(/<(td|div) lang="zh-CN">[\s\S]*?<\/\1>/g, '')
      .replace(/<li>.*<\/li>|<style>[\s\S]*<\/style>/g, '');
    const words = own.match(
      language === 'en' ? /\p{Script=Han}|[，。、；]/gu : /[A-Za-z]{5,}(?![^<]*>)/g,
    );
    expect(words ?? []).toEqual([]);
  });

  it('runs and loads nothing, and shows markup as text', () => {
    expect(page).not.toMatch(/<script|src=|url\(|@import|<link/i);
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).toContain('a&amp;b.txt');
    expect(page.match(/<!--/g)).toHaveLength(1);
  });
});
