import { expect, it } from 'vitest';
import { isStateMet, targetStates } from '../../src/feasibility/judged-target.ts';
import { wordings } from '../../src/wording/wording.ts';

it('lists states from best to worst, each with its word', () => {
  for (const { feasibility } of Object.values(wordings))
    expect(Object.keys(feasibility.states).sort()).toEqual([...targetStates].sort());
});

it('knows of every state but the unknown one whether the target is met', () => {
  const met = targetStates.filter((state) => isStateMet(state) === true);
  expect(met).toEqual(['achieved', 'achieved-so-far', 'met']);
  expect(targetStates.filter((state) => isStateMet(state) === null)).toEqual(['unknown']);
});
