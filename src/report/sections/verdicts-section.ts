import type { Study } from '../../study/study.ts';
import type { Block, Column, Runs, Section, Table } from '../document.ts';
import { type Judged, reasonOf } from '../outcome.ts';
import {
  anchorOfAssumption,
  anchorOfFigure,
  anchorOfGrowth,
  anchorOfOutcome,
  linked,
} from '../source-anchors.ts';
import { run, type Voice } from '../voice.ts';
import { note, paragraph, type SectionInput } from './section.ts';

/** Every target: is it reached, how fast must it grow, and what cannot be judged. */
export function composeVerdicts(input: SectionInput): Section {
  const { study, outcome, voice } = input;
  const { verdicts: words } = voice.words;
  const judged = outcome.all.filter((one) => !outcome.unknown.includes(one));
  const { near, partial } = study.thresholds;
  const isDated = outcome.all.some(({ target }) => target.yearFrom === 'scenario');
  const blocks: readonly Block[] = [
    ...(judged.length === 0
      ? []
      : [
          outcomeTable(judged, input),
          note(voice, words.legend),
          ...describeGrowth(judged, study, voice),
        ]),
    ...(outcome.unknown.length === 0 ? [] : [unknownTable(outcome.unknown, input)]),
    ...(isDated ? [note(voice, words.yearFromScenario)] : []),
    paragraph(voice, words.rule(String(near), String(partial))),
    paragraph(voice, words.overall),
  ];
  return { id: 'verdicts', title: words.title, blocks };
}

function outcomeTable(judged: readonly Judged[], { study, voice }: SectionInput): Table {
  const { columns, outcome, otherYear } = voice.words.verdicts;
  const years = judged.map(({ assessment }) => assessment.reach.year);
  const usual = mostFrequent(years);
  const share = (value: number | null) =>
    value === null ? voice.words.nothing : voice.percent(value, 1);
  return {
    kind: 'table',
    caption: outcome,
    columns: [
      text(columns.indicator),
      number(columns.inYear(study.plan.base)),
      number(columns.target),
      number(columns.value),
      number(columns.levelShare),
      number(columns.incrementShare),
      number(columns.yearMet),
      text(columns.verdict),
    ],
    rows: judged.map(({ indicator, target, assessment: { reach }, base }) => {
      const value = voice.figure(reach.value, indicator.unit);
      return [
        voice.runs(voice.heading(indicator)),
        linked(
          voice.runs(voice.figure(base?.value ?? null, indicator.unit)),
          base === null ? null : anchorOfFigure(study, indicator.id, base.year),
        ),
        linked(
          voice.runs(targetCell(target, indicator.unit, voice)),
          anchorOfFigure(study, indicator.id, 'target'),
        ),
        voice.runs(reach.year === usual ? value : otherYear(reach.year, value)),
        voice.runs(share(reach.levelShare)),
        voice.runs(share(reach.incrementShare)),
        voice.runs(reach.yearMet === null ? voice.words.nothing : String(reach.yearMet)),
        verdictRuns(reach.verdict, voice),
      ];
    }),
    anchors: judged.map(({ indicator }) => anchorOfOutcome(indicator.id)),
  };
}

/** What has no base has no growth: a row of dashes says nothing. */
function describeGrowth(judged: readonly Judged[], study: Study, voice: Voice): readonly Block[] {
  const { growthLegend, noGrowth } = voice.words.verdicts;
  const known = judged.filter(({ assessment }) => assessment.required !== null);
  if (known.length === 0) return [];
  const left = judged.length - known.length;
  const said = [growthLegend, ...(left === 0 ? [] : [noGrowth(left)])];
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
    rows: judged.map(({ indicator, assessment }) => {
      const { required, historic, assumed, effort, peers, reach } = assessment;
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
        linked(
          voice.runs(voice.growth(required, indicator)),
          anchorOfFigure(study, indicator.id, 'target'),
        ),
        past,
        linked(
          voice.runs(voice.growth(assumed, indicator)),
          assumed === null ? null : anchorOfAssumption(indicator.id),
        ),
        voice.runs(reach.ratio === null ? nothing : voice.number(reach.ratio, 2)),
        voice.runs(voice.rate(reach.breakEven, indicator)),
        voice.runs(strain),
        voice.runs(
          peers === null || peers.percentile === null
            ? fewPeers(peers?.cases ?? 0)
            : percentile(voice.percent(peers.percentile, 0), peers.cases),
        ),
      ];
    }),
    anchors: judged.map(({ indicator }) => anchorOfGrowth(indicator.id)),
  };
}

function unknownTable(unknown: readonly Judged[], { study, voice }: SectionInput): Table {
  const { columns, lacks, unknown: caption } = voice.words.verdicts;
  return {
    kind: 'table',
    caption,
    columns: [text(columns.indicator), number(columns.target), text(columns.lacks)],
    rows: unknown.map((one) => [
      voice.runs(voice.heading(one.indicator)),
      linked(
        voice.runs(targetCell(one.target, one.indicator.unit, voice)),
        anchorOfFigure(study, one.indicator.id, 'target'),
      ),
      voice.runs(lacks[reasonOf(one, study)]),
    ]),
  };
}

/** A target as a table shows it, starred where the document names no year. */
export function targetCell(target: Judged['target'], unit: string, voice: Voice): string {
  return `${voice.targetCell(target, unit)}${target.yearFrom === 'scenario' ? '*' : ''}`;
}

export function verdictRuns(verdict: Judged['assessment']['reach']['verdict'], voice: Voice): Runs {
  return [{ text: voice.feasibility.verdicts[verdict], verdict }];
}

function mostFrequent(years: readonly number[]): number {
  const count = (year: number) => years.filter((one) => one === year).length;
  return [...years].sort((a, b) => count(b) - count(a) || a - b)[0] ?? 0;
}

export const text = (title: string): Column => ({ title, isNumber: false });
export const number = (title: string): Column => ({ title, isNumber: true });
