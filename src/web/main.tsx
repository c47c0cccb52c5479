/** The entry of the page: takes what was embedded and starts. */
import { render } from 'preact';
import { App } from './app.tsx';
import { startEngine } from './engine.ts';
import { type ExplorePack, packElement } from './explore-pack.ts';
import { createPageState } from './page-state.ts';
import { exploreWordings } from './words.ts';
import './page.css';

const place = document.getElementById('page');
const pack = JSON.parse(
  document.getElementById(packElement)?.textContent ?? 'null',
) as ExplorePack | null;

if (place !== null && pack !== null) {
  const engine = startEngine((message) => {
    place.textContent = exploreWordings[pack.language].broken(message);
  });
  const page = createPageState(pack.world, pack.language, engine);
  render(<App page={page} pack={pack} engine={engine} />, place);
}
