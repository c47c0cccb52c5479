import type { Finding, FindingVerdict } from '../../feasibility/finding.ts';
import { type CheckId, checkIds, checks } from '../../feasibility/registry.ts';
import type { Block, Runs, Section } from '../report-document.ts';
import { anchorOfAssumption, anchorOfGrowth } from '../source-anchors.ts';
import { run } from '../voice.ts';
import { rowOf, sayFinding } from './finding-sentence.ts';
import { heading, nameOf, paragraph, type SectionInput } from './section.ts';

const order: readonly FindingVerdict[] = ['fail', 'warn', 'unknown', 'pass'];

/** What each check asks, by which formula, and what it answers, with the arithmetic in words. */
export function composeFindings(input: SectionInput): Section {
  const { study, voice } = input;
  const { findings: words } = voice.words;
  const count = (verdict: FindingVerdict) =>
    study.findings.filter((one) => one.verdict === verdict).length;
  const counts = {
    ...{ fail: count('fail'), warn: count('warn') },
    ...{ unknown: count('unknown'), pass: count('pass') },
  };
  return {
    id: 'findings',
    title: words.title,
    blocks: [
      paragraph(voice, words.counts(counts)),
      ...checkIds.flatMap((id) => describeCheck(id, input)),
    ],
  };
}

function describeCheck(id: CheckId, input: SectionInput): readonly Block[] {
  const { study, voice } = input;
  const { findings: words, labelled } = voice.words;
  const own = study.findings.filter(({ check }) => check === id);
  if (own.length === 0) return [];
  const { title, question, formula } = checks[id];
  // Targets that are met stand in the table of verdicts, and would here hide the others.
  const met = id === 'reach' ? own.filter(({ verdict }) => verdict === 'pass').length : 0;
  const told = order
    .filter((verdict) => met === 0 || verdict !== 'pass')
    .flatMap((verdict) => groupAlike(own.filter((one) => one.verdict === verdict)));
  const items: readonly Runs[] = [
    ...told.map((alike) => voice.runs(sayAlike(alike, input))),
    ...(met === 0 ? [] : [voice.runs(words.restMet(met))]),
  ];
  return [
    heading(voice.text(title)),
    {
      kind: 'paragraph',
      runs: [{ text: `${voice.text(question)} ${labelled(words.formula, '')}` }, run.code(formula)],
    },
    { kind: 'list', items },
  ];
}

/** Findings that say the same of several indicators, to be said once of all of them. */
function groupAlike(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const isUnknown = finding.verdict === 'unknown';
    const key = JSON.stringify([finding.code, finding.params, isUnknown ? '' : finding.indicator]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function sayAlike(alike: readonly Finding[], { study, voice }: SectionInput): string {
  const [first] = alike;
  if (first === undefined) return '';
  const { findings: words, listed } = voice.words;
  const name = nameOf(study, voice);
  const all = listed([...new Set(alike.map(({ indicator }) => name(indicator ?? '')))]);
  const sentence = sayFinding(first, { study, voice }, all);
  return words.finding(
    voice.feasibility.findingVerdicts[first.verdict],
    sentence + arithmeticOf(first, study, voice),
  );
}

/** R of a target that is not met: assumed ÷ required. */
function arithmeticOf(
  finding: Finding,
  study: SectionInput['study'],
  voice: SectionInput['voice'],
): string {
  if (finding.code !== 'reach-judged') return '';
  const target = rowOf(finding, study);
  const indicator = study.indicators.find(({ id }) => id === finding.indicator);
  if (target === null || indicator === undefined) return '';
  const { assumed, required, ratio } = target;
  if (assumed === null || required === null || ratio === null) return '';
  return voice.words.findings.ratio(
    voice.cite(voice.growth(assumed, indicator), anchorOfAssumption(indicator.id)),
    voice.cite(voice.growth(required, indicator), anchorOfGrowth(target)),
    voice.cite(voice.number(ratio, 2), anchorOfGrowth(target)),
  );
}
