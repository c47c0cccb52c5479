import type { FoundType } from '../../input/found.ts';
import type {
  Bound,
  ExpectedType,
  InputFormId,
  InputProblemDetails,
  SyntaxReason,
} from '../../input/problem-details.ts';
import type { FormWording, ProblemWording } from '../problem-wording.ts';
import type { Sentences, Words } from '../speaks.ts';

export const inputFormsEn: FormWording<InputFormId> = {
  text: 'a text, or { zh: Chinese text, en: English text }',
  number: 'a number, such as 10.3',
  percent: 'a per cent, such as 7.7%',
  year: 'a year from 1900 to 2200',
  window: 'a first and last year, such as 2016-2020',
  id: 'an id of letters and digits that begins with a small letter, such as rdPer10kLabour',
  'file-id':
    'an id of small letters, digits and hyphens that begins with a letter, such as zhuji-plan',
};

const typesEn: Words<ExpectedType | FoundType> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  'not-finite': 'infinite or not a number',
  'yes-no': 'true or false',
  nothing: 'empty',
  list: 'a list',
  mapping: 'a mapping (key: value)',
};

const syntaxEn: Words<SyntaxReason> = {
  'alias-props': 'an alias (*) cannot have a tag or an anchor of its own',
  'bad-alias': 'the name of this anchor or alias is not valid',
  'bad-directive': 'a line that begins with % must be a YAML directive',
  'bad-dq-escape': 'unknown escape after a backslash in double quotes',
  'bad-indent': 'the indentation is wrong',
  'bad-prop-order': 'anchors and tags must stand after the indicator',
  'bad-scalar-start': 'a text cannot begin with this character; put it in quotes',
  'block-as-implicit-key':
    'two colons in one line, or a mapping where a key belongs; put a text with a colon in quotes',
  'block-in-flow': 'indented writing is not possible inside brackets or braces',
  'bad-collection-type': 'the tag does not fit a list or mapping',
  'key-over-1024-chars': 'a key is longer than 1024 characters',
  'missing-char':
    'a character is missing: a quote or bracket is not closed, or a colon, comma or space is left out',
  'multiline-implicit-key':
    'a key cannot go over several lines; a colon may be missing, or a quote not closed',
  'multiple-anchors': 'a value can have one anchor only',
  'multiple-tags': 'a value can have one tag only',
  'tab-as-indent': 'tabs cannot indent; use spaces',
  'tag-resolve-failed':
    'this tag (it begins with an exclamation mark) is not supported; put such a text in quotes',
  'unexpected-token': 'there is something here that does not belong',
  other: 'this is not valid YAML',
};

const closings: { readonly [opened: string]: string } = { '{': '}', '[': ']' };

const boundsEn: Sentences<Bound, [limit: number]> = {
  'at-least': (limit) => `at least ${limit}`,
  above: (limit) => `more than ${limit}`,
  'at-most': (limit) => `at most ${limit}`,
  below: (limit) => `less than ${limit}`,
};

/** English sentences for problems of reading and of form. */
export const inputProblemsEn: ProblemWording<InputProblemDetails> = {
  'not-utf8': () => ({ wrong: 'the file is not UTF-8', allowed: 'save it as UTF-8' }),
  folder: () => ({ wrong: 'this is a folder, not a file' }),
  'no-permission': () => ({ wrong: 'no permission to read the file' }),
  'too-large': ({ megabytes }) => ({
    wrong: 'the file is too large',
    allowed: `at most ${megabytes} MB`,
  }),
  missing: () => ({ wrong: 'there is no such file' }),
  failed: () => ({ wrong: 'the file cannot be read' }),
  'wrong-extension': () => ({ wrong: 'wrong extension', allowed: 'rename it to .yaml' }),
  'empty-file': () => ({ wrong: 'there is nothing in the file' }),
  'unprintable-character': ({ character }) => ({
    wrong: `here is ${character}, a control character or one that turns the direction of text`,
    allowed: 'delete it; written as an escape ("\\e") it is not allowed either',
  }),
  'too-deep': ({ limit }) => ({ wrong: 'nested too deep', allowed: `at most ${limit} levels` }),
  'too-many-aliases': ({ limit }) => ({
    wrong: 'aliases (*) repeat too much',
    allowed: `at most ${limit} values in all`,
  }),
  'unknown-anchor': ({ name, suggestion }) => ({
    wrong: `there is no anchor &${name} before the alias *${name}`,
    suggestion: suggestion === null ? null : `*${suggestion}`,
  }),
  'alias-of-itself': ({ name }) => ({ wrong: `the alias *${name} is inside what it stands for` }),
  'yaml-syntax': ({ reason }) => ({ wrong: syntaxEn[reason] }),
  'look-alike-character': ({ character, plain }) => {
    if (plain === '')
      return { wrong: `here is ${character}, which cannot be seen`, allowed: 'delete it' };
    if (plain === ' ')
      return { wrong: `the space here is ${character}, not a plain one`, allowed: 'type a space' };
    return {
      wrong: `here is ${character}, which only looks like ${plain}`,
      allowed: `type ${plain}`,
    };
  },
  'never-closed': ({ opened }) => ({
    wrong: `a ${opened === '{' || opened === '[' ? 'bracket' : 'quote'} ${opened} opens here and is never closed`,
    allowed: `close it with ${closings[opened] ?? opened}`,
  }),
  'several-documents': () => ({
    wrong: 'there is more than one document in the file',
    allowed: 'nothing may follow a second “---”',
  }),
  'root-not-mapping': ({ foundType }) => ({
    wrong: `the whole file is ${typesEn[foundType]}`,
    allowed: 'it must consist of “key: value”',
  }),
  'duplicate-key': ({ key, firstLine }) => ({
    wrong: `the key “${key}” is given twice, first in line ${firstLine}`,
  }),
  'bad-key': ({ found }) => ({
    wrong: `“${found}” cannot be a key`,
    allowed: 'keys are texts or whole numbers',
  }),
  'forbidden-key': ({ key }) => ({ wrong: `the key “${key}” is not allowed` }),
  'unknown-key': ({ key, allowed, suggestion }) => ({
    wrong: `there is no key “${key}”`,
    ...(allowed.length === 0 ? {} : { allowed: `keys: ${allowed.join(', ')}` }),
    suggestion,
  }),
  'missing-key': ({ key }) => ({ wrong: `“${key}” is missing` }),
  'wrong-type': ({ expected, found, foundType }) => ({
    wrong: foundType === 'nothing' ? 'nothing is given' : `“${found}” is ${typesEn[foundType]}`,
    allowed: `it must be ${expected.map((type) => typesEn[type]).join(' or ')}`,
  }),
  'wrong-value': ({ found, allowed, suggestion }) => ({
    wrong: `it cannot be “${found}”`,
    allowed: `one of: ${allowed.join(', ')}`,
    suggestion,
  }),
  'wrong-form': ({ form, found }) => ({
    wrong: `“${found}” is not written as it must be`,
    allowed: `it must be ${form}`,
  }),
  'out-of-range': ({ bound, limit, found }) => ({
    wrong: `${found} is out of range`,
    allowed: `it must be ${boundsEn[bound](limit)}`,
  }),
  'wrong-length': ({ bound, limit }) => ({
    wrong: 'wrong length or number of items',
    allowed: `it must be ${boundsEn[bound](limit)}`,
  }),
  'not-accepted': ({ found }) => ({ wrong: `“${found}” is not accepted` }),
  'window-backwards': ({ from, to }) => ({
    wrong: `the first year ${from} is after the last, ${to}`,
    allowed: 'write the earlier year first',
  }),
  'csv-header': ({ expected, found }) => ({
    wrong: `wrong header: “${found}”`,
    allowed: `it must be: ${expected.join(',')}`,
  }),
  'csv-fields': ({ expected, found }) => ({
    wrong: `fields in this line: ${found}`,
    allowed: `there must be ${expected}`,
  }),
  'csv-quote': () => ({
    wrong: 'a quote is not closed, or misplaced',
    allowed: 'a field with a quote in it must be quoted as a whole, with that quote written twice',
  }),
};
