/** What stands in a file where something else was expected. */
export type FoundType =
  | 'text'
  | 'number'
  | 'not-finite'
  | 'yes-no'
  | 'nothing'
  | 'list'
  | 'mapping';

const longest = 60;

/**
 * Names the type of a value as it was read from a file.
 *
 * @param value a value of a YAML document
 * @returns its type; NaN and the infinities are `not-finite`
 */
export function foundType(value: unknown): FoundType {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'not-finite';
  if (typeof value === 'boolean') return 'yes-no';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'mapping' : 'nothing';
}

/**
 * Writes a value in about 60 characters, to be shown in a message.
 *
 * @param value a value of a YAML document
 * @returns its text; lists as `[a, b]`, mappings as `{zh: …, en: …}`
 */
export function renderFound(value: unknown): string {
  const characters = [...render(value, 2).slice(0, 4 * longest)];
  if (characters.length <= longest) return characters.join('');
  return `${characters.slice(0, longest).join('')}…`;
}

function render(value: unknown, levels: number): string {
  if (typeof value === 'string') return value.slice(0, 4 * longest).replace(/[ \t\r\n]+/g, ' ');
  if (typeof value !== 'object' || value === null) return renderPlain(value);
  if (levels === 0) return '…';
  if (Array.isArray(value)) {
    const items = value.slice(0, longest).map((item) => render(item, levels - 1));
    return `[${items.join(', ')}]`;
  }
  const entries = Object.entries(value).slice(0, longest);
  return `{${entries.map(([key, item]) => `${key}: ${render(item, levels - 1)}`).join(', ')}}`;
}

function renderPlain(value: unknown): string {
  if (value === Number.POSITIVE_INFINITY) return '.inf';
  if (value === Number.NEGATIVE_INFINITY) return '-.inf';
  return Number.isNaN(value) ? '.nan' : String(value);
}
