/** What a folder may import of ours, and the outside libraries it owns or shares. */
type Room = { rank: number; from: readonly string[]; uses: readonly string[] };

const below = {
  study: [
    'feasibility',
    'projection',
    'outlook',
    'scenario',
    'audit',
    'progress',
    'judgement',
    'cases',
    'region',
    'laws',
    'stats',
    'terms',
  ],
  wording: [
    'document',
    'study',
    'feasibility',
    'projection',
    'outlook',
    'progress',
    'scenario',
    'audit',
    'judgement',
    'cases',
    'region',
    'laws',
    'stats',
    'terms',
    'input',
  ],
} as const;

/** DESIGN section 2, the house. ARCHITECTURE.md prints this table. */
export const house: { readonly [folder: string]: Room } = {
  stats: { rank: 0, from: [], uses: ['simple-statistics'] },
  terms: { rank: 0, from: [], uses: ['mathjs'] },
  input: {
    rank: 0,
    from: [],
    uses: ['yaml', 'zod', 'fastest-levenshtein', '@noble/hashes'],
  },
  workbook: { rank: 0, from: [], uses: ['fflate', 'saxes'] },
  laws: { rank: 1, from: ['stats', 'terms', 'input'], uses: [] },
  region: { rank: 2, from: ['terms', 'input', 'stats'], uses: ['zod', 'mathjs'] },
  cases: { rank: 2, from: ['terms', 'input', 'stats'], uses: [] },
  judgement: { rank: 3, from: ['region', 'stats', 'terms'], uses: [] },
  outlook: { rank: 3, from: ['region', 'cases', 'stats', 'terms', 'input'], uses: [] },
  scenario: {
    rank: 4,
    from: ['judgement', 'outlook', 'region', 'cases', 'laws', 'stats', 'terms', 'input'],
    uses: ['zod'],
  },
  audit: { rank: 3, from: ['region', 'stats', 'terms'], uses: [] },
  progress: { rank: 4, from: ['judgement', 'region', 'stats', 'terms'], uses: [] },
  document: {
    rank: 3,
    from: ['input', 'terms'],
    uses: ['fflate', 'mammoth', 'parse5', 'pdfjs-dist'],
  },
  projection: {
    rank: 5,
    from: ['scenario', 'outlook', 'judgement', 'region', 'cases', 'laws', 'stats', 'terms'],
    uses: [],
  },
  feasibility: {
    rank: 6,
    from: ['projection', 'outlook', 'scenario', 'judgement', 'region', 'cases', 'stats', 'terms'],
    uses: [],
  },
  study: { rank: 7, from: below.study, uses: [] },
  wording: { rank: 8, from: below.wording, uses: [] },
  charts: { rank: 9, from: ['study', ...below.study, 'wording'], uses: ['vega-lite'] },
  intake: {
    rank: 9,
    from: ['document', 'region', 'terms', 'input', 'workbook', 'wording'],
    uses: [],
  },
  report: {
    rank: 10,
    from: ['document', 'charts', 'study', ...below.study, 'wording', 'workbook'],
    uses: ['vega', 'vega-lite', 'fflate', 'docx'],
  },
  'index.ts': {
    rank: 11,
    from: ['document', 'report', 'intake', 'charts', 'study', ...below.study, 'wording', 'input'],
    uses: [],
  },
  cli: {
    rank: 12,
    from: ['index.ts', 'wording'],
    uses: ['commander', 'node:', '@resvg/resvg-wasm', 'string-width'],
  },
  web: {
    rank: 12,
    from: ['index.ts', 'wording'],
    uses: ['preact', '@preact/signals', 'vega', 'vega-lite', 'vega-interpreter', 'yaml'],
  },
};
