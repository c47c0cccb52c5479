import { z } from 'zod';

/** DESIGN section 12, `study.json`: what other programs rely on. Keys beyond it may be there. */
const number = z.number();
const text = z.looseObject({ zh: z.string().min(1), en: z.string().min(1) });
const year = z.int().min(1900).max(2250);
const growth = z.looseObject({ growth: number.nullable(), step: number });
const window = z.strictObject({ from: year, to: year });
const history = z.looseObject({ from: year, to: year, growth: number.nullable(), step: number });
const state = z.enum([
  'achieved',
  'achieved-so-far',
  'not-yet',
  'missed',
  'met',
  'near',
  'partial',
  'short',
  'away',
  'unknown',
]);
const path = z.array(number.nullable());

export const studySchema = z.looseObject({
  format: z.literal('talentcast/study@2'),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  scenario: z.looseObject({ id: z.string(), title: text }),
  region: z.looseObject({ id: z.string(), name: text, level: z.string() }),
  plans: z
    .array(
      z.looseObject({ id: z.string(), name: text.nullable(), base: year, target: year.nullable() }),
    )
    .min(1),
  plan: z.string(),
  years: z.array(year).min(2),
  headline: z.string().nullable(),
  indicators: z.array(
    z.looseObject({
      id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
      name: text,
      unit: z.string(),
      kind: z.string(),
      nature: z.enum(['binding', 'expected']).nullable(),
      owner: text.nullable(),
      observed: z.array(
        z.looseObject({
          year,
          value: number.nullable(),
          status: z.enum(['observed', 'derived']),
          asOf: z
            .string()
            .regex(/^\d{4}-\d{2}$/)
            .nullable(),
          reading: z.enum(['exact', 'at-least', 'about', 'nearly']),
          break: text.nullable(),
          source: z.string().min(1),
          at: z.string().min(1),
          assumed: z.array(z.string()),
          note: text.nullable(),
        }),
      ),
      path: path.nullable(),
      outlook: z
        .looseObject({
          from: year,
          ...{ middle: path, p10: path, p25: path, p75: path, p90: path },
          ...{ cases: z.int().min(1), class: z.enum(['log', 'logit']) },
          own: z.looseObject({ from: year, to: year, growth: number, weight: number }).nullable(),
        })
        .nullable(),
      outlookLacks: z.string().nullable(),
      evidence: z
        .strictObject({
          indicator: z.string(),
          name: text.nullable(),
          by: z.enum(['name', 'id']),
        })
        .nullable(),
      bands: z.object({ p10: path, p25: path, p50: path, p75: path, p90: path }).nullable(),
    }),
  ),
  assumptions: z.array(
    z.looseObject({
      indicator: z.string(),
      law: z.string(),
      parameters: z.record(z.string(), z.unknown()),
      because: text.nullable(),
      from: z.string().nullable(),
    }),
  ),
  targets: z.array(
    z.looseObject({
      indicator: z.string(),
      plan: z.string().nullable(),
      year,
      window: window.nullable(),
      op: z.enum(['>=', '>', '=', '<=', '<', 'about', 'between']),
      value: number.nullable(),
      high: number.nullable(),
      form: z.enum(['level', 'growth', 'times', 'add']),
      nature: z.enum(['binding', 'expected']).nullable(),
      owner: text.nullable(),
      base: z.strictObject({ year, value: number }).nullable(),
      decidedBy: z.enum(['published', 'path', 'none']),
      state,
      why: z.string().nullable(),
      reached: z.strictObject({ year, value: number, asOf: z.string().nullable() }).nullable(),
      completion: z
        .looseObject({ level: number.nullable(), increment: number.nullable() })
        .nullable(),
      required: growth.nullable(),
      past: history.nullable(),
      assumed: growth.nullable(),
      breakEven: number.nullable(),
      effort: z
        .looseObject({
          ratio: number.nullable(),
          class: z.enum(['continues', 'stretch', 'leap', 'exceptional', 'reversal', 'unknown']),
        })
        .nullable(),
      peers: z
        .looseObject({
          percentile: number.min(0).max(1).nullable(),
          cases: z.int(),
          quartiles: z.tuple([number, number, number]).nullable(),
        })
        .nullable(),
      outlook: z
        .looseObject({
          odds: number.min(0).max(1),
          ...{ cases: z.int().min(1), at50: number, at80: number, at90: number },
        })
        .nullable(),
      outlookLacks: z.string().nullable(),
      assumedPercentile: number.min(0).max(1).nullable(),
      scenarioOdds: z
        .strictObject({
          p: number.min(0).max(1),
          se: number.min(0).max(0.5),
          draws: z.int().min(1),
        })
        .nullable(),
      source: z.string().min(1),
      at: z.string().min(1),
      note: text.nullable(),
    }),
  ),
  outlook: z
    .looseObject({ allMet: number.min(0).max(1), expectedMet: number, judged: z.int().min(1) })
    .nullable(),
  findings: z.array(
    z.looseObject({
      check: z.string(),
      verdict: z.enum(['pass', 'warn', 'fail', 'unknown']),
      indicator: z.string().nullable(),
      year: year.nullable(),
      observed: number.nullable(),
      limit: number.nullable(),
      unit: z.string().nullable(),
      code: z.string(),
      params: z.record(z.string(), z.unknown()),
    }),
  ),
  progress: z.array(
    z.looseObject({
      indicator: z.string(),
      method: z.enum(['ratio', 'trend', 'un', 'time-linear', 'time-geometric', 'schedule', 'sdsn']),
      statistic: number.nullable(),
      class: z.enum([
        'achieved',
        'on-track',
        'moderate',
        'limited',
        'deterioration',
        'ahead',
        'level',
        'behind',
        'unknown',
      ]),
      year,
      lacks: z.string().nullable(),
      bar: number.nullable(),
      next: z.looseObject({ class: z.string(), value: number }).nullable(),
    }),
  ),
  standings: z.array(
    z.looseObject({
      indicator: z.string(),
      levelShare: number.nullable(),
      incrementShare: number.nullable(),
      timeShare: number.nullable(),
    }),
  ),
  audit: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      indicator: z.string().nullable(),
      year: z.int().nullable(),
      stated: number.nullable(),
      computed: number.nullable(),
      unit: z.string().nullable(),
      arithmetic: z.array(
        z.strictObject({
          form: z.string(),
          of: z.array(z.strictObject({ value: number, unit: z.string().nullable() })).min(1),
          years: z.int().min(1),
          value: number,
          low: number,
          high: number,
          unit: z.string().nullable(),
        }),
      ),
      at: z.array(z.strictObject({ source: z.string(), at: z.string() })).min(1),
      code: z.string(),
      params: z.record(z.string(), z.unknown()),
    }),
  ),
  auditCoverage: z.array(
    z.strictObject({
      rule: z.string(),
      compared: z.int().min(0),
      rows: z.int().min(0),
      unknown: z.array(
        z.strictObject({
          indicator: z.string().nullable(),
          year: z.int().nullable(),
          reason: z.string(),
          lacks: z.array(z.string()),
        }),
      ),
    }),
  ),
  uncertainty: z.strictObject({
    ground: z.enum(['scenario', 'cases', 'none']),
    parameters: z.array(
      z.strictObject({
        indicator: z.string(),
        parameter: z.string(),
        center: number,
        distribution: z.looseObject({ shape: z.string() }),
        p10: number,
        p50: number,
        p90: number,
        cases: z.strictObject({ count: z.int().min(1), pooled: z.boolean() }).nullable(),
      }),
    ),
    volatility: z.array(z.strictObject({ indicator: z.string(), sd: number.positive() })),
    persistence: number.nullable(),
    correlation: z.looseObject({ kind: z.enum(['one-factor', 'matrix']) }).nullable(),
    without: z.array(
      z.strictObject({
        indicator: z.string(),
        why: z.enum(['none', 'decided', 'no-path', 'no-cases', 'not-stated']),
      }),
    ),
    method: z.enum(['all', 'kept', 'binned']).nullable(),
    outcomes: z.array(
      z.strictObject({
        indicator: z.string(),
        year,
        lacks: z
          .enum(['none', 'decided', 'no-path', 'no-cases', 'not-stated', 'certain', 'no-value'])
          .nullable(),
        meets: z.strictObject({ low: number.nullable(), high: number.nullable() }),
        mean: number.nullable(),
        quantiles: z
          .strictObject({ p10: number, p25: number, p50: number, p75: number, p90: number })
          .nullable(),
        quantileError: number.min(0),
        histogram: z
          .strictObject({
            from: number,
            width: number.min(0),
            counts: z.array(z.int().min(0)).min(1),
            draws: z.int().min(1),
          })
          .nullable(),
      }),
    ),
  }),
  sensitivity: z
    .strictObject({
      indicator: z.string(),
      year,
      center: number,
      bars: z.array(
        z.strictObject({
          input: z.union([
            z.strictObject({
              kind: z.literal('parameter'),
              indicator: z.string(),
              parameter: z.string(),
            }),
            z.strictObject({ kind: z.literal('volatility'), indicator: z.string() }),
            z.strictObject({ kind: z.literal('factor') }),
          ]),
          low: number,
          high: number,
          atLow: number,
          atHigh: number,
        }),
      ),
    })
    .nullable(),
  sources: z.record(z.string(), z.looseObject({ title: z.string() })),
  thresholds: z.looseObject({ near: number, partial: number }),
  provenance: z.looseObject({
    inputs: z
      .array(
        z.looseObject({
          file: z.string().regex(/^[^/]/),
          sha256: z.string().regex(/^[0-9a-f]{64}$/),
        }),
      )
      .min(2),
    randomSeed: z.int(),
    draws: z.int(),
    sampling: z.string().nullable(),
  }),
});
