/** A quote or bracket that nothing closes, at the offset where it opens. */
export type Unclosed = { readonly offset: number; readonly opened: string };

/** With how deep its key lies, and its line. */
type Open = Unclosed & { readonly indent: number; readonly lineIndent: number };

/** So much of a line is looked at for its key; one bracket after another may fill a million. */
const longestLead = 400;

const closing: { readonly [opened: string]: string } = { '{': '}', '[': ']' };

/**
 * Finds quotes and brackets that nothing closes, where people see them open. It reads YAML as its
 * writer does, by lines: what is inside quotes or brackets lies deeper than the key it belongs to,
 * so a line that does not has left them.
 *
 * @param text a YAML text in which the parser found a fault; of a sound one this means nothing
 */
export function findUnclosed(text: string): readonly Unclosed[] {
  const found: Unclosed[] = [];
  let open: Open[] = [];
  let at = 0;
  /** Lines that lie deeper belong to a text of several lines (`|`, `>`). */
  let block: number | null = null;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    const indent = line.length - line.trimStart().length;
    const isEmpty = line.trim() === '' || line.trimStart().startsWith('#');
    if (isEmpty || (block !== null && indent > block)) {
      at = end + 1;
      continue;
    }
    block = null;
    const outermost = open[0];
    if (outermost !== undefined && indent <= outermost.indent && !/^\s*[\]}]/.test(line)) {
      found.push(...open);
      open = [];
    }
    const read = readLine(text, at + indent, open);
    found.push(...read.unclosed);
    open = read.open;
    if (open.length === 0 && /(^|[:\-?]\s+)[|>][-+0-9]*\s*(#.*)?$/.test(line))
      block = keyColumn(line);
    at = read.next;
  }
  return [...found, ...open];
}

/** Reads on from an offset to the end of its line, or of what goes on over several. */
function readLine(text: string, from: number, before: readonly Open[]) {
  let open = [...before];
  const unclosed: Unclosed[] = [];
  let at = from;
  let start = text.lastIndexOf('\n', from - 1) + 1;
  let isStart = true;
  while (at < text.length && text[at] !== '\n') {
    const character = text[at]!;
    if (character === '#' && /[\s]|^$/.test(text[at - 1] ?? '')) {
      at = endOfLine(text, at);
    } else if (isStart && (character === '"' || character === "'")) {
      const indent = open[0]?.indent ?? keyColumn(leadOf(text, start, at));
      const end = closeQuote(text, at, indent);
      if (end === null) {
        unclosed.push({ offset: at, opened: character });
        // Which of the brackets around it would have been closed, nobody can tell.
        return { unclosed, open: [], next: endOfLine(text, at) + 1 };
      }
      if (text.slice(at, end).includes('\n')) start = text.lastIndexOf('\n', end - 1) + 1;
      at = end;
      isStart = false;
    } else if (closing[character] !== undefined && (isStart || open.length > 0)) {
      const lead = leadOf(text, start, at);
      const indent = open[0]?.indent ?? keyColumn(lead);
      open.push({ offset: at, opened: character, indent, lineIndent: spacesOf(lead) });
      at += 1;
      isStart = true;
    } else if (open.length > 0 && (character === '}' || character === ']')) {
      const { still, left } = close(text, at, start, open);
      unclosed.push(...left);
      open = still;
      at += 1;
      isStart = false;
    } else {
      const isBreak = /[:\-?]/.test(character) && /\s|^$/.test(text[at + 1] ?? '');
      if (isBreak || (open.length > 0 && character === ',')) isStart = true;
      else if (character !== ' ') isStart = false;
      at += 1;
    }
  }
  return { unclosed, open, next: at + 1 };
}

/** What a closing bracket closes, and what it leaves behind unclosed. */
function close(text: string, at: number, start: number, open: readonly Open[]) {
  const last = open.findLastIndex(({ opened }) => closing[opened] === text[at]);
  if (last < 0) return { still: [...open], left: [] };
  const column = at - start;
  const isFirst = column < longestLead && text.slice(start, at).trim() === '';
  // A bracket alone on its line closes what opened on a line no deeper.
  const fits = isFirst
    ? open.findLastIndex(
        ({ opened, lineIndent }) => closing[opened] === text[at] && lineIndent <= column,
      )
    : last;
  const index = fits < 0 ? last : fits;
  return { still: open.slice(0, index), left: open.slice(index + 1) };
}

/** The offset after the quote that closes; null where a line leaves the value, or the text ends. */
function closeQuote(text: string, from: number, indent: number): number | null {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\' && quote === '"') at += 1;
    else if (character === quote) {
      if (quote === "'" && text[at + 1] === "'") at += 1;
      else return at + 1;
    } else if (character === '\n') {
      const line = text.slice(at + 1, endOfLine(text, at + 1));
      if (line.trim() !== '' && line.length - line.trimStart().length <= indent) return null;
    }
  }
  return null;
}

function leadOf(text: string, start: number, at: number): string {
  return text.slice(start, Math.min(at, start + longestLead));
}

function spacesOf(lead: string): number {
  return lead.length - lead.trimStart().length;
}

/** How deep the key, or list item, lies that a value belongs to: its own lines lie deeper. */
function keyColumn(line: string): number {
  const [lead = ''] = /^\s*/.exec(line) ?? [];
  const [dashes = ''] = /^(?:[-?]\s+)*/.exec(line.slice(lead.length)) ?? [];
  const hasKey = /:(\s|$)/.test(line.slice(lead.length + dashes.length));
  if (hasKey) return lead.length + dashes.length;
  const last = dashes.trimEnd().lastIndexOf('-');
  return last < 0 ? lead.length - 1 : lead.length + last;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
