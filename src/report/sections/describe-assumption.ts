import type { ParameterGround } from '../../scenario/model.ts';
import { exp } from '../../stats/elementary.ts';
import type { StudyAssumption, StudyIndicator } from '../../study/study.ts';
import { mainTargetOf } from '../../study/study-targets.ts';
import { anchorOfFigure, anchorOfGrowth, anchorOfTarget } from '../source-anchors.ts';
import type { Voice } from '../voice.ts';
import type { SectionInput } from './section.ts';

type Said = Pick<SectionInput, 'study' | 'voice'>;

/** The numbers of an assumption in words, and what they rest on. */
export function describeAssumption(
  assumption: StudyAssumption,
  indicator: StudyIndicator,
  { study, voice }: Said,
  name: (id: string) => string,
): string {
  const { assumptions: words, listed } = voice.words;
  const said = describeParameters(assumption, indicator, { study, voice }, name);
  const grounds = assumption.grounds.map((ground) => describeGround(ground, voice, name));
  return grounds.length === 0 ? said : words.withGrounds(said, listed([...new Set(grounds)]));
}

function describeParameters(
  { law, parameters, grounds }: StudyAssumption,
  indicator: StudyIndicator,
  { study, voice }: Said,
  name: (id: string) => string,
): string {
  const words = voice.words.assumptions.parameters;
  const { unit } = indicator;
  const at = (key: string) => {
    const value = parameters[key];
    return typeof value === 'number' ? value : null;
  };
  const aim = mainTargetOf(study, indicator.id);
  const needed = (said: string) => voice.cite(said, aim === null ? null : anchorOfGrowth(aim));
  const rate = (key: string) => {
    const ground = grounds.find(({ parameter }) => parameter === key);
    return voice.cite(voice.rate(at(key), indicator), anchorOfGround(ground, indicator, study));
  };
  const step = (value: number | null) =>
    voice.growth({ growth: null, step: value ?? 0 }, indicator);
  const quantity = (key: string) => voice.quantity(at(key) ?? 0, unit);
  switch (law) {
    case 'hold':
      return words.held;
    case 'linear':
      return words.step(step(at('step')));
    case 'compound':
      return words.rate(rate('rate'));
    case 'logistic':
      return words.ceiling(quantity('ceiling'), voice.percent(at('rate') ?? 0));
    case 'toward-target': {
      if (parameters['shape'] === 'level') {
        return words.level(
          voice.cite(quantity('level'), aim === null ? null : anchorOfTarget(study, aim)),
        );
      }
      const growth = at('growth') ?? 0;
      const said = parameters['shape'] === 'compound' ? voice.percent(growth) : step(growth);
      return words.toTarget(at('year') ?? 0, needed(said));
    }
    case 'flow': {
      const of = parameters['joinsOf'];
      const joins =
        typeof of === 'string'
          ? words.joinsOf(voice.percent(at('share') ?? 0), name(of))
          : quantity('joins');
      return words.flow(joins, voice.percent(at('leaves') ?? 0));
    }
    case 'outlook': {
      const growth = exp(at('growth') ?? 0) - 1;
      return words.outlook(parameters['scale'] === 'log' ? voice.percent(growth) : null);
    }
    case 'grey':
      return words.grey(
        at('from') ?? 0,
        at('year') ?? 0,
        voice.percent(exp(-(at('a') ?? 0) / (at('spacing') ?? 1)) - 1),
      );
    case 'path': {
      const { byYear, mode } = parameters;
      if (typeof byYear !== 'object' || byYear === null) return voice.words.nothing;
      const said = Object.entries(byYear).map(([year, value]) =>
        mode === 'values'
          ? words.valueIn(year, voice.quantity(value, unit))
          : words.rateIn(year, voice.rate(value, indicator)),
      );
      return voice.words.listed(said);
    }
  }
}

/** Where a rate that is taken from data is from: the past's first figure, or what is needed. */
function anchorOfGround(
  ground: ParameterGround | undefined,
  { id }: StudyIndicator,
  study: Said['study'],
): string | null {
  if (ground?.ground === 'history') return anchorOfFigure(study, ground.of, ground.from);
  const aim = mainTargetOf(study, id);
  const isCompared = ground?.ground === 'required' || ground?.ground === 'peers';
  return isCompared && aim !== null ? anchorOfGrowth(aim) : null;
}

function describeGround(
  ground: ParameterGround,
  voice: Voice,
  name: (id: string) => string,
): string {
  const words = voice.words.assumptions.grounds;
  switch (ground.ground) {
    case 'history': {
      const factor = String(ground.factor);
      return words.history(name(ground.of), ground.from, ground.to, factor);
    }
    case 'peers':
      return words.peers(ground.cases, String(ground.factor));
    case 'required':
      return words.required(String(ground.factor));
    case 'otherwise':
      return words.otherwise;
  }
}
