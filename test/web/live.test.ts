import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTestingAll } from '../fixtures/sample-pairs.ts';
import { type ExploreBrowser, openExploreBrowser } from './explore-browser.ts';

let explore: ExploreBrowser;

beforeAll(async () => {
  explore = await openExploreBrowser('live');
});

afterAll(() => explore?.close());

/**
 * Moves the slider every 40 ms, so that it never rests, until the chart was seen in three more
 * states. Runs in the page, as text: nothing here is compiled.
 */
const dragUntilRedrawn = `async () => {
  const slider = document.querySelector('.knob.chosen input[type=range]');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const start = Number(slider.value);
  const seen = new Set();
  const end = performance.now() + 30000;
  for (let i = 0; seen.size < 4 && performance.now() < end; i += 1) {
    set.call(slider, String(start + ((i % 20) + 1) * Number(slider.step)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 40));
    seen.add(document.querySelector('.chart svg').outerHTML);
  }
  return seen.size;
}`;

const all = ['focus', 'trajectory', 'fan', 'gap', 'composition', 'growth', 'tornado'];

describe('the page while a slider moves', () => {
  it.each(isTestingAll ? all : ['focus', 'gap'])(
    'redraws the chart %s without waiting for the slider to rest',
    async (chart) => {
      // What moves a target most is drawn where something is uncertain.
      const shown = chart === 'tornado' ? 's=zhuji-uncertain&i=talent' : 's=zhuji-push&i=skilled';
      const { page } = await explore.show(`#${shown}&c=${chart}`);
      await page.waitForSelector('.knob.chosen');
      expect(await page.evaluate(`(${dragUntilRedrawn})()`)).toBeGreaterThanOrEqual(4);
    },
    60_000,
  );

  it('shows at rest the chart that a page opened there shows', async () => {
    const { page } = await explore.show('#s=zhuji-uncertain&i=skilled&c=gap');
    await page.waitForSelector('.knob.chosen');
    await page.evaluate(`(${dragUntilRedrawn})()`);
    const note = page.locator('.results .hint').last();
    await expect.poll(() => note.textContent()).toContain('10000');
    await expect.poll(() => page.url()).toContain('skilled.rate');
    const { page: again } = await explore.openAnew(new URL(page.url()).hash);
    await expect.poll(() => again.locator('.changes').textContent()).toContain('1');
    const chartOf = (one: Page) => one.locator('.chart svg').evaluate((svg) => svg.textContent);
    await expect.poll(async () => (await chartOf(page)) === (await chartOf(again))).toBe(true);
    await again.context().close();
  });
});

describe('the page on a phone', () => {
  it('shows every figure of a target with its name, and reaches every button', async () => {
    const size = { width: 390, height: 800 };
    const { page } = await explore.show('#s=zhuji-push&i=skilled', size);
    const card = page.locator('.results tbody tr', { hasText: '经营管理人才' }).first();
    const cells = card.locator('td[data-label]');
    const labels = await cells.evaluateAll((all) =>
      all.map((cell) => cell.getAttribute('data-label')),
    );
    expect(labels).toEqual([
      ...['基数', '目标', '测算', '增量完成'],
      ...['假设增速', '达标需增速', '达标可能性'],
    ]);
    for (const cell of await cells.all()) {
      const box = await cell.boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(60);
      expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    }
    await card.getByRole('button', { name: /求经营管理人才有80%把握所需的假设值/ }).click();
    await card.getByRole('button', { name: /把经营管理人才：年均增速设为/ }).click();
    await expect.poll(() => page.locator('.changes').textContent()).toBe('已调整 1 处');
  });
});
