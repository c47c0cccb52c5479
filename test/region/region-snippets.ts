/** YAML of indicators to be put into a `town`; the first begins in line 7. */

export const stock = (id: string, rest = '') => `
  ${id}:
    name: 甲
    unit: 人
    kind: stock
${rest}`;

export const observed = (rest: string) =>
  stock('a', `    observed: { 2020: { ${rest}, source: plan, at: 表1 } }`);
export const target = (rest: string) =>
  stock('a', `    target: { ${rest}, source: plan, at: 表1 }`);
export const growth = (rest: string) =>
  `${observed('value: 1')}\n    growth: [{ ${rest}, source: plan, at: 表1 }]`;
export const kind = (name: string, unit: string, rest: string) => `
  a:
    name: 甲
    unit: "${unit}"
    kind: ${name}
    ${rest}`;
export const formula = (text: string) => `${stock('a')}${stock('b', `    formula: ${text}`)}`;
