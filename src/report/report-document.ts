/**
 * A report as plain data: composed once, rendered to Markdown and to HTML. It knows nothing of
 * markup; a renderer knows nothing of studies, but for the workbook, which shows their figures
 * themselves.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { TargetState } from '../feasibility/judged-target.ts';
import type { Study } from '../study/study.ts';
import type { Language } from '../terms/text.ts';

export type ReportDocument = {
  readonly language: Language;
  readonly title: string;
  /** Lines below the title: scenario, period, documents. */
  readonly about: readonly Runs[];
  /** In place of a table of contents: the renderer makes it of the sections. */
  readonly contents: string;
  /** Where a keyboard skips to: past the contents. */
  readonly skip: string;
  readonly sections: readonly Section[];
  /** What made the report. */
  readonly colophon: string;
  /** What it speaks of. */
  readonly studies: readonly Study[];
};

export type Section = {
  /** Anchor: letters, digits and hyphens, unique in the document. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

export type Block =
  | { readonly kind: 'lead' | 'paragraph' | 'note'; readonly runs: Runs }
  | { readonly kind: 'heading' | 'subheading'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | Table
  | ChartBlock;

export type Table = {
  readonly kind: 'table';
  readonly caption: string;
  /** The first column names its rows. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Runs[])[];
  /** The anchor of each row, where rows are linked to; null for one that is not. */
  readonly anchors?: readonly (string | null)[];
};

export type Column = { readonly title: string; readonly isNumber: boolean };

export type ChartBlock = {
  readonly kind: 'chart';
  /** Unique in the document, as an anchor. */
  readonly id: string;
  readonly title: string;
  /** What the chart answers. */
  readonly question: string;
  /** Its SVG, relative to the report. */
  readonly file: string;
  readonly spec: TopLevelSpec;
  /** The same figures to read as a table, and what opens it. */
  readonly data?: { readonly title: string; readonly table: Table };
  /** Where they stand else. */
  readonly see?: Runs;
};

/** A sentence in pieces. */
export type Runs = readonly Run[];

export type Run = {
  readonly text: string;
  /** The value behind a rounded figure, at full precision and with its unit. */
  readonly exact?: string;
  readonly verdict?: TargetState;
  readonly tone?: 'good' | 'fair' | 'bad' | 'faint';
  /** `whole` is not broken over two lines. */
  readonly style?: 'strong' | 'code' | 'whole';
  /** An anchor of this document. */
  readonly to?: string;
};
