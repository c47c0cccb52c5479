import { describe, expect, it } from 'vitest';
import { judgeTargets } from '../../src/feasibility/judge-targets.ts';
import { checkIds, checks, runChecks } from '../../src/feasibility/registry.ts';
import { project } from '../../src/projection/project.ts';
import { describeFinding } from '../../src/wording/describe-finding.ts';
import { wordings } from '../../src/wording/wording.ts';
import { shippedModels } from '../study/shipped.ts';

describe.each(checkIds)('the check %s', (id) => {
  const check = checks[id];

  it('says in both languages what it asks and where that comes from', () => {
    for (const text of [check.title, check.question, check.source]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(check.question.zh).toMatch(/？$/);
    expect(check.question.en).toMatch(/\?$/);
    expect(check.formula).not.toBe('');
  });

  it('answers on every shipped scenario with finite figures and a sentence', () => {
    for (const model of shippedModels) {
      const input = { model, projection: project(model), targets: judgeTargets(model) };
      for (const answer of check.run(input)) {
        expect(JSON.stringify(answer)).not.toMatch(/undefined|NaN|Infinity/);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        const say = {
          name: (name: string) => name,
          quantity: (value: number, unit: string | null) => `${value} ${unit ?? ''}`,
          percent: (fraction: number) => `${fraction * 100}%`,
        };
        for (const { feasibility } of Object.values(wordings)) {
          const finding = { check: id, ...answer } as Parameters<typeof describeFinding>[0];
          expect(describeFinding(finding, feasibility, say)).not.toMatch(
            /undefined|NaN|\[object|null/,
          );
        }
      }
    }
  });
});

it('answers each target with reach, effort and peers, known or unknown', () => {
  for (const model of shippedModels) {
    const targets = judgeTargets(model);
    const findings = runChecks({ model, projection: project(model), targets });
    for (const check of ['reach', 'effort', 'peers'])
      expect(
        findings
          .filter((f) => f.check === check && f.code !== 'growth-unseen')
          .map((f) => f.indicator),
      ).toEqual(
        targets
          .filter((a) => check === 'reach' || a.decidedBy !== 'published')
          .map((a) => a.indicator),
      );
    expect([...new Set(findings.map((f) => f.check))]).toEqual(
      checkIds.filter((id) => findings.some((f) => f.check === id)),
    );
  }
});
