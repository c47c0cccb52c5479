import { describe, expect, it } from 'vitest';
import { fractionForm, groundedRateForm, quantityForm, rateForm } from '../../src/laws/rate.ts';

describe('fractionForm', () => {
  it.each([
    [0.05, 0.05],
    ['5%', 0.05],
    ['-0.5 %', -0.005],
    ['7.7%', 0.077],
    ['7.7％', 0.077],
    ['+1000%', 10],
  ])('reads %s as %d', (written, value) => expect(fractionForm.parse(written)).toBe(value));

  it.each(['5', '5%%', '', 'five', null, Number.NaN, Number.POSITIVE_INFINITY, 10.5, -11, '1001%'])(
    'does not read %s',
    (written) => expect(fractionForm.safeParse(written).success).toBe(false),
  );
});

describe('rateForm', () => {
  it.each([
    ['history', { ground: 'history', factor: 1, of: null }],
    ['peers', { ground: 'peers', factor: 1 }],
    [{ required: 0.5 }, { ground: 'required', factor: 0.5 }],
    [{ history: 0.8 }, { ground: 'history', factor: 0.8, of: null }],
    [
      { history: 1, of: 'talent' },
      { ground: 'history', factor: 1, of: 'talent' },
    ],
    [{ peers: 2 }, { ground: 'peers', factor: 2 }],
    ['3%', { ground: 'figure', value: 0.03 }],
  ])('reads %j', (written, spec) => expect(rateForm.parse(written)).toEqual(spec));

  it.each(['required', { required: 1e9 }, { history: '1' }, { peers: 1, of: 'talent' }, {}])(
    'does not read %j',
    (written) => expect(rateForm.safeParse(written).success).toBe(false),
  );

  it('knows a grounded rate from a figure', () => {
    expect(groundedRateForm.safeParse('3%').success).toBe(false);
  });
});

describe('quantityForm', () => {
  it.each([0.3, '0.3 万人', '-2人', '5%'])('reads %s', (written) => {
    expect(quantityForm.parse(written)).toBe(written);
  });
  it.each(['万人', '1,000 人', '1e3 人', '', null])('does not read %s', (written) => {
    expect(quantityForm.safeParse(written).success).toBe(false);
  });
});
