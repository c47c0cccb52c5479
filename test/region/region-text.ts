import type { Problem } from '../../src/input/problem.ts';
import { readYaml } from '../../src/input/read-yaml.ts';
import { readRegion } from '../../src/region/read-region.ts';
import type { Indicator } from '../../src/terms/indicator.ts';

/** Reads a region from YAML text as the file `seeds/town.yaml`. */
export function readText(text: string) {
  const problems: Problem[] = [];
  const region = readRegion(readYaml('seeds/town.yaml', text), problems);
  return { region, problems };
}

/** A region `town`, base 2020, target 2025, with the given YAML under `indicators` and `statements`. */
export function town(indicators: string, statements = ''): string {
  const inside = indicators.replace(/^\n+|\s+$/g, '');
  return `region: town
name: 镇
level: county
plan: { base: 2020, target: 2025 }
sources: { plan: { title: 规划 } }
indicators:
${inside}
${statements === '' ? '' : `statements:\n${statements.replace(/^\n+|\s+$/g, '')}\n`}`;
}

/** A region that must be read without a problem. */
export function readTown(indicators: string, statements = '') {
  const { region, problems } = readText(town(indicators, statements));
  if (region === null) throw new Error(JSON.stringify(problems, null, 1));
  const find = (id: string): Indicator => {
    const found = region.indicators.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  };
  return { region, find };
}

/** What a test asserts of problems: code, place and path. */
export function brief(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, line, column, path }) => `${line}:${column} ${path} ${code}`);
}
