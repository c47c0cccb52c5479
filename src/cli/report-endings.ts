import type { ReportFormat } from '../index.ts';

/** Every format of a report; here as well, for help must not wait for the engine. */
const endings: { readonly [F in ReportFormat]: true } = {
  html: true,
  md: true,
  docx: true,
  xlsx: true,
};

export const reportEndings = Object.keys(endings) as readonly ReportFormat[];
