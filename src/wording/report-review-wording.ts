import type { Severity } from '../audit/audit-row.ts';

/** What a report says of the plan's own figures and of observed progress. */
export type ReportReviewWording = {
  readonly audit: {
    readonly title: string;
    readonly counts: (counts: AuditCounts) => string;
    readonly nothing: string;
    readonly severities: string;
    readonly sameEverywhere: string;
    readonly table: (rows: number) => string;
    readonly columns: {
      readonly severity: string;
      readonly finding: string;
      readonly arithmetic: string;
      readonly place: string;
    };
    /** Between two lines of arithmetic. */
    readonly separator: string;
    readonly coverage: string;
    readonly coverageColumns: readonly [
      rule: string,
      compared: string,
      rows: string,
      unknown: string,
    ];
    readonly gaps: string;
    readonly gap: (rule: string, sentence: string) => string;
    readonly moreGaps: (rule: string, count: number) => string;
  };
  readonly progress: {
    readonly title: string;
    readonly about: (indicators: number, from: number) => string;
    readonly outcome: string;
    readonly columns: {
      readonly indicator: string;
      readonly figure: string;
      readonly target: string;
      readonly levelShare: string;
      readonly incrementShare: string;
      readonly timeShare: string;
      readonly needed: string;
      readonly midTerm: string;
      readonly agreement: string;
    };
    readonly shares: string;
    readonly methods: string;
    readonly method: string;
    readonly statistic: (judged: string, statistic: string) => string;
    readonly takes: string;
  };
  /** On the first screen. */
  readonly summary: {
    readonly audit: (errors: number, warnings: number) => string;
    readonly progress: (told: {
      readonly name: string;
      readonly shares: string;
      readonly midTerm: string | null;
      readonly needed: string | null;
    }) => string;
  };
  readonly chartData: {
    readonly title: string;
    readonly byYear: string;
    readonly shares: string;
    readonly status: string;
    readonly published: string;
    readonly projected: string;
    readonly elsewhere: string;
  };
};

type AuditCounts = { readonly [S in Severity]: number } & { readonly compared: number };
