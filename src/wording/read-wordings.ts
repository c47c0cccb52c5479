import type { Language } from '../terms/text.ts';
import { enRead } from './en/read.ts';
import type { ReadWording } from './zh/read.ts';
import { zhRead } from './zh/read.ts';

/** The words of `read` and of its review page, by language. */
export const readWordings: { readonly [L in Language]: ReadWording } = { zh: zhRead, en: enRead };
