import type { UncertainInput } from '../projection/target-inputs.ts';
import type { Language, Text } from '../terms/text.ts';
import { formatNumber, formatPercent, formatQuantity } from './format-number.ts';
import { questionWordings } from './question-wordings.ts';

/** What is needed to write a parameter's number: how it is written, and in which unit. */
export type WrittenNumber = {
  readonly written: 'fraction' | 'quantity';
  readonly times: number;
  readonly unit: string;
};

/** An uncertain input by name: 人才资源总量的年增速（talent.rate）. */
export function describeInput(
  input: UncertainInput,
  nameOf: (indicator: string) => Text,
  language: Language,
): string {
  const words = questionWordings[language];
  if (input.kind === 'factor') return words.factor;
  const name = nameOf(input.indicator)[language];
  if (input.kind === 'volatility') return words.volatility(name);
  const { parameter } = input;
  return words.parameter(name, parameter, `${input.indicator}.${parameter}`);
}

/** A value of an input as a scenario would write it: 3.9%, 0.5万人; of the factor in its sd. */
export function describeInputValue(
  input: UncertainInput,
  value: number,
  number: WrittenNumber | null,
  language: Language,
): string {
  if (input.kind === 'factor' || (input.kind === 'parameter' && input.parameter === 'outlook')) {
    return questionWordings[language].deviations(formatNumber(value, language, 3));
  }
  if (input.kind === 'volatility' || number === null) return formatPercent(value, language, 2);
  return describeParameterValue(value, number, language);
}

/** A number of a law as a scenario would write it. */
export function describeParameterValue(
  value: number,
  { written, times, unit }: WrittenNumber,
  language: Language,
): string {
  return written === 'fraction'
    ? formatPercent(value / times, language, 3)
    : formatQuantity(value, unit, language);
}
