import type { Language } from '../terms/text.ts';
import { enXlsx } from './en/xlsx.ts';
import type { XlsxWording } from './zh/xlsx.ts';
import { zhXlsx } from './zh/xlsx.ts';

/** The words of a report as a workbook, by language. */
export const xlsxWordings: { readonly [L in Language]: XlsxWording } = { zh: zhXlsx, en: enXlsx };
