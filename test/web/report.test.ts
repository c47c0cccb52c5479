import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callCli } from '../cli/call-cli.ts';
import { isTestingAll } from '../fixtures/sample-pairs.ts';
import { launchChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'talentcast-report-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
  const { exitCode } = await callCli(['run', 'chongqing-plan', '--out', folder]);
  expect(exitCode).toBe(0);
  const alone = ['report', 'zhuji-slow', '--format', 'html', '--out', folder];
  expect((await callCli(alone)).exitCode).toBe(0);
  const english = ['--lang', 'en', 'report', 'jiande-plan', 'jiande-slow', '--format', 'html'];
  expect((await callCli([...english, '--out', folder])).exitCode).toBe(0);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const files = [
  'index.html',
  'zhuji-slow/report.html',
  'chongqing-plan/report.html',
  'jiande-plan+jiande-slow/report.html',
];

type Opened = {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
};

const opened = new Map<string, Promise<Opened>>();

/** A file as a person opens it, from disk, with the network off: once for all tests. */
async function open(file: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const one = opened.get(file) ?? openAnew(file);
  opened.set(file, one);
  const { page } = await one;
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme });
  return one;
}

async function openAnew(file: string): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    offline: true,
    colorScheme: 'light',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`file://${join(folder, file)}`);
  return { page, requests, complaints };
}

/** Axe runs outside of the page's own policy, which allows no script at all. */
async function violations(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  await evaluate(axe.source);
  const { result } = await evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] }).then(({ violations }) =>
      violations.flatMap(({ id, impact, nodes }) => nodes.map(({ target }) => impact + ' ' + id + ' ' + target.join(' '))))`,
  );
  const found: unknown = result.value;
  if (!Array.isArray(found)) throw new Error(`axe gave ${JSON.stringify(result)}`);
  return found.map(String).filter((line) => /^(serious|critical)/.test(line));
}

describe.each(files)('%s', (file) => {
  it('opens with the network off, asks for nothing, complains of nothing', async () => {
    const { requests, complaints } = await open(file);
    // The index shows pictures that lie beside it, as soon as they come near the window.
    const inside = (url: string) => url.startsWith(`file://${folder}/`);
    expect(requests.filter((url) => !inside(url) || !/\.(html|svg|png)$/.test(url))).toEqual([]);
    if (file !== 'index.html') expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  // Every file and both schemes, though not each with each.
  const schemes = (['light', 'dark'] as const).filter(
    (_, i) => isTestingAll || i === files.indexOf(file) % 2,
  );
  it.each(schemes)('has no serious violation in %s', async (scheme) => {
    const { page } = await open(file, scheme);
    expect(await violations(page)).toEqual([]);
  });
});

describe('a report', () => {
  it('leads from a figure in a table to its document and place', async () => {
    const { page } = await open('zhuji-slow/report.html');
    const figure = page
      .locator('#verdicts tbody tr', { hasText: '高技能人才' })
      .locator('a')
      .first();
    expect(await figure.textContent()).toBe('10.04');
    await figure.click();
    const row = page.locator('tr:target');
    expect(await row.textContent()).toMatch(/高技能人才.*2020.*10\.04.*公布.*主要指标/);
  });

  it('leads from a figure in a sentence to its document and place', async () => {
    const { page } = await open('zhuji-slow/report.html');
    const sentence = page.locator('#summary p', { hasText: '人才资源总量由' });
    const figure = sentence.locator('a.figure').first();
    expect(await figure.textContent()).toBe('32.2万人');
    await figure.click();
    expect(await page.locator('tr:target').textContent()).toMatch(
      /人才资源总量.*2020.*32\.2.*公布.*主要指标/,
    );
  });

  it('says the exact figure of a mark where it is pointed at, or nearly so', async () => {
    const { page } = await open('zhuji-slow/report.html');
    const mark = page.locator('#chart-trajectory path:has(> title)', {
      hasText: '人才资源总量 2022年 测算',
    });
    await mark.scrollIntoViewIfNeeded();
    const { x = 0, y = 0, width = 0, height = 0 } = (await mark.boundingBox()) ?? {};
    const [left, top] = [x + width / 2 + 4, y + height / 2 - 2];
    await page.mouse.move(left, top);
    const said = await page.evaluate(
      ([a = 0, b = 0]) => document.elementFromPoint(a, b)?.querySelector('title')?.textContent,
      [left, top],
    );
    expect(said).toMatch(/^人才资源总量 2022年 测算：33\.\d{4,6}万人$/);
  });

  it.each(files)('is no wider than a phone: %s', async (file) => {
    const { page } = await open(file);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('opens the data of a chart without a script', async () => {
    const { page } = await open('zhuji-slow/report.html');
    const chart = page.locator('#chart-trajectory');
    const table = chart.locator('details table');
    expect(await table.isVisible()).toBe(false);
    await chart.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await table.isVisible()).toBe(true);
    expect(await table.textContent()).toContain('35.41');
  });

  it.each(isTestingAll ? files.slice(1) : files.slice(2, 3))('prints on A4: %s', async (file) => {
    const { page } = await open(file);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box?.trim());
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of new Set(boxes)) {
      const [left, bottom, right, top] = (box ?? '').split(/\s+/).map(Number);
      expect([left, bottom]).toEqual([0, 0]);
      expect(right).toBeCloseTo(595, -1);
      expect(top).toBeCloseTo(842, -1);
    }
  });
});
