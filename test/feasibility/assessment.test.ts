import { expect, it } from 'vitest';
import { verdicts } from '../../src/feasibility/assessment.ts';
import { wordings } from '../../src/wording/wording.ts';

it('lists verdicts from best to worst, each with its word', () => {
  expect(verdicts).toEqual(['met', 'near', 'partial', 'short', 'away', 'unknown']);
  for (const { feasibility } of Object.values(wordings))
    expect(Object.keys(feasibility.verdicts).sort()).toEqual([...verdicts].sort());
});
