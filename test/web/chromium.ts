import { type Browser, chromium } from 'playwright-core';
import { findProgram } from '../fixtures/find-program.ts';

/** Where systems keep it; `CHROMIUM` names another. */
const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium with a fresh profile. Where none is installed and this is a Debian on which we
 * may install, it is installed, with a Chinese font.
 *
 * @throws Error that says in one line what to install
 */
export async function launchChromium(): Promise<Browser> {
  const found = findProgram({
    places,
    packages: ['chromium', 'fonts-noto-cjk'],
    otherwise:
      'the browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) or name it in CHROMIUM',
  });
  return chromium.launch({ executablePath: found, args: flags });
}
