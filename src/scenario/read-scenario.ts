import { escapeHidden } from '../input/hidden-characters.ts';
import { makeReport } from '../input/make-report.ts';
import type { Path, Problem } from '../input/problem.ts';
import type { YamlDocument } from '../input/read-yaml.ts';
import { validate } from '../input/validate.ts';
import { z } from '../input/zod.ts';
import { laws } from '../laws/registry.ts';
import type { Text } from '../terms/text.ts';
import type { Assumption, Comparison, Origin, ScenarioEvent } from './scenario.ts';
import type { ScenarioProblemDetails } from './scenario-problem-details.ts';
import {
  type AssumptionForm,
  byKindForm,
  comparisonForm,
  type ScenarioForm,
  scenarioForm,
} from './scenario-schema.ts';

/** One scenario file as written, before what it extends is merged in. */
export type ScenarioDraft = {
  readonly file: string;
  readonly id: string;
  readonly title: Text;
  readonly form: ScenarioForm;
  readonly default: Assumption | null;
  readonly growth: { readonly [indicator: string]: Assumption };
  readonly events: readonly ScenarioEvent[] | null;
  /** False where something was left out because it is misshapen: good for checking only. */
  readonly complete: boolean;
};

/** Folders of `out/` that are no scenario's: a scenario of that name would write into them. */
const reservedIds: readonly string[] = ['charts', 'reports'];

/**
 * Reads one scenario file: either assumptions, or a named comparison.
 *
 * @param document the parsed file
 * @param problems receives everything that is wrong
 * @returns the draft, without what is misshapen; null where too little is left
 */
export function readScenario(document: YamlDocument, problems: Problem[]): ScenarioDraft | null {
  const before = problems.length;
  const { value, problems: found } = validate(scenarioForm, document);
  problems.push(...found);
  const form = value ?? salvage(document.value, found);
  if (form === null) return null;
  const { file } = document;
  const report = makeReport<ScenarioProblemDetails>(document, problems);
  const name = nameOf(file);
  if (form.scenario !== name)
    report(['scenario'], 'scenario-id-not-file-name', { id: form.scenario, name });
  if (reservedIds.includes(form.scenario))
    report(['scenario'], 'reserved-id', { id: form.scenario, reserved: reservedIds });
  const lawForms = readLawForms(form, document, problems);
  const assumption = (raw: AssumptionForm, path: Path, own: unknown): Assumption => {
    const { law, because, otherwise, ...rest } = { ...raw, ...(own as AssumptionForm) };
    return {
      law: raw.law ?? null,
      form: rest,
      otherwise: raw.otherwise ?? [],
      because: raw.because ?? null,
      origin: { file, path },
    };
  };
  return {
    file,
    id: form.scenario,
    title: form.title,
    form,
    default:
      form.default === undefined || lawForms.default === undefined
        ? null
        : assumption(form.default, ['default'], lawForms.default),
    growth: Object.fromEntries(
      Object.entries(form.growth ?? {}).flatMap(([id, raw]) => {
        const own = lawForms.growth[id];
        return own === undefined ? [] : [[id, assumption(raw, ['growth', id], own)]];
      }),
    ),
    events: form.events === undefined ? null : form.events.map((e, i) => readEvent(e, i, file)),
    complete: problems.length === before,
  };
}

/** Reads a file that names scenarios to compare. */
export function readComparison(document: YamlDocument, problems: Problem[]): Comparison | null {
  const { value: form, problems: found } = validate(comparisonForm, document);
  problems.push(...found);
  if (form === null) return null;
  const id = nameOf(document.file);
  const report = makeReport<ScenarioProblemDetails>(document, problems);
  if (reservedIds.includes(id)) report([], 'reserved-id', { id, reserved: reservedIds });
  if (!mayNameFolder(id)) report([], 'file-name-unfit', { name: id });
  return {
    id,
    title: form.title ?? { zh: id, en: id },
    compare: form.compare,
    file: document.file,
  };
}

/** A comparison is called after its file, and its results lie in a folder of that name. */
function mayNameFolder(name: string): boolean {
  return (
    escapeHidden(name) === name &&
    /^[^.\\/:*?"<>|][^\\/:*?"<>|]*$/.test(name) &&
    !/[. ]$/.test(name)
  );
}

/** `scenarios/zhuji-plan.yaml` → `zhuji-plan`. */
function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

/** What is well formed where only some of `growth` or `uncertainty`, or a key too many, is not. */
function salvage(root: unknown, found: readonly Problem[]): ScenarioForm | null {
  const bad = found.map(({ path }) => path);
  const pruned = prune(root, '', ['growth', 'uncertainty', 'parameters', 'volatility'], bad);
  return scenarioForm.safeParse(pruned).data ?? null;
}

/** A mapping without the entries that problems stand in; of `open` ones, without theirs. */
function prune(
  value: unknown,
  path: string,
  open: readonly string[],
  bad: readonly string[],
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).flatMap(([key, one]) => {
    const here = `${path}${key}`;
    if (!bad.some((at) => at === here || at.startsWith(`${here}.`) || at.startsWith(`${here}[`)))
      return [[key, one]];
    const isOpen = open.includes(key) && typeof one === 'object' && !bad.includes(here);
    return isOpen ? [[key, prune(one, `${here}.`, open, bad)]] : [];
  });
  return Object.fromEntries(entries);
}

type LawForms = { default?: unknown; growth: { readonly [id: string]: unknown } };

/** Reads each assumption by the form of its own law; misshapen ones are reported and left out. */
function readLawForms(form: ScenarioForm, document: YamlDocument, problems: Problem[]): LawForms {
  const ignored = z.unknown().optional();
  const formOf = ({ law }: AssumptionForm) =>
    z.strictObject({
      ...(law === undefined ? byKindForm : laws[law].form).shape,
      law: ignored,
      because: ignored,
      otherwise: ignored,
    });
  const read = (raw: AssumptionForm, path: readonly string[]): unknown => {
    const nest = path.reduceRight<z.ZodType>(
      (inner, key) => z.looseObject({ [key]: inner }),
      formOf(raw),
    );
    const { value, problems: found } = validate(nest, document);
    problems.push(...found);
    return path.reduce<unknown>(
      (at, key) => (at as { [key: string]: unknown } | null)?.[key],
      value,
    );
  };
  return {
    ...(form.default === undefined ? {} : { default: read(form.default, ['default']) }),
    growth: Object.fromEntries(
      Object.entries(form.growth ?? {}).map(([id, raw]) => [id, read(raw, ['growth', id])]),
    ),
  };
}

function readEvent(
  event: NonNullable<ScenarioForm['events']>[number],
  index: number,
  file: string,
): ScenarioEvent {
  return {
    in: event.in,
    on: typeof event.on === 'string' ? [event.on] : event.on,
    add: event.add ?? null,
    rate: event.rate ?? null,
    because: event.because ?? null,
    origin: { file, path: ['events', index] },
  };
}

/** Where the top-level keys of a draft stand. */
export function originsOf(draft: ScenarioDraft): { readonly [key: string]: Origin } {
  return Object.fromEntries(
    Object.keys(draft.form).map((key) => [key, { file: draft.file, path: [key] }]),
  );
}
