import type { JudgedTarget } from '../feasibility/judged-target.ts';
import type { Kind } from '../terms/kind.ts';
import { movesInPoints } from '../terms/kind.ts';
import type { Language } from '../terms/text.ts';
import { enTarget } from './en/target.ts';
import { formatPercent, formatQuantity } from './format-number.ts';
import type { TargetWording } from './zh/target.ts';
import { zhTarget } from './zh/target.ts';

const targetWordings: { readonly [L in Language]: TargetWording } = { zh: zhTarget, en: enTarget };

/** The indicator that a target belongs to, as far as its figures are written by it. */
type About = { readonly unit: string; readonly kind: Kind };

type Worded = Pick<JudgedTarget, 'form' | 'size'>;

/**
 * How a document words a target that it does not print as a level: 年均增长7%, 为基期的2倍, 增加4万人.
 *
 * @returns null for a level, whose wording is its figure
 */
export function describeForm(
  { form, size }: Worded,
  { unit, kind }: About,
  language: Language,
): string | null {
  const words = targetWordings[language];
  if (form === 'level' || size === null) return null;
  if (form === 'times') return words.times(size);
  if (form === 'add') return words.add(formatQuantity(size, unit, language));
  return words.growth(
    movesInPoints(kind)
      ? words.points(Number((size * 100).toFixed(4)))
      : formatPercent(size, language, 2),
  );
}

/** What of a target its notes are made of. */
type Noted = Worded &
  Pick<
    JudgedTarget,
    'supersedes' | 'baseInBand' | 'reached' | 'metIn' | 'year' | 'pastLacks' | 'reason'
  >;

/**
 * What is to be known of a target beside its figures: how the document words it, what it took the
 * place of, that its figure is of a month, that the base lies in its band, why it is not judged.
 *
 * @returns sentences without a full stop, none where there is nothing to say
 */
export function describeTargetNotes(
  target: Noted,
  about: About,
  language: Language,
): readonly string[] {
  const words = targetWordings[language];
  const figure = (value: number) => formatQuantity(value, about.unit, language);
  const form = describeForm(target, about, language);
  const { reached, metIn, year } = target;
  return [
    ...(form === null ? [] : [words.form(form)]),
    ...target.supersedes.map(({ value }) => words.revised(figure(value))),
    ...(target.baseInBand ? [words.baseInBand] : []),
    ...(reached?.asOf == null ? [] : [words.asOf(reached.asOf)]),
    ...(metIn?.by === 'published' && metIn.year > year ? [words.metLater(metIn.year)] : []),
    ...(target.pastLacks === null ? [] : [words.noPast(target.pastLacks)]),
    ...(target.reason === null ? [] : [target.reason[language]]),
  ];
}
