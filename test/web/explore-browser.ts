import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { launchChromium } from './chromium.ts';
import { writeExplorePage } from './write-explore-page.ts';

type Opened = {
  readonly page: Page;
  readonly requests: readonly string[];
  /** Errors and warnings since it was opened. */
  readonly complaints: readonly string[];
};

/** A browser, and the interactive page on disk with the network off. */
export type ExploreBrowser = {
  readonly browser: Browser;
  /** Where the page lies, as `explore.html`. */
  readonly folder: string;
  /** The page as a person opens it, in a profile of its own, which whoever asked closes. */
  readonly openAnew: (hash?: string, options?: BrowserContextOptions) => Promise<Opened>;
  /**
   * The one page that tests share, as it is after it was opened at an address of 诸暨 or 建德:
   * opening reads 1.7 MB three times, for which a test need not wait. Files that were opened in it
   * stay; a test that fails leaves its page to nobody.
   */
  readonly show: (hash: string, size?: Size) => Promise<Opened>;
  readonly close: () => Promise<void>;
};

type Size = { readonly width: number; readonly height: number };

const office: Size = { width: 1366, height: 768 };

/** Another region, of which no test asks anything, and whose table begins in another year. */
const rest = { hash: '#s=zhejiang-plan&i=&l=zh', base: '2015' };

/** @param name tells its folder from those of other tests */
export async function openExploreBrowser(name: string): Promise<ExploreBrowser> {
  const folder = mkdtempSync(join(tmpdir(), `talentcast-${name}-`));
  const browser = await launchChromium();
  await writeExplorePage(folder);
  let shared: Opened | null = null;

  const openAnew = async (hash = '', options: BrowserContextOptions = {}): Promise<Opened> => {
    const context = await browser.newContext({
      viewport: office,
      ...options,
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
    await page.goto(`file://${join(folder, 'explore.html')}${hash}`);
    await page.waitForSelector('.results tbody tr');
    await page.waitForSelector('.chart svg');
    return { page, requests, complaints };
  };

  const show = async (hash: string, size = office): Promise<Opened> => {
    onTestFailed(async () => {
      await shared?.page.context().close();
      shared = null;
    });
    if (shared === null) {
      shared = await openAnew(hash, { viewport: size });
      return shared;
    }
    const { page } = shared;
    await page.setViewportSize(size);
    await page.evaluate(clear);
    await page.evaluate(goTo, rest.hash);
    await page.waitForFunction(isOfYear, { year: rest.base, isWanted: true });
    await page.evaluate(goTo, hash);
    await page.waitForFunction(isOfYear, { year: rest.base, isWanted: false });
    await page.waitForSelector('.chart svg');
    return shared;
  };

  const close = async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { browser, folder, openAnew, show, close };
}

// What follows runs in the page.

/** Takes away what an address does not hold. */
function clear(): void {
  for (const selector of ['header [aria-pressed=true]', '.notice button'])
    document.querySelector<HTMLElement>(selector)?.click();
  for (const details of document.querySelectorAll('details')) details.open = false;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}

/** As a link that is pasted over the address; at once, before the page writes its own there. */
function goTo(hash: string): void {
  history.replaceState(null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function isOfYear({ year, isWanted }: { year: string; isWanted: boolean }): boolean {
  const head = document.querySelector('.results thead th:nth-child(2)')?.textContent;
  return head !== undefined && head.includes(year) === isWanted;
}
