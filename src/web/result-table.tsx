import type { Assessment, Language, Study, StudyIndicator } from '../index.ts';
import { formatPercent } from '../wording/format-number.ts';
import { formatOdds } from '../wording/format-odds.ts';
import { wordings } from '../wording/wording.ts';
import { NeedCell } from './need-cell.tsx';
import type { PageState } from './page-state.ts';
import {
  exploreWordings,
  nothing,
  writeDifference,
  writeFigure,
  writeGrowth,
  writeTarget,
} from './words.ts';

/** Each target: where the scenario leads, how likely, what it would take, and the verdict. */
export function ResultTable({ page }: { readonly page: PageState }) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const study = page.study.value;
  const pinned = page.pinned.value;
  const { columns } = words;
  return (
    <section class="results" id="results" tabIndex={-1} aria-labelledby="results-title">
      <h2 id="results-title">{words.results}</h2>
      {study === null ? (
        <p>{words.reckoning}</p>
      ) : (
        <>
          <p class="summary" aria-live="polite">
            {summarise(study, language)}
          </p>
          {pinned !== null && (
            <p class="hint">
              {words.pinnedNote(pinned.scenario.title[language])} · {summarise(pinned, language)}
            </p>
          )}
          {study.assessments.length === 0 ? (
            <p>{words.noTargets}</p>
          ) : (
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
                      <>
                        <th scope="col" class="number">
                          {columns.pinned}
                        </th>
                        <th scope="col" class="number">
                          {columns.difference}
                        </th>
                      </>
                    )}
                    {pinned === null && (
                      <th scope="col" class="number">
                        {columns.increment}
                      </th>
                    )}
                    <th scope="col" class="number">
                      {columns.assumed}
                    </th>
                    <th scope="col" class="number">
                      {columns.need}
                    </th>
                    <th scope="col" class="number">
                      {columns.odds}
                    </th>
                    <th scope="col">{columns.verdict}</th>
                  </tr>
                </thead>
                <tbody>
                  {study.assessments.map((assessment) => (
                    <Row
                      key={assessment.indicator}
                      assessment={assessment}
                      indicator={study.indicators.find(({ id }) => id === assessment.indicator)}
                      plan={study.plan}
                      page={page}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <p class="hint">{words.oddsNote(study.provenance.draws)}</p>
        </>
      )}
    </section>
  );
}

/** Drawn anew where one of these is another object: what a slider does not reach stays. */
type RowProps = {
  readonly assessment: Assessment;
  readonly indicator: StudyIndicator | undefined;
  readonly plan: Study['plan'];
  readonly page: PageState;
};

function Row({ assessment, indicator, plan, page }: RowProps) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const { columns } = words;
  if (indicator === undefined || indicator.target === null) return null;
  const { reach, assumed, odds } = assessment;
  const { unit } = indicator;
  const base = indicator.observed.find(({ year }) => year === plan.base)?.value ?? null;
  const target = writeTarget(indicator.target, unit, language);
  const pinned = page.pinned.value;
  const other = pinned?.assessments.find((one) => one.indicator === assessment.indicator);
  const before = other?.reach.value ?? null;
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
      <td class="number" data-label={columns.base(plan.base)}>
        {writeFigure(base, unit, language)}
      </td>
      <td class="number" data-label={columns.target}>
        {reach.year === plan.target ? target : words.inYear(reach.year, target)}
      </td>
      <td
        class="number"
        data-label={columns.value}
        title={reach.value === null ? undefined : String(reach.value)}
      >
        {writeFigure(reach.value, unit, language)}
      </td>
      {pinned !== null && (
        <>
          <td class="number" data-label={columns.pinned}>
            {writeFigure(before, unit, language)}
          </td>
          <td class="number" data-label={columns.difference}>
            {reach.value === null || before === null
              ? nothing
              : writeDifference(reach.value - before, unit, language)}
          </td>
        </>
      )}
      {pinned === null && (
        <td class="number" data-label={columns.increment}>
          {reach.incrementShare === null
            ? nothing
            : formatPercent(reach.incrementShare, language, 1)}
        </td>
      )}
      <td class="number" data-label={columns.assumed}>
        {writeGrowth(assumed, indicator, language)}
      </td>
      <td class="number need" data-label={columns.need}>
        <NeedCell page={page} assessment={assessment} indicator={indicator} />
      </td>
      <td class="number odds" data-label={columns.odds}>
        {odds === null ? nothing : formatOdds(odds)}
      </td>
      <td class="judged">
        <span class={`verdict ${reach.verdict}`}>
          {wordings[language].feasibility.verdicts[reach.verdict]}
        </span>
      </td>
    </tr>
  );
}

function summarise({ assessments }: Study, language: Language): string {
  const count = (verdict: Assessment['reach']['verdict']) =>
    assessments.filter(({ reach }) => reach.verdict === verdict).length;
  return exploreWordings[language].summary(count('met'), assessments.length, count('unknown'));
}
