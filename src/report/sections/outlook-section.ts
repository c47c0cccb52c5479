import type { Study, StudyIndicator } from '../../study/study.ts';
import { newestFigure } from '../../study/study-targets.ts';
import type { Judged } from '../../study/summarise-outcome.ts';
import { outlookWordings } from '../../wording/outlook-wordings.ts';
import {
  sayAllMetAt,
  sayCalibration,
  sayChance,
  sayFew,
  sayMatched,
  sayTogether,
  wholePercent,
  writeChance,
  writeEvidence,
} from '../../wording/speak-chance.ts';
import type { Block, Runs, Section, Table } from '../report-document.ts';
import { anchorOfTarget, linked } from '../source-anchors.ts';
import type { Voice } from '../voice.ts';
import { drawnHere } from './charts-section.ts';
import { nameOf, note, paragraph, type SectionInput } from './section.ts';
import { dated, number, targetCell, text } from './verdicts-section.ts';

type Expected = Judged & {
  readonly expected: NonNullable<Judged['target']['outlook']>;
};

/**
 * What past and peers let one expect, whatever is assumed: the chance of each open target, what is
 * reached with chances of 50, 80 and 90%, all of them together, and how often such bands held.
 */
export function composeOutlook(input: SectionInput): Section | null {
  const { study, outcome, voice } = input;
  const words = outlookWordings[voice.language];
  const known = expectedOf(outcome.all);
  const untargeted = study.indicators.filter(
    ({ id, outlook }) => outlook !== null && study.targets.every((one) => one.indicator !== id),
  );
  const lacking = describeLacks(input);
  if (known.length + untargeted.length + lacking.length === 0) return null;
  const calibration = sayCalibration(study, voice.language);
  const told = study.indicators.filter(({ outlook }) => outlook !== null);
  const evidence = [sayFew(study, voice.language), sayMatched(told, voice.language)];
  const blocks: readonly Block[] = [
    paragraph(voice, words.report.what),
    ...describeTogether(study, voice),
    ...(known.length === 0 ? [] : [chanceTable(known, input), note(voice, words.legend)]),
    ...(known.some(({ target }) => target.assumedPercentile !== null)
      ? [note(voice, words.percentileLegend)]
      : []),
    ...drawnHere(input, 'outlook'),
    ...(untargeted.length === 0 ? [] : [levelTable(untargeted, study, voice)]),
    ...evidence.flatMap((said) => (said === null ? [] : [paragraph(voice, said)])),
    ...lacking,
    ...(calibration === null ? [] : [paragraph(voice, calibration)]),
  ];
  return { id: 'outlook', title: words.title, blocks };
}

/** For the first screen: the chance of the target that stands for the plan, of all, how bands held. */
export function tellOutlook(study: Study, headline: Judged | null, voice: Voice): string | null {
  const { language } = voice;
  const words = outlookWordings[language];
  const told = headline === null ? null : tellHeadline(study, headline, voice);
  const together = sayTogether(study, (chance) => sayChance(chance, language), language);
  const said = [told, together].filter((text) => text !== null);
  if (said.length === 0) return null;
  const calibration = sayCalibration(study, language);
  return voice.words.joined([
    `${words.title}${language === 'zh' ? '：' : ': '}${said[0]}`,
    ...said.slice(1),
    ...(calibration === null ? [] : [calibration]),
  ]);
}

function tellHeadline(study: Study, { indicator, target }: Judged, voice: Voice): string | null {
  const words = outlookWordings[voice.language];
  const { outlook, outlookLacks } = target;
  const name = voice.text(indicator.name);
  if (outlook === null)
    return outlookLacks === null ? null : words.report.noHeadline(name, words.lacks[outlookLacks]);
  const figures = (['80', '90'] as const).map((chance) => ({
    chance: `${chance}%`,
    figure: voice.quantity(outlook[`at${chance}`], indicator.unit),
  }));
  return words.report.headline({
    name,
    target: voice.cite(voice.target(target, indicator.unit), anchorOfTarget(study, target)),
    chance: sayChance(outlook, voice.language),
    figures,
    regions: String(outlook.regions),
  });
}

function expectedOf(all: readonly Judged[]): readonly Expected[] {
  return all.flatMap((one): Expected[] =>
    one.target.outlook === null ? [] : [{ ...one, expected: one.target.outlook }],
  );
}

function describeTogether(study: Study, voice: Voice): readonly Block[] {
  const { language } = voice;
  const together = sayTogether(study, (chance) => sayChance(chance, language), language);
  if (together === null) return [];
  const otherwise = sayAllMetAt(study, language);
  const said = [together, ...(otherwise === null ? [] : [otherwise])];
  return [paragraph(voice, voice.words.joined(said))];
}

function chanceTable(known: readonly Expected[], { study, voice }: SectionInput): Table {
  const { language } = voice;
  const words = outlookWordings[language];
  const { columns } = voice.words.verdicts;
  const { nothing } = voice.words;
  return {
    kind: 'table',
    caption: words.report.table(known.length),
    columns: [
      text(columns.indicator),
      number(columns.target),
      number(words.chance),
      ...['50%', '80%', '90%'].map((chance) => number(words.withChance(chance))),
      number(words.percentile),
      text(words.evidence),
    ],
    rows: known.map(({ indicator, target, expected }): readonly Runs[] => [
      voice.runs(voice.heading(indicator)),
      linked(
        voice.runs(dated(target, targetCell(target, indicator.unit, voice), study, voice)),
        anchorOfTarget(study, target),
      ),
      voice.runs(writeChance(expected, language)),
      ...[expected.at50, expected.at80, expected.at90].map((value) =>
        voice.runs(voice.figure(value, indicator.unit)),
      ),
      voice.runs(
        target.assumedPercentile === null ? nothing : wholePercent(target.assumedPercentile),
      ),
      voice.runs(writeEvidence(expected, language)),
    ]),
  };
}

/** Indicators without a target: where the outlook sees them in the last year. */
function levelTable(indicators: readonly StudyIndicator[], study: Study, voice: Voice): Table {
  const words = outlookWordings[voice.language];
  const { byYear, byYearColumns: columns, ofYear } = words.report;
  const { nothing } = voice.words;
  const last = study.years.at(-1) ?? 0;
  return {
    kind: 'table',
    caption: byYear(last),
    columns: [
      text(voice.words.verdicts.columns.indicator),
      number(columns.newest),
      number(columns.middle(last)),
      number(columns.band),
      text(words.evidence),
    ],
    rows: indicators.map((indicator): readonly Runs[] => {
      const { outlook, unit } = indicator;
      const newest = newestFigure(indicator);
      const [low, high] = [outlook?.p10.at(-1) ?? null, outlook?.p90.at(-1) ?? null];
      return [
        voice.runs(voice.heading(indicator)),
        voice.runs(
          newest === null ? nothing : ofYear(voice.figure(newest.value, unit), newest.year),
        ),
        voice.runs(voice.figure(outlook?.middle.at(-1) ?? null, unit)),
        voice.runs(
          low === null || high === null
            ? nothing
            : voice.words.uncertainty.range(voice.figure(low, unit), voice.figure(high, unit)),
        ),
        voice.runs(outlook === null ? nothing : writeEvidence(outlook, voice.language)),
      ];
    }),
  };
}

/** Open targets without a chance, by what is missing. */
function describeLacks({ study, voice }: SectionInput): readonly Block[] {
  const { without, lacks } = outlookWordings[voice.language];
  const name = nameOf(study, voice);
  const open = study.targets.flatMap(({ indicator, outlookLacks }) =>
    outlookLacks === null ? [] : [{ indicator, why: outlookLacks }],
  );
  return [...new Set(open.map(({ why }) => why))].map((why) => {
    const names = open.filter((one) => one.why === why).map(({ indicator }) => name(indicator));
    return paragraph(voice, without([...new Set(names)], lacks[why]));
  });
}
