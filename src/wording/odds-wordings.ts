import type { Language } from '../terms/text.ts';
import { enOdds } from './en/odds.ts';
import type { OddsWording } from './zh/odds.ts';
import { zhOdds } from './zh/odds.ts';

export const oddsWordings: { readonly [L in Language]: OddsWording } = { zh: zhOdds, en: enOdds };
