import { progressMethodIds } from '../../progress/registry.ts';
import type { ProgressRow } from '../../progress/standing.ts';
import type { Study, StudyIndicator } from '../../study/study.ts';
import {
  type ObservedStudyStanding,
  observedStandings,
  planOf,
} from '../../study/study-targets.ts';
import {
  describePaths,
  describeProgressRow,
  describeStanding,
  formatStatistic,
  methodTitle,
} from '../../wording/describe-progress.ts';
import { wordings } from '../../wording/wording.ts';
import type { Block, Run, Runs, Section, Table } from '../report-document.ts';
import { anchorOfFigure, anchorOfTarget, linked } from '../source-anchors.ts';
import type { Voice } from '../voice.ts';
import { drawnHere } from './charts-section.ts';
import { heading, note, paragraph, type SectionInput } from './section.ts';
import { number, text } from './verdicts-section.ts';

type Known = {
  readonly standing: ObservedStudyStanding;
  readonly indicator: StudyIndicator;
  readonly rows: readonly ProgressRow[];
};

const tones: { readonly [answer: string]: NonNullable<Run['tone']> } = {
  ...{ achieved: 'good', 'on-track': 'good', ahead: 'good', level: 'good' },
  ...{ moderate: 'fair', differ: 'fair' },
  ...{ limited: 'bad', behind: 'bad', deterioration: 'bad', 'off-track': 'bad' },
  ...{ early: 'good', faster: 'good', 'as-expected': 'good', missed: 'bad' },
};

/** How far what was observed since the base year has come: shares, methods side by side, what is left. */
export function composeProgress(input: SectionInput): Section | null {
  const { study, voice } = input;
  const { progress: words } = voice.words.review;
  const known = observedStandings(study).flatMap((standing): readonly Known[] => {
    const indicator = study.indicators.find(({ id }) => id === standing.indicator);
    const rows = study.progress.filter(
      (row) =>
        row.indicator === standing.indicator &&
        row.target ===
          (standing.target === null || standing.target.each ? null : standing.target.year),
    );
    return indicator === undefined ? [] : [{ standing, indicator, rows }];
  });
  if (known.length === 0) return null;
  const blocks: readonly Block[] = [
    paragraph(voice, words.about(known.length, planOf(study).base)),
    outcomeTable(known, study, voice),
    note(voice, words.shares),
    ...drawnHere(input, 'progress'),
    methodTable(known, voice),
    ...known.flatMap((one) => describeOne(one, study, voice)),
  ];
  return { id: 'progress', title: words.title, blocks };
}

/** One sentence for the first screen: how the indicator stands that stands for the plan. */
export function tellProgress({ study, outcome, voice }: SectionInput): string | null {
  const standings = observedStandings(study);
  const id = outcome.headline?.indicator.id ?? standings[0]?.indicator;
  const standing = standings.find(({ indicator }) => indicator === id);
  const indicator = study.indicators.find((one) => one.id === id);
  if (standing === undefined || indicator === undefined) return null;
  const { shares, midTerm, needed } = describeStanding(standing, indicator, voice.language);
  const name = voice.text(indicator.name);
  return voice.words.review.summary.progress({ name, shares, midTerm, needed });
}

function outcomeTable(known: readonly Known[], study: Study, voice: Voice): Table {
  const { columns, outcome } = voice.words.review.progress;
  const { progress } = wordings[voice.language];
  const share = (value: number | null) =>
    voice.runs(value === null ? voice.words.nothing : voice.percent(value, 1));
  return {
    kind: 'table',
    caption: outcome,
    columns: [
      text(columns.indicator),
      number(columns.figure),
      number(columns.target),
      number(columns.levelShare),
      number(columns.incrementShare),
      number(columns.timeShare),
      number(columns.needed),
      text(columns.midTerm),
      text(columns.agreement),
    ],
    rows: known.map(({ standing, indicator }): readonly Runs[] => {
      const { current, target, midTerm, agreement, needed } = standing;
      return [
        voice.runs(voice.heading(indicator)),
        linked(
          voice.runs(
            voice.words.verdicts.otherYear(
              current.year,
              voice.figure(current.value, indicator.unit),
            ),
          ),
          anchorOfFigure(study, indicator.id, current.year),
        ),
        target === null
          ? voice.runs(voice.words.nothing)
          : linked(
              voice.runs(
                voice.words.verdicts.otherYear(
                  target.year,
                  voice.targetCell(target, indicator.unit),
                ),
              ),
              anchorOfRow(standing, study),
            ),
        share(standing.levelShare),
        share(standing.incrementShare),
        share(standing.timeShare),
        voice.runs(voice.growth(needed, indicator)),
        midTerm === null
          ? voice.runs(voice.words.nothing)
          : toned(progress.midTermClasses[midTerm.class], midTerm.class),
        agreement === null
          ? voice.runs(voice.words.nothing)
          : toned(progress.agreements[agreement.verdict], agreement.verdict),
      ];
    }),
  };
}

function anchorOfRow({ row }: ObservedStudyStanding, study: Study): string | null {
  const target = row === null ? undefined : study.targets[row];
  return target === undefined ? null : anchorOfTarget(study, target);
}

/** The methods side by side: a row each, a column an indicator where these are few. */
function methodTable(known: readonly Known[], voice: Voice): Table {
  const { methods, method, statistic, columns } = voice.words.review.progress;
  const { progress } = wordings[voice.language];
  const used = progressMethodIds.filter((id) =>
    known.some(({ rows }) => rows.some((row) => row.method === id)),
  );
  const cell = ({ rows, indicator }: Known, id: ProgressRow['method']): Runs => {
    const row = rows.find((one) => one.method === id);
    if (row === undefined) return voice.runs(voice.words.nothing);
    const said = progress.classes[row.class];
    const value = formatStatistic(row, indicator, voice.language);
    return toned(value === null ? said : statistic(said, value), row.class);
  };
  const isWide = known.length > used.length;
  const titles = used.map((id) => methodTitle(id, voice.language));
  const names = known.map(({ indicator }) => voice.text(indicator.name));
  return {
    kind: 'table',
    caption: methods,
    columns: [isWide ? columns.indicator : method, ...(isWide ? titles : names)].map(text),
    rows: isWide
      ? known.map((one, i) => [voice.runs(names[i] ?? ''), ...used.map((id) => cell(one, id))])
      : used.map((id, i) => [voice.runs(titles[i] ?? ''), ...known.map((one) => cell(one, id))]),
  };
}

function describeOne({ standing, indicator, rows }: Known, study: Study, voice: Voice) {
  const { language, words } = voice;
  const { midTerm, needed, agreement } = describeStanding(standing, indicator, language);
  const paths = describePaths(standing, study.years, indicator, language);
  const said = [midTerm, needed, agreement, paths].filter((sentence) => sentence !== null);
  // What reaches the target is the target: no need to say.
  const better = rows.filter(({ next }) => next !== null && next.class !== 'achieved');
  const takes = better.flatMap((row) => {
    const { whatItTakes } = describeProgressRow(row, indicator, language);
    return whatItTakes === null
      ? []
      : [words.labelled(methodTitle(row.method, language), whatItTakes)];
  });
  const list = (sentences: readonly string[]): Block => ({
    kind: 'list',
    items: sentences.map((sentence) => voice.runs(words.asSentence(sentence))),
  });
  if (said.length + takes.length === 0) return [];
  return [
    heading(voice.text(indicator.name)),
    ...(said.length === 0 ? [] : [list(said)]),
    ...(takes.length === 0 ? [] : [paragraph(voice, words.review.progress.takes), list(takes)]),
  ];
}

function toned(said: string, answer: string): Runs {
  const tone = tones[answer];
  return [tone === undefined ? { text: said } : { text: said, tone }];
}
