import { beforeAll, describe, expect, it } from 'vitest';
import { composeReport } from '../../src/report/compose-report.ts';
import type { ReportDocument, Run, Runs } from '../../src/report/report-document.ts';
import { exp } from '../../src/stats/elementary.ts';
import type { Study, StudyIndicator } from '../../src/study/study.ts';
import { mainTargetOf, planOf } from '../../src/study/study-targets.ts';
import { type Language, languages } from '../../src/terms/text.ts';
import { isTestingAll } from '../fixtures/sample-pairs.ts';
import { createStudy, jiande, zhuji } from '../fixtures/study.ts';
import { shippedStudies } from '../study/shipped.ts';

const shipped = (id: string): Study => {
  const found = shippedStudies.find(({ scenario }) => scenario.id === id);
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found;
};

const ofZhuji = ['zhuji-plan', 'zhuji-history', 'zhuji-slow'].map(shipped);
const ofBoth = ['zhuji-plan', 'jiande-plan'].map(shipped);

/** Each scenario in one of the languages, by turns; with `npm run test:all` in both. */
const sampled = (language: Language) =>
  shippedStudies.filter((_, i) => isTestingAll || languages[i % languages.length] === language);

const cases = languages.flatMap((language) => [
  ...[zhuji, jiande, ...sampled(language)].map((study) => ({
    name: study.scenario.id,
    language,
    studies: [study] as readonly Study[],
  })),
  { name: 'three of Zhuji', language, studies: ofZhuji },
  { name: 'two regions', language, studies: ofBoth },
]);

describe.each(cases)('the report on $name in $language', ({ studies, language }) => {
  let document: ReportDocument;
  let all: readonly Run[];
  let text: string;
  beforeAll(() => {
    document = composeReport(studies, language);
    all = runsOf(document);
    text = all.map((run) => run.text).join('\n');
  });

  it('is plain data, the same each time', () => {
    expect(structuredClone(document)).toEqual(document);
    expect(JSON.stringify(composeReport(studies, language))).toBe(JSON.stringify(document));
  });

  it('has sections and charts with anchors of their own', () => {
    const ids = document.sections.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => (block.kind === 'chart' ? [block.id] : [])),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(ids[0]).toBe('summary');
    expect(ids.at(-1)).toBe('provenance');
  });

  it('leaves no mark and nothing that is not a number', () => {
    expect(
      text.match(/.{0,20}([\ufdd0-\ufdd2]|NaN|Infinity|undefined|\[object|null).{0,20}/g),
    ).toBeNull();
    for (const { blocks } of document.sections)
      for (const block of blocks)
        if (block.kind === 'table')
          for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
  });

  it('shows figures of the study, rounded as printed', () => {
    const known = new Set(studies.flatMap((study) => [...numbersOf(study)]));
    const figures = all.filter((run) => run.exact !== undefined);
    expect(figures.length).toBeGreaterThan(0);
    for (const { text: shown, exact = '' } of figures) {
      const value = Number.parseFloat(exact);
      const isKnown = known.has(value) || known.has(-value);
      expect(isKnown, `${shown} (${exact}) is no figure of the study`).toBe(true);
      expect(isRounded(shown, value), `${shown} is not ${exact}`).toBe(true);
    }
  });

  it('speaks one language beyond names and titles', () => {
    const own = withoutNames(text.replace(/talentcast.*/g, ''), studies).replace(
      /[\w/-]*\.(yaml|csv|json)|Sobol|PERT/g,
      '',
    );
    // A unit as the document prints it stands in brackets.
    const foreign = language === 'en' ? /(?<!\()\p{Script=Han}+|[，。：；（）]/gu : /[a-z]{4,}/gi;
    expect([...new Set(own.match(foreign))]).toEqual([]);
  });

  it('leads from every link to a row that there is', () => {
    const rows = new Set(
      document.sections.flatMap(({ id, blocks }) => [
        id,
        ...blocks.flatMap((block) => {
          if (block.kind === 'chart') return [block.id];
          return block.kind === 'table' ? (block.anchors ?? []) : [];
        }),
      ]),
    );
    const meant = all.flatMap(({ to }) => to ?? []);
    expect(meant.filter((anchor) => !rows.has(anchor))).toEqual([]);
    expect(meant.length).toBeGreaterThan(5);
  });
});

describe('the first screen', () => {
  it('answers in Chinese as a reviewer would', () => {
    const [lead, headline, outlook, , why, demand, unknown] = summaryOf(
      shipped('zhuji-slow'),
      'zh',
    );
    expect(lead).toBe(
      '总体不可行： 在“诸暨·半速推进”情景下，可判断的21项目标中，没有一项达到，接近1项，达不到20项。另有11项无法判断。',
    );
    expect(headline).toBe(
      '人才资源总量由2020年的32.2万人变为2025年的35.41万人，离目标（39万人以上）差3.588万人，为目标的90.8%，完成应增量的47.2%；照此路径，2030年达到。' +
        '要达到目标，所需增速为每年3.91%，本情景假设每年1.92%。' +
        '2015—2020年实际每年11.73%，所需增速为历史的0.33倍（难度：延续，但以往的增速很少能保持）。' +
        '同一指标，其他18个地区的实际增速有一半在3.55%至7.25%之间，所需增速高于其中33%的地区。',
    );
    expect(outlook).toBe(
      '参照预测（不随情景变化）：参照18个其他地区的实际增速，人才资源总量达到目标（39万人以上）的可能性约九成；有80%把握的是41.38万人，有90%把握的是38.97万人。' +
        '13项有可能性的目标，预计约8.2项达到，全部达到的可能性不足四成。' +
        '以往检验：对已有案例回测45次，80%区间覆盖了78%的实际结果。',
    );
    expect(why).toContain('未达到的20项，假设增速为所需增速的0.49至0.50倍。假设的依据：');
    expect(demand).toContain('能与自身历史相比的1项，所需增速都不超过历史');
    expect(unknown).toContain('无法判断的11项没有公布基期数：');
  });

  it('tells the chance within a scenario that states its uncertainty', () => {
    const odds = summaryOf(shipped('zhuji-uncertain'), 'zh').find((one) => /情景内/.test(one));
    expect(odds).toMatch(
      /^按本情景设定的不确定性，情景内概率79\.1±0\.4%（10000次模拟，八成结果在37\.52万人至50\.09万人之间）。算出情景内概率的\d+项目标，/,
    );
    for (const language of languages)
      expect(summaryOf(shipped('zhuji-slow'), language).join('')).not.toMatch(
        /情景内概率|within the/i,
      );
  });

  it('answers in English', () => {
    const [lead, headline] = summaryOf(shipped('zhuji-slow'), 'en');
    expect(lead).toBe(
      'Not feasible as a whole: Under “Zhuji, half the pace” none of 21 targets that can be judged are met, 1 is near, 20 are not met. 11 more targets cannot be judged.',
    );
    expect(headline).toContain(
      'Total talent goes from 322,000 people in 2020 to 354,125 people in 2025 and is 35,875 people off its target (at least 390,000 people): 90.8% of the target, 47.2% of the rise it needs. On this path it is met in 2030.',
    );
  });

  it('does not take what is assumed for what is found', () => {
    const [lead] = summaryOf(shipped('jiande-plan'), 'zh');
    expect(lead).toMatch(/^假定完成，尚待检验： .*其中35项的路径由目标倒推，达到是前提而不是结论/);
    const [push] = summaryOf(shipped('zhuji-push'), 'en');
    expect(push).toMatch(
      /^Feasible in part: .* Of those met, \d+ have paths set by the target itself/,
    );
  });

  it('says so where nothing can be judged', () => {
    const empty = createStudy({ id: 'empty', zh: '空', en: 'Empty' }, [], []);
    expect(summaryOf(empty, 'zh')).toEqual([
      '无法判断： 规划没有列出目标，下列为现状、历史增速和测算。',
    ]);
    const document = composeReport(empty);
    const why = runsOf(document).filter(({ text }) => /：.*。$/.test(text));
    expect(why.length).toBeGreaterThan(6);
  });
});

it('a range whose ends read the same is one figure', () => {
  const said = (language: 'zh' | 'en') =>
    runsOf(composeReport([shipped('zhuji-push')], language))
      .map(({ text }) => text)
      .join('');
  expect(said('zh')).toContain('未达到的2项，假设增速都只有所需增速的0.94倍');
  expect(said('en')).toContain('the assumed growth is 0.94 times what is needed');
});

describe('a figure in a sentence', () => {
  const study = shipped('zhuji-slow');
  const document = composeReport(study, 'zh');
  const linksOf = (sectionId: string, start: string): readonly string[] => {
    const blocks = document.sections.find(({ id }) => id === sectionId)!.blocks;
    const sentences = blocks.flatMap((block) =>
      block.kind === 'list' ? block.items : 'runs' in block ? [block.runs] : [],
    );
    const found = sentences.find((runs) =>
      runs
        .map((run) => run.text)
        .join('')
        .includes(start),
    )!;
    return found
      .filter(({ exact }) => exact !== undefined)
      .map(({ text, to }) => `${text} ${to ?? ''}`);
  };

  it('leads to its source, or to the row with its arithmetic', () => {
    expect(linksOf('summary', '人才资源总量由')).toEqual([
      '32.2万人 source-zhuji-talent-2020',
      '35.41万人 outcome-talent-2025',
      '39万人 source-zhuji-talent-2025-target',
      '3.588万人 outcome-talent-2025',
      '90.8% outcome-talent-2025',
      '47.2% outcome-talent-2025',
      '3.91% growth-talent-2025',
      '1.92% growth-talent-2025',
      '11.73% source-zhuji-talent-2015',
      '0.33 growth-talent-2025',
      '3.55% growth-talent-2025',
      '7.25% growth-talent-2025',
      '33% growth-talent-2025',
    ]);
    expect(linksOf('summary', '参照预测')[0]).toBe('39万人 source-zhuji-talent-2025-target');
    expect(linksOf('findings', '高技能人才2025年测算')).toEqual([
      '11.67万人 outcome-skilled-2025',
      '13.5万人 source-zhuji-skilled-2025-target',
      '6.1% growth-skilled-2025',
      '3.05% assumption-skilled',
      '6.1% growth-skilled-2025',
      '0.50 growth-skilled-2025',
    ]);
    expect(linksOf('findings', '同期流入').map((one) => one.split(' ')[1])).toEqual([
      ...['outcome-talent-2025', 'source-zhuji-graduates-2021-2025-target'],
      ...['source-zhuji-graduates-2021-2025-target', 'outcome-talent-2025', '', ''],
    ]);
  });
});

it('a report over several scenarios says who reaches what', () => {
  const { sections, title } = composeReport(ofZhuji, 'zh');
  expect(title).toBe('诸暨市：3个情景对比');
  expect(sections.map(({ id }) => id)).toEqual([
    ...['summary', 'charts', 'targets', 'differences', 'scenarios'],
    ...['audit', 'definitions', 'sources', 'provenance'],
  ]);
  const text = runsOf(composeReport(ofZhuji, 'zh'))
    .map((run) => run.text)
    .join('');
  expect(text).toContain(
    '达到的情景：诸暨·按规划目标推进、诸暨·延续历史增速；达不到的情景：诸暨·半速推进。',
  );
  expect(text).toContain('“诸暨·半速推进”与“诸暨·按规划目标推进”相比');
  const named = composeReport(ofZhuji, 'en', { title: { zh: '三种', en: 'Three ways' } });
  expect(named.title).toBe('Three ways');
  expect(() => composeReport([])).toThrow(RangeError);
});

it('every figure that a plan publishes has its place', () => {
  const study = shipped('jiande-plan');
  const { sections } = composeReport(study, 'zh');
  const table = sections
    .find(({ id }) => id === 'sources')
    ?.blocks.find((block) => block.kind === 'table');
  const published = study.indicators.flatMap(({ id, observed }) => [
    ...observed,
    ...study.targets.filter(({ indicator }) => indicator === id),
  ]);
  if (table?.kind !== 'table') throw new Error('no table of sources');
  expect(table.rows).toHaveLength(published.length);
  table.rows.forEach((row, i) => {
    expect(
      row
        .at(-1)
        ?.map(({ text }) => text)
        .join(''),
    ).toContain(published[i]?.at);
  });
});

function summaryOf(study: Study, language: 'zh' | 'en'): readonly string[] {
  const [summary] = composeReport(study, language).sections;
  return (summary?.blocks ?? []).map((block) =>
    'runs' in block ? block.runs.map(({ text }) => text).join('') : block.kind,
  );
}

function runsOf({ about, sections }: ReportDocument): readonly Run[] {
  const inside = sections.flatMap(({ title, blocks }): readonly Runs[] => [
    [{ text: title }],
    ...blocks.flatMap((block): readonly Runs[] => {
      if (block.kind === 'list') return block.items;
      if (block.kind === 'table')
        return [
          [{ text: block.caption }, ...block.columns.map(({ title: text }) => ({ text }))],
          ...block.rows.flat(),
        ];
      if (block.kind === 'chart')
        return [
          [{ text: block.title }, { text: block.question }],
          ...(block.data?.table.rows.flat() ?? []),
        ];
      return [block.runs];
    }),
  ]);
  return [...about, ...inside].flat();
}

/** Every number of a study, and what the report reckons of them: gaps, sums of parts, complements. */
function numbersOf(study: Study): ReadonlySet<number> {
  const known = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value === 'number') known.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(study);
  for (const { id, parts } of study.indicators) {
    for (const { indicator, value, reached } of study.targets)
      if (indicator === id && value !== null && reached !== null) known.add(value - reached.value);
    const members = parts?.of.map((part) => study.indicators.find((one) => one.id === part));
    study.years.forEach((_, i) => {
      const sum = members?.reduce((before, part) => before + (part?.path?.[i] ?? 0), 0);
      if (sum !== undefined) known.add(sum);
    });
  }
  for (const { code, params } of study.findings)
    if (code === 'totals-differ') known.add(params.sum - params.total);
  // Of the outlook's law the growth on its scale, as a rate.
  for (const { law, parameters } of study.assumptions)
    if (law === 'outlook') known.add(exp(Number(parameters['growth'])) - 1);
  for (const value of [...sumsOf(study), ...sharesOf(study)]) known.add(value);
  return known;
}

/** What a total of a period comes to, year by year. */
function sumsOf({ indicators }: Study): readonly number[] {
  return indicators
    .filter(({ kind }) => kind === 'period-total')
    .flatMap(({ path }) => {
      let sum = 0;
      return (path ?? []).slice(1).map((value) => {
        sum += value ?? 0;
        return sum;
      });
    });
}

/** Shares of parts in their sum, or in their total where they are only some of it. */
function sharesOf(study: Study): readonly number[] {
  const { indicators, years } = study;
  const plan = planOf(study);
  return indicators.flatMap((total) => {
    const parts = (total.parts?.of ?? []).flatMap(
      (id) => indicators.find((one) => one.id === id) ?? [],
    );
    const base = (one: StudyIndicator) =>
      one.observed.find(({ year }) => year === plan.base)?.value ?? null;
    const aim = ({ id }: StudyIndicator) => mainTargetOf(study, id)?.value ?? null;
    const end = ({ path }: StudyIndicator) =>
      path?.[years.indexOf(mainTargetOf(study, total.id)?.year ?? plan.target ?? 0)] ?? null;
    return [base, aim, end].flatMap((figureOf) => {
      const values = parts.map((part) => figureOf(part) ?? Number.NaN);
      const sum = values.reduce((before, value) => before + value, 0);
      const whole = total.parts?.cover === 'partial' ? (figureOf(total) ?? Number.NaN) : sum;
      return values.map((value) => value / whole);
    });
  });
}

/** Whether a text shows a value to its last digit, as it is or in per cent, thousands, people. */
function isRounded(shown: string, value: number): boolean {
  const digits = /[−-]?[\d,]+(?:\.\d+)?/.exec(shown)?.[0].replaceAll(',', '').replace('−', '-');
  if (digits === undefined) return false;
  const half = 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0);
  return [1, 100, 1000, 10_000, 100_000_000].some((times) => {
    // Four significant digits at least, where a trailing zero is not printed.
    const slack = Math.max(half, 0.0006 * Math.abs(value * times));
    return Math.abs(Number(digits) - value * times) <= slack * (1 + 1e-9);
  });
}

/** A text without what files bring along. */
function withoutNames(text: string, studies: readonly Study[]): string {
  const brought: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') brought.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  for (const study of studies) visit({ ...study, format: '', version: '' });
  const known = [...new Set(brought)].filter((one) => one.length > 1);
  let rest = text;
  for (const one of known.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(one, '');
  return rest;
}
