import { type Browser, chromium } from 'playwright-core';
import { findProgram } from '../fixtures/find-program.ts';

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
 * A headless Chromium with a fresh profile.
 *
 * @throws Error that says in one line what to install
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findProgram('chromium'), args: flags });
}
