import type { FoundType } from '../../input/found.ts';
import type {
  Bound,
  ExpectedType,
  InputFormId,
  InputProblemDetails,
  SyntaxReason,
} from '../../input/problem-details.ts';
import type { FormWording, ProblemWording } from '../problem-wording.ts';
import type { Sentences, Words } from '../speaks.ts';

export const inputFormsZh: FormWording<InputFormId> = {
  text: '一段文字，或 { zh: 中文, en: 英文 }',
  number: '一个数，如 10.3',
  percent: '百分数，如 7.7%',
  year: '1900至2200之间的年份',
  window: '起止年份，如 2016-2020',
  id: '以小写字母开头、只含字母和数字的代号，如 rdPer10kLabour',
  'file-id': '以小写字母开头、只含小写字母、数字和连字符的代号，如 zhuji-plan',
};

const typesZh: Words<ExpectedType | FoundType> = {
  text: '文字',
  number: '数',
  integer: '整数',
  'not-finite': '无穷大或非数',
  'yes-no': 'true 或 false',
  nothing: '空值',
  list: '列表',
  mapping: '键值对',
};

const syntaxZh: Words<SyntaxReason> = {
  'alias-props': '引用（*）不能再带标签或锚点',
  'bad-alias': '锚点或引用的名称不对',
  'bad-directive': '以 % 开头的指令行不对',
  'bad-dq-escape': '双引号内有无法识别的反斜杠转义',
  'bad-indent': '缩进不对',
  'bad-prop-order': '锚点和标签必须写在标记符之后',
  'bad-scalar-start': '文字不能以这个字符开头，请加引号',
  'block-as-implicit-key': '一行中出现了两个冒号，或键值对写到了键的位置；文字中含冒号时请加引号',
  'block-in-flow': '方括号或花括号内不能用缩进写法',
  'bad-collection-type': '标签与列表或键值对不符',
  'key-over-1024-chars': '键超过1024个字符',
  'missing-char': '缺少字符：引号或括号未闭合，或少了冒号、逗号、空格',
  'multiline-implicit-key': '键不能跨行；可能是少了冒号，或引号未闭合',
  'multiple-anchors': '一个值只能有一个锚点',
  'multiple-tags': '一个值只能有一个标签',
  'tab-as-indent': '缩进不能用制表符，请用空格',
  'tag-resolve-failed': '不支持这个标签（以感叹号开头）；文字以感叹号开头时请加引号',
  'unexpected-token': '此处出现了多余的字符',
  other: '不符合 YAML 语法',
};

const closings: { readonly [opened: string]: string } = { '{': '}', '[': ']' };

const boundsZh: Sentences<Bound, [limit: number]> = {
  'at-least': (limit) => `不小于${limit}`,
  above: (limit) => `大于${limit}`,
  'at-most': (limit) => `不大于${limit}`,
  below: (limit) => `小于${limit}`,
};

/** 文件读取与格式问题的中文说明。 */
export const inputProblemsZh: ProblemWording<InputProblemDetails> = {
  'not-utf8': () => ({ wrong: '文件不是 UTF-8 编码', allowed: '请另存为 UTF-8' }),
  folder: () => ({ wrong: '这是文件夹，不是文件' }),
  'no-permission': () => ({ wrong: '没有读取该文件的权限' }),
  'too-large': ({ megabytes }) => ({ wrong: '文件过大', allowed: `上限为${megabytes} MB` }),
  missing: () => ({ wrong: '文件不存在' }),
  failed: () => ({ wrong: '文件无法读取' }),
  'wrong-extension': () => ({ wrong: '扩展名不对', allowed: '请改为 .yaml' }),
  'empty-file': () => ({ wrong: '文件中没有内容' }),
  'unprintable-character': ({ character }) => ({
    wrong: `含有控制字符或改变文字方向的字符 ${character}`,
    allowed: '请删去；写成转义也不行',
  }),
  'too-deep': ({ limit }) => ({ wrong: '嵌套过深', allowed: `最多${limit}层` }),
  'too-many-aliases': ({ limit }) => ({
    wrong: '引用（*）展开后内容过多',
    allowed: `合计最多${limit}项`,
  }),
  'unknown-anchor': ({ name, suggestion }) => ({
    wrong: `引用 *${name} 之前没有锚点 &${name}`,
    suggestion: suggestion === null ? null : `*${suggestion}`,
  }),
  'alias-of-itself': ({ name }) => ({ wrong: `引用 *${name} 位于它所指的内容之中` }),
  'yaml-syntax': ({ reason }) => ({ wrong: syntaxZh[reason] }),
  'look-alike-character': ({ shown, character, plain }) => {
    if (plain === '') return { wrong: `此处有看不见的字符 ${character}`, allowed: '请删去' };
    if (plain === ' ')
      return { wrong: `此处的空格是 ${character}，不是普通空格`, allowed: '请改为半角空格' };
    return { wrong: `此处是全角的 ${shown} （${character}）`, allowed: `应为半角的 ${plain}` };
  },
  'never-closed': ({ opened }) => ({
    wrong: `${opened === '{' || opened === '[' ? '括号' : '引号'} ${opened} 从此处开始，没有闭合`,
    allowed: `请补上 ${closings[opened] ?? opened}`,
  }),
  'several-documents': () => ({ wrong: '文件中有多份文档', allowed: '“---”之后不能再有第二份' }),
  'root-not-mapping': ({ foundType }) => ({
    wrong: `整个文件是${typesZh[foundType]}`,
    allowed: '应由“键: 值”组成',
  }),
  'duplicate-key': ({ key, firstLine }) => ({
    wrong: `键“${key}”重复，第${firstLine}行已经写过`,
  }),
  'bad-key': ({ found }) => ({ wrong: `“${found}”不能作键`, allowed: '键应为文字或整数' }),
  'forbidden-key': ({ key }) => ({ wrong: `不允许使用键“${key}”` }),
  'unknown-key': ({ key, allowed, suggestion }) => ({
    wrong: `没有“${key}”这个键`,
    ...(allowed.length === 0 ? {} : { allowed: `可用的键：${allowed.join('、')}` }),
    suggestion,
  }),
  'missing-key': ({ key }) => ({ wrong: `缺少“${key}”` }),
  'wrong-type': ({ expected, found, foundType }) => ({
    wrong: foundType === 'nothing' ? '没有填写' : `“${found}”是${typesZh[foundType]}，类型不对`,
    allowed: `应为${expected.map((type) => typesZh[type]).join('或')}`,
  }),
  'wrong-value': ({ found, allowed, suggestion }) => ({
    wrong: `不能是“${found}”`,
    allowed: `可选：${allowed.join('、')}`,
    suggestion,
  }),
  'wrong-form': ({ form, found }) => ({ wrong: `写法不对：“${found}”`, allowed: `应为${form}` }),
  'out-of-range': ({ bound, limit, found }) => ({
    wrong: `${found}超出范围`,
    allowed: `应${boundsZh[bound](limit)}`,
  }),
  'wrong-length': ({ bound, limit }) => ({
    wrong: '长度或项数不对',
    allowed: `应${boundsZh[bound](limit)}`,
  }),
  'not-accepted': ({ found }) => ({ wrong: `不接受“${found}”` }),
  'window-backwards': ({ from, to }) => ({
    wrong: `起始年份${from}晚于终止年份${to}`,
    allowed: '先写较早的年份',
  }),
  'csv-header': ({ expected, found }) => ({
    wrong: `表头不对：“${found}”`,
    allowed: `应为：${expected.join(',')}`,
  }),
  'csv-fields': ({ expected, found }) => ({
    wrong: `这一行有${found}个字段`,
    allowed: `应有${expected}个`,
  }),
  'csv-quote': () => ({
    wrong: '引号未闭合或位置不对',
    allowed: '含引号的字段须整体加引号，其中的引号写两遍',
  }),
};
