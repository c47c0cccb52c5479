import type { Language } from '../index.ts';
import type { Knob, Mark } from './knobs.ts';
import { exploreWordings } from './words.ts';

/** Where past, need and other regions stand under a slider, as it stands now. */
export function KnobMarks({
  knob,
  now,
  changed,
}: {
  readonly knob: Knob;
  readonly now: number;
  readonly changed: boolean;
}) {
  const least = Math.min(knob.least, now);
  const most = Math.max(knob.most, now);
  const at = (value: number) =>
    Math.min(100, Math.max(0, ((value - least) / (most - least)) * 100));
  if (knob.marks.length === 0 && !changed) return null;
  return (
    <svg class="knob-marks" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      {knob.marks.map((mark) => {
        const x = at(mark.value);
        return mark.to === null ? (
          <rect key={mark.kind} class={mark.kind} x={x - 0.5} y="0" width="1" height="8" />
        ) : (
          <rect
            key={mark.kind}
            class={mark.kind}
            x={x}
            y="2"
            width={Math.max(1, at(mark.to) - x)}
            height="4"
          />
        );
      })}
      {changed && <rect class="was" x={at(knob.value) - 0.4} y="0" width="0.8" height="8" />}
    </svg>
  );
}

/** The same in words, for everyone. */
export function describeMarks(
  knob: Knob,
  changed: boolean,
  shown: (value: number) => string,
  language: Language,
): string {
  const { marks: words } = exploreWordings[language];
  const describe = ({ kind, value, to }: Mark) =>
    `${words[kind]} ${shown(value)}${to === null ? '' : `–${shown(to)}`}`;
  return [
    ...knob.marks.map(describe),
    ...(changed ? [`${words.was} ${shown(knob.value)}`] : []),
  ].join(language === 'zh' ? '；' : '; ');
}
