/**
 * The document's own name of what a figure counts, from the words in front of it: without the verb
 * that leads to the figure, without time, place words and connectives.
 *
 * @param before the words of its clause in front of the figure, times taken out
 * @returns empty where nothing but verbs stood there
 */
export function nameBefore(before: string): string {
  let name = before.replace(/[\s　]+/g, '');
  for (let last = ''; last !== name; ) {
    last = name;
    name = name.replace(leading, '').replace(trailing, '');
  }
  return balanced(name).replace(listed, '');
}

/** 持证人员（含专业技术人才、技能人才）总量: what is counted in is none of the name. */
const listed = /[（(](?:含|包括|包含|其中)[^（()）]{6,}[）)]/;

/**
 * The name where it stands behind the figure: 1000家技能创富型企业.
 *
 * @param after the text behind the figure and its operator
 */
export function nameAfter(after: string): string {
  const noun =
    /^(?:[（(][^）)]{1,40}[）)])?(?:的|余|多)*([^，。；：、,;:！？\d（(）)\n]{1,30})/.exec(
      after,
    )?.[1] ?? '';
  return noun
    .replace(/[\s　]+/g, '')
    .replace(
      /(?:以上|左右|以内|和|及|与|以及|(?:全部|基本|圆满|顺利|超额|如期)(?:完成|实现|达标|建成))$/,
      '',
    )
    .replace(/^(?:的|以上|左右|以内|及以上)/, '')
    .replace(/^大关$/, '');
}

/** Whether the words in front are only what is done (引进, 建成), so that the name follows the figure. */
export function isOnlyVerbs(name: string): boolean {
  return onlyVerbs.test(name);
}

/** Whether a name says a kind only (国家级, 其中女性), so that it needs the name before it. */
export function isModifier(name: string): boolean {
  return (
    /^(?:.{0,8}(?:级|类|型|以上|及以上|性质?)|[男女]性?|城镇|农村|城市|乡村|本科|硕士|博士|研究生|小学|初中|高中)$/.test(
      name,
    ) && name.length <= 10
  );
}

/** Words that are no name; also what is left of a comparison. */
const leading = new RegExp(
  `^(?:${[
    '[\\s、和及与的了—–\\-·•●◆■※★☆▪○。，,;；:：！？)）】\\]>→]+',
    '(?:\\d{1,2}|[a-z])[.．、)）](?=[\\u4e00-\\u9fff])',
    '[（(](?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)]',
    '[一二三四五六七八九十]{1,2}是(?!的)',
    '[①-⑳]',
    '其中|我们|成功|此外|另外|同时|另有|还有|并且|并|且|还|又|也|已经|已|共|再',
    '全(?:市|县|区|省|国|州|镇|年|校|旗|域|自治区)(?!总量|员|社会)|我(?:市|县|区|省|国|州)|中国(?=累计|共)',
    '年末|年底|期末|累计|分别|各(?!类|级|项|地|界|种)|力争|争取|确保|努力|计划|预计|预期|预估|将|要|使|把|由|从|按照?|截至|截止|目前|当前|到',
    '同口径|可比口径|按可比价格?计算|剔除价格因素',
    '实现|完成|达到|拥有|共有|现有|建有|设有|共计|总共|合计|有(?!效|机|色|线|关|害|限|序)|为(?!民|老)|是|在(?!校|园|册|职|岗|读|学|建|研|编|营|库|外|孵|线|用|训|站)|对(?!外)|比|较(?!大|高|强)|以',
    '[”"’』》](?=[^“"]*$)',
  ].join('|')})`,
);

const trailing = new RegExp(
  `(?:${[
    '[\\s、和及与的了—–\\-，,：:“"‘（(《]+',
    '达到?|为|是|有|共有?|超过?|突破|约为?|接近|大约|近|逾|至少|不少于|不低于|不超过|不高于|高于|低于|多于|少于|高达|多达',
    '(?:提高|提升|增加|增长|上升|扩大|增|升|下降|降低|减少|压减|压缩|缩小|缩短|回落|降|发展|扩大|拓展|延长|增强)(?:到|至|了|为)?',
    '控制在|保持在?|稳定在|维持在|累计|分别|总计|合计|共计|已经?|均(?<!年均|人均|平均|户均|亩均|日均)|各|实现|完成|净增',
    '每人每月|每人每年|每月|同比|环比|(?<![之占入])比|较|将|要|力争|确保|由|从|在|到|至|即|仅|再|也|都|不断|稳步|显著|持续|大幅|明显|进一步|逐步|年均|每年|逐年|平均每年|首次|首度|历史性|初步(?:推算|核算|统计|测算)|预计',
    '占比(?:为|达到?)?$(?<=^占比(?:为|达到?)?)',
    '[<>≥≤＞＜=]+',
  ].join('|')})$`,
);

const verbs = [
  '新增|新建|新改扩建|新改建|改扩建|改建|扩建|新引进|新引育|新认定|新培育|新培养|新招录|新开工|新开|新获批?|新设立?|新创建|新入选|新签约|新投产',
  '引进|引育|引入|培养|培育|培训|建成|建设|创建|创成|打造|实施|开展|举办|组织|发放|储备|加持|投入|投资|投放|选派|招引|招录|招聘|招收|录用|落地|启用|出台|制定|修订|推出',
  '完成|开工|竣工|投产|改造|获批|获评|获得|荣获|认定|评选|选树|遴选|选拔|入选|列入|签约|推动|推进|支持|帮助|扶持|惠及|覆盖|服务|吸引|吸纳|带动|集聚|汇聚|转化|发展|建立|设立|成立|布局',
  '选优|配强|选派|筹措|筹集|解决|承办|接待|受理|办理|化解|查处|整治|关停|淘汰|拆除|处置|安排|筹集|争取|兑现|减免|评定|资助|奖励|给予|补助|提供|柔性|自主|每年|年均|每|平均|累计|成功|计划|力争|重点|着力|全面|加快|新|再|共|全年|建|有|达|近|超|约|以上|左右|和|及|、|以|为|的|至少|不少于|不低于|超过|突破|各|收录|招募|组建|聘请|聘任|选聘|表彰|命名|授予|盘活|流转|生产|供应|制修订|发布|研发|孵化|快速|高效|顺利|先后|相继|陆续|同步|大力|积极|不断|持续|统一|走访|排查|回引|领办|创办|毕业|招生|设置|高出|增幅|增速|涨幅|降幅|超额|设',
].join('|');
const onlyVerbs = new RegExp(`^(?:${verbs})*$`);

/** Without a bracket that opens or closes nothing. */
function balanced(name: string): string {
  const opens = (name.match(/[（(]/g) ?? []).length;
  const closes = (name.match(/[）)]/g) ?? []).length;
  if (opens === closes) return name;
  return opens > closes ? name.replace(/[（(][^（()）]*$/, '') : name.replace(/^[^（(]*[）)]/, '');
}
