import { nameBefore } from './name-of.ts';
import { isOfAim } from './name-of-figure.ts';
import type { Quantity } from './quantity.ts';
import type { Doubt, Role } from './reading.ts';
import type { When } from './when-of.ts';
import type { Words } from './words-around.ts';

/**
 * What a figure is: growth (增长5%, 翻一番), increment (增加40个, 提高2个百分点), share (占总量的22.6%),
 * a target or a published figure by its side of the document's year, other for support that is
 * promised (给予30万元补助).
 *
 * @param quantity the figure
 * @param word the words around it
 * @param when its time
 */
export function roleOf({
  quantity,
  word,
  when,
}: {
  readonly quantity: Quantity;
  readonly word: Words;
  readonly when: When;
}): { readonly role: Role; readonly doubts: readonly Doubt[] } {
  const { unit, form } = quantity;
  const before = word.before.replace(/[\s　“”]+/g, '');
  if (form === 'doubling' || (unit === '倍' && !/倍数|倍率/.test(before))) return certain('growth');
  if (/^(?:百分点|千分点)$/.test(unit)) return certain('increment');
  const isRate = /^[%‰‱]$/.test(unit);
  if (changes.test(before)) {
    if (isRate) return certain('growth');
    if (!/新增$/.test(before)) return certain('increment');
  }
  if (
    !isRate &&
    /(?:比|较)[^，]{0,12}(?:多|少|高|低|增|减)(?:出|了)?$/.test(
      word.before.replace(/\s/g, '比').slice(-16),
    )
  )
    return certain('increment');
  if (isRate && !isOfAim(word) && isShareOf(before, word)) return certain('share');
  if (isSupport(word)) return { role: 'other', doubts: ['role'] };
  // “10万人的‘十三五’既定目标”: it is told of as a target, whatever the year.
  if (isOfAim(word)) {
    const isReached = isRate && /完成|达成|达到|实现/.test(word.before);
    return certain(isReached ? 'other' : 'target');
  }
  if (when.side === 'future')
    return { role: 'target', doubts: when.doubts.filter((one) => one === 'role') };
  if (when.side === 'past') return certain('observed');
  const isDone =
    /了|已|累计|达到|先后|获得|荣获|共有|现有|拥有/.test(word.clause) &&
    !/力争|确保|将/.test(word.clause);
  return { role: isDone ? 'observed' : 'target', doubts: ['role'] };
}

function certain(role: Role): { readonly role: Role; readonly doubts: readonly Doubt[] } {
  return { role, doubts: [] };
}

/** A verb of change right in front of the figure, and not 到 or 至, which lead to a level. */
const changes =
  /(?:(?<!自然)增长|增幅|增速|增收|同比|环比|增加|上升|上涨|涨|提高|提升|下降|下滑|减少|降低|回落|缩小|缩短|递增|递减|收窄|扩大|涨幅|降幅|压减|削减|净增|增|减|快|高出|(?:高于|低于|快于|慢于|优于)(?:全|我|同期)?[^，。；\d]{0,8}(?:平均)(?:水平|数|值)?)(?:了|约|近|超过?|达到?|为|均|分别|率|率为|幅度|将|不低于|不少于|不超过|至少|控制在|>|<|≥|≤)*$/;

function isShareOf(before: string, word: Words): boolean {
  const bare = before.replace(/^(?:其中|分别|约|均|共|合计|、|的|也)+/, '');
  if (/^(?:占|占比)/.test(bare)) return true;
  // “支出的76.3%用于民生”; “由2020年的45%” is a level.
  if (/[^\s\d]的$/.test(word.before) && !/(?:由|从)[^，]*$/.test(word.before)) return true;
  // “A占B的22.6%”: without a word for the proportion it is said of A, whose figure stood before.
  return (
    /占(?:全[市县区省国]|我[市县区省]|总)?[^，比率重]{0,16}的?(?:约|近|超过?)?$/.test(bare) &&
    /其中|，|、/.test(word.gap) &&
    nameBefore(bare).startsWith('占')
  );
}

function isSupport(word: Words): boolean {
  if (!/元$/.test(word.quantity.unit)) return false;
  const near = `${word.before}${word.after.slice(0, 12)}`;
  return (
    /给予|补助|补贴|奖励|资助|奖补|一次性|最高(?:可|给|不|补|奖|达)?|安家费|生活补|贷款额度|授信/.test(
      near,
    ) && !/累计|共|发放|兑现|总额|资金|支出|投入|完成/.test(near)
  );
}
