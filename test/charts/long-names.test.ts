import { describe, expect, test } from 'vitest';
import { drawComparisonChart } from '../../src/charts/draw-comparison-chart.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import { collectRowsOfSpec } from '../fixtures/spec-values.ts';
import { findOverlaps, readTextBoxes } from '../fixtures/svg-texts.ts';
import { studyOf } from '../worked/run-case.ts';
import { chartsOf } from './shipped-charts.ts';

const zh = '专业技术人才（含高层次、急需紧缺和海外引进人才）'.repeat(5).slice(0, 106);
const en = 'Professionals with a senior title or a doctorate from abroad, '.repeat(2).slice(0, 106);
const word = 'Kreiswirtschaftsförderung'.repeat(5).slice(0, 106);

/** Long names, one of them a single word; parts in other units; figures of 1, 5 and 9 digits. */
const study = studyOf({
  indicators: {
    total: {
      name: { zh, en },
      unit: '万人',
      parts: { of: ['staff', 'nurses', 'doctors'], cover: 'exact' },
      observed: { 2018: 9, 2020: 10, 2021: 10.6, 2022: 11 },
      target: { value: 15 },
    },
    staff: { name: { zh, en: word }, unit: '万人', observed: { 2020: 4 }, target: { value: 6 } },
    nurses: {
      name: { zh: '护士', en: 'Nurses' },
      unit: '人',
      observed: { 2018: 35000, 2020: 40000, 2022: 43000 },
      target: { value: [50000, 60000], op: 'between' },
    },
    doctors: {
      name: { zh: `医生${zh}`.slice(0, 106), en: `Doctors ${en}`.slice(0, 106) },
      unit: '千人',
      observed: { 2020: 20 },
      target: { value: 30 },
    },
    funds: {
      name: { zh, en },
      unit: '元',
      observed: { 2019: 123456789, 2020: 234567890, 2021: 250000000 },
      target: { value: 987654321 },
    },
  },
  scenario: { uncertainty: { volatility: { '*': '4%' } }, default: { rate: '7%' }, draws: 200 },
});
const other = {
  ...study,
  scenario: { id: 'other', title: { zh: `${zh}（二）`, en: `${en} (2)` } },
};

const drawn = [
  ...chartsOf([study]),
  ...(['compare', 'verdicts'] as const).flatMap((id) =>
    (['zh', 'en'] as const).map((language) => ({
      id,
      language,
      draw: () => drawComparisonChart([study, other], id, language),
    })),
  ),
];

describe('names of 106 characters', () => {
  test.each(drawn)('wrap in $id $language', async ({ draw }) => {
    const svg = await renderSvg(draw());
    const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(
      Number,
    );
    const boxes = readTextBoxes(svg);
    expect(findOverlaps(boxes)).toEqual([]);
    expect(width).toBeLessThanOrEqual(640);
    const isOutside = ({ left, right, top, bottom }: (typeof boxes)[number]) =>
      left < 0 || top < 0 || right > width || bottom > height;
    expect(boxes.filter(isOutside)).toEqual([]);
    expect(svg).not.toContain('…');
  });
});

test('parts in other units stand in the unit of their total', () => {
  const rowsOf = (id: string) =>
    collectRowsOfSpec(
      chartsOf([study])
        .find((one) => one.id === id && one.language === 'zh')!
        .draw(),
    );
  const nurses = rowsOf('composition').filter(({ part }) => part === '护士');
  expect(nurses.find(({ year }) => year === 2020)?.['value']).toBeCloseTo(4, 12);
  const shares = rowsOf('structure').filter(({ moment }) => moment === 0);
  expect(shares.map(({ share }) => Number(share).toFixed(3))).toContain('0.400');
  const bars = rowsOf('contribution').filter(({ role }) => role === 'rest');
  expect(bars.every(({ from, to }) => Math.abs(Number(to) - Number(from)) < 5)).toBe(true);
});
