import type { Language } from '../terms/text.ts';
import type { BacktestWording } from './backtest-wording.ts';
import { enBacktest } from './en/backtest.ts';
import { zhBacktest } from './zh/backtest.ts';

export const backtestWordings: { readonly [L in Language]: BacktestWording } = {
  zh: zhBacktest,
  en: enBacktest,
};
