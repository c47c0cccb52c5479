import type { Language, World } from '../index.ts';
import type { Listed } from '../wording/cli-wording.ts';
import type { loadEngine } from './load-world.ts';
import type { Session } from './session.ts';
import { type Column, renderTable } from './table.ts';

type Engine = Awaited<ReturnType<typeof loadEngine>>;

/** What `list --json` gives: the same facts as the tables, in both languages. */
export function listValues(listed: Listed, engine: Engine, world: World | null): readonly object[] {
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
    case 'checks':
      return engine.checkIds.map((id) => {
        const { title, question, formula, source } = engine.checks[id];
        return { id, title, question, formula, source };
      });
    case 'rules':
      return engine.auditRuleIds.map((id) => {
        const { title, question, formula, source } = engine.auditRules[id];
        return { id, title, question, formula, source };
      });
    case 'charts':
      return chartRows(engine).map(({ id, title, question }) => ({ id, title, question }));
  }
}

export function listTable(
  listed: Listed,
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
  listed: Listed,
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
    case 'checks':
      return {
        columns: [id, name, question],
        rows: engine.checkIds.map((id) => {
          const { title, question } = engine.checks[id];
          return [id, title[language], question[language]];
        }),
      };
    case 'rules':
      return {
        columns: [id, name, question],
        rows: engine.auditRuleIds.map((id) => {
          const { title, question } = engine.auditRules[id];
          return [id, title[language], question[language]];
        }),
      };
    case 'charts':
      return {
        columns: [id, name, question],
        rows: chartRows(engine).map(({ id, title, question }) => [
          id,
          title[language],
          question[language],
        ]),
      };
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
