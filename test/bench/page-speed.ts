import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../web/chromium.ts';

/** How fast the interactive page is in Chromium, milliseconds. */
export type PageSpeed = {
  /** Each input of a slider until table and chart show it, painted. */
  readonly inputMs: readonly number[];
  /** Each stretch in which the page took no input while the slider moved, over 50 ms. */
  readonly longTasksMs: readonly number[];
  /** From opening the file to the first paint of contents, and to the first results. */
  readonly firstPaintMs: number;
  readonly firstResultsMs: number;
};

const main = join(import.meta.dirname, '../../dist/cli/main.js');

/**
 * Opens the built page from disk and moves a slider of the largest shipped scenario, which answers
 * with 2,000 draws while it moves.
 *
 * @param inputs how often it moves; some more before that do not count
 * @returns null where nothing is built
 */
export async function measurePage(inputs: number): Promise<PageSpeed | null> {
  if (!existsSync(main)) return null;
  const out = mkdtempSync(join(tmpdir(), 'talentcast-page-'));
  const browser = await launchChromium();
  try {
    const argv = [main, 'explore', '--out', out];
    execFileSync(process.execPath, argv, { stdio: 'ignore', timeout: 300_000 });
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`file://${out}/explore.html#s=zhuji-uncertain&i=skilled`);
    await page.waitForSelector('.results tbody tr');
    const firstResultsMs = await page.evaluate('performance.now()');
    await page.waitForSelector('.chart svg .mark-area');
    await page.waitForTimeout(1500);
    const firstPaintMs = await page.evaluate(
      "performance.getEntriesByName('first-contentful-paint')[0].startTime",
    );
    const moved = await page.evaluate(`(${moveSlider})(${inputs}, 5)`);
    const { inputMs, longTasksMs } = moved as Pick<PageSpeed, 'inputMs' | 'longTasksMs'>;
    return {
      inputMs,
      longTasksMs,
      firstPaintMs: Number(firstPaintMs),
      firstResultsMs: Number(firstResultsMs),
    };
  } finally {
    await browser.close();
    rmSync(out, { recursive: true, force: true });
  }
}

/** Runs in the page, as text: nothing here is compiled, for compilers leave marks in functions. */
const moveSlider = `async (inputs, warmUps) => {
  const slider = document.querySelector('.knob.chosen input[type=range]');
  const table = document.querySelector('.results tbody');
  const chart = document.querySelector('.chart');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const inputMs = [];
  const longTasksMs = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasksMs.push(duration);
  }).observe({ type: 'longtask' });
  const changed = (place) => new Promise((done) => {
    const observer = new MutationObserver(() => { observer.disconnect(); done(); });
    observer.observe(place, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  }));
  const start = Number(slider.value);
  for (let i = 0; i < inputs + warmUps; i += 1) {
    // As a drag does: the pointer's events come with the frames.
    await new Promise(requestAnimationFrame);
    const both = Promise.all([changed(table), changed(chart)]);
    const from = performance.now();
    set.call(slider, String(start + ((i % 20) + 1) * Number(slider.step)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await both;
    await painted();
    if (i >= warmUps) inputMs.push(performance.now() - from);
    else longTasksMs.length = 0;
  }
  return { inputMs, longTasksMs };
}`;
