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
  const own = bareName(word, told.isPart).replace(generic, '');
  const isAim = isOfAim(word);
  // “慢性病死亡占总死亡的86.6%” names its part itself; “占总量的22.6%” is of the figure before.
  // “较规划目标高出1.3个百分点”: what it is held against names nothing.
  if (role === 'increment' && previous !== null && heldAgainst.test(own))
    return { ...told, name: previous.indicator };
  if (isAim && previous !== null) return { ...told, name: previous.indicator };
  // “造林205万亩，是‘十二五’的1.8倍”: of the figure before.
  if (
    word.quantity.unit === '倍' &&
    previous !== null &&
    /^(?:为|是|达到?|相当于)?[^，]{0,16}的(?:近|约)?$/.test(word.before.trim())
  )
    return { ...told, name: previous.indicator };
  const part = role === 'share' ? own.replace(/占.*$/, '') : '';
  if (part.length > 1 && !isOnlyVerbs(part)) return { ...told, name: part };
  if (role === 'share' && previous !== null) {
    return { ...told, name: previous.indicator };
  }
  if (own !== '' && isModifier(own) && previous !== null) {
    // “引进博士412名、硕士120名”: kinds beside each other.
    const beside = kindAtEnd.exec(previous.indicator);
    if (beside !== null && !told.isPart && /^(?:以上|左右|余)?[、和及]/.test(word.gap.trim()))
      return { ...told, name: `${previous.indicator.slice(0, beside.index)}${own}` };
    return { ...told, name: `${previous.indicator}（${own}）`, isDoubtful: true };
  }
  const isRelative = role === 'growth' || role === 'increment';
  const noun = isRelative
    ? ''
    : nameAfter(word.after.slice(operatorOf('', word.after, false, false).length));
  const isCount = !/^[%‰‱]$/.test(word.quantity.unit);
  // “来自各行业的160名代表”, “保护区150个问题”: what is counted stands behind it.
  if (isCount && noun.length > 1 && own !== '' && /[^\s\d]的\s*$/.test(word.before))
    return { ...told, name: noun, noun };
  // “按照要求打造8个示范点”: what is made stands behind it too.
  if (isCount && noun.length > 1 && !isOnlyVerbs(own) && making.test(own))
    return { ...told, name: noun, noun };
  if (isCount && noun.length > 1 && ofPlace.test(own))
    return { ...told, name: `${own}${noun}`, noun };
  if (own !== '' && !isOnlyVerbs(own)) return { ...told, name: own };
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
    aimBehind.test(after) ||
    /(?:目标|任务|年度计划)(?:值|数|任务)?(?:的|为|是)?[\s约近超过]*$/.test(before)
  );
}

const heldAgainst =
  /(?:目标(?:高出?|低|多|少|高于|低于)?|^(?:高于|低于|高出|低|快于|慢于|优于|领先|超出?).{0,10}|^(?:比|较)?.{0,8}平均(?:水平|值|数)?(?:高|低|多|少)?)$/;

const aimBehind =
  /^(?:以上|左右)?的?[“"]?(?:十.五)?[”"]?(?:规划)?(?:既定|规划|预期|控制|年度|考核|约束性|奋斗|工作)*目标/;

/** Its own words, as far as they name: of “加强建设、完成6所学校改造” nothing, of “（含新增25万人）” 新增. */
function bareName(word: Words, isPart: boolean): string {
  const own = ownName(word);
  const last = nameBefore(word.before.replace(/\s+/g, '').split('、').at(-1)!);
  if (/、/.test(word.before) && isOnlyVerbs(last)) return last;
  return isPart ? own.replace(/^(?:其中)?(?:包括|包含|含)/, '') : own;
}

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

const making =
  /(?:打造|提升|建成|建设|建立|发布|选派|选配|引进|培养|培育|培训|新增|新建|创建|开展|举办|实施|完成|获得|获批|认定|招聘|招录|安排)(?:了)?$/;

const kindAtEnd =
  /(?:博士|硕士|研究生|本科|专科|大专|小学|初中|高中|男性?|女性?|城镇|农村|(?:国家|省|市|县|部)级)$/;

/** A place or a field, of which something is counted. */
const ofPlace = /(?:保护区|园区|城区|景区|社区|灌区|流域|沿线|领域|行业|系统|乡镇|街道|农村|全域)$/;

/** Words that name nothing without what was told before. */
const generic =
  /^(?:年平均增速|年均增速|年均增幅|平均增速|增速|增幅|总数|总量|总计|数量|合计|规模|占比|比重|人数|总额|面积|达到?)$/;

export function startsWithVerb(name: string): boolean {
  return /^(?:新增|新引|新培|新建|新招|新入|引进|引育|培养|培育|入选|建成|创建|打造|储备|认定|实施|开展)/.test(
    name,
  );
}
