import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli, temporaryFolder } from './call-cli.ts';

/** Sixteen regions over eleven years, none of them even. */
function panel(): string {
  const rows = ['region,indicator,year,value,unit,kind'];
  for (let r = 0; r < 16; r++) {
    for (let year = 2005; year <= 2015; year++) {
      const value = (50 + r) * Math.exp(0.04 * (year - 2005) + 0.05 * Math.sin(r + 3 * year));
      rows.push(`地区${r},人才,${year},${r === 3 && year === 2006 ? 0 : value},万人,stock`);
    }
  }
  return rows.join('\n');
}

function folderWith(text: string): { readonly cwd: string } {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  writeFileSync(join(folder, 'a.csv'), text);
  return { cwd: folder };
}

describe('backtest', () => {
  it('writes series, means and PIT shares as JSON', async () => {
    const { exitCode, stdout } = await callCli(
      ['backtest', 'a.csv', '--json'],
      folderWith(panel()),
    );
    expect(exitCode).toBe(0);
    const found = JSON.parse(stdout);
    expect(Object.keys(found).sort()).toEqual(['pit', 'pooled', 'series', 'unused']);
    const [one] = found.series;
    expect(one).toMatchObject({
      panel: 'a',
      indicator: '人才',
      origin: 2010,
      past: 5,
      horizon: 5,
      regions: 16,
    });
    const forecast = one.forecasts[0];
    for (const key of ['base', 'actual', 'center', 'scale', 'df']) {
      expect(Number.isFinite(forecast[key])).toBe(true);
    }
    expect(Object.keys(found.pooled.outlook)).toEqual(
      expect.arrayContaining(['mae', 'crps', 'cover50', 'cover80', 'brier']),
    );
    expect(found.unused).toEqual([
      { panel: 'a', indicator: '人才', region: '地区3', years: [2006], why: 'not-positive' },
    ]);
  });

  it('takes other spans, and shows one region’s own series', async () => {
    const folder = folderWith(panel());
    const short = await callCli(
      ['backtest', 'a.csv', '--past', '4', '--horizon', '3', '--json'],
      folder,
    );
    const origins = JSON.parse(short.stdout).series.map((one: { origin: number }) => one.origin);
    expect(origins).toEqual([2009, 2010, 2011, 2012]);
    const own = await callCli(['backtest', 'a.csv', '--region', '地区5', '--lang', 'en'], folder);
    expect(own.stdout).toContain('地区5: what each method would have said');
    expect(own.stdout).toContain('2010+5');
    const json = await callCli(['backtest', 'a.csv', '--region', '地区5', '--json'], folder);
    const [series] = JSON.parse(json.stdout).series;
    expect(series.forecasts).toHaveLength(1);
    expect(Object.keys(series.forecasts[0].said)).toHaveLength(6);
  });

  it('tests the cases that ship without arguments, in both languages', async () => {
    const folder = folderWith('');
    const zh = await callCli(['backtest'], folder);
    expect(zh.exitCode).toBe(0);
    expect(zh.stdout).toContain('参照预测的 80% 区间包住了');
    const en = await callCli(['backtest', '--lang', 'en'], folder);
    expect(en.stdout).toContain("The outlook's 80% band held");
    expect(en.stdout).not.toMatch(/NaN|undefined|null/);
  });

  it.each([
    ['no such file', ['b.csv'], 'b.csv'],
    ['a region that no panel has', ['a.csv', '--region', '地区55'], '地区5'],
    ['no number of years', ['a.csv', '--past', '0'], '--past'],
    ['a span that no series has', ['a.csv', '--horizon', '50'], '50'],
  ])('refuses %s', async (_, args, said) => {
    const { exitCode, stderr, stdout } = await callCli(['backtest', ...args], folderWith(panel()));
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('names the line of what is no figure, and says where nothing can be tested', async () => {
    const bad = await callCli(['backtest', 'a.csv'], folderWith(`${panel()}\n甲,人才,20x5,1,,`));
    expect(bad.exitCode).toBe(2);
    expect(bad.stderr).toContain('a.csv:178');
    const few = panel().split('\n').slice(0, 60).join('\n');
    const none = await callCli(['backtest', 'a.csv'], folderWith(few));
    expect([none.exitCode, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toContain('15');
  });
});

it('draws what was said against what came', async () => {
  const cwd = temporaryFolder();
  const { exitCode, stderr } = await callCli(['backtest', '--chart', 'reliability'], { cwd });
  expect(exitCode).toBe(0);
  for (const ending of ['svg', 'png', 'vl.json']) {
    expect(stderr).toContain(`out/charts/reliability.${ending}`);
    expect(existsSync(join(cwd, `out/charts/reliability.${ending}`))).toBe(true);
  }
  expect((await callCli(['backtest', '--chart', 'fan'], { cwd })).exitCode).toBe(2);
});
