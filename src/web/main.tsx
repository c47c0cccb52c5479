/**
 * The one script of the page, in two roles: in the document it shows the page, in a worker, which
 * the page starts from this same script, it is the engine.
 */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { packElement, readPack } from '../index.ts';
import { App } from './app.tsx';
import { startEngine } from './engine.ts';
import { createPageState } from './page-state.ts';
import { serveEngine } from './serve-engine.ts';
import { exploreWordings } from './words.ts';
import './page.css';

if (typeof document === 'undefined') serveEngine();
else showPage(document.currentScript?.textContent ?? '');

/** Whatever goes wrong is said in the page: a blank one would leave a person helpless. */
function showPage(script: string): void {
  const place = document.getElementById('page');
  const text = document.getElementById(packElement)?.textContent;
  if (place === null || text === null || text === undefined) return;
  try {
    const pack = readPack(text);
    const failed = signal<string | null>(null);
    const fail = (message: string) => {
      failed.value = message;
    };
    addEventListener('error', ({ message }) => fail(message));
    addEventListener('unhandledrejection', ({ reason }) => fail(String(reason?.message ?? reason)));
    const engine = startEngine(script, fail);
    const page = createPageState(pack.world, pack.language, engine, failed);
    render(<App page={page} pack={pack} engine={engine} />, place);
  } catch (error) {
    const language = navigator.language.startsWith('zh') ? 'zh' : 'en';
    const message = error instanceof Error ? error.message : String(error);
    place.setAttribute('role', 'alert');
    place.textContent = exploreWordings[language].broken(message);
  }
}
