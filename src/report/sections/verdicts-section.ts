import type { TargetState } from '../../feasibility/judged-target.ts';
import type { Study, StudyIndicator, StudyTarget } from '../../study/study.ts';
import { hasFigures, planOf } from '../../study/study-targets.ts';
import type { Judged } from '../../study/summarise-outcome.ts';
import { describeTargetNotes } from '../../wording/describe-target.ts';
import { outlookWordings } from '../../wording/outlook-wordings.ts';
import type { Block, Column, Runs, Section, Table } from '../report-document.ts';
import {
  anchorOfAssumption,
  anchorOfFigure,
  anchorOfGrowth,
  anchorOfOutcome,
  anchorOfTarget,
  linked,
} from '../source-anchors.ts';
import { run, type Voice } from '../voice.ts';
import { note, paragraph, type SectionInput } from './section.ts';

/** Every target: is it reached, how fast must it grow, and what cannot be judged. */
export function composeVerdicts(input: SectionInput): Section {
  const { study, outcome, voice } = input;
  const { verdicts: words } = voice.words;
  const judged = outcome.all.filter(({ target }) => target.state !== 'unknown');
  const unknown = outcome.all.filter(({ target }) => target.state === 'unknown');
  const { near, partial } = study.thresholds;
  const isDated = outcome.all.some(({ target }) => target.yearFrom === 'scenario');
  const untargeted = study.indicators.filter(
    (one) => hasFigures(one) && study.targets.every(({ indicator }) => indicator !== one.id),
  );
  const blocks: readonly Block[] = [
    ...(judged.length === 0
      ? []
      : [
          outcomeTable(judged, input),
          note(voice, words.legend),
          ...describeNotes(outcome.all, voice),
          ...describeGrowth(
            judged.filter(({ target }) => target.decidedBy !== 'published'),
            study,
            voice,
          ),
        ]),
    ...(unknown.length === 0 ? [] : [unknownTable(unknown, input)]),
    ...(untargeted.length === 0 ? [] : [untargetedTable(untargeted, input)]),
    ...(isDated ? [note(voice, words.yearFromScenario)] : []),
    // What published figures decide follows no such rule.
    ...(judged.every(({ target }) => target.decidedBy === 'published')
      ? []
      : [
          paragraph(voice, words.rule(String(near), String(partial))),
          paragraph(voice, words.overall),
        ]),
  ];
  return { id: 'verdicts', title: words.title, blocks };
}

function outcomeTable(judged: readonly Judged[], { study, voice }: SectionInput): Table {
  const { columns, outcome } = voice.words.verdicts;
  const share = (value: number | null | undefined) =>
    value == null ? voice.words.nothing : voice.percent(value, 1);
  return {
    kind: 'table',
    caption: outcome,
    columns: [
      text(columns.indicator),
      number(columns.inYear(planOf(study).base)),
      number(columns.target),
      number(columns.value),
      number(columns.levelShare),
      number(columns.incrementShare),
      number(columns.yearMet),
      text(columns.verdict),
    ],
    rows: judged.map(({ indicator, target }) => {
      const { base, completion, metIn } = target;
      return [
        voice.runs(voice.heading(indicator)),
        linked(
          voice.runs(baseCell(target, indicator.unit, study, voice)),
          base === null ? null : anchorOfFigure(study, indicator.id, base.year),
        ),
        linked(
          voice.runs(dated(target, targetCell(target, indicator.unit, voice), study, voice)),
          anchorOfTarget(study, target),
        ),
        voice.runs(valueCell(target, indicator.unit, study, voice)),
        voice.runs(share(completion?.level)),
        voice.runs(share(completion?.increment)),
        voice.runs(metIn === null ? voice.words.nothing : String(metIn.year)),
        verdictRuns(target.state, voice),
      ];
    }),
    anchors: judged.map(({ target }) => anchorOfOutcome(target)),
  };
}

/** What is asked or published in another year than the plan's last one says so. */
export function dated(target: StudyTarget, said: string, study: Study, voice: Voice): string {
  const { year, role } = target;
  return role === 'plan' || year === planOf(study).target
    ? said
    : voice.words.verdicts.otherYear(year, said);
}

function baseCell({ base }: StudyTarget, unit: string, study: Study, voice: Voice): string {
  const figure = voice.figure(base?.value ?? null, unit);
  return base === null || base.year === planOf(study).base
    ? figure
    : voice.words.verdicts.otherYear(base.year, figure);
}

/** The figure held against a target, and whether it is published. */
export function valueCell(target: StudyTarget, unit: string, study: Study, voice: Voice): string {
  const { reached, decidedBy, year } = target;
  const figure = voice.figure(reached?.value ?? null, unit);
  if (reached === null) return figure;
  if (decidedBy === 'published') {
    const said = voice.words.verdicts.publishedFigure(figure);
    return reached.year === year ? said : voice.words.verdicts.otherYear(reached.year, said);
  }
  return dated(target, figure, study, voice);
}

/** How documents word targets, what was revised, why a year ended as it did. */
function describeNotes(all: readonly Judged[], voice: Voice): readonly Block[] {
  return all.flatMap(({ indicator, target }): readonly Block[] => {
    const said = describeTargetNotes(target, indicator, voice.language);
    if (said.length === 0) return [];
    return [note(voice, voice.words.verdicts.noteOf(voice.text(indicator.name), said))];
  });
}

/** Indicators without a target: where they are, how fast they grew, where the path leads. */
function untargetedTable(
  indicators: readonly StudyIndicator[],
  { study, voice }: SectionInput,
): Table {
  const { columns, untargeted, span } = voice.words.verdicts;
  const { base } = planOf(study);
  const last = study.years.at(-1) ?? base;
  return {
    kind: 'table',
    caption: untargeted,
    columns: [
      text(columns.indicator),
      number(columns.inYear(base)),
      number(columns.historic),
      number(columns.inYear(last)),
    ],
    rows: indicators.map((indicator): readonly Runs[] => {
      const figure = indicator.observed.find(({ year }) => year === base)?.value ?? null;
      const { past } = indicator;
      return [
        voice.runs(voice.heading(indicator)),
        linked(
          voice.runs(voice.figure(figure, indicator.unit)),
          figure === null ? null : anchorOfFigure(study, indicator.id, base),
        ),
        voice.runs(
          past === null
            ? voice.words.nothing
            : `${voice.growth(past, indicator)}${span(past.from, past.to)}`,
        ),
        voice.runs(voice.figure(indicator.path?.at(-1) ?? null, indicator.unit)),
      ];
    }),
  };
}

/** Targets whose required growth is known: rows of others would hold dashes only. */
function describeGrowth(judged: readonly Judged[], study: Study, voice: Voice): readonly Block[] {
  const { growthLegend, noGrowth } = voice.words.verdicts;
  const known = judged.filter(({ target }) => target.required !== null);
  if (known.length === 0) return [];
  const left = judged.length - known.length;
  const isContinued = known.some(({ target }) => target.effort?.class === 'continues');
  const said = [
    growthLegend,
    ...(left === 0 ? [] : [noGrowth(left)]),
    ...(isContinued ? [outlookWordings[voice.language].pastRarelyLasts] : []),
  ];
  return [growthTable(known, study, voice), note(voice, voice.words.joined(said))];
}

function growthTable(judged: readonly Judged[], study: Study, voice: Voice): Table {
  const { columns, growth, span, peers: percentile, fewPeers } = voice.words.verdicts;
  const { nothing, efforts } = voice.words;
  return {
    kind: 'table',
    caption: growth,
    columns: [
      text(columns.indicator),
      number(columns.required),
      number(columns.historic),
      number(columns.assumed),
      number(columns.ratio),
      number(columns.breakEven),
      text(columns.effort),
      number(columns.peers),
    ],
    rows: judged.map(({ indicator, target }) => {
      const { required, past: historic, assumed, effort, peers, ratio, breakEven } = target;
      const past: Runs =
        historic === null
          ? voice.runs(nothing)
          : [
              ...linked(
                voice.runs(voice.growth(historic, indicator)),
                anchorOfFigure(study, indicator.id, historic.from),
              ),
              run.whole(span(historic.from, historic.to)),
            ];
      const known = effort !== null && effort.class !== 'unknown';
      const strain = known
        ? `${effort.ratio === null ? '' : `${voice.number(effort.ratio, 2)} `}${efforts[effort.class]}`
        : nothing;
      return [
        voice.runs(voice.heading(indicator)),
        linked(voice.runs(voice.growth(required, indicator)), anchorOfTarget(study, target)),
        past,
        linked(
          voice.runs(voice.growth(assumed, indicator)),
          assumed === null || indicator.computed ? null : anchorOfAssumption(indicator.id),
        ),
        voice.runs(ratio === null ? nothing : voice.number(ratio, 2)),
        voice.runs(voice.rate(breakEven, indicator)),
        voice.runs(strain),
        voice.runs(
          peers === null || peers.percentile === null
            ? fewPeers(peers?.cases ?? 0)
            : percentile(voice.percent(peers.percentile, 0), peers.cases),
        ),
      ];
    }),
    anchors: judged.map(({ target }) => anchorOfGrowth(target)),
  };
}

function unknownTable(unknown: readonly Judged[], { study, voice }: SectionInput): Table {
  const { columns, unknown: caption } = voice.words.verdicts;
  const { lacks } = voice.feasibility;
  return {
    kind: 'table',
    caption,
    columns: [text(columns.indicator), number(columns.target), text(columns.lacks)],
    rows: unknown.map((one) => [
      voice.runs(voice.heading(one.indicator)),
      linked(
        voice.runs(
          dated(one.target, targetCell(one.target, one.indicator.unit, voice), study, voice),
        ),
        anchorOfTarget(study, one.target),
      ),
      voice.runs(one.target.why === null ? voice.words.nothing : lacks[one.target.why]),
    ]),
  };
}

/** A target as a table shows it, starred where the document names no year. */
export function targetCell(target: Judged['target'], unit: string, voice: Voice): string {
  return `${voice.targetCell(target, unit)}${target.yearFrom === 'scenario' ? '*' : ''}`;
}

export function verdictRuns(verdict: TargetState, voice: Voice): Runs {
  return [{ text: voice.feasibility.states[verdict], verdict }];
}

export const text = (title: string): Column => ({ title, isNumber: false });
export const number = (title: string): Column => ({ title, isNumber: true });
