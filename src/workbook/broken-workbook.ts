/**
 * Why a file could not be read as a workbook; `compound`: the container of files with a password, and
 * of the old .xls. Sheets are named where it lies in one of them.
 */
export type BrokenWorkbook =
  | { readonly broken: 'not-xlsx' | 'compound' }
  | { readonly broken: 'damaged'; readonly sheet: string | null }
  | {
      readonly broken: 'too-large';
      readonly limit: WorkbookLimit;
      readonly most: number;
      /** What was found when reading stopped: at least so many. */
      readonly found: number;
      readonly sheet: string | null;
    };

type WorkbookLimit = keyof typeof workbookLimits;

/**
 * What is read of a workbook at most: far beyond what a region fills in, and little enough that any
 * file is answered within seconds and some hundred megabytes. Each is counted over the whole file.
 */
export const workbookLimits = {
  /** Of the parts that are read, unpacked. */
  bytes: 30_000_000,
  /** Of XML, cells without content among them. */
  elements: 2_000_000,
  /** Elements within each other. */
  nesting: 64,
  /** Between two signs of XML: a text, attribute or comment. Cells hold 32,767 characters at most. */
  characters: 200_000,
  /** Cells with content. */
  cells: 100_000,
  /** Texts that cells share. */
  texts: 200_000,
  sheets: 1000,
  /** Number formats that cells have. */
  formats: 2000,
} as const;

/** Ends the reading of a file, from wherever in it. */
export class WorkbookRefusal extends Error {
  readonly why: BrokenWorkbook;

  constructor(why: BrokenWorkbook) {
    super(why.broken);
    this.name = 'WorkbookRefusal';
    this.why = why;
  }
}

/** Counts what is read of one file, and says in which sheet. */
export type WorkbookBudget = {
  /** @throws WorkbookRefusal where there is more of it than is read */
  readonly take: (limit: WorkbookLimit, count: number) => void;
  /** @throws WorkbookRefusal where one thing alone is larger than is read */
  readonly allow: (limit: WorkbookLimit, size: number) => void;
  /** The refusal of what does not fit together. */
  readonly damaged: () => WorkbookRefusal;
  readonly enter: (sheet: string | null) => void;
};

export function createBudget(): WorkbookBudget {
  const used = new Map<WorkbookLimit, number>();
  const at: { sheet: string | null } = { sheet: null };
  const allow = (limit: WorkbookLimit, found: number) => {
    const most = workbookLimits[limit];
    if (found <= most) return;
    throw new WorkbookRefusal({ broken: 'too-large', limit, most, found, sheet: at.sheet });
  };
  return {
    allow,
    take: (limit, count) => {
      const total = (used.get(limit) ?? 0) + count;
      used.set(limit, total);
      allow(limit, total);
    },
    damaged: () => new WorkbookRefusal({ broken: 'damaged', sheet: at.sheet }),
    enter: (sheet) => {
      at.sheet = sheet;
    },
  };
}
