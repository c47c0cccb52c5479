import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { stringify } from 'yaml';
import type { Language } from '../index.ts';
import { contentOf, isUnchanged, noChanges } from './changes.ts';
import type { PageState } from './page-state.ts';
import { saveText } from './save-file.ts';
import { changedTitle, exploreWordings } from './words.ts';

type Props = {
  readonly page: PageState;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSelfCheck: () => void;
};

/** Which region, scenario and language, and what one can do with them. */
export function TopBar({ page, onOpen, onSelfCheck }: Props) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const { actions } = words;
  const picker = useRef<HTMLInputElement>(null);
  const checking = useSignal(false);
  const world = page.world.value;
  const region = page.base.value.region;
  const scenariosOf = (id: string) => world.scenarios.filter((one) => one.region === id);
  const unchanged = useComputed(() => isUnchanged(page.changes.value)).value;
  return (
    <header>
      <h1>{words.title}</h1>
      <label class="field">
        <span>{words.region}</span>
        <select
          value={region.id}
          onChange={(event) => {
            const [first] = scenariosOf(event.currentTarget.value);
            if (first !== undefined) page.choose(first.id);
          }}
        >
          {world.regions
            .filter(({ id }) => scenariosOf(id).length > 0)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
        </select>
      </label>
      <label class="field grow">
        <span>{words.scenario}</span>
        <select
          value={page.scenario.value}
          onChange={(event) => page.choose(event.currentTarget.value)}
        >
          {scenariosOf(region.id).map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </label>
      <div class="actions">
        <button type="button" disabled={!page.canUndo.value} onClick={page.undo}>
          {actions.undo}
        </button>
        <button type="button" disabled={!page.canRedo.value} onClick={page.redo}>
          {actions.redo}
        </button>
        <button type="button" disabled={unchanged} onClick={() => page.change(noChanges)}>
          {actions.reset}
        </button>
        <button
          type="button"
          aria-pressed={page.pinned.value !== null}
          onClick={() => {
            page.pinned.value = page.pinned.value === null ? page.study.value : null;
          }}
        >
          {page.pinned.value === null ? actions.pin : actions.unpin}
        </button>
        <button type="button" disabled={unchanged} onClick={() => save(page)}>
          {actions.save}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {actions.open}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".yaml"
          multiple
          hidden
          aria-label={actions.open}
          onChange={(event) => {
            onOpen([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <button type="button" disabled={checking.value} onClick={onSelfCheck}>
          {actions.selfCheck}
        </button>
        <button type="button" onClick={() => print()}>
          {actions.print}
        </button>
        <select
          aria-label={words.language}
          value={language}
          onChange={(event) => {
            page.language.value = event.currentTarget.value as Language;
          }}
        >
          <option value="zh">中文</option>
          <option value="en">English</option>
        </select>
      </div>
    </header>
  );
}

function save(page: PageState): void {
  const { scenario } = page.base.value;
  const id = `${scenario.id}-changed`;
  const title = changedTitle(scenario.title);
  const content = contentOf(page.base.value, page.events.value, page.changes.value, id, title);
  saveText(`${id}.yaml`, stringify(content), 'application/yaml');
}
