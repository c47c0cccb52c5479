import { expect, it } from 'vitest';
import { readWorld } from '../../src/scenario/read-world.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { shippedFiles } from './shipped-world.ts';

const reference = shippedFiles.filter(({ file }) => file.includes('reference/'));

/** A stock with one figure and a target, in a region of its own. */
function study(id: string, name: string) {
  const region = `region: mytown
name: 我县
level: county
plan: { base: 2025, target: 2030 }
sources: { p: { title: 规划 } }
indicators:
  ${id}:
    name: ${name}
    unit: 万人
    kind: stock
    observed: { 2025: { value: 4, source: p, at: 一 } }
    target: { year: 2030, op: ">=", value: 5, source: p, at: 二 }
`;
  const scenario = `scenario: grown
title: 各地
region: mytown
default: { rate: peers }
uncertainty: none
`;
  const world = readWorld([
    ...reference,
    { file: 'seeds/mytown.yaml', text: region },
    { file: 'scenarios/grown.yaml', text: scenario },
  ]);
  const { indicators, targets, assumptions, provenance } = runStudy(world, 'grown');
  return {
    evidence: indicators[0]?.evidence,
    rate: assumptions[0]?.parameters['rate'],
    peers: targets[0]?.peers?.cases,
    odds: targets[0]?.outlook?.odds,
    inputs: provenance.inputs.map(({ file }) => file),
  };
}

it('compares an indicator by its name, whatever its id', () => {
  const all = study('skilledAll', '技能人才');
  const high = study('skilled', '高技能人才');
  const named = study('skilled', '技能人才总量');
  expect(named).toEqual({ ...all, evidence: { ...all.evidence, by: 'name' } });
  expect(named.evidence?.indicator).toBe('skilledAll');
  expect(named.rate).not.toBe(high.rate);
  expect(named.odds).not.toBe(high.odds);
  expect(study('mine', '高技能人才')).toEqual(high);
  expect(named.inputs).toContain('reference/glossary.yaml');
});
