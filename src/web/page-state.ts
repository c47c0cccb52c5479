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
import {
  type Changes,
  contentOf,
  isUnchanged,
  keepKnown,
  noChanges,
  type WrittenEvent,
} from './changes.ts';
import type { Engine } from './engine.ts';
import { followStudy } from './follow-study.ts';
import { advance, type History, redo, startHistory, undo } from './history.ts';
import { type Knob, listKnobs } from './knobs.ts';
import { readSolution, type SoughtNeed, soughtKnob, wantedOdds } from './need.ts';
import { changedTitle } from './words.ts';

/** The chosen indicator alone, or a chart of the whole study. */
export type ShownChart = 'focus' | ChartId;

export const shownCharts: readonly ShownChart[] = ['focus', ...chartIds];

/** Everything the page shows, and what a person can do to it. */
export type PageState = {
  readonly world: Signal<World>;
  readonly language: Signal<Language>;
  readonly scenario: ReadonlySignal<string>;
  readonly changes: ReadonlySignal<Changes>;
  readonly indicator: Signal<string>;
  readonly chart: Signal<ShownChart>;
  /** A study that was put aside to compare with. */
  readonly pinned: Signal<Study | null>;
  readonly base: ReadonlySignal<Model>;
  readonly events: ReadonlySignal<readonly WrittenEvent[]>;
  readonly knobs: ReadonlySignal<readonly Knob[]>;
  /** The study of what is set; the last one while a newer is computed. */
  readonly study: ReadonlySignal<Study | null>;
  /** What went wrong in the program itself. */
  readonly failed: Signal<string | null>;
  /** Why what is set cannot be computed. */
  readonly refused: ReadonlySignal<readonly Problem[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly choose: (scenario: string) => void;
  /** @param going whether the change goes on from the one before, as while a slider is dragged */
  readonly change: (next: Changes, going?: boolean) => void;
  /** Sets one knob; its own value is no change. */
  readonly turn: (knob: Knob, value: number | null, going?: boolean) => void;
  /** What would meet each target with the wanted odds, of what is set now. */
  readonly sought: ReadonlySignal<ReadonlyMap<string, SoughtNeed>>;
  readonly seek: (indicator: string) => void;
  readonly draw: Engine['draw'];
  readonly undo: () => void;
  readonly redo: () => void;
  /** @param scenario to show; null keeps the one that is shown */
  readonly openWorld: (world: World, scenario: string | null) => void;
};

/** @param failed receives what goes wrong in the program */
export function createPageState(
  world: World,
  language: Language,
  engine: Engine,
  failed: Signal<string | null>,
): PageState {
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
  const chart = signal(shownCharts.find((id) => id === address.chart) ?? 'focus');
  const pinned = signal<Study | null>(null);

  const base = computed(() => resolveModel(worldNow.value, scenario.value));
  const changes = computed(() => history.value.present);
  const events = computed(
    () => worldNow.value.scenarios.find(({ id }) => id === scenario.value)?.events ?? [],
  );
  const adjusted = computed(() => adjust(worldNow.value, base.value, events.value, changes.value));
  const model = computed(() => adjusted.value.model);
  const { study, baseStudy } = followStudy(engine, base, model);
  const knobs = computed(() =>
    baseStudy.value === null || baseStudy.value.scenario.id !== scenario.value
      ? []
      : listKnobs(base.value, baseStudy.value),
  );

  effect(() => {
    const now = study.value;
    if (now === null) return;
    const ids = now.indicators.map(({ id }) => id);
    if (!ids.includes(indicator.peek())) indicator.value = now.headline ?? ids[0] ?? '';
    if (pinned.peek()?.region.id !== now.region.id) pinned.value = null;
  });

  // An address may name what the scenario does not have.
  effect(() => {
    if (knobs.value.length === 0) return;
    const kept = keepKnown(changes.peek(), knobs.value, events.peek().length);
    if (kept !== changes.peek()) history.value = startHistory(kept);
  });

  effect(() => {
    const hash = writeAddress({
      scenario: scenario.value,
      indicator: indicator.value === '' ? null : indicator.value,
      chart: chart.value,
      language: languageNow.value,
      changes: changes.value,
    });
    // Browsers take their time over it, and allow only so many.
    const wait = setTimeout(() => globalThis.history.replaceState(null, '', hash), 200);
    return () => clearTimeout(wait);
  });

  const sought = signal<ReadonlyMap<string, SoughtNeed>>(new Map());
  effect(() => {
    void model.value;
    if (sought.peek().size > 0) sought.value = new Map();
  });
  const seek = (indicator: string) => {
    const asked = model.peek();
    const found = soughtKnob(knobs.peek(), indicator);
    if (asked === null || found === null) return;
    const { knob, vary } = found;
    const values = { [knob.id]: knob.value, ...changes.peek().values };
    const set = adjust(worldNow.peek(), base.peek(), events.peek(), { ...changes.peek(), values });
    const tell = (need: SoughtNeed | null) => {
      if (model.peek() !== asked) return;
      const others = [...sought.peek()].filter(([id]) => id !== indicator);
      sought.value = new Map(need === null ? others : [...others, [indicator, need]]);
    };
    if (set.model === null) return;
    tell({ state: 'seeking' });
    void engine
      .solve(set.model, { target: indicator, vary, odds: wantedOdds })
      .then((solved) => tell(solved === null ? null : readSolution(knob, solved.solution)));
  };

  // A link that is pasted over the address of an open page only changes what stands after the "#".
  addEventListener('hashchange', () => {
    const to = readAddress(location.hash);
    const target = worldNow.peek().scenarios.find(({ id }) => id === to.scenario);
    if (target === undefined) return;
    const isHere = target.id === scenario.peek();
    batch(() => {
      scenario.value = target.id;
      history.value = startHistory(
        isHere ? keepKnown(to.changes, knobs.peek(), events.peek().length) : to.changes,
      );
      if (to.indicator !== null) indicator.value = to.indicator;
      if (to.language !== null) languageNow.value = to.language;
      chart.value = shownCharts.find((id) => id === to.chart) ?? 'focus';
    });
  });

  const change = (next: Changes, going = false) => {
    history.value = advance(history.peek(), next, going);
  };
  const start = (id: string) => {
    scenario.value = id;
    history.value = startHistory(noChanges);
  };
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
    failed,
    refused: computed(() => adjusted.value.problems),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    choose: (id) => batch(() => start(id)),
    change,
    turn: (knob, value, going = false) => {
      const { [knob.id]: _, ...others } = changes.peek().values;
      const isOwn = value === null || value === knob.value;
      change(
        { ...changes.peek(), values: isOwn ? others : { ...others, [knob.id]: value } },
        going,
      );
    },
    sought,
    seek,
    draw: engine.draw,
    undo: () => {
      history.value = undo(history.peek());
    },
    redo: () => {
      history.value = redo(history.peek());
    },
    openWorld: (opened, id) =>
      batch(() => {
        worldNow.value = opened;
        start(id ?? scenario.peek());
      }),
  };
}

type Adjusted = { readonly model: Model | null; readonly problems: readonly Problem[] };

function adjust(
  world: World,
  base: Model,
  events: readonly WrittenEvent[],
  changes: Changes,
): Adjusted {
  if (isUnchanged(changes)) return { model: base, problems: [] };
  const { id } = base.scenario;
  const title = changedTitle(base.scenario.title);
  try {
    const content = contentOf(base, events, changes, `${id}-changed`, title);
    return { model: adjustScenario(world, content), problems: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { model: null, problems: error.problems };
  }
}
