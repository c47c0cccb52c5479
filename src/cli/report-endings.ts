import type { ReportFormat } from '../index.ts';

/** What a report can be written as: a document, or a workbook. */
export type ReportEnding = ReportFormat | 'xlsx';

/** Every ending; here as well, for help must not wait for the engine. */
const endings: { readonly [E in ReportEnding]: true } = { html: true, md: true, xlsx: true };

export const reportEndings = Object.keys(endings) as readonly ReportEnding[];
