import type { Region } from '../../src/region/region.ts';
import { readText, town } from '../region/region-text.ts';

const place = 'source: plan, at: 表 1';

/**
 * A region whose figures all agree: 20 totals of 9 categories each, with targets, second readings
 * and 500 statements of every form. Figures run in 0.01 万人, so no sum rounds.
 *
 * @param totals how many totals; each brings 10 indicators
 * @param statements how many statements, in turns of five forms
 */
export function largeRegion(totals = 20, statements = 500): Region {
  const { region, problems } = readText(largeRegionText(totals, statements));
  if (region === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return region;
}

/** The YAML of `largeRegion`, as the file `seeds/town.yaml`. */
function largeRegionText(totals = 20, statements = 500): string {
  const ids = Array.from({ length: totals }, (_, index) => `total${index}`);
  const indicators = ids.flatMap((id, index) => {
    const parts = Array.from({ length: 9 }, (_, part) => ({
      id: `${id}p${part}`,
      base: 100 + index + 7 * part,
      target: 150 + 2 * index + 9 * part,
    }));
    const sum = (key: 'base' | 'target') => parts.reduce((so, part) => so + part[key], 0);
    const list = parts.map((part) => part.id).join(', ');
    return [
      indicator(id, sum('base'), sum('target'), `parts: { of: [${list}], cover: exact }`),
      ...parts.map((part) => indicator(part.id, part.base, part.target)),
    ];
  });
  const said = Array.from({ length: statements }, (_, index) => {
    const number = index % totals;
    const part = index % 9;
    const [base, target] = [100 + number + 7 * part, 150 + 2 * number + 9 * part];
    const whole = 9 * (100 + number) + 7 * 36;
    return statement(index % 5, `total${number}`, `total${number}p${part}`, base, target, whole);
  });
  return town(indicators.join('\n'), said.join('\n'));
}

function indicator(id: string, base: number, target: number, more = ''): string {
  return `  ${id}:
    name: ${id}
    unit: 万人
    kind: stock
    ${more}
    observed:
      2020: [{ value: ${hundredths(base)}, ${place} }, { value: ${hundredths(base)} 万人, ${place} }]
    target:
      - { year: 2025, op: ">=", value: ${hundredths(target)}, ${place} }
      - { year: 2025, op: ">=", value: ${hundredths(target)}, ${place} }`;
}

function statement(
  form: number,
  total: string,
  part: string,
  base: number,
  target: number,
  whole: number,
): string {
  const percent = (x: number) => `${(100 * x).toFixed(1)}%`;
  const said = [
    `says: sum, of: [${part}, ${hundredths(whole - base)} 万人], is: ${total}, year: 2020, exhaustive: true`,
    `says: share, part: ${part}, whole: ${total}, year: 2020, is: ${percent(base / whole)}`,
    `says: growth, of: ${part}, from: 2020, to: 2025, total: ${percent(target / base - 1)}`,
    `says: increment, of: ${part}, from: 2020, to: 2025, op: "=", is: ${hundredths(target - base)} 万人`,
    `says: ratio, of: ${part}, to: ${total}, year: 2020, is: ${percent(base / whole)}`,
  ];
  return `  - { ${said[form]}, ${place} }`;
}

function hundredths(x: number): string {
  return (x / 100).toFixed(2);
}
