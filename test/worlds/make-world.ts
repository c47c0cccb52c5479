import type { SourceFile } from '../../src/input/source-file.ts';
import { type Dice, throwDice } from './dice.ts';
import type { Plain } from './make-figures.ts';
import { makeRegion } from './make-region.ts';
import { makeScenario } from './make-scenario.ts';

/** A world as people would write it: region and scenario files by name, and growth cases. */
export type MadeWorld = {
  readonly files: { readonly [file: string]: Plain };
  readonly cases: string;
};

/** A whole world from one number. */
export function makeWorld(seed: number): MadeWorld {
  const dice = throwDice(seed);
  const parent = dice.chance(0.15) ? makeRegion(dice, 'above', null) : null;
  const region = makeRegion(dice, 'newtown', parent === null ? null : 'above');
  const scenarios = [
    makeScenario(dice, region, 'plan', null),
    ...(dice.chance(0.4)
      ? [makeScenario(dice, region, 'push', dice.chance(0.5) ? 'plan' : null)]
      : []),
  ];
  return {
    files: {
      ...(parent === null ? {} : { 'seeds/above.yaml': parent.plain }),
      'seeds/newtown.yaml': region.plain,
      ...Object.fromEntries(
        scenarios.map((one) => [`scenarios/${String(one['scenario'])}.yaml`, one]),
      ),
    },
    cases: writeCases(
      dice,
      region.indicators.map(({ id }) => id),
    ),
  };
}

/** JSON is YAML, and quicker written. */
export function filesOf({ files, cases }: MadeWorld): readonly SourceFile[] {
  return [
    ...Object.entries(files).map(([file, plain]) => ({
      file,
      text: JSON.stringify(plain, null, 1),
    })),
    { file: 'seeds/reference/observed-growth.csv', text: cases },
  ];
}

function writeCases(dice: Dice, ids: readonly string[]): string {
  const head =
    'region,level,parent,indicator,name,period,from,to,start_value,end_value,unit,observations,growth,in_points,grade,sources';
  const rows = dice.some(ids, 0.5).flatMap((id) =>
    Array.from({ length: dice.pick([1, 3, 6]) }, (_, i) => {
      const growth = dice.pick([-0.5, -0.02, 0, 0.03, 0.06, 0.08, 0.9]);
      const end = 100 * (1 + growth) ** 3;
      return `区${i},county,,${id},${id},2020,2015,2018,100,${end},万人,2,${growth},no,A,http://example.org`;
    }),
  );
  return `${[head, ...rows].join('\n')}\n`;
}
