import type { Study, World } from '../index.ts';
import { describeFinding } from '../wording/describe-finding.ts';
import { wrapText } from '../wording/wrap-text.ts';
import type { Formats } from './format.ts';
import type { Tone } from './paint.ts';
import type { Session } from './session.ts';
import { textWidth } from './text-width.ts';

type Finding = Study['findings'][number];

const tones: { readonly [V in 'fail' | 'warn']: Tone } = { fail: 'bad', warn: 'fair' };

/**
 * The findings that are no plain passes, in words: what fails, what to note, and what could not be
 * checked for want of data.
 */
export function describeFindings(
  study: Study,
  world: World,
  formats: Formats,
  session: Session,
): string {
  const { words, paint, width } = session;
  const findings = (verdict: Finding['verdict']) =>
    study.findings.filter((finding) => finding.verdict === verdict);
  const say = (alike: readonly Finding[]) => sentenceOf(alike, study, world, formats, session);
  const notes = (verdict: 'fail' | 'warn') =>
    findings(verdict).map((finding) => {
      const label = paint(formats.wording.findingVerdicts[verdict], tones[verdict]);
      return indent(`[${label}] ${say([finding])}`, width);
    });
  const noted = [...notes('fail'), ...notes('warn')];
  const unknown = groupAlike(findings('unknown')).map((alike) => indent(say(alike), width));
  return [
    ...(noted.length > 0 ? [paint(words.check.findings, 'title'), ...noted, ''] : []),
    ...(unknown.length > 0 ? [paint(words.check.unknowns, 'title'), ...unknown, ''] : []),
    paint(words.check.noFindings, 'faint'),
  ].join('\n');
}

/** Findings that say the same of several indicators, to be said once of all of them. */
function groupAlike(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.check, finding.code, finding.params]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function sentenceOf(
  alike: readonly Finding[],
  study: Study,
  world: World,
  { wording, quantity, percent }: Formats,
  { words, language }: Session,
): string {
  const [first] = alike;
  if (first === undefined) return '';
  const nameOf = (id: string) =>
    study.indicators.find((indicator) => indicator.id === id)?.name[language] ??
    world.regions.find((region) => region.id === id)?.name[language] ??
    id;
  const names = alike.map(({ indicator }) => nameOf(indicator ?? ''));
  const all = words.listed([...new Set(names)]);
  const name = (id: string) => (id === first.indicator ? all : nameOf(id));
  return describeFinding(first, wording, { name, quantity, percent });
}

function indent(text: string, width: number): string {
  return wrapText(text, width - 2, textWidth)
    .map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`))
    .join('\n');
}
