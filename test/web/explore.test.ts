import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callCli } from '../cli/call-cli.ts';
import { launchChromium } from './chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'talentcast-explore-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
  const { exitCode } = await callCli(['explore', '--out', folder]);
  expect(exitCode).toBe(0);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

type Opened = {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
};

/** The page as a person opens it: from disk, with the network off. */
async function open(hash = '', file = join(folder, 'explore.html')): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    offline: true,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`file://${file}${hash}`);
  await page.waitForSelector('.results tbody tr');
  await page.waitForSelector('.chart svg');
  return { page, requests, complaints };
}

const row = (page: Page, name: string) =>
  page.locator('.results tbody tr', { hasText: name }).first();

describe('the interactive page', () => {
  it('opens from disk with the network off, asks for nothing, complains of nothing', async () => {
    const { page, requests, complaints } = await open();
    expect(requests.filter((url) => !url.startsWith('blob:'))).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('moves a slider by keyboard: number, table and chart follow, and undo brings all back', async () => {
    const { page, complaints } = await open('#s=zhuji-push&i=skilled');
    const value = row(page, '高技能人才').locator('td').nth(2);
    const before = await value.textContent();
    const label = page.locator('.chart svg text', { hasText: /^14$/ });
    await expect.poll(() => label.count()).toBeGreaterThan(0);
    const slider = page.locator('.knob.chosen input[type=range]');
    await slider.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.knob.chosen input[type=number]').inputValue()).toBe('7');
    await expect.poll(() => value.textContent()).not.toBe(before);
    const after = await value.textContent();
    const figure = /[\d.]+/.exec(after ?? '')?.[0] ?? '';
    await expect
      .poll(() => page.locator('.chart svg text', { hasText: new RegExp(`^${figure}$`) }).count())
      .toBeGreaterThan(0);
    for (let i = 0; i < 5; i++) await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => value.textContent()).toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('moves a slider by mouse in one step to undo', async () => {
    const { page } = await open('#s=zhuji-push&i=skilled');
    const slider = page.locator('.knob.chosen input[type=range]');
    const field = page.locator('.knob.chosen input[type=number]');
    const before = await field.inputValue();
    const box = await slider.boundingBox();
    if (box === null) throw new Error('no slider');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (let x = 0.5; x < 0.9; x += 0.05)
      await page.mouse.move(box.x + box.width * x, box.y + box.height / 2);
    await page.mouse.up();
    expect(await field.inputValue()).not.toBe(before);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => field.inputValue()).toBe(before);
    await page.context().close();
  });

  it('computes every embedded scenario again and finds the command line’s figures', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: '自检' }).click();
    await expect
      .poll(() => page.locator('.notice').textContent(), { timeout: 60_000 })
      .toContain('逐位相同');
    await page.context().close();
  }, 90_000);

  it('says where a dropped file is wrong, and keeps what it has', async () => {
    const { page } = await open();
    const rows = await page.locator('.results tbody tr').count();
    await page.locator('input[type=file]').setInputFiles({
      name: 'bad.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(
        'scenario: bad\ntitle: Bad\nextends: zhuji-plan\ngrowth:\n  skilld: { rate: 5% }\n',
      ),
    });
    await expect
      .poll(() => page.locator('.notice').textContent())
      .toMatch(/scenarios\/bad\.yaml:5:11/);
    expect(await page.locator('.notice').textContent()).toContain('skilled');
    expect(await page.locator('.results tbody tr').count()).toBe(rows);
    await page.context().close();
  });

  it('takes a region and a scenario that are dropped on it', async () => {
    const { page, complaints } = await open();
    const region = readFileSync('seeds/zhuji.yaml', 'utf8')
      .replace('region: zhuji', 'region: hostile')
      .replace(/name: \{ zh: 诸暨市/, "name: { zh: '</script><img src=x onerror=alert(1)>'");
    const scenario = 'scenario: hostile-plan\ntitle: "<b>x</b>"\nregion: hostile\n';
    await page.evaluate(
      ([a = '', b = '']) => {
        const data = new DataTransfer();
        data.items.add(new File([a], 'hostile.yaml'));
        data.items.add(new File([b], 'hostile-plan.yaml'));
        document.dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
      },
      [region, scenario],
    );
    await expect.poll(() => page.locator('.notice').textContent()).toContain('hostile.yaml');
    await expect.poll(() => page.locator('header').textContent()).toContain('<img src=x');
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('saves a changed scenario that the command line runs to the same figures', async () => {
    const { page } = await open('#s=zhuji-push&i=skilled');
    const field = page.locator('.knob.chosen input[type=number]');
    await field.fill('8.25');
    await field.press('Tab');
    const value = row(page, '高技能人才').locator('td').nth(2);
    await expect.poll(() => page.locator('.changes').textContent()).toContain('1');
    await expect.poll(() => value.getAttribute('title')).toMatch(/^15\./);
    const exact = await value.getAttribute('title');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存为情景文件' }).click(),
    ]);
    const scenarios = mkdtempSync(join(tmpdir(), 'talentcast-saved-'));
    for (const id of ['zhuji-push', 'zhuji-plan'])
      writeFileSync(join(scenarios, `${id}.yaml`), readFileSync(`scenarios/${id}.yaml`));
    await download.saveAs(join(scenarios, download.suggestedFilename()));
    const ran = await callCli([
      'check',
      'zhuji-push-changed',
      '--json',
      '--scenarios',
      scenarios,
      '--seeds',
      'seeds',
    ]);
    expect(ran.exitCode).toBe(0);
    const [study] = JSON.parse(ran.stdout).scenarios;
    const skilled = study.assessments.find(
      (one: { indicator: string }) => one.indicator === 'skilled',
    );
    expect(String(skilled.reach.value)).toBe(exact);
    rmSync(scenarios, { recursive: true, force: true });
    await page.context().close();
  });

  it('switches its language, and keeps state in the address', async () => {
    const { page } = await open('#s=zhuji-push&i=skilled&v=skilled.rate:0.08');
    await page.getByRole('combobox', { name: '语言' }).selectOption('en');
    await expect.poll(() => page.title()).toContain('Testing a regional talent plan');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(page.url()).toContain('v=skilled.rate%3A0.08');
    // The document keeps its own title.
    const text = async () =>
      (await page.locator('main').allInnerTexts()).join('\n').replace(/^Source: .*$/gm, '');
    await expect.poll(text).not.toMatch(/\p{Script=Han}/u);
    await page.context().close();
  });

  it.each(['zh', 'en'])('has no serious accessibility fault (%s)', async (language) => {
    const { page } = await open(`#s=zhuji-push&l=${language}`);
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    };
    const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.context().close();
  });

  it('prints to A4 pages', async () => {
    const { page } = await open('#s=zhuji-push');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 594\.\d+ 841\.\d+\]|\/MediaBox \[0 0 595\.\d* 84[12]/);
    await page.context().close();
  });

  it('stays under 2 MB', () => {
    expect(readFileSync(join(folder, 'explore.html')).byteLength).toBeLessThanOrEqual(2_000_000);
  });
});
