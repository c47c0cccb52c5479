import type { Assessment, Language, StudyIndicator } from '../index.ts';
import { formatPercent } from '../wording/format-number.ts';
import { needOf } from './need.ts';
import type { PageState } from './page-state.ts';
import { exploreWordings, nothing, writePoints } from './words.ts';

/** What would just meet a target, and a button that sets it. */
export function NeedCell({
  page,
  assessment,
  indicator,
}: {
  readonly page: PageState;
  readonly assessment: Assessment;
  readonly indicator: StudyIndicator;
}) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const { breakEven } = assessment.reach;
  if (breakEven === null) return <>{nothing}</>;
  const text = writeNeed(breakEven, indicator, language);
  const need = needOf(page.base.value, page.knobs.value, assessment);
  if (need === null) return <>{text}</>;
  return (
    <button
      type="button"
      class="link apply"
      aria-label={words.apply(indicator.name[language], text)}
      title={words.apply(indicator.name[language], text)}
      onClick={() => {
        page.indicator.value = indicator.id;
        page.turn(need.knob, need.value);
      }}
    >
      {text}
    </button>
  );
}

function writeNeed(rate: number, indicator: StudyIndicator, language: Language): string {
  return ['share', 'rate'].includes(indicator.kind)
    ? writePoints(rate, language)
    : formatPercent(rate, language, 2);
}
