import type { Study } from '../study/study.ts';
import type { Language } from '../terms/text.ts';

/**
 * Short names of scenarios of one region: their titles without what all of them begin with up to a
 * mark or colon (诸暨·计划路径, 诸暨·延续历史 → 计划路径, 延续历史).
 */
export function nameScenarios(studies: readonly Study[], language: Language): readonly string[] {
  const titles = studies.map(({ scenario }) => scenario.title[language]);
  const heads = titles.map((title) => /^[^·:：,，]*(?:[·:：，]|, )\s*/.exec(title)?.[0] ?? '');
  const [head = ''] = heads;
  const isShared = heads.every((one) => one === head) && titles.every((one) => one !== head);
  if (!isShared) return titles;
  return titles.map((title) => capitalise(title.slice(head.length)));
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
