import {
  countedTargets,
  hasFigures,
  hasScenarioOdds,
  isStateMet,
  type Language,
  planOf,
  type Study,
  type StudyIndicator,
  type StudyTarget,
} from '../index.ts';
import { describeTargetNotes } from '../wording/describe-target.ts';
import { formatPercent } from '../wording/format-number.ts';
import { formatOdds } from '../wording/format-odds.ts';
import { outlookWordings } from '../wording/outlook-wordings.ts';
import { writeChance, writeEvidence } from '../wording/speak-chance.ts';
import { wordings } from '../wording/wording.ts';
import { Expectations } from './expectations.tsx';
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
          {study.targets.length === 0 ? (
            <PathTable study={study} language={language} />
          ) : (
            <div class="scroll">
              <table>
                <caption class="hidden">{words.results}</caption>
                <thead>
                  <tr>
                    <th scope="col">{columns.indicator}</th>
                    <th scope="col" class="number">
                      {columns.base(planOf(study).base)}
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
                      {outlookWordings[language].chance}
                    </th>
                    {hasScenarioOdds(study) && (
                      <th scope="col" class="number">
                        {columns.odds}
                      </th>
                    )}
                    <th scope="col">{columns.verdict}</th>
                  </tr>
                </thead>
                <tbody>
                  {study.targets.map((target, i) => (
                    <Row
                      key={i}
                      target={target}
                      indicator={study.indicators.find(({ id }) => id === target.indicator)}
                      lastYear={planOf(study).target}
                      showsOdds={hasScenarioOdds(study)}
                      page={page}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <Expectations study={study} language={language} />
          {hasScenarioOdds(study) && <p class="hint">{words.oddsNote(study.provenance.draws)}</p>}
        </>
      )}
    </section>
  );
}

/** Drawn anew where one of these is another object: what a slider does not reach stays. */
type RowProps = {
  readonly target: StudyTarget;
  readonly indicator: StudyIndicator | undefined;
  readonly lastYear: number | null;
  /** Whether there is a column of chances within the scenario. */
  readonly showsOdds: boolean;
  readonly page: PageState;
};

function Row({ target: row, indicator, lastYear, showsOdds, page }: RowProps) {
  const language = page.language.value;
  const words = exploreWordings[language];
  const { columns } = words;
  if (indicator === undefined) return null;
  const { assumed, outlook, scenarioOdds: odds, reached, base, completion, state } = row;
  const { unit } = indicator;
  const value = reached?.value ?? null;
  const target = writeTarget(row, unit, language);
  const notes = describeTargetNotes(row, indicator, language);
  const figure = writeFigure(value, unit, language);
  const pinned = page.pinned.value;
  const other = pinned?.targets.find(
    (one) => one.indicator === row.indicator && one.year === row.year,
  );
  const before = other?.reached?.value ?? null;
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
      <td class="number" data-label={words.base}>
        {writeFigure(base?.value ?? null, unit, language)}
      </td>
      <td
        class="number"
        data-label={columns.target}
        title={notes.length === 0 ? undefined : notes.join('\n')}
      >
        {row.year === lastYear ? target : words.inYear(row.year, target)}
      </td>
      <td
        class="number"
        data-label={columns.value}
        title={value === null ? undefined : String(value)}
      >
        {row.decidedBy === 'published' ? words.published(figure) : figure}
      </td>
      {pinned !== null && (
        <>
          <td class="number" data-label={columns.pinned}>
            {writeFigure(before, unit, language)}
          </td>
          <td class="number" data-label={columns.difference}>
            {value === null || before === null
              ? nothing
              : writeDifference(value - before, unit, language)}
          </td>
        </>
      )}
      {pinned === null && (
        <td class="number" data-label={columns.increment}>
          {completion?.increment == null
            ? nothing
            : formatPercent(completion.increment, language, 1)}
        </td>
      )}
      <td class="number" data-label={columns.assumed}>
        {writeGrowth(assumed, indicator, language)}
      </td>
      <td class="number need" data-label={columns.need}>
        <NeedCell page={page} target={row} indicator={indicator} />
      </td>
      <td
        class="number chance"
        data-label={outlookWordings[language].chance}
        title={outlook === null ? undefined : writeEvidence(outlook, language)}
      >
        {outlook === null ? nothing : writeChance(outlook, language)}
      </td>
      {showsOdds && (
        <td class="number odds" data-label={columns.odds}>
          {odds === null ? nothing : formatOdds(odds)}
        </td>
      )}
      <td class="judged">
        <span
          class={`verdict ${state}`}
          title={row.why === null ? undefined : wordings[language].feasibility.lacks[row.why]}
        >
          {wordings[language].feasibility.states[state]}
        </span>
      </td>
    </tr>
  );
}

/** Indicators without a target: where they are, how fast they grew, where the path leads. */
function PathTable({ study, language }: { readonly study: Study; readonly language: Language }) {
  const words = exploreWordings[language];
  const { base } = planOf(study);
  const last = study.years.length - 1;
  const shown = study.indicators.filter(hasFigures);
  return (
    <>
      <p>{words.noTargets}</p>
      <div class="scroll">
        <table>
          <caption class="hidden">{words.results}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.indicator}</th>
              {[
                words.columns.base(base),
                words.marks.historic,
                words.columns.base(study.years[last] ?? base),
              ].map((title) => (
                <th scope="col" class="number" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name[language]}</th>
                <td class="number">
                  {writeFigure(
                    one.observed.find(({ year }) => year === base)?.value ?? null,
                    one.unit,
                    language,
                  )}
                </td>
                <td class="number">{writeGrowth(one.past, one, language)}</td>
                <td class="number">{writeFigure(one.path?.[last] ?? null, one.unit, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function summarise(study: Study, language: Language): string {
  const counted = countedTargets(study);
  const met = counted.filter(({ state }) => isStateMet(state) === true).length;
  const unknown = counted.filter(({ state }) => state === 'unknown').length;
  return exploreWordings[language].summary(met, counted.length, unknown);
}
