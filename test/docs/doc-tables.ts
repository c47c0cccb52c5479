/**
 * What the docs show of the program, made from the program: tables, the printed output, pictures.
 * `npx tsx test/docs/doc-tables.ts` writes them between their markers; tests compare.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditRuleIds, auditRules } from '../../src/audit/registry.ts';
import { comparisonChartIds, comparisonCharts } from '../../src/charts/comparison-registry.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { chartIds, charts } from '../../src/charts/registry.ts';
import { createFormats } from '../../src/cli/format.ts';
import type { Io } from '../../src/cli/io.ts';
import { loadStudies } from '../../src/cli/load-world.ts';
import { exitCodes } from '../../src/cli/print-errors.ts';
import { createProgram } from '../../src/cli/program.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { createSession } from '../../src/cli/session.ts';
import { verdictTables } from '../../src/cli/verdict-table.ts';
import { effortBounds } from '../../src/feasibility/effort.ts';
import {
  type EffortClass,
  type TargetState,
  targetStates,
} from '../../src/feasibility/judged-target.ts';
import { checkIds, checks } from '../../src/feasibility/registry.ts';
import { lawIds, laws } from '../../src/laws/registry.ts';
import { progressMethodIds, progressMethods } from '../../src/progress/registry.ts';
import { renderSvg } from '../../src/report/render-svg.ts';
import { defaultThresholds } from '../../src/scenario/scenario.ts';
import { shapeIds, shapes } from '../../src/stats/distribution.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { kindFacts } from '../../src/terms/kind.ts';
import type { Language } from '../../src/terms/text.ts';
import { wordings } from '../../src/wording/wording.ts';
import { house } from '../house/house.ts';
import { shippedWorld } from '../study/shipped-world.ts';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Documents with tables in them, and the language of each. */
export const documents: { readonly [file: string]: Language } = {
  'README.md': 'en',
  'README.zh-CN.md': 'zh',
  'ARCHITECTURE.md': 'en',
};

type Block = (language: Language) => string | Promise<string>;

/** Every block by the name in its marker. */
export const blocks: { readonly [name: string]: Block } = {
  output: printedOutput,
  example: printedExample,
  commands: (language) => {
    const heads = {
      zh: ['命令', '用途', '该命令的选项'],
      en: ['command', 'does', 'its own options'],
    };
    const rows = programIn(language).commands.map((command) => [
      code([command.name(), ...command.registeredArguments.map(argumentOf)].join(' ')),
      command.description(),
      command.options.map((option) => code(option.flags)).join(' '),
    ]);
    return table(heads[language], rows);
  },
  options: (language) => {
    const heads = { zh: ['通用选项', '含义'], en: ['option', 'means'] };
    const rows = programIn(language).options.map(({ flags, description }) => [
      code(flags),
      description,
    ]);
    return table(heads[language], rows);
  },
  exits: (language) => {
    const heads = { zh: ['退出码', '含义'], en: ['exit code', 'means'] };
    const rows = Object.entries(exitCodes).map(([name, exitCode]) => [
      String(exitCode),
      exitWords[name as keyof typeof exitCodes][language],
    ]);
    return table(heads[language], rows);
  },
  verdicts: (language) => {
    const heads = {
      zh: ['判定', '代号', '条件（自上而下，取先满足者）'],
      en: ['verdict', 'when (the first that holds, from above)'],
    };
    const names = wordings[language].feasibility.states;
    const rows = targetStates.map((verdict) => [
      ...(language === 'zh' ? [names[verdict]] : []),
      code(verdict),
      verdictWords[verdict][language],
    ]);
    return table(heads[language], rows);
  },
  efforts: (language) => {
    const heads = {
      zh: ['难度', '代号', '所需增速 ÷ 历史增速'],
      en: ['effort', 'required ÷ historic growth'],
    };
    const names = wordings[language].feasibility.efforts;
    const rows = Object.entries(effortWords).map(([effort, words]) => [
      ...(language === 'zh' ? [names[effort as EffortClass]] : []),
      code(effort),
      words[language],
    ]);
    return table(heads[language], rows);
  },
  laws: (language) => {
    const heads = {
      zh: ['代号', '名称', '公式', '适用类型', '依据'],
      en: ['law', 'name', 'formula', 'for kinds', 'source'],
    };
    const all = Object.keys(kindFacts).length;
    const rows = lawIds.map((id) => {
      const { title, formula, kinds, source } = laws[id];
      const named = kinds.map((kind) =>
        language === 'zh' ? kindFacts[kind].title.zh : code(kind),
      );
      const every = { zh: '全部', en: 'all' }[language];
      const fits = kinds.length === all ? every : named.join({ zh: '、', en: ' ' }[language]);
      return [code(id), title[language], code(formula), fits, source[language]];
    });
    return table(heads[language], rows);
  },
  distributions: (language) => {
    const heads = {
      zh: ['代号', '名称', '公式', '依据'],
      en: ['distribution', 'name', 'formula', 'source'],
    };
    const rows = shapeIds.map((id) => {
      const { title, formula, source } = shapes[id];
      return [code(id), title[language], code(formula), source[language]];
    });
    return table(heads[language], rows);
  },
  checks: (language) => {
    const heads = {
      zh: ['代号', '名称', '回答的问题', '公式', '依据'],
      en: ['check', 'name', 'question', 'formula', 'source'],
    };
    const rows = checkIds.map((id) => {
      const { title, question, formula, source } = checks[id];
      return [code(id), title[language], question[language], code(formula), source[language]];
    });
    return table(heads[language], rows);
  },
  rules: (language) => {
    const heads = {
      zh: ['代号', '名称', '回答的问题', '公式'],
      en: ['rule', 'name', 'question', 'formula'],
    };
    const rows = auditRuleIds.map((id) => {
      const { title, question, formula } = auditRules[id];
      return [code(id), title[language], question[language], code(formula)];
    });
    return table(heads[language], rows);
  },
  progress: (language) => {
    const heads = {
      zh: ['代号', '名称', '回答的问题', '公式与界限', '依据'],
      en: ['method', 'name', 'question', 'formula and bounds', 'source'],
    };
    const rows = progressMethodIds.map((id) => {
      const { title, question, formula, source } = progressMethods[id];
      return [code(id), title[language], question[language], code(formula), source[language]];
    });
    return table(heads[language], rows);
  },
  charts: (language) => {
    const heads = { zh: ['代号', '名称', '回答的问题'], en: ['chart', 'name', 'question'] };
    const all = [
      ...chartIds.map((id) => ({ id, ...charts[id] })),
      ...comparisonChartIds.map((id) => ({ id, ...comparisonCharts[id] })),
    ];
    const rows = all.map(({ id, title, question }) => [
      code(id),
      title[language],
      question[language],
    ]);
    return table(heads[language], rows);
  },
  kinds: (language) =>
    table(
      { zh: ['代号', '含义'], en: ['kind', 'in Chinese', 'means'] }[language],
      Object.entries(kindFacts).map(([kind, { title }]) =>
        language === 'zh' ? [code(kind), title.zh] : [code(kind), title.zh, title.en],
      ),
    ),
  sources: sourceTable,
  house: () => {
    const rows = Object.entries(house).map(([name, { rank, from, uses }]) => [
      String(rank),
      code(name),
      houseWords[name] ?? '',
      importsOf(rank, from),
      uses.map(code).join(' ') || '–',
    ]);
    return table(
      ['rank', 'folder', 'what lives there', 'may import of ours', 'outside libraries'],
      rows,
    );
  },
};

/** What lives in each room; a test asks for a line on every room of the house. */
export const houseWords: { readonly [room: string]: string } = {
  stats:
    'numbers in, numbers out: elementary functions, growth arithmetic, distributions, quantiles, ranks, regression, root finding',
  terms: 'the nouns: kind, unit, indicator, figure, target, statement, source, `{zh,en}` text',
  input: 'reading what people wrote: problems with places, YAML, CSV, validation, content hash',
  workbook: 'a spreadsheet as plain data ⇄ XLSX; knows the file format and nothing of plans',
  laws: 'growth laws, one file each, and their registry',
  region: 'region file → `Region`; derived figures, formulas, growth measures',
  cases:
    'growth really observed elsewhere: the reference class of `peers` and of the outlook, and the outlook’s parameters',
  judgement:
    'what a target is and what published figures say of it: years settled, state, completion, headline; read by projections and reviews alike',
  outlook: 'what past and peers let one expect: pooled growth, chances of targets, the back-test',
  scenario: 'scenario file → `Scenario`; `readWorld`, `resolveModel`',
  audit: 'do the plan’s own figures agree? one rule a file, their registry, `audit`',
  progress:
    'how far observed figures have come toward their targets: one method a file, their registry, `assessProgress`',
  document: 'a plan document (text, web page, Word, PDF) → its figures, each with its place',
  projection: '`project`: one path per indicator, totals and parts in step',
  feasibility:
    '`judgeTargets` (by published figures, else by the path; required, past, assumed, effort, peers) and the checks',
  study: '`runStudy`: the flow in one file; the `Study` type',
  wording:
    'composed sentences, one file per language and folder; Chinese is what every language has to say',
  charts: 'one chart a file: `Study` → Vega-Lite; theme, text widths',
  intake:
    'the fill-in workbook: region file ⇄ sheets, problems with sheet and cell; a document’s figures → region file',
  report:
    'the report: a document of blocks, one section a file, as Markdown, HTML and Word; the same as a workbook; Vega-Lite → SVG; `study.json` and the CSV files as text; the page with its data',
  'index.ts': 'the public library, named re-exports',
  cli: 'disk, terminal, workers, rasteriser and fonts',
  web: 'the interactive page and, in a worker, its engine',
};

const exitWords: { readonly [N in keyof typeof exitCodes]: { readonly [L in Language]: string } } =
  {
    done: {
      zh: '完成（目标达不到也是结果，不是错误）',
      en: 'done (a target that is not met is a result, not an error)',
    },
    finding: {
      zh: '用了 `--strict`，且有目标未达到（“无法判断”不算）、或规划自身的数有错误（`run`、`audit`）；或 `verify` 发现不同',
      en: '`--strict` was given and a target is not met (`unknown` does not count) or figures of the plan itself are in error (`run`, `audit`), or `verify` found a difference',
    },
    badInput: {
      zh: '输入文件或命令写错；`out/` 保持原样',
      en: 'bad input or usage; `out/` is left as it was',
    },
    bug: { zh: '程序缺陷，附调用栈', en: 'a bug, with its stack' },
  };

/** In the order in which they are decided; R = assumed ÷ required growth. */
const { near, partial } = defaultThresholds;
const verdictWords: { readonly [S in TargetState]: { readonly [L in Language]: string } } = {
  achieved: {
    zh: '目标年（或时段）的公布数达到目标',
    en: 'the published figure of its year or window meets it',
  },
  'achieved-so-far': {
    zh: '目标年年内的公布数已达到，年末仍可能变化',
    en: 'a figure from within its year meets it, and may still fall',
  },
  met: {
    zh: '到目标年满足目标的写法（≥、>、=、约、区间……），误差不超过 1e-9',
    en: 'the value meets the target by its operator, within 1e-9',
  },
  near: {
    zh: `R ≥ ${near}；或差额不超过目标的 0.5%；目标等于基数时，偏离不超过 5%`,
    en: `R ≥ ${near}, or a shortfall of at most 0.5% of the target; where target = base: within 5%`,
  },
  partial: { zh: `R ≥ ${partial}`, en: `R ≥ ${partial}` },
  short: {
    zh: 'R ≥ 0；没有基数可比时，差额超过 0.5%',
    en: 'R ≥ 0; without a base: a shortfall above 0.5%',
  },
  away: {
    zh: 'R < 0，即背向目标；目标等于基数时，偏离超过 5%',
    en: 'R < 0: it moves away; where target = base: more than 5% off',
  },
  'not-yet': {
    zh: '目标年年内的公布数尚未达到',
    en: 'a figure from within its year does not meet it yet',
  },
  missed: {
    zh: '目标年（或时段）的公布数没有达到目标',
    en: 'the published figure of its year or window does not meet it',
  },
  unknown: {
    zh: '没有公布数，也没有测算路径（缺基数或依据），或公布数口径不可比、表述不定，或算不出 R',
    en: 'no figure and no path (no base, no ground), a figure that cannot be compared or is left open, or no R',
  },
};

const effortWords: { readonly [E in EffortClass]: { readonly [L in Language]: string } } = {
  continues: { zh: `≤ ${effortBounds.continues}`, en: `≤ ${effortBounds.continues}` },
  stretch: { zh: `≤ ${effortBounds.stretch}`, en: `≤ ${effortBounds.stretch}` },
  leap: { zh: `≤ ${effortBounds.leap}`, en: `≤ ${effortBounds.leap}` },
  exceptional: { zh: `> ${effortBounds.leap}`, en: `> ${effortBounds.leap}` },
  reversal: { zh: '过去没有朝目标方向变化', en: 'the past did not move toward the target' },
  unknown: { zh: '没有基数，或没有基期之前的数', en: 'no base figure, or no figure before it' },
};

/** A text with every block between its markers made anew. */
export async function fillBlocks(text: string, language: Language): Promise<string> {
  let filled = text;
  for (const { name, inside } of findBlocks(text)) {
    const made = await blocks[name]?.(language);
    if (made === undefined) throw new Error(`no block called ${name}`);
    filled = filled.replace(
      `<!-- table:${name} -->${inside}<!-- /table -->`,
      () => `<!-- table:${name} -->\n${made}\n<!-- /table -->`,
    );
  }
  return filled;
}

/** The blocks of a document, as they stand. */
export function findBlocks(
  text: string,
): readonly { readonly name: string; readonly inside: string }[] {
  return [...text.matchAll(/<!-- table:([\w.-]+) -->([\s\S]*?)<!-- \/table -->/g)].map(
    ([, name = '', inside = '']) => ({ name, inside }),
  );
}

/** The pictures of the README: 诸暨's total and its six groups in one real scenario. */
export async function drawPictures(): Promise<{ readonly [file: string]: string }> {
  const study = runStudy(shippedWorld, 'zhuji-push');
  const parts = study.indicators.find(({ id }) => id === 'talent')?.parts?.of ?? [];
  const indicators = study.indicators.filter(({ id }) => id === 'talent' || parts.includes(id));
  const draw = (language: Language) =>
    renderSvg(drawChart({ ...study, indicators }, 'trajectory', language));
  return {
    '.github/trajectory-zhuji.svg': await draw('zh'),
    '.github/trajectory-zhuji.en.svg': await draw('en'),
  };
}

/** What `npm start` prints of 诸暨: headline and scenarios, without the table of single targets. */
async function printedOutput(language: Language): Promise<string> {
  const session = createSession(silent(), {
    lang: language,
    out: 'out',
    json: false,
    quiet: false,
  });
  const { scenarios: all } = shippedWorld;
  const own = all.filter(({ region }) => region === 'zhuji').map(({ id }) => id);
  const { studies } = await loadStudies(session, own);
  const printed = verdictTables(studies, createFormats(session), session);
  const [, headline = '', scenarios = ''] = /^([\s\S]*?)\n\n([\s\S]*?)\n\n/.exec(printed) ?? [];
  return `\`\`\`text\n${headline}\n\n${scenarios}\n\`\`\``;
}

/** What `check` prints of the README's own region and scenario. */
async function printedExample(language: Language): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'talentcast-docs-'));
  try {
    const readme = language === 'zh' ? 'README.zh-CN.md' : 'README.md';
    writeExamples(folder, readFileSync(join(projectFolder, readme), 'utf8'));
    let printed = '';
    const stdout = { write: (text: string) => (printed += text), columns: 100 };
    const io = { ...silent(), stdout, cwd: folder };
    await runCli(['check', 'newtown-slower', '--lang', language], io);
    return `\`\`\`text\n${printed.trimEnd()}\n\`\`\``;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts the YAML files of a README, and what they extend, into a folder. */
export function writeExamples(folder: string, readme: string): void {
  for (const name of ['seeds', 'scenarios'])
    cpSync(join(projectFolder, name), join(folder, name), { recursive: true });
  for (const [, file = '', text = ''] of readme.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g))
    writeFileSync(join(folder, file), text);
}

function programIn(language: Language) {
  return createProgram(silent(), language, () => {});
}

function silent(): Io {
  const stream = { write: () => {}, columns: 100 };
  return { stdout: stream, stderr: stream, env: { NO_COLOR: '1' }, cwd: projectFolder };
}

function argumentOf(argument: {
  name: () => string;
  variadic: boolean;
  required: boolean;
}): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** The documents of each region; one that was given has no figure left, so no region file. */
function sourceTable(language: Language): string {
  const rows = shippedWorld.regions.flatMap((region) => {
    const figures = region.indicators
      .flatMap(({ observed, readings }) => [...observed, ...readings])
      .filter(({ status }) => status === 'observed').length;
    const targets = region.indicators.flatMap((indicator) => indicator.targets).length;
    const count = { indicators: region.indicators.length, figures, targets };
    const sources = Object.values(region.sources);
    const documents = [...new Set(sources.map(({ document = '' }) => document))];
    return documents.map((document) => [
      code(document),
      sources
        .filter((source) => source.document === document)
        .map(({ title }) => title)
        .join(language === 'zh' ? '；' : '; '),
      regionCell(region.id, region.name[language]),
      takenOf(count, language),
    ]);
  });
  const redacted = {
    zh: '数字全部以“x”隐去，没有可录入的数，故不设地区文件',
    en: 'every figure is redacted to “x”: nothing to take, so there is no region file',
  }[language];
  const title = '增强农村实用人才支撑力 跑出乡村全面振兴加速度';
  rows.push([code('003_e6f53a7cf0d87430.txt'), title, '–', redacted]);
  const heads = {
    zh: ['文件', '标题', '地区', '录入内容'],
    en: ['file', 'title', 'region', 'what was taken'],
  };
  return table(
    heads[language],
    rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

function regionCell(id: string, name: string): string {
  return `${name} [\`${id}\`](seeds/${id}.yaml)`;
}

function takenOf(
  { indicators, figures, targets }: { indicators: number; figures: number; targets: number },
  language: Language,
): string {
  if (language === 'en')
    return `${indicators} indicators, ${figures} published figures, ${targets} targets`;
  return `${indicators} 项指标，${figures} 个公布数，${targets} 个目标数`;
}

function importsOf(rank: number, from: readonly string[]): string {
  const below = Object.keys(house).filter((name) => (house[name]?.rank ?? 99) < rank);
  const not = below.filter((name) => !from.includes(name));
  if (from.length === 0) return '–';
  if (from.length <= 4) return from.map(code).join(' ');
  return not.length === 0 ? 'all below' : `all below but ${not.map(code).join(' ')}`;
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, language] of Object.entries(documents)) {
    const path = join(projectFolder, file);
    writeFileSync(path, await fillBlocks(readFileSync(path, 'utf8'), language));
  }
  mkdirSync(join(projectFolder, '.github'), { recursive: true });
  for (const [file, svg] of Object.entries(await drawPictures()))
    writeFileSync(join(projectFolder, file), svg);
}
