import type { Model } from '../../src/scenario/model.ts';
import { readWorld, resolveModel } from '../../src/scenario/read-world.ts';

const region = (extra: string) => `
region: small
name: 小县
level: county
plan: { base: 2020, target: 2025 }
sources: { plan: { title: 规划 } }
indicators:
  talent:
    name: 人才
    unit: 万人
    kind: stock
    parts: { of: [one, two], cover: exact }
    observed: { 2020: { value: 32.2, source: plan, at: 表1 } }
    target: { year: 2025, op: ">=", value: 39, source: plan, at: 表1 }
  one:
    name: 甲
    unit: 万人
    kind: stock
    observed: { 2020: { value: 20.2, source: plan, at: 表1 } }
    target: { year: 2025, op: ">=", value: 25, source: plan, at: 表1 }
  two:
    name: 乙
    unit: 万人
    kind: stock
    observed: { 2020: { value: 12, source: plan, at: 表1 } }
  share:
    name: 甲占比
    unit: "%"
    kind: share
    formula: one / talent
    target: { year: 2025, op: ">=", value: 65%, source: plan, at: 表1 }
${extra}`;

/** A county of two parts and their total, under a scenario written as YAML. */
export function smallModel(scenario: string, extra = ''): Model {
  const files = [
    { file: 'seeds/small.yaml', text: region(extra) },
    { file: 'scenarios/s.yaml', text: `scenario: s\ntitle: 情景\nregion: small\n${scenario}` },
  ];
  return resolveModel(readWorld(files), 's');
}
