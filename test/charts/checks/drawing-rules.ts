import { expect } from 'vitest';
import type { ComparisonChartId } from '../../../src/charts/comparison-registry.ts';
import { createPen } from '../../../src/charts/drawing/pen.ts';
import type { ChartId } from '../../../src/charts/registry.ts';
import type { StudyIndicator } from '../../../src/study/study.ts';
import { drawnTargets, mainTargetOf, type ValuedTarget } from '../../../src/study/study-targets.ts';
import type { Operator } from '../../../src/terms/target.ts';
import { collectNodes, collectRowsOfSpec } from '../../fixtures/spec-values.ts';
import type { Checks } from '../shipped-charts.ts';

/**
 * What each chart draws: a new one says so here, or this does not compile. `projected`: as lines,
 * bars or points, which then are dashed and named in its key. `target`: as a mark, at which or in
 * whose heading, row or note the target stands with its operator.
 */
const draws: {
  readonly [Id in ChartId | ComparisonChartId]: {
    readonly [what in 'projected' | 'target']: boolean;
  };
} = {
  trajectory: { projected: true, target: true },
  others: { projected: true, target: true },
  fan: { projected: true, target: true },
  odds: { projected: false, target: false },
  distribution: { projected: true, target: true },
  gap: { projected: false, target: true },
  growth: { projected: false, target: false },
  yearly: { projected: true, target: true },
  composition: { projected: true, target: false },
  structure: { projected: true, target: true },
  contribution: { projected: true, target: true },
  progress: { projected: false, target: false },
  track: { projected: true, target: true },
  tornado: { projected: false, target: true },
  verdicts: { projected: false, target: false },
  compare: { projected: true, target: true },
  regions: { projected: true, target: true },
};

const dashes = /stroke-dasharray="(?!1,0)[^"]+"/g;

/** How each operator is written, in either language. */
export const operators: { readonly [Op in Operator]: RegExp } = {
  '>=': /以上|≥/,
  '>': /超过|>/,
  '=': /./,
  '<=': /以下|以内|≤/,
  '<': /低于|不到|</,
  about: /左右|≈/,
  between: /[–—～〜-]/,
};

/** Charts that mark targets in panels of one indicator or region each, and label them there. */
const inPanels: readonly (ChartId | ComparisonChartId)[] = ['trajectory', 'others', 'track'];

/** What is projected is seen as such, and what is wanted is told with its operator. */
export const drawingRules: Checks = {
  'what is projected is dashed, and the key says so': ({ id, language, studies, spec, svg }) => {
    const rows = collectRowsOfSpec(spec);
    const projected = rows.filter(({ status }) => status === 'projected');
    if (!draws[id].projected) return expect(projected).toEqual([]);
    // Where the scenario's structure is that of the targets, only these are drawn.
    if (id === 'structure' && projected.length === 0) return;
    expect(projected.length).toBeGreaterThan(0);
    const { key, structure, track } = createPen(studies[0]!, language).words;
    const signs = rows.filter(({ sign, dashed }) => sign !== undefined && dashed === true);
    const said = [key.projected, key.projectedBar, structure.toPath, track.baseKey];
    expect(said).toContain(signs[0]?.['label']);
    expect([...svg.matchAll(dashes)].length).toBeGreaterThan(signs.length);
  },

  'a drawn target is written with its operator': ({ id, language, studies, spec, boxes }) => {
    const pen = createPen(studies[0]!, language);
    const targets = collectRowsOfSpec(spec).filter(({ status }) => status === 'target');
    if (!draws[id].target) return expect(targets).toEqual([]);
    const text = squeeze(boxes.map((box) => box.text).join(''));
    const written = (indicator: string | null, value: unknown) =>
      studies
        .flatMap((study) => study.indicators.map((one) => ({ study, one })))
        .filter(({ one }) => indicator === null || one.id === indicator)
        .flatMap(({ study, one }) =>
          study.targets
            .filter((row): row is ValuedTarget => row.indicator === one.id && row.value !== null)
            .filter((row) => [row.value, row.high].includes(Number(value)))
            .flatMap((row) => [pen.target(row, one.unit), pen.bareTarget(row, one.unit)]),
        )
        .map(squeeze);
    for (const { indicator, value } of targets) {
      const labels = written(typeof indicator === 'string' ? indicator : null, value);
      expect(labels.filter((label) => text.includes(label))).not.toEqual([]);
    }
    // At least the first target that the chart can speak of, where it marks none by itself.
    if (targets.length === 0) {
      const labels = studies
        .flatMap((study) => drawnTargets(study))
        .flatMap(({ value }) => written(null, value));
      expect(labels.some((label) => text.includes(label))).toBe(true);
    }
  },

  'at each target’s mark stands its figure with its operator': ({
    id,
    language,
    studies: [study],
    spec,
  }) => {
    if (!inPanels.includes(id)) return;
    const panels = collectNodes(spec).filter(
      (node) => 'title' in node && 'encoding' in node && 'layer' in node,
    );
    expect(panels.length).toBeGreaterThan(0);
    for (const panel of panels) {
      const name = (panel['title'] as { text: readonly string[] }).text.join('');
      const isNamed = (one: StudyIndicator) => squeeze(one.name[language]) === squeeze(name);
      const { id: named, unit } = study!.indicators.find(isNamed)!;
      const target = mainTargetOf(study!, named);
      const isTold = id !== 'track' || JSON.stringify(panel).includes('"diamond"');
      if (target === null || !isTold) continue;
      const texts = collectRowsOfSpec(panel).flatMap(({ text }) =>
        typeof text === 'string' ? [text] : [],
      );
      const figure = createPen(study!, language).figure(target.value, unit);
      const told = texts.filter((text) => operators[target.op].test(text));
      expect(
        told.filter((text) => text.includes(figure)),
        name,
      ).not.toEqual([]);
    }
  },
};

function squeeze(text: string): string {
  return text.replaceAll(/\s/g, '');
}
