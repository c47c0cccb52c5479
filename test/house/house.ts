/** What a folder may import of ours, and the outside libraries it owns or shares. */
type Room = { rank: number; from: readonly string[]; uses: readonly string[] };

const below = {
  study: [
    'feasibility',
    'projection',
    'scenario',
    'audit',
    'progress',
    'cases',
    'region',
    'laws',
    'stats',
    'terms',
  ],
  wording: [
    'study',
    'feasibility',
    'projection',
    'progress',
    'scenario',
    'audit',
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
  laws: { rank: 1, from: ['stats', 'terms'], uses: ['zod'] },
  region: { rank: 2, from: ['terms', 'input', 'stats'], uses: ['zod', 'mathjs'] },
  cases: { rank: 2, from: ['terms', 'input', 'stats'], uses: [] },
  scenario: {
    rank: 3,
    from: ['region', 'cases', 'laws', 'stats', 'terms', 'input'],
    uses: ['zod'],
  },
  audit: { rank: 3, from: ['region', 'stats', 'terms'], uses: [] },
  progress: { rank: 3, from: ['region', 'stats', 'terms'], uses: [] },
  projection: {
    rank: 4,
    from: ['scenario', 'region', 'cases', 'laws', 'stats', 'terms'],
    uses: [],
  },
  feasibility: {
    rank: 5,
    from: ['projection', 'scenario', 'region', 'cases', 'stats', 'terms'],
    uses: [],
  },
  study: { rank: 6, from: below.study, uses: [] },
  wording: { rank: 7, from: below.wording, uses: [] },
  charts: { rank: 8, from: ['study', ...below.study, 'wording'], uses: ['vega-lite'] },
  intake: { rank: 8, from: ['region', 'terms', 'input', 'workbook', 'wording'], uses: [] },
  report: {
    rank: 9,
    from: ['charts', 'study', ...below.study, 'wording', 'workbook'],
    uses: ['vega', 'vega-lite', 'fflate'],
  },
  'index.ts': {
    rank: 10,
    from: ['report', 'intake', 'charts', 'study', ...below.study, 'wording', 'input'],
    uses: [],
  },
  cli: {
    rank: 11,
    from: ['index.ts', 'wording'],
    uses: ['commander', 'node:', '@resvg/resvg-wasm', 'string-width'],
  },
  web: {
    rank: 11,
    from: ['index.ts', 'wording'],
    uses: ['preact', '@preact/signals', 'vega', 'vega-lite', 'vega-interpreter', 'yaml'],
  },
};
