import type { ReadQuantity } from './quantity.ts';

type Found = ReadQuantity & { readonly from: number; readonly to: number };

/**
 * Whether what looks like a quantity is none: a rank, an age, a length of time, part of a name or a
 * slogan (三支队伍, 1+9, 500强), a denominator (每10万人), the threshold in a name (亿元以上项目).
 *
 * @param text the paragraph, in plain characters
 * @param found the quantity and where it stands
 */
export function isTrap(text: string, found: Found): boolean {
  const before = text.slice(Math.max(0, found.from - 12), found.from);
  const after = text.slice(found.to, found.to + 16);
  const printed = text.slice(found.from, found.to);
  return (
    isPartOfWord(before, after, printed, found) ||
    isRank(before, after, found.unit) ||
    isCondition(before, after, found) ||
    isAdverb(before, after, found) ||
    isCountOfShares(before, after, found) ||
    isDenominator(before) ||
    isDuration(text, found) ||
    isSlogan(before, printed, found) ||
    isQuoted(text, found) ||
    isThreshold(text, found)
  );
}

/** Letters before it (G60, PM2.5), a plus sign beside it (1+9), or a unit that begins a longer word. */
function isPartOfWord(before: string, after: string, printed: string, { unit }: Found): boolean {
  if (/[A-Za-z][-.]?$/.test(before) || /[+＋×Xx]\s*$/.test(before) || /[\d.]$/.test(before))
    return true;
  if (/[/／]$/.test(before) || /^\s*[+＋]/.test(after)) return true;
  // 110千伏变电站, 5000吨级码头: a rating in the name of what is counted.
  if (/(?:千伏|伏|kV)$/.test(unit) || (/^级/.test(after) && !/^个/.test(unit))) return true;
  const head = unit.at(-1)!;
  const isYear = /^(?:19|20)\d\d\D/.test(printed.replace(/\s/g, ''));
  const [next = ''] = after;
  if (next !== '' && alwaysWords[head]?.includes(next) === true) return true;
  if (!isYear || /^[万亿]/.test(unit)) return false;
  return next !== '' && (yearWords[head]?.includes(next) ?? false);
}

/** What follows a unit where both are one word: 人才, 部门, 处理. */
const alwaysWords: { readonly [unit: string]: string } = {
  人: '才均民力工社大居文类体权',
  部: '门分署长委队',
  场: '景所地馆镇',
  支: '持撑部出付',
  条: '件例款龙',
  处: '理置于级',
  站: '点位',
  期: '间末待望货',
  班: '子',
  度: '假过',
  对: '口外标接于应',
  类: '别型似',
  种: '植子业养',
  头: '部雁条',
  起: '步来到',
  户: '籍均外口',
  单: '位元',
  例: '如',
  分: '别之钟析类级为支离',
  地: '区方级市',
  面: '向对临积',
  国: '家际内',
  区: '域块',
  县: '域级',
  市: '场级',
  省: '级',
  门: '户槛类诊',
  节: '约能点',
  次: '产',
  本: '科地市县级土',
  只: '有要',
  批: '准复发',
  层: '次级面',
  块: '链',
  方: '面向式案',
  字: '号',
  股: '份权',
  村: '级民',
  校: '园区',
  园: '区',
  克: '服',
  元: '素旦',
  项: '目标',
  件: '下',
  网: '格',
  口: '号岸',
  笔: '试',
  片: '区',
  家: '庭长',
  届: '全',
  乡: '村镇',
  镇: '街',
  社区: '',
  位: '居列于',
  册: '',
  眼: '科',
};

/** The same after what may be a year whose 年 was lost at a line's end: 2023 人力资源论坛. */
const yearWords: { readonly [unit: string]: string } = {
  人: '才口民力工员社大事居文类均权',
  个: '人体性',
  家: '庭乡长园',
  名: '师校医单录',
  位: '置',
  所: '有属',
  件: '',
  场: '景',
  次: '',
};

function isRank(before: string, after: string, unit: string): boolean {
  if (/第\s*$/.test(before) || /[〔[［]\s*(?:19|20)\d\d\s*[〕\]］]\s*$/.test(before)) return true;
  if (/前\s*$/.test(before) && /^(?:位|名|强|个月|家|年)$/.test(unit)) return true;
  if (/(?:位居|位列|排名|名列|居|列)[^，。；\d]{0,8}$/.test(before) && /^(?:位|名)$/.test(unit))
    return true;
  return (
    /^强/.test(after) ||
    (unit === '届' && true) ||
    (/^(?:后|[A-Z]级)/.test(after) && /^(?:0|年)/.test(unit))
  );
}

/** 三分之二以上多数通过, 处2000元以下罚款, 一行5人: what a rule asks for, who came. */
function isCondition(before: string, after: string, { unit, form }: Found): boolean {
  if (form === 'fraction' && /^(?:以上)?的?(?:多数|通过|同意|成员|代表|委员|票)/.test(after))
    return true;
  if (/元$/.test(unit) && /^(?:以[上下])?(?:的)?(?:罚款|罚金|滞纳金)/.test(after)) return true;
  return /一行\s*$/.test(before);
}

/** 5次调研, 4支队伍: how often or in how many bodies something is done, not what is counted. */
function isAdverb(before: string, after: string, { unit, value }: Found): boolean {
  if (unit === '次')
    return (
      /^(?!左右|以上|以内)[\u4e00-\u9fff]/.test(after) &&
      !/(?:举办|召开|开展|组织|进行|参加|举行|实施|完成)(?:了)?$/.test(before)
    );
  return unit === '支' && value < 10 && /^(?:法治|人才)?队伍/.test(after);
}

/** 4个100%: a slogan of shares. */
function isCountOfShares(before: string, after: string, { unit }: Found): boolean {
  return (unit === '个' && /^\d+%/.test(after)) || (unit === '%' && /\d个$/.test(before));
}

/** 每10万人: what a figure is related to. */
function isDenominator(before: string): boolean {
  // “不满3名党员的单位”: which ones are meant.
  return /(?:每(?:一)?|不满|未满)\s*$/.test(before);
}

function isDuration(text: string, { unit, from, to }: Found): boolean {
  if (!/^(?:周岁|岁|个?工作日|个?月|个?小时|分钟|秒|天|日|年|周)$/.test(unit)) return false;
  const clause = text
    .slice(Math.max(0, from - 30), from)
    .split(/[，。；！？]/)
    .at(-1)!;
  if (/岁$/.test(unit)) return !/寿命|年龄(?:中位数|均值)?[^\d]{0,6}$/.test(clause);
  if (/^[以及]?(?:来|内|前|后|间|期|以来)/.test(text.slice(to, to + 3))) return true;
  if (unit === '年') return !/年限|寿命/.test(clause);
  if (unit === '月' || (unit === '日' && !/住院/.test(clause))) return true;
  return (
    !/年限|寿命|住院|平均|天数|日数|时间|时长|用时|时限|缩短|压缩|总量|培训/.test(clause) ||
    /圈/.test(text.slice(to, to + 14))
  );
}

/** 三支队伍, 十大工程, 一批: a small Chinese numeral counts only where something was added or built. */
function isSlogan(before: string, printed: string, { unit, isMore }: Found): boolean {
  const numeral = /^[一二两三四五六七八九十百千万亿零〇点]+/.exec(printed)?.[0];
  if (numeral === undefined || /^(?:百|千|万)分之|分之/.test(printed)) return false;
  if (/^(?:倍|%|百分点|千分点)$/.test(unit)) return false;
  if (/^成$/.test(unit)) return false;
  const isOfPowers = /^[百千万亿]+$/.test(numeral);
  const isSaidMore = isMore || /(?:超过?|近|逾|突破|达到?|接近|约)$/.test(before);
  if (numeral === '十' || isOfPowers) {
    return !(isSaidMore && (isMore || isOfPowers));
  }
  if (numeral.length > 1)
    return /^(?:一二|二三|百千|千万|百万|万千|一一|十一二|两三|三四|五六)/.test(numeral);
  const isBuilt =
    /(?:新增|新建|新引进|引进|创建|建成|认定|获批|净增|增加|减少|新设|新获|新认定)(?:了)?$/.test(
      before,
    );
  return !(isBuilt && /^(?:家|所|座|名|位|户|人)$/.test(unit)) && !isMore;
}

/** In a name between quotation marks or in a title: “新政23条”, 《…2035》. */
function isQuoted(text: string, { from, to }: Found): boolean {
  for (const [open, close, longest] of [
    ['“', '”', 16],
    ['《', '》', 80],
    ['「', '」', 16],
    ['‘', '’', 16],
  ] as const) {
    const start = text.lastIndexOf(open, from);
    if (start < 0 || text.lastIndexOf(close, from - 1) > start) continue;
    const end = text.indexOf(close, to - 1);
    if (end >= 0 && end - start <= longest) return true;
  }
  const quote = text.lastIndexOf('"', from);
  if (quote < 0 || from - quote > 14) return false;
  const opened = text.slice(0, from).split('"').length % 2 === 0;
  const end = text.indexOf('"', to - 1);
  return opened && end >= 0 && end - quote <= 16;
}

/** 3000万元以上工业项目75个: a bound in the name of what is counted, with the count behind it. */
function isThreshold(text: string, { from, to, unit }: Found): boolean {
  if (/^(?:%|‰|百分点|倍)$/.test(unit)) return false;
  const rest = text.slice(to).split(/[，。；：！？、,;]/)[0]!;
  const bound =
    /^(?:\(含\)|（含）)?(?:及)?(?:以上|以下|以内)(?:的)?([^\d\s，。；（(]{2,24}?)(?:达到?|共有?|超过|突破|有|数量|数|总数|累计|新增)*\s*[\d一二三四五六七八九十百千]+[.\d]*\s*[万亿]?(?:个|家|项|户|人|名|件|%|台|所|座)/.exec(
      rest,
    );
  if (bound !== null) return true;
  return (
    /(?:营收|产值|收入|投资|规模|销售)(?:额)?(?:超过?|达到?)?$/.test(
      text.slice(Math.max(0, from - 6), from),
    ) && /^(?:以上|的)?(?:企业|项目|产业集群|工业)[^\d，。；]{0,8}\d/.test(rest)
  );
}
