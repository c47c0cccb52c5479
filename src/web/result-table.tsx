import type { Assessment, Language, Study, StudyIndicator } from '../index.ts';
import { formatPercent } from '../wording/format-number.ts';
import { wordings } from '../wording/wording.ts';
import type { PageState } from './page-state.ts';
import {
  exploreWordings,
  nothing,
  writeFigure,
  writeGrowth,
  writePoints,
  writeTarget,
} from './words.ts';

/** Each target: where the scenario leads, what would meet it, and the verdict. */
export function ResultTable({ page }: { readonly page: PageState }) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const study = page.study.value;
  if (study === null) return null;
  const pinned = page.pinned.value;
  const { columns } = words;
  return (
    <section class="results" id="results" aria-labelledby="results-title">
      <h2 id="results-title">{words.results}</h2>
      <p class="summary" aria-live="polite">
        {summarise(study, language)}
      </p>
      {pinned !== null && (
        <p class="hint">
          {words.pinnedNote(pinned.title[language])} · {summarise(pinned.study, language)}
        </p>
      )}
      <div class="scroll">
        <table>
          <caption class="hidden">{words.results}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.indicator}</th>
              <th scope="col" class="number">
                {columns.base(study.plan.base)}
              </th>
              <th scope="col" class="number">
                {columns.target}
              </th>
              <th scope="col" class="number">
                {columns.value}
              </th>
              {pinned !== null && (
                <th scope="col" class="number">
                  {columns.pinned}
                </th>
              )}
              <th scope="col" class="number">
                {columns.increment}
              </th>
              <th scope="col" class="number">
                {columns.assumed}
              </th>
              <th scope="col" class="number">
                {columns.need}
              </th>
              <th scope="col">{columns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {study.assessments.map((assessment) => (
              <Row key={assessment.indicator} assessment={assessment} study={study} page={page} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({
  assessment,
  study,
  page,
}: {
  readonly assessment: Assessment;
  readonly study: Study;
  readonly page: PageState;
}) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const indicator = study.indicators.find(({ id }) => id === assessment.indicator);
  if (indicator === undefined || indicator.target === null) return null;
  const { reach, assumed } = assessment;
  const { unit } = indicator;
  const base = indicator.observed.find(({ year }) => year === study.plan.base)?.value ?? null;
  const target = writeTarget(indicator.target, unit, language);
  const other = page.pinned.value?.study.assessments.find(
    (one) => one.indicator === assessment.indicator,
  );
  const chosen = page.indicator.value === indicator.id;
  return (
    <tr class={chosen ? 'chosen' : ''}>
      <th scope="row">
        <button
          type="button"
          class="link"
          aria-pressed={chosen}
          onClick={() => {
            page.indicator.value = indicator.id;
          }}
        >
          {indicator.name[language]}
        </button>
      </th>
      <td class="number">{writeFigure(base, unit, language)}</td>
      <td class="number">
        {reach.year === study.plan.target ? target : words.inYear(reach.year, target)}
      </td>
      <td class="number" title={reach.value === null ? undefined : String(reach.value)}>
        {writeFigure(reach.value, unit, language)}
      </td>
      {page.pinned.value !== null && (
        <td class="number">{writeFigure(other?.reach.value ?? null, unit, language)}</td>
      )}
      <td class="number">
        {reach.incrementShare === null ? nothing : formatPercent(reach.incrementShare, language, 1)}
      </td>
      <td class="number">{writeGrowth(assumed, indicator, language)}</td>
      <td class="number">{writeNeed(reach.breakEven, indicator, language)}</td>
      <td>
        <span class={`verdict ${reach.verdict}`}>
          {wordings[language].feasibility.verdicts[reach.verdict]}
        </span>
      </td>
    </tr>
  );
}

function writeNeed(rate: number | null, indicator: StudyIndicator, language: Language): string {
  if (rate === null) return nothing;
  return ['share', 'rate'].includes(indicator.kind)
    ? writePoints(rate, language)
    : formatPercent(rate, language, 2);
}

function summarise({ assessments }: Study, language: Language): string {
  const count = (verdict: Assessment['reach']['verdict']) =>
    assessments.filter(({ reach }) => reach.verdict === verdict).length;
  return exploreWordings[language].summary(count('met'), assessments.length, count('unknown'));
}
