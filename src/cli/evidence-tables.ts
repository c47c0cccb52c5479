import type { IndicatorEvidence, Text } from '../index.ts';
import { wrapText } from '../wording/wrap-text.ts';
import type { CliWording } from '../wording/zh/cli.ts';
import { createFormats, nothing } from './format.ts';
import type { Session } from './session.ts';
import { type Column, renderTable } from './table.ts';
import { textWidth } from './text-width.ts';

/** Evidence with the indicators of the regions here that rest on it. */
export type UsedEvidence = IndicatorEvidence & {
  readonly usedBy: readonly {
    readonly region: string;
    readonly place: Text;
    readonly indicator: string;
    readonly name: Text;
    readonly by: 'name' | 'id';
  }[];
};

const right = (title: string): Column => ({ title, align: 'right' });

/** Indicators that have growth cases elsewhere: one row each. */
export function evidenceSummary(evidence: readonly IndicatorEvidence[], session: Session): string {
  const { evidence: words } = session.words.list;
  const rate = rateFormat(session);
  const columns: readonly Column[] = [
    { title: session.words.list.id },
    { title: session.words.list.name, shrinkTo: 12 },
    ...[words.cases, words.regions, words.years, words.middle, words.half].map(right),
    { title: words.grades },
  ];
  const rows = evidence.map((one) => [
    one.indicator,
    one.name[session.language],
    String(one.cases.length),
    String(one.regions),
    words.span(one.from, one.to),
    rate(one.growth.middle, one.inPoints),
    one.cases.length < 2
      ? nothing
      : words.between(rate(one.growth.low, one.inPoints), rate(one.growth.high, one.inPoints)),
    gradesOf(one),
  ]);
  return renderTable(columns, rows, session);
}

/**
 * The growth cases themselves, indicator by indicator.
 *
 * @param inFull with the addresses of the pages below each table, instead of their hosts in it
 */
export function evidenceTables(
  evidence: readonly UsedEvidence[],
  inFull: boolean,
  session: Session,
): string {
  const parts = evidence.map((one) => caseTable(one, inFull, session));
  const { legend } = session.words.list.evidence;
  const told = wrapText(legend, session.width, textWidth).join('\n');
  return [...parts, session.paint(told, 'faint')].join('\n\n');
}

function caseTable(evidence: UsedEvidence, inFull: boolean, session: Session): string {
  const { words, language, paint, width } = session;
  const { evidence: say } = words.list;
  const formats = createFormats(session);
  const rate = rateFormat(session);
  const { indicator, name, cases, regions, from, to } = evidence;
  const title = say.title({
    name: name[language],
    id: indicator,
    cases: cases.length,
    regions,
    years: say.span(from, to),
    middle: rate(evidence.growth.middle, evidence.inPoints),
  });
  const used = evidence.usedBy.map(({ place, name, by }) => {
    return { region: place[language], name: name[language], by };
  });
  const addresses = [...new Set(cases.flatMap(({ sources }) => sources))];
  const source = (address: string) =>
    inFull ? String(addresses.indexOf(address) + 1) : hostOf(address);
  const columns: readonly Column[] = [
    { title: say.region, shrinkTo: 12 },
    { title: say.level },
    ...[say.years, say.first, say.last, say.growth].map(right),
    { title: say.grade },
    { title: say.source, shrinkTo: 14 },
  ];
  const rows = cases.map((one) => [
    one.region,
    levelOf(one.level, words),
    say.span(one.from, one.to),
    formats.quantity(one.startValue, one.unit),
    formats.quantity(one.endValue, one.unit),
    rate(one.growth, one.inPoints),
    one.grade,
    [...new Set(one.sources.map(source))].join(' '),
  ]);
  return [
    paint(wrapText(title, width, textWidth).join('\n'), 'title'),
    ...(evidence.also.length === 0 || language === 'en' ? [] : [say.also(evidence.also)]),
    ...(used.length === 0 ? [] : wrapText(say.usedBy(used), width, textWidth)),
    renderTable(columns, rows, session),
    ...(inFull ? addresses.map((address, i) => `${i + 1}  ${address}`) : []),
  ].join('\n');
}

function levelOf(level: string, { levels }: CliWording): string {
  return (levels as { readonly [level: string]: string })[level] ?? level;
}

/** One decimal: sources print no more. */
function rateFormat({ words }: Session): (growth: number, inPoints: boolean) => string {
  return (growth, inPoints) => {
    const printed = (100 * growth).toFixed(1).replace(/^-(0\.0)$/, '$1');
    return inPoints ? words.points(printed) : `${printed}%`;
  };
}

function gradesOf({ grades }: IndicatorEvidence): string {
  return Object.entries(grades)
    .flatMap(([grade, count]) => (count === 0 ? [] : [`${grade}${count}`]))
    .join(' ');
}

/** `http://www.example.org/x` → `example.org`; what is no address stays as it is. */
function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1] ?? address;
}
