import { strToU8, zipSync } from 'fflate';

/** How a package of Office writes the kinds of its relations. */
export const relationKinds = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships/',
} as const;

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook as other programs write it: one sheet with these rows. */
export function bookOf(
  rows: string,
  { strings = '', styles = '', properties = '', kinds = relationKinds.transitional as string } = {},
): Record<string, string> {
  return {
    '_rels/.rels': relationsOf([['rId1', `${kinds}officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="r">${properties}<sheets><sheet name="表" sheetId="3" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf([
      ['rId7', `${kinds}worksheet`, '/xl/worksheets/other.xml'],
      ['rId8', `${kinds}sharedStrings`, 'texts.xml'],
      ['rId9', `${kinds}styles`, './sub/../looks.xml'],
    ]),
    'xl/worksheets/other.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    'xl/texts.xml': `<sst ${main}>${strings}</sst>`,
    'xl/looks.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
  };
}

export function relationsOf(
  list: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships>${items.join('')}</Relationships>`;
}

export function pack(parts: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}
