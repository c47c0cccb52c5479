import { type Language, movesInPoints, type StudyIndicator, type StudyTarget } from '../index.ts';
import { formatPercent } from '../wording/format-number.ts';
import { formatWantedOdds } from '../wording/format-odds.ts';
import { needOf, type SoughtNeed, soughtKnob, wantedOdds } from './need.ts';
import type { PageState } from './page-state.ts';
import { exploreWordings, nothing, writeKnobValue, writePoints } from './words.ts';

type Props = {
  readonly page: PageState;
  readonly target: StudyTarget;
  readonly indicator: StudyIndicator;
};

/** What it would take: the growth that just meets a target, and what gives it good odds. */
export function NeedCell(props: Props) {
  return (
    <>
      <BreakEven {...props} />
      <ForOdds {...props} />
    </>
  );
}

function BreakEven({ page, target, indicator }: Props) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const { breakEven } = target;
  if (breakEven === null) return <span>{nothing}</span>;
  const text = writeNeed(breakEven, indicator, language);
  const need = needOf(page.base.value, page.knobs.value, target);
  if (need === null) return <span>{text}</span>;
  const label = words.apply(indicator.name[language], text);
  return (
    <button
      type="button"
      class="link apply"
      aria-label={label}
      title={label}
      onClick={() => {
        page.indicator.value = indicator.id;
        page.turn(need.knob, need.value);
      }}
    >
      {text}
    </button>
  );
}

function ForOdds({ page, target, indicator }: Props) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const name = indicator.name[language];
  const odds = formatWantedOdds(wantedOdds);
  const hasChance = target.scenarioOdds !== null || target.outlook !== null;
  if (!hasChance || soughtKnob(page.knobs.value, indicator.id) === null) return null;
  const sought: SoughtNeed | null = page.sought.value.get(indicator.id) ?? null;
  if (sought === null || sought.state === 'seeking')
    return (
      <button
        type="button"
        class="link small for-odds"
        disabled={sought !== null}
        aria-label={`${words.forOdds(odds)} · ${words.seek(name, odds)}`}
        title={words.seek(name, odds)}
        onClick={() => page.seek(indicator.id)}
      >
        {sought === null ? words.forOdds(odds) : words.seeking}
      </button>
    );
  if (sought.state === 'none')
    return (
      <span class="small for-odds" role="status">
        {words.forOdds(odds)} {words.notFound[sought.reason]}
      </span>
    );
  const { knob, value } = sought;
  const text = writeKnobValue(value, knob.measure, indicator.unit, language);
  const label = words.apply(words.knob(name, words.parameters[knob.parameter] ?? ''), text);
  return (
    <span class="small for-odds" role="status">
      {words.forOdds(odds)} {text}{' '}
      <button
        type="button"
        class="link small apply"
        aria-label={`${words.actions.apply} · ${label}`}
        onClick={() => {
          page.indicator.value = indicator.id;
          page.turn(knob, value);
        }}
      >
        {words.actions.apply}
      </button>
    </span>
  );
}

function writeNeed(rate: number, indicator: StudyIndicator, language: Language): string {
  return movesInPoints(indicator.kind)
    ? writePoints(rate, language)
    : formatPercent(rate, language, 2);
}
