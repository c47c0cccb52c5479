import { useRef } from 'preact/hooks';
import { describeUnit, fromStored, type Indicator, type Language, toStored } from '../index.ts';
import { describeMarks, KnobMarks } from './knob-marks.tsx';
import type { Knob } from './knobs.ts';
import type { PageState } from './page-state.ts';
import { exploreWordings, writeKnobValue } from './words.ts';

/** Drawn anew where one of these changes: a slider that moves leaves the other cards alone. */
type Props = {
  readonly page: PageState;
  readonly knob: Knob;
  readonly indicator: Indicator;
  readonly chosen: boolean;
  /** What it was set to; null where it stands as in the scenario. */
  readonly value: number | null;
};

/** One assumption: slider, number field, and where past, need and other regions stand. */
export function KnobCard({ page, knob, indicator, chosen, value }: Props) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const dragging = useRef(false);
  // A text that is not entered yet stays when the figures of all draws arrive.
  const draft = useRef<string | null>(null);
  const now = value ?? knob.value;
  const parameter = words.parameters[knob.parameter] ?? knob.parameter;
  const name = indicator.name[language];
  const label = words.knob(name, parameter);
  const shown = (one: number) => writeKnobValue(one, knob.measure, indicator.unit, language);
  const choose = () => {
    page.indicator.value = knob.indicator;
  };
  const slide = (text: string) => {
    page.turn(knob, Number(text), dragging.current);
    dragging.current = true;
  };
  const rest = () => {
    dragging.current = false;
  };
  const marks = describeMarks(knob, value !== null, shown, language);
  const marksId = `marks-${knob.id}`;
  return (
    <div
      class={`knob${chosen ? ' chosen' : ''}${value === null ? '' : ' changed'}`}
      data-indicator={knob.indicator}
    >
      <div class="knob-head">
        <button type="button" class="link" aria-pressed={chosen} onClick={choose}>
          {name}
          {plainParameters.includes(knob.parameter) ? null : (
            <span class="parameter"> {parameter}</span>
          )}
        </button>
        <input
          type="number"
          aria-label={`${label} ${unitOf(knob, indicator, language)}`}
          step="any"
          value={draft.current ?? typed(now, knob, indicator)}
          onInput={(event) => {
            draft.current = event.currentTarget.value;
          }}
          onChange={(event) => {
            draft.current = null;
            const read = parse(event.currentTarget.valueAsNumber, knob, indicator);
            if (read === null) event.currentTarget.value = String(typed(now, knob, indicator));
            else page.turn(knob, read);
          }}
        />
        <span class="unit">{unitOf(knob, indicator, language)}</span>
      </div>
      <div class="slider">
        <input
          type="range"
          aria-label={label}
          aria-valuetext={shown(now)}
          aria-describedby={marks === '' ? undefined : marksId}
          min={Math.min(knob.least, now)}
          max={Math.max(knob.most, now)}
          step={knob.step}
          value={now}
          onFocus={choose}
          onInput={(event) => slide(event.currentTarget.value)}
          onChange={rest}
          onPointerUp={rest}
          onKeyUp={rest}
        />
        <KnobMarks knob={knob} now={now} changed={value !== null} />
      </div>
      {marks !== '' && (
        <p class="marks-text" id={marksId}>
          {marks}
        </p>
      )}
      {value !== null && (
        <button type="button" class="link small" onClick={() => page.turn(knob, null)}>
          {words.givenBack} {shown(knob.value)}
        </button>
      )}
    </div>
  );
}

/** What a slider stands for where nothing else is said. */
const plainParameters: readonly string[] = ['growth', 'rate', 'step'];

function unitOf(knob: Knob, indicator: Indicator, language: Language): string {
  const { perYear } = exploreWordings[language];
  if (knob.measure === 'points') return perYear.points;
  if (knob.measure === 'quantity') return describeUnit(indicator.unit, language);
  return perYear.percent;
}

/** What stands in the number field: per cents and points as such, quantities as printed. */
function typed(value: number, { measure }: Knob, { unit }: Indicator): number {
  const printed = measure === 'quantity' ? fromStored(value, unit) : value * 100;
  return Number(printed.toPrecision(4));
}

function parse(typedValue: number, { measure }: Knob, { unit }: Indicator): number | null {
  if (!Number.isFinite(typedValue)) return null;
  return measure === 'quantity'
    ? toStored(typedValue, unit)
    : Number((typedValue / 100).toPrecision(12));
}
