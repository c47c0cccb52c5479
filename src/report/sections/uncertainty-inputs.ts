import { shapes } from '../../stats/distribution.ts';
import type { Study, StudyIndicator } from '../../study/study.ts';
import type { StudyParameter } from '../../study/study-uncertainty.ts';
import { movesInPoints } from '../../terms/kind.ts';
import { formatNumber } from '../../wording/format-number.ts';
import type { Block, Runs } from '../report-document.ts';
import { anchorOfAssumption, linked } from '../source-anchors.ts';
import type { Voice } from '../voice.ts';
import { heading, nameOf, paragraph } from './section.ts';
import { number, text } from './verdicts-section.ts';

/** Parameters that are a rate or a share, whatever the indicator's unit. */
const fractions: readonly string[] = ['leaves', 'share'];

/** The uncertain parameters with their distributions and grounds; shocks; correlation. */
export function describeInputs(study: Study, voice: Voice): readonly Block[] {
  const { uncertainty: words } = voice.words;
  const { parameters } = study.uncertainty;
  return [
    heading(words.inputs),
    ...(parameters.length === 0 ? [] : [parameterTable(study, voice)]),
    ...describeShocks(study, voice).map((sentence) => paragraph(voice, sentence)),
  ];
}

/** A row for each parameter; those that pooled cases move alike share one. */
function parameterTable(study: Study, voice: Voice): Block {
  const { inputTable, inputColumns: columns } = voice.words.uncertainty;
  const groups = new Map<string, StudyParameter[]>();
  for (const one of study.uncertainty.parameters) {
    const isOwn = one.cases?.pooled !== true;
    const { indicator, ...rest } = one;
    const key = JSON.stringify(isOwn ? one : [rest, movesAs(indicator, study)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return {
    kind: 'table',
    caption: inputTable,
    columns: [
      text(columns.indicator),
      text(columns.parameter),
      text(columns.distribution),
      number(columns.center),
      number(columns.most),
      text(columns.basis),
    ],
    rows: [...groups.values()].map((group) => parameterRow(group, study, voice)),
  };
}

/** Pooled cases hold growth rates or points: the two do not share a row. */
function movesAs(id: string, { indicators }: Study): string {
  const kind = indicators.find((one) => one.id === id)?.kind;
  return kind !== undefined && movesInPoints(kind) ? 'points' : 'rate';
}

function parameterRow(
  group: readonly StudyParameter[],
  study: Study,
  voice: Voice,
): readonly Runs[] {
  const { range, parameter: nameParameter } = voice.words.uncertainty;
  const [first] = group;
  const indicator = study.indicators.find(({ id }) => id === first?.indicator);
  if (first === undefined || indicator === undefined) return [];
  const name = nameOf(study, voice);
  const { parameter, center, distribution, p10, p90 } = first;
  const write = (value: number) => writeParameter(value, parameter, indicator, voice);
  const signed = (value: number) =>
    `${value > 0 && parameter === 'growth' ? '+' : ''}${write(value)}`;
  return [
    voice.runs(voice.words.listed(group.map((one) => name(one.indicator)))),
    voice.runs(nameParameter(parameter)),
    voice.runs(voice.text(shapes[distribution.shape].title)),
    group.length === 1
      ? linked(voice.runs(write(center)), anchorOfAssumption(first.indicator))
      : voice.runs(write(center)),
    voice.runs(range(signed(p10), signed(p90))),
    voice.runs(basisOfParameter(first, voice)),
  ];
}

/** What an uncertain parameter rests on, in short. */
export function basisOfParameter({ parameter, cases }: StudyParameter, voice: Voice): string {
  const { basis } = voice.words.uncertainty;
  if (parameter === 'outlook') return basis.outlook;
  return cases === null ? basis.stated : (cases.pooled ? basis.pooled : basis.own)(cases.count);
}

/** A deviation of growth is in points, a rate as the indicator moves, a quantity in its unit. */
function writeParameter(
  value: number,
  parameter: string,
  indicator: StudyIndicator,
  voice: Voice,
): string {
  if (parameter === 'outlook')
    return voice.words.uncertainty.scales(formatNumber(value, voice.language, 2));
  if (parameter === 'growth') return voice.points(value);
  if (fractions.includes(parameter)) return voice.percent(value);
  if (parameter === 'rate') return voice.rate(value, indicator);
  return parameter === 'step'
    ? voice.growth({ growth: null, step: value }, indicator)
    : voice.quantity(value, indicator.unit);
}

function describeShocks({ uncertainty, indicators }: Study, voice: Voice): readonly string[] {
  const { uncertainty: words } = voice.words;
  const { volatility, persistence, correlation } = uncertainty;
  const sizes = [...new Set(volatility.map(({ sd }) => sd))];
  const name = (id: string) => {
    const found = indicators.find((one) => one.id === id);
    return found === undefined ? id : voice.text(found.name);
  };
  return [
    ...sizes.map((size) =>
      words.volatility(
        voice.points(size),
        volatility.filter(({ sd }) => sd === size).map(({ indicator }) => name(indicator)),
      ),
    ),
    ...(persistence === null || persistence === 0
      ? []
      : [words.persistence(voice.percent(persistence, 0))]),
    ...(correlation === null
      ? []
      : [
          correlation.kind === 'matrix'
            ? words.correlation.matrix(correlation.indicators.length)
            : correlation.value === 0
              ? words.correlation.none
              : words.correlation.oneFactor(String(correlation.value)),
        ]),
  ];
}
