/**
 * The pictures of the interactive page in the README: what Chromium shows of the built page.
 * `npm run build && npx tsx test/docs/explore-pictures.ts` takes them anew. Their bytes hang on the
 * machine's fonts, so tests look at their size alone.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../web/chromium.ts';
import { projectFolder } from './doc-tables.ts';

/** 诸暨's skilled talent grows by 8% and not by 6.1% a year. */
const state = '#s=zhuji-uncertain&i=skilled&v=skilled.rate:0.08';

/** Each picture's file by its language. */
export const explorePictures = {
  zh: '.github/explore-zh.png',
  en: '.github/explore-en.png',
} as const;

async function takePictures(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'talentcast-pictures-'));
  const browser = await launchChromium();
  try {
    const main = join(projectFolder, 'dist/cli/main.js');
    const argv = [main, 'explore', '--quiet', '--out', folder];
    execFileSync(process.execPath, argv, { timeout: 300_000 });
    for (const [language, file] of Object.entries(explorePictures)) {
      const viewport = { width: 1366, height: 800 };
      const page = await browser.newPage({ viewport, deviceScaleFactor: 0.75 });
      await page.goto(`${pathToFileURL(join(folder, 'explore.html'))}${state}&l=${language}`);
      await page.waitForSelector('.results .hint:has-text("10000")');
      await page.waitForSelector('.chart svg .mark-area');
      await page.screenshot({ path: join(projectFolder, file) });
      await page.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await takePictures();
