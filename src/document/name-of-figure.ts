import { isModifier, isOnlyVerbs, nameAfter, nameBefore } from './name-of.ts';
import { operatorOf } from './operator-of.ts';
import type { Reading, Role } from './reading.ts';
import type { Words } from './words-around.ts';

/** The name of a figure, and how it came by it. */
export type Named = {
  readonly name: string;
  readonly isPart: boolean;
  readonly isDoubtful: boolean;
  /** Words behind the figure that gave it its name, as printed. */
  readonly noun: string;
};

/**
 * The name of a figure: its own words, those behind it, or the figure's before it.
 *
 * @param word the words around it
 * @param shared what a list of names gives it
 * @param previous the figure before it
 * @param role what it is
 */
export function nameOfFigure(
  word: Words,
  shared: string | null,
  previous: Reading | null,
  role: Role,
): Named {
  const told = { isPart: /其中|含|包括/.test(word.gap), isDoubtful: false, noun: '' };
  if (shared !== null) return { ...told, name: shared };
  // “63525元（折算为9847美元）”: the same figure in another unit.
  if (previous !== null && /[（(][^）)]*折(?:合|算)[^）)]*$/.test(word.gap))
    return { ...told, name: previous.indicator };
  const own = ownName(word).replace(generic, '');
  const isAim = isOfAim(word);
  // “慢性病死亡占总死亡的86.6%” names its part itself; “占总量的22.6%” is of the figure before.
  // “较规划目标高出1.3个百分点”: what it is held against names nothing.
  if (role === 'increment' && previous !== null && /目标(?:高出?|低|多|少|高于|低于)?$/.test(own))
    return { ...told, name: previous.indicator };
  const part = role === 'share' ? own.replace(/占.*$/, '') : '';
  if (part.length > 1 && !isOnlyVerbs(part)) return { ...told, name: part };
  if ((role === 'share' || isAim) && previous !== null) {
    return { ...told, name: previous.indicator };
  }
  if (own !== '' && isModifier(own) && previous !== null) {
    return { ...told, name: `${previous.indicator}（${own}）`, isDoubtful: true };
  }
  if (own !== '' && !isOnlyVerbs(own)) return { ...told, name: own };
  const isRelative = role === 'growth' || role === 'increment';
  const noun = isRelative
    ? ''
    : nameAfter(word.after.slice(operatorOf('', word.after, false, false).length));
  if (noun.length > 1) {
    return {
      ...told,
      name: `${own.replace(/^(?:每年|年均|成功|计划|全面|加快|着力)+/, '')}${noun}`,
      noun,
    };
  }
  if (previous !== null) return { ...told, name: previous.indicator, isDoubtful: !isRelative };
  return { ...told, name: own, isDoubtful: true };
}

/** “2.5%的控制目标”, “完成规划目标的76%”: of the aim of the figure before it, or how much of it is reached. */
export function isOfAim({ before, after }: Words): boolean {
  return (
    aimBehind.test(after) || /(?:目标|任务)(?:值|数|任务)?(?:的|为|是)?[\s约近超过]*$/.test(before)
  );
}

const aimBehind =
  /^(?:以上|左右)?的?[“"]?(?:十.五)?[”"]?(?:规划)?(?:既定|规划|预期|控制|年度|考核|约束性|奋斗|工作)*目标/;

/** The words since the last mark of time name the figure, if they name anything: “人口年末常住人口”. */
function ownName(word: Words): string {
  const since = word.times.filter(({ use }) => use === 'at').at(-1);
  const rest =
    since === undefined
      ? ''
      : nameBefore(word.before.slice(word.before.length - (word.quantity.from - since.to)));
  return rest.length > 1 && !isOnlyVerbs(rest) ? rest : nameBefore(word.before);
}

/** The words in front of a figure without the noun that named the figure before it. */
export function afterNoun(word: Words, noun: string): Words {
  if (noun === '') return word;
  const bare = word.before.replace(/^(?:以上|左右|以内)?的?/, '');
  if (!bare.replace(/\s/g, '').startsWith(noun)) return word;
  const end = bare.indexOf(noun.at(-1)!, noun.length - 1) + 1;
  return { ...word, before: bare.slice(end).replace(/^[（(][^）)]*[）)]/, '') };
}

/** Words that name nothing without what was told before. */
const generic =
  /^(?:年平均增速|年均增速|年均增幅|平均增速|增速|增幅|总数|总量|总计|数量|合计|规模|占比|比重|人数|总额|面积|达到?)$/;

export function startsWithVerb(name: string): boolean {
  return /^(?:新增|新引|新培|新建|新招|新入|引进|引育|培养|培育|入选|建成|创建|打造|储备|认定|实施|开展)/.test(
    name,
  );
}
