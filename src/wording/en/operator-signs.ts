import type { OperatorSigns } from '../zh/operator-signs.ts';

export const enOperatorSigns: OperatorSigns = {
  '>=': (value) => `≥${value}`,
  '>': (value) => `>${value}`,
  '=': (value) => `=${value}`,
  '<=': (value) => `≤${value}`,
  '<': (value) => `<${value}`,
  about: (value) => `~${value}`,
  between: (value, high) => `${value} to ${high}`,
};
