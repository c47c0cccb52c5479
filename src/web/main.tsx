/**
 * The one script of the page, in two roles: in the document it shows the page, in a worker, which
 * the page starts from this same script, it is the engine.
 */
import { render } from 'preact';
import { type ExplorePack, packElement } from '../index.ts';
import { App } from './app.tsx';
import { startEngine } from './engine.ts';
import { createPageState } from './page-state.ts';
import { serveEngine } from './serve-engine.ts';
import { exploreWordings } from './words.ts';
import './page.css';

if (typeof document === 'undefined') serveEngine();
else showPage(document.currentScript?.textContent ?? '');

function showPage(script: string): void {
  const place = document.getElementById('page');
  const text = document.getElementById(packElement)?.textContent;
  if (place === null || text === null || text === undefined) return;
  const pack = JSON.parse(text) as ExplorePack;
  const engine = startEngine(script, (message) => {
    place.textContent = exploreWordings[pack.language].broken(message);
  });
  const page = createPageState(pack.world, pack.language, engine);
  render(<App page={page} pack={pack} engine={engine} />, place);
}
