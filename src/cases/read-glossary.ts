import { idForm, textForm } from '../input/forms.ts';
import { lookOf } from '../input/look-of.ts';
import { makeReport } from '../input/make-report.ts';
import type { Problem } from '../input/problem.ts';
import type { YamlDocument } from '../input/read-yaml.ts';
import { validate } from '../input/validate.ts';
import { z } from '../input/zod.ts';
import type { CaseProblemDetails } from './case-problem-details.ts';
import type { GlossaryTerm } from './glossary.ts';

const glossaryForm = z.strictObject({
  terms: z.record(
    idForm,
    z.strictObject({
      name: textForm,
      also: z.array(z.string().regex(/\S/)).optional(),
      definition: textForm.optional(),
      kind: z.enum(['flow']).optional(),
    }),
  ),
});

/**
 * Reads the glossary: ids that growth cases use, with the names that plans print for them. A name
 * stands for one id.
 *
 * @param document the file
 * @param problems takes every problem of the file, with its place
 * @returns the terms in the order of the file; none where there was a problem
 */
export function readGlossary(document: YamlDocument, problems: Problem[]): readonly GlossaryTerm[] {
  const { value, problems: found } = validate(glossaryForm, document);
  problems.push(...found);
  if (value === null) return [];
  const before = problems.length;
  const report = makeReport<CaseProblemDetails>(document, problems);
  const owners = new Map<string, string>();
  const terms = Object.entries(value.terms).map(([id, { name, also = [], ...term }]) => {
    const own = { id, name, also: also.map((one) => one.trim()) };
    for (const printed of [name.zh, name.en, ...own.also]) {
      const plain = plainName(printed);
      const other = owners.get(plain) ?? id;
      if (other !== id) report(['terms', id], 'glossary-name-twice', { name: printed, other });
      owners.set(plain, other);
    }
    return { ...own, definition: term.definition ?? null, isFlow: term.kind !== undefined };
  });
  return problems.length > before ? [] : terms;
}

/**
 * A name without what does not change its meaning: width of letters, spaces, whether 总量 or 人数 is
 * said, or that it is of the whole place: 全市技能人才总量 is 技能人才.
 */
export function plainName(name: string): string {
  const plain = lookOf(name)
    .replace(/[\s“”"]/g, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')');
  return plain
    .replace(/^全(?:国|省|区|市|县|州)(?=.{2})/u, '')
    .replace(/(?<=.{2})(?:总人数|总数量|总量|总数|总规模|人数|数量|规模|数)$/u, '');
}
