import type { Language } from '../terms/text.ts';
import { enOutlook } from './en/outlook.ts';
import type { OutlookWording } from './zh/outlook.ts';
import { zhOutlook } from './zh/outlook.ts';

export const outlookWordings: { readonly [L in Language]: OutlookWording } = {
  zh: zhOutlook,
  en: enOutlook,
};
