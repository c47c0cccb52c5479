import type { Language } from '../terms/text.ts';
import { enCases } from './en/cases.ts';
import { enFeasibility } from './en/feasibility.ts';
import { inputFormsEn, inputProblemsEn } from './en/input.ts';
import { enIntakeProblems } from './en/intake-problems.ts';
import { enProgress } from './en/progress.ts';
import { enReadProblems } from './en/read.ts';
import { enRegion, enRegionForms } from './en/region.ts';
import { enScenario, enScenarioForms } from './en/scenario.ts';
import { mergeProblemWordings, type ProblemWordings } from './problem-wording.ts';
import { zhCases } from './zh/cases.ts';
import type { FeasibilityWording } from './zh/feasibility.ts';
import { zhFeasibility } from './zh/feasibility.ts';
import { inputFormsZh, inputProblemsZh } from './zh/input.ts';
import { zhIntakeProblems } from './zh/intake-problems.ts';
import type { ProgressWording } from './zh/progress.ts';
import { zhProgress } from './zh/progress.ts';
import { zhReadProblems } from './zh/read.ts';
import { zhRegion, zhRegionForms } from './zh/region.ts';
import { zhScenario, zhScenarioForms } from './zh/scenario.ts';

/** The composed sentences of one language. */
export type Wording = {
  readonly problems: ProblemWordings;
  readonly feasibility: FeasibilityWording;
  readonly progress: ProgressWording;
};

/** Sentences of problems and findings; charts and command line have theirs beside them. */
export const wordings: { readonly [L in Language]: Wording } = {
  zh: {
    problems: mergeProblemWordings([
      { problems: inputProblemsZh, forms: inputFormsZh },
      { problems: zhRegion, forms: zhRegionForms },
      { problems: zhScenario, forms: zhScenarioForms },
      { problems: zhCases },
      { problems: zhIntakeProblems },
      { problems: zhReadProblems },
    ]),
    feasibility: zhFeasibility,
    progress: zhProgress,
  },
  en: {
    problems: mergeProblemWordings([
      { problems: inputProblemsEn, forms: inputFormsEn },
      { problems: enRegion, forms: enRegionForms },
      { problems: enScenario, forms: enScenarioForms },
      { problems: enCases },
      { problems: enIntakeProblems },
      { problems: enReadProblems },
    ]),
    feasibility: enFeasibility,
    progress: enProgress,
  },
};
