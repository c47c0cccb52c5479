import { SaxesParser } from 'saxes';
import type { WorkbookBudget } from './broken-workbook.ts';
import type { ZipEntry } from './open-zip.ts';
import { unpack } from './unpack.ts';

export type Attributes = { readonly [name: string]: string };

/** What is done with the elements of a part; names and paths are without namespace prefixes. */
export type ElementReader = {
  /** Called where an element begins, with its path from the root: `workbook/sheets/sheet`. */
  readonly open: (path: string, attributes: Attributes) => void;
  /** Called where it ends, with the text since the last sign of markup in it. */
  readonly close?: (path: string, text: string) => void;
};

/**
 * Reads an XML part of a workbook in one pass while it is unpacked. A document type, with which a
 * small file can stand for a huge one, is refused.
 *
 * @param root the name that its first element must have
 * @throws WorkbookRefusal where it is no well-formed XML, or larger than is read
 * source: ECMA-376 part 2, 10.1.2 (UTF-8 or UTF-16, no document type)
 */
export function parsePart(
  part: ZipEntry,
  root: string,
  budget: WorkbookBudget,
  { open, close }: ElementReader,
): void {
  const parser = new SaxesParser({ position: false });
  const places: Place[] = [];
  const top = createPlace('');
  let text = '';
  /** Characters since the last sign of markup: the parser keeps them until the next one. */
  let silent = 0;
  const hear = () => {
    silent = 0;
  };
  const addText = (more: string) => {
    silent = 0;
    text += more;
    budget.allow('characters', text.length);
  };
  parser.on('error', () => {
    throw budget.damaged();
  });
  parser.on('doctype', () => {
    throw budget.damaged();
  });
  parser.on('comment', hear);
  parser.on('processinginstruction', hear);
  parser.on('opentag', ({ name, attributes }) => {
    silent = 0;
    text = '';
    budget.take('elements', 1);
    const local = name.slice(name.indexOf(':') + 1);
    const parent = places.at(-1) ?? top;
    if (parent === top && local !== root) throw budget.damaged();
    const place = placeIn(parent, local);
    places.push(place);
    budget.allow('nesting', places.length);
    // Without namespaces the parser gives attributes as plain texts.
    open(place.path, attributes as Attributes);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    silent = 0;
    const place = places.pop();
    if (place !== undefined) close?.(place.path, text);
    text = '';
  });
  for (const piece of decode(unpack(part, budget), budget)) {
    silent += piece.length;
    budget.allow('characters', silent);
    parser.write(piece);
  }
  parser.close();
}

/** A path with those below it, so that one that comes again is the same string. */
type Place = { readonly path: string; readonly below: Map<string, Place> };

/** No part that is read has more kinds of elements in one. */
const mostBelow = 200;

function createPlace(path: string): Place {
  return { path, below: new Map() };
}

function placeIn(parent: Place, name: string): Place {
  const known = parent.below.get(name);
  if (known !== undefined) return known;
  const place = createPlace(parent.path === '' ? name : `${parent.path}/${name}`);
  if (parent.below.size < mostBelow) parent.below.set(name, place);
  return place;
}

/** So many bytes of text go to the parser at once. */
const textPiece = 65_536;

function* decode(pieces: Iterable<Uint8Array>, budget: WorkbookBudget): Generator<string> {
  let decoder: TextDecoder | null = null;
  const read = (bytes: Uint8Array | undefined) => {
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      // Bytes that are no text.
      throw budget.damaged();
    }
  };
  for (const piece of pieces) {
    if (piece.length > 0) decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    for (let at = 0; at < piece.length; at += textPiece) {
      yield read(piece.subarray(at, at + textPiece));
    }
  }
  yield read(undefined);
}

/** By the byte order mark, which only UTF-16 must have. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
