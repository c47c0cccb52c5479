import type { DocumentProblemDetails } from '../../document/document-problem-details.ts';
import type { ProblemWording } from '../problem-wording.ts';
import type { ReadWording } from '../zh/read.ts';

const changes = {
  added: 'new',
  removed: 'gone',
  changed: 'changed',
  kept: 'differs from what you changed; yours is kept',
};

/** What is said of reading a document, on the terminal and on the page to check it on. */
export const enRead: ReadWording = {
  note: 'Read from the document by talentcast read. Please confirm what is marked assumed on the review page, and the name and level of the region.',
  summary: ({ figures, indicators, questions, unread }, { file, review, region, scenario }) =>
    [
      `Read ${figures} ${figures === 1 ? 'figure' : 'figures'} of ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}; ${questions} to confirm${unread === 0 ? '' : `, ${unread} more were not read`}.`,
      `Region file: ${file}`,
      `Review page: ${review} (begin with “to confirm”)`,
      ...(scenario === null
        ? []
        : [`Scenario: ${scenario}; next: talentcast check ${region}-plan`]),
    ].join('\n'),
  scenario: (region) => `${region}, as planned`,
  scenarioAhead: (region) => `${region}, the five years ahead`,
  change: ({ path, is }) => `${changes[is]}: ${path}`,
  doubts: {
    year: 'year',
    window: 'first and last year',
    unit: 'unit',
    role: 'published or target',
    op: 'direction of the target',
    indicator: 'name of the indicator',
    value: 'figure',
  },
  roles: {
    observed: 'published',
    target: 'target',
    growth: 'growth',
    share: 'share',
    increment: 'increment',
    other: 'other',
  },
  reasons: {
    redacted: 'blotted out',
    'not-published': 'not given',
    'no-unit': 'no unit',
    'no-name': 'no name',
  },
  title: (document) => `Review of ${document}`,
  copy: 'This page is your own copy for checking: it holds the document’s text. The region file holds names and figures, none of its sentences.',
  counts: (figures, questions) =>
    `${figures} ${figures === 1 ? 'figure' : 'figures'}, ${questions} to confirm.`,
  toConfirm: 'To confirm',
  all: 'All',
  unread: 'Not read',
  changed: 'Since the last reading',
  document: 'The document',
  nothing: 'none',
  between: ', ',
  columns: {
    figure: 'Figure',
    indicator: 'Indicator',
    when: 'Year',
    role: 'Meaning',
    place: 'Place',
    confirm: 'Please confirm',
  },
};

/** What is wrong with a document. */
export const enReadProblems: ProblemWording<DocumentProblemDetails> = {
  'document-empty': () => ({ wrong: 'there is no text in this file' }),
  'document-locked': () => ({
    wrong: 'the file is locked by a password',
    allowed: 'remove the password first',
  }),
  'document-old-word': () => ({
    wrong: 'this is an old .doc file or one with a password',
    allowed: 'save it as .docx first',
  }),
  'document-broken': () => ({
    wrong: 'the file is incomplete, or is not what its ending says',
    allowed: 'download it again or save it anew',
  }),
  'document-scanned': () => ({
    wrong: 'this is a scan: it holds pictures and no text',
    allowed: 'have its text recognised (OCR) first',
  }),
  'document-not-text': () => ({
    wrong: 'this is no text file',
    allowed: 'texts are read in UTF-8 or GB18030 (GBK)',
  }),
  'document-too-large': ({ megabytes }) => ({
    wrong: `it holds more than ${megabytes} MB of text (a Word file once unpacked)`,
    allowed: 'remove what does not belong to the plan',
  }),
  'document-other': ({ allowed }) => ({
    wrong: 'files of this kind are not read',
    allowed: `allowed: ${allowed.map((one) => `.${one}`).join(', ')}`,
  }),
  'tables-too-deep': ({ limit }) => ({
    wrong: `tables stand within tables more than ${limit} deep`,
    allowed: 'save the content with plain tables',
  }),
  'document-no-figures': () => ({
    wrong: 'no figure of an indicator was found',
    allowed:
      'a plan, communiqué or report with figures is wanted; figures that are blotted out (x) do not count',
  }),
  'document-no-years': () => ({
    wrong: 'no figure has a year, so there is no region file to write',
    allowed: '--json shows what was read',
  }),
};
