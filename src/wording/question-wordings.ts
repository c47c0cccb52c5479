import type { Language } from '../terms/text.ts';
import { enQuestion } from './en/question.ts';
import type { QuestionWording } from './zh/question.ts';
import { zhQuestion } from './zh/question.ts';

export const questionWordings: { readonly [L in Language]: QuestionWording } = {
  zh: zhQuestion,
  en: enQuestion,
};
