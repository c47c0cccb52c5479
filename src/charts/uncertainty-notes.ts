import type { Study } from '../study/study.ts';
import { formatNumber } from '../wording/format-number.ts';
import type { Pen } from './drawing/pen.ts';

/** Where a chart's chances and bands come from, and what they do not say. */
export function noteUncertainty(
  { uncertainty, provenance, assumptions }: Study,
  { words, language }: Pen,
): readonly string[] {
  const { ground } = uncertainty;
  if (ground === 'none') return [];
  const draws = formatNumber(provenance.draws, language);
  const isAimed = ground === 'scenario' && assumptions.some(({ law }) => law === 'toward-target');
  return [words.uncertain.ground(ground, draws), ...(isAimed ? [words.uncertain.onTarget] : [])];
}
