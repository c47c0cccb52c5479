import type { Reading } from '../../document/reading.ts';
import type { Kind } from '../../terms/kind.ts';

/** What an indicator measures, and whether its name says so. */
export type ReadKind = { readonly kind: Kind; readonly isAssumed: boolean };

/**
 * The kind of an indicator by its name, its unit and the windows of its figures.
 *
 * @param name as printed
 * @param unit as region files write it
 * @param readings its figures
 */
export function kindOf(name: string, unit: string, readings: readonly Reading[]): ReadKind {
  if (/^[%‰]$/.test(unit) || unit === '百分点') {
    return /增长|增速|增幅|涨幅|降幅/.test(name)
      ? { kind: 'rate', isAssumed: false }
      : { kind: 'share', isAssumed: !/率|比|占/.test(name) };
  }
  if (/年均/.test(name) || readings.some(({ detail }) => detail.isMean))
    return { kind: 'mean-flow', isAssumed: false };
  if (readings.every(({ detail }) => detail.isYearly)) return { kind: 'flow', isAssumed: false };
  if (/^(?:新增|新建|新引|新培|新改|新招|新入|新认|新设|新获|新开)/.test(name))
    return { kind: 'period-total', isAssumed: false };
  if (readings.every(({ window }) => window !== null))
    return { kind: 'period-total', isAssumed: true };
  // “累计培训2万人次” is a sum of the plan's years as a goal; as a figure it may be one since ever.
  if (readings.some(({ detail }) => detail.isSum)) {
    const isAim = readings.every(({ role }) => role === 'target');
    return { kind: isAim ? 'period-total' : 'running-total', isAssumed: true };
  }
  if (/^每|人均|户均|亩均/.test(name)) return { kind: 'intensity', isAssumed: false };
  if (/累计/.test(name)) return { kind: 'running-total', isAssumed: false };
  if (/^(?:引进|培养|培育|招引|入选|认定|建成|创建)/.test(name))
    return { kind: 'period-total', isAssumed: true };
  if (/元$/.test(unit) || /产量|销量|招生|毕业生|就诊|诊疗/.test(name))
    return { kind: 'flow', isAssumed: true };
  return { kind: 'stock', isAssumed: !/总量|人数|人口|总数|存量|拥有量|年末/.test(name) };
}
