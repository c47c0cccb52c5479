import type { Reading, Role } from './reading.ts';
import type { When } from './when-of.ts';
import type { Words } from './words-around.ts';

/**
 * “十三五”以来，覆盖率达到93%: what is reached within a span of years is of its last one, to be
 * confirmed; what is done in it (累计引进, 新建) is of all of them.
 *
 * @param when its time, as the marks of its paragraph give it
 * @param role what it is
 * @param name its name
 * @param word the words around it
 * @param last the figure before it
 */
export function levelAtEnd(
  when: When,
  role: Role,
  name: string,
  word: Words,
  last: Reading | undefined,
): When {
  if (when.window === null || (role !== 'observed' && role !== 'target')) return when;
  if (!isLevel(name, word) && !isPartOfLevel(when, word, last)) return when;
  const doubts = [...new Set([...when.doubts, 'year' as const])];
  return { ...when, year: Number(when.window.slice(5)), window: null, doubts };
}

function isLevel(name: string, { before, quantity }: Words): boolean {
  if (quantity.high !== null) return false;
  if (/累计|新增|新建|每年|年均|均值|平均(?!受教育|预期|住院)|期间平均/.test(`${name}${before}`))
    return false;
  const isRate = /^[%‰‱]$/.test(quantity.unit) && quantity.form === 'number';
  return isRate || levelName.test(name) || reached.test(before);
}

/** “总里程达到1.3万公里，其中高速公路612公里”. */
function isPartOfLevel(when: When, word: Words, last: Reading | undefined): boolean {
  return (
    /^[，、；（(]?其中/.test(word.gap.trim()) &&
    last?.year === Number(when.window!.slice(5)) &&
    last.unit.slice(-1) === word.quantity.unit.slice(-1)
  );
}

const levelName =
  /(?:率|比重|占比|比例|标准|强度|总里程|里程|寿命|年限|余额|总量|总数|规模|保有量|拥有量)$/;

const reached =
  /(?:达到?|(?:提高|提升|增加|增长|上升|扩大|发展|降低|下降|减少|降|增|缩小|压缩)(?:到|至)|突破|保持在|稳定在|控制在)(?:了|约|近|不低于|不少于|至少|不超过|超过)?\s*$/;
