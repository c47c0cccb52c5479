import type { Language } from '../terms/text.ts';
import { enIntake } from './en/intake.ts';
import type { IntakeWording } from './zh/intake.ts';
import { zhIntake } from './zh/intake.ts';

/** The words of the fill-in workbook, by language; light, for it stands apart from all others. */
export const intakeWordings: { readonly [L in Language]: IntakeWording } = {
  zh: zhIntake,
  en: enIntake,
};
