import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import {
  adjustScenario,
  type ChartId,
  chartIds,
  InputError,
  type Language,
  type Model,
  type Problem,
  resolveModel,
  type Study,
  type World,
} from '../index.ts';
import { readAddress, writeAddress } from './address.ts';
import { type Changes, contentOf, isUnchanged, noChanges, type WrittenEvent } from './changes.ts';
import type { Engine } from './engine.ts';
import { advance, type History, redo, startHistory, undo } from './history.ts';
import { type Knob, listKnobs } from './knobs.ts';

/** A changed scenario that was put aside to compare with. */
type Pinned = { readonly title: { zh: string; en: string }; readonly study: Study };

/** Everything the page shows, and what a person can do to it. */
export type PageState = {
  readonly world: Signal<World>;
  readonly language: Signal<Language>;
  readonly scenario: ReadonlySignal<string>;
  readonly changes: ReadonlySignal<Changes>;
  readonly indicator: Signal<string>;
  readonly chart: Signal<ChartId>;
  readonly pinned: Signal<Pinned | null>;
  readonly base: ReadonlySignal<Model>;
  readonly events: ReadonlySignal<readonly WrittenEvent[]>;
  readonly knobs: ReadonlySignal<readonly Knob[]>;
  /** The study of what is set; the last one while a newer is computed. */
  readonly study: ReadonlySignal<Study | null>;
  /** Why what is set cannot be computed. */
  readonly refused: ReadonlySignal<readonly Problem[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly choose: (scenario: string) => void;
  /** @param going whether the change goes on from the one before, as while a slider is dragged */
  readonly change: (next: Changes, going?: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly openWorld: (world: World, scenario: string) => void;
};

export function createPageState(world: World, language: Language, engine: Engine): PageState {
  const address = readAddress(location.hash);
  const known = world.scenarios.map(({ id }) => id);
  const first = known.find((id) => id === address.scenario) ?? known[0] ?? '';
  const worldNow = signal(world);
  const scenario = signal(first);
  const history: Signal<History<Changes>> = signal(
    startHistory(first === address.scenario ? address.changes : noChanges),
  );
  const languageNow = signal(address.language ?? language);
  const indicator = signal(address.indicator ?? '');
  const chart = signal(chartIds.find((id) => id === address.chart) ?? 'trajectory');
  const pinned = signal<Pinned | null>(null);
  const baseStudy = signal<Study | null>(null);
  const study = signal<Study | null>(null);
  const refused = signal<readonly Problem[]>([]);

  const base = computed(() => resolveModel(worldNow.value, scenario.value));
  const changes = computed(() => history.value.present);
  const events = computed(
    () => worldNow.value.scenarios.find(({ id }) => id === scenario.value)?.events ?? [],
  );
  const knobs = computed(() =>
    baseStudy.value === null || baseStudy.value.scenario.id !== scenario.value
      ? []
      : listKnobs(base.value, baseStudy.value),
  );

  effect(() => {
    const model = base.value;
    void engine.study(model, 'base').then((answer) => {
      if (answer === null || model !== base.peek()) return;
      batch(() => {
        baseStudy.value = answer;
        if (isUnchanged(changes.peek())) study.value = answer;
        const ids = answer.assessments.map((one) => one.indicator);
        if (!ids.includes(indicator.peek()))
          indicator.value = ids[0] ?? answer.indicators[0]?.id ?? '';
      });
    });
  });

  effect(() => {
    const [model, wanted] = [base.value, changes.value];
    if (isUnchanged(wanted)) {
      const unchanged = baseStudy.peek();
      if (unchanged?.scenario.id === model.scenario.id) study.value = unchanged;
      refused.value = [];
      return;
    }
    try {
      const { id, title } = model.scenario;
      const changed = adjustScenario(
        worldNow.peek(),
        contentOf(model, events.peek(), wanted, `${id}-changed`, title),
      );
      refused.value = [];
      void engine.study(changed, 'live').then((answer) => {
        if (answer !== null && base.peek() === model && changes.peek() === wanted)
          study.value = answer;
      });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.value = error.problems;
    }
  });

  effect(() => {
    const hash = writeAddress({
      scenario: scenario.value,
      indicator: indicator.value === '' ? null : indicator.value,
      chart: chart.value,
      language: languageNow.value,
      changes: changes.value,
    });
    globalThis.history.replaceState(null, '', hash);
  });

  return {
    world: worldNow,
    language: languageNow,
    scenario,
    changes,
    indicator,
    chart,
    pinned,
    base,
    events,
    knobs,
    study,
    refused,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    choose: (id) =>
      batch(() => {
        scenario.value = id;
        history.value = startHistory(noChanges);
      }),
    change: (next, going = false) => {
      history.value = advance(history.peek(), next, going);
    },
    undo: () => {
      history.value = undo(history.peek());
    },
    redo: () => {
      history.value = redo(history.peek());
    },
    openWorld: (opened, id) =>
      batch(() => {
        worldNow.value = opened;
        scenario.value = id;
        history.value = startHistory(noChanges);
      }),
  };
}
