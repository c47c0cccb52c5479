import type { Operator } from '../terms/target.ts';

/** An operator as a document prints it, and how far it reaches behind the figure. */
export type PrintedOperator = {
  readonly op: Operator;
  readonly length: number;
  /** 近, 接近: `about`, and a little less. */
  readonly isNear: boolean;
};

/**
 * The operator that stands around a figure: 以上, 不少于 `>=` · 余, 超过, 突破 `>` · 以内, 不超过 `<=` ·
 * 近, 左右, 约 `about` · nothing, or 达到, `=`.
 *
 * @param before what stands in front of the figure, in its clause
 * @param after what stands behind it
 * @param isMore whether the figure itself says 余 or 多
 * @param isRange whether it has two ends
 */
export function operatorOf(
  before: string,
  after: string,
  isMore: boolean,
  isRange: boolean,
): PrintedOperator {
  const behind = suffixes.find(({ pattern }) => pattern.test(after));
  const length = behind === undefined ? 0 : behind.pattern.exec(after)![0].length;
  const plain = { length, isNear: false };
  if (isRange) return { op: 'between', ...plain };
  if (behind !== undefined) return { op: behind.op, ...plain };
  if (isMore) return { op: '>', ...plain };
  const front = before.replace(/[\s：:“”"]+$/, '');
  const op = prefixes.find(({ pattern }) => pattern.test(front))?.op ?? '=';
  return { op, length, isNear: op === 'about' && near.test(front) };
}

const suffixes: readonly { readonly pattern: RegExp; readonly op: Operator }[] = [
  { pattern: /^\s*(?:[（(]含[^）)]{0,4}[）)])?(?:及|或)?以上/, op: '>=' },
  { pattern: /^\s*(?:[（(]含[^）)]{0,4}[）)])?(?:及|或)?(?:以内|以下|之内)/, op: '<=' },
  { pattern: /^\s*(?:左右|上下)/, op: 'about' },
  { pattern: /^\s*(?:余|多)/, op: '>' },
];

const filler = '(?:到|至|为|在|达到?|于|了|将)?';

const near = new RegExp(`(?:接近|将近|近)${filler}$`);

const prefixes: readonly { readonly pattern: RegExp; readonly op: Operator }[] = [
  {
    pattern:
      /(?:不少于|不低于|不小于|不得少于|不得低于|至少|最少|最低|≥|>=|大于等于|大于或等于)(?:达到?)?$/,
    op: '>=',
  },
  {
    pattern:
      /(?:不超过|不得超过|不高于|不得高于|不多于|不大于|控制在|最高|最多|至多|≤|<=|小于等于|小于或等于|压减到|限制在)(?:到|至)?$/,
    op: '<=',
  },
  {
    pattern: new RegExp(`(?:超过|超出|突破|高于|多于|大于|优于|逾|超|>|＞|过)${filler}$`),
    op: '>',
  },
  { pattern: new RegExp(`(?:低于|少于|小于|不足|不到|<|＜)${filler}$`), op: '<' },
  { pattern: new RegExp(`(?:接近|将近|大约|大概|约为|约占|约|近|左右)${filler}$`), op: 'about' },
];
