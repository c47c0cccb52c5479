import { useRef } from 'preact/hooks';
import {
  describeUnit,
  fromStored,
  type Language,
  type StudyIndicator,
  toStored,
} from '../index.ts';
import { formatPercent, formatQuantity } from '../wording/format-number.ts';
import type { Knob, Mark } from './knobs.ts';
import { exploreWordings, writePoints } from './words.ts';

type Props = {
  readonly knob: Knob;
  readonly indicator: StudyIndicator;
  readonly language: Language;
  readonly chosen: boolean;
  /** What it was set to; null where it stands as in the scenario. */
  readonly value: number | null;
  readonly onChoose: () => void;
  readonly onChange: (value: number | null, going: boolean) => void;
};

/** One assumption: slider, number field, and where past, need and other regions stand. */
export function KnobCard({ knob, indicator, language, chosen, value, onChoose, onChange }: Props) {
  const words = exploreWordings[language];
  const dragging = useRef(false);
  const now = value ?? knob.value;
  const parameter = words.parameters[knob.parameter] ?? knob.parameter;
  const name = indicator.name[language];
  const label = words.knob(name, parameter);
  const shown = (one: number) => show(one, knob, indicator, language);
  const slide = (text: string) => {
    onChange(Number(text), dragging.current);
    dragging.current = true;
  };
  const rest = () => {
    dragging.current = false;
  };
  return (
    <div class={`knob${chosen ? ' chosen' : ''}${value === null ? '' : ' changed'}`}>
      <div class="knob-head">
        <button type="button" class="link" aria-pressed={chosen} onClick={onChoose}>
          {name}
        </button>
        <span class="parameter">{parameter}</span>
        <input
          type="number"
          aria-label={`${label} ${unitOf(knob, indicator, language)}`}
          step="any"
          value={typed(now, knob, indicator)}
          onChange={(event) => {
            const read = parse(event.currentTarget.valueAsNumber, knob, indicator);
            if (read === null) event.currentTarget.value = String(typed(now, knob, indicator));
            else onChange(read, false);
          }}
        />
        <span class="unit">{unitOf(knob, indicator, language)}</span>
      </div>
      <div class="slider">
        <input
          type="range"
          aria-label={label}
          aria-valuetext={shown(now)}
          min={knob.least}
          max={knob.most}
          step={knob.step}
          value={now}
          onFocus={onChoose}
          onInput={(event) => slide(event.currentTarget.value)}
          onChange={rest}
          onPointerUp={rest}
          onKeyUp={rest}
        />
        <Marks knob={knob} shown={shown} language={language} changed={value !== null} />
      </div>
      {value !== null && (
        <button type="button" class="link small" onClick={() => onChange(null, false)}>
          {words.givenBack} {shown(knob.value)}
        </button>
      )}
    </div>
  );
}

/** Marks under the slider, each with its figure for pointer and screen reader. */
function Marks({
  knob,
  shown,
  language,
  changed,
}: {
  readonly knob: Knob;
  readonly shown: (value: number) => string;
  readonly language: Language;
  readonly changed: boolean;
}) {
  const { marks: words } = exploreWordings[language];
  const at = (value: number) =>
    Math.min(100, Math.max(0, ((value - knob.least) / (knob.most - knob.least)) * 100));
  const describe = ({ kind, value, to }: Mark) =>
    `${words[kind]} ${shown(value)}${to === null ? '' : `–${shown(to)}`}`;
  const text = [
    ...knob.marks.map(describe),
    ...(changed ? [`${words.was} ${shown(knob.value)}`] : []),
  ].join(language === 'zh' ? '；' : '; ');
  if (text === '') return null;
  return (
    <>
      <svg class="marks" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        {knob.marks.map((mark) => {
          const x = at(mark.value);
          return mark.to === null ? (
            <rect key={mark.kind} class={mark.kind} x={x - 0.4} y="0" width="0.8" height="10" />
          ) : (
            <rect
              key={mark.kind}
              class={mark.kind}
              x={x}
              y="3"
              width={Math.max(0.8, at(mark.to) - x)}
              height="4"
            />
          );
        })}
        {changed && <rect class="was" x={at(knob.value) - 0.3} y="0" width="0.6" height="10" />}
      </svg>
      <p class="marks-text">{text}</p>
    </>
  );
}

function show(value: number, knob: Knob, indicator: StudyIndicator, language: Language): string {
  if (knob.measure === 'points') return writePoints(value, language);
  if (knob.measure === 'quantity') return formatQuantity(value, indicator.unit, language);
  return formatPercent(value, language, 2);
}

function unitOf(knob: Knob, indicator: StudyIndicator, language: Language): string {
  const { perYear } = exploreWordings[language];
  if (knob.measure === 'points') return perYear.points;
  if (knob.measure === 'quantity') return describeUnit(indicator.unit, language);
  return perYear.percent;
}

/** What stands in the number field: per cents and points as such, quantities as printed. */
function typed(value: number, { measure }: Knob, { unit }: StudyIndicator): number {
  const printed = measure === 'quantity' ? fromStored(value, unit) : value * 100;
  return Number(printed.toPrecision(6));
}

function parse(typedValue: number, { measure }: Knob, { unit }: StudyIndicator): number | null {
  if (!Number.isFinite(typedValue)) return null;
  return measure === 'quantity'
    ? toStored(typedValue, unit)
    : Number((typedValue / 100).toPrecision(12));
}
