import type { Study } from '../study/study.ts';
import { mainTargetOf, sharedPathHeadline } from '../study/study-targets.ts';
import { type CompareLine, drawCompareLines } from './compare-lines.ts';
import { areScenariosOfOneRegion, type ComparisonChart } from './comparison-chart.ts';
import { cellsOf } from './composition-data.ts';
import { frameComparison } from './drawing/frame.ts';
import { targetSign } from './drawing/key.ts';
import { createPen } from './drawing/pen.ts';
import { axisWidth, colours } from './drawing/theme.ts';

import { nameScenarios } from './scenario-names.ts';

export const compare: ComparisonChart = {
  title: { zh: '各情景的总量路径', en: 'The total in each scenario' },
  question: {
    zh: '不同假设下总量走到哪里，哪些情景达到目标？',
    en: 'Where does the total go under each scenario, and which of them reach the target?',
  },
  over: 'scenarios',
  absent: {
    zh: '同一地区有总量目标和测算路径的情景不足两个',
    en: 'fewer than two scenarios of one region project a total with a target',
  },
  applies: (studies) => areScenariosOfOneRegion(studies) && collectLines(studies, []).length > 1,
  draw: (studies, language) => {
    const pen = createPen(studies[0] as Study, language);
    const { key, comparing: words } = pen.words;
    const lines = collectLines(studies, nameScenarios(studies, language));
    const headline = sharedPathHeadline(studies);
    const left = studies.filter(({ scenario }) => lines.every(({ id }) => id !== scenario.id));
    return frameComparison(studies, pen, {
      title: compare.title,
      key: [
        { label: key.observed, sign: 'point', colour: colours.observed },
        ...(isDerived(lines)
          ? [{ label: key.derived, sign: 'point', colour: colours.observed, hollow: true } as const]
          : []),
        { label: key.projected, sign: 'line', colour: colours.ink, dashed: true },
        {
          label: key.target,
          ...targetSign,
        },
      ],
      body: headline === null ? [] : [drawCompareLines(headline, lines, pen)],
      notes: [
        words.reading,
        ...(left.length === 0
          ? []
          : [words.undrawn(left.map(({ scenario }) => pen.text(scenario.title)))]),
      ],
      left: axisWidth,
    });
  },
};

/** Whether a published figure of the lines was derived from published growth. */
function isDerived(lines: readonly CompareLine[]): boolean {
  return lines.some(({ cells }) => cells.some(({ status }) => status === 'derived'));
}

function collectLines(studies: readonly Study[], names: readonly string[]): readonly CompareLine[] {
  const headline = sharedPathHeadline(studies);
  return studies.flatMap((study, i) => {
    const indicator = study.indicators.find(({ id }) => id === headline?.id);
    if (indicator === undefined || indicator.path === null) return [];
    const cells = cellsOf(study, indicator);
    const found = mainTargetOf(study, indicator.id);
    const { id } = study.scenario;
    return [{ id, name: names[i] ?? id, cells, verdict: found?.state ?? 'unknown' }];
  });
}
