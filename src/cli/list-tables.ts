import type { Language, World } from '../index.ts';
import type { Listed } from '../wording/zh/cli.ts';
import type { loadEngine } from './load-world.ts';
import type { Session } from './session.ts';
import { type Column, renderTable } from './table.ts';

/** What is listed from registries and files, besides evidence. */
export type ListedMember = Exclude<Listed, 'indicators' | 'evidence'>;

type Engine = Awaited<ReturnType<typeof loadEngine>>;

/** What `list --json` gives: the same facts as the tables, in both languages. */
export function listValues(
  listed: ListedMember,
  engine: Engine,
  world: World | null,
): readonly object[] {
  switch (listed) {
    case 'regions':
      return (world?.regions ?? []).map(({ id, name, level, within, plan, indicators, file }) => {
        return { id, name, level, within, plan, indicators: indicators.length, file };
      });
    case 'scenarios':
      return [
        ...(world?.scenarios ?? []).map(({ id, title, region, files }) => ({
          id,
          title,
          region,
          file: files[0] ?? null,
        })),
        ...(world?.comparisons ?? []).map(({ id, title, compare, file }) => {
          return { id, title, compare, file };
        }),
      ];
    case 'laws':
      return engine.lawIds.map((id) => {
        const { title, formula, source, kinds } = engine.laws[id];
        return { id, title, formula, source, kinds };
      });
    case 'charts':
      return chartRows(engine).map(({ id, title, question }) => ({ id, title, question }));
    default:
      return membersOf(listed, engine).map(({ id, title, question, formula, source }) => {
        return { id, title, question, formula, source };
      });
  }
}

export function listTable(
  listed: ListedMember,
  engine: Engine,
  world: World | null,
  session: Session,
): string {
  const { columns, rows } = tableOf(listed, engine, world, session);
  return renderTable(columns, rows, session);
}

type Table = {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
};

function tableOf(
  listed: ListedMember,
  engine: Engine,
  world: World | null,
  { words, language }: Session,
): Table {
  const { list } = words;
  const id = { title: list.id };
  const name = { title: list.name, shrinkTo: 20 };
  const question = { title: list.question, shrinkTo: 30 };
  switch (listed) {
    case 'regions':
      return {
        columns: [
          id,
          name,
          { title: list.level },
          { title: list.plan },
          { title: list.indicators, align: 'right' },
        ],
        rows: (world?.regions ?? []).map((region) => [
          region.id,
          region.name[language],
          words.levels[region.level],
          list.years(region.plan.base, region.plan.target),
          String(region.indicators.length),
        ]),
      };
    case 'scenarios':
      return {
        columns: [id, name, { title: list.region, shrinkTo: 20 }],
        rows: [
          ...(world?.scenarios ?? []).map((scenario) => [
            scenario.id,
            scenario.title[language],
            nameRegion(scenario.region, world, language),
          ]),
          ...(world?.comparisons ?? []).map(({ id, title, compare }) => [
            id,
            title[language],
            `${list.scenarios} ${compare.join(', ')}`,
          ]),
        ],
      };
    case 'laws':
      return {
        columns: [id, name, { title: list.formula, shrinkTo: 30 }],
        rows: engine.lawIds.map((id) => {
          const { title, formula } = engine.laws[id];
          return [id, title[language], formula];
        }),
      };
    default: {
      const members = listed === 'charts' ? chartRows(engine) : membersOf(listed, engine);
      return {
        columns: [id, name, question],
        rows: members.map(({ id, title, question }) => [id, title[language], question[language]]),
      };
    }
  }
}

/** The members of a family that answers questions by formulas. */
function membersOf(listed: 'checks' | 'rules' | 'methods', engine: Engine) {
  const { checkIds, checks, auditRuleIds, auditRules, progressMethodIds, progressMethods } = engine;
  switch (listed) {
    case 'checks':
      return checkIds.map((id) => ({ id, ...checks[id] }));
    case 'rules':
      return auditRuleIds.map((id) => ({ id, ...auditRules[id] }));
    case 'methods':
      return progressMethodIds.map((id) => ({ id, ...progressMethods[id] }));
  }
}

/** Charts of one study, then those over several. */
function chartRows({ chartIds, charts, comparisonChartIds, comparisonCharts }: Engine) {
  return [
    ...chartIds.map((id) => ({ id, ...charts[id] })),
    ...comparisonChartIds.map((id) => ({ id, ...comparisonCharts[id] })),
  ];
}

function nameRegion(id: string, world: World | null, language: Language): string {
  return world?.regions.find((region) => region.id === id)?.name[language] ?? id;
}
