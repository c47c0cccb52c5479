import { strToU8, zipSync } from 'fflate';

/** A document for every format: paragraphs, and one table whose first column is merged. */
const sample = {
  title: '青川区人才发展“十四五”规划',
  before: [
    '一、发展基础',
    '截至2020年底，全区人才资源总量达10.3万人，比2015年增长48.4%，其中党政人才3,256人。',
  ],
  table: [
    ['类别', '指标', '单位', '2020年', '2025年'],
    ['总量', '人才资源总量', '万人', '10.3', '14'],
    ['总量', '党政人才', '人', '3256', '3400左右'],
    ['结构', '高级职称比例', '%', '7.7', '>10'],
  ],
  after: ['二、发展目标', '到2025年，人才资源总量达到14万人以上，新增省级平台6—8家。'],
};

export function sampleText(): string {
  const { title, before, table, after } = sample;
  return `${[title, ...before, '主要指标', ...table.map((row) => row.join('\t')), ...after].join('\n')}\n`;
}

/** Rows with how many rows their first cell covers; 0 where a cell above covers it. */
function mergedRows(): readonly { readonly row: readonly string[]; readonly span: number }[] {
  const { table } = sample;
  return table.map((row, i) => {
    if (i > 0 && table[i - 1]![0] === row[0]) return { row, span: 0 };
    let span = 1;
    while (table[i + span]?.[0] === row[0]) span += 1;
    return { row, span };
  });
}

export function sampleHtml(): string {
  const { title, before, after } = sample;
  const lines = (texts: readonly string[]) =>
    texts.map((text) => `<p>&nbsp;&nbsp;<span>${text}</span></p>`).join('\n');
  const rows = mergedRows().map(({ row, span }) => {
    const cells = row.map((text, i) => {
      if (i === 0 && span === 0) return '';
      return `<td${i === 0 && span > 1 ? ` rowspan="${span}"` : ''}><p>${text.replace('>', '&gt;')}</p></td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><script>1</script></head><body><table><tr><td><h1>${title}</h1>\n${lines([...before, '主要指标'])}\n<table>${rows.join('\n')}</table>\n${lines(after)}</td></tr></table></body></html>`;
}

export function sampleDocx(): Uint8Array {
  const { title, before, after } = sample;
  const paragraph = (text: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${text.replace('>', '&gt;')}</w:t></w:r></w:p>`;
  const rows = mergedRows().map(({ row, span }) => {
    const cells = row.map((text, i) => {
      const merge =
        i > 0 || span === 1 ? '' : span === 0 ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
      return `<w:tc><w:tcPr>${merge}</w:tcPr>${paragraph(i === 0 && span === 0 ? '' : text)}</w:tc>`;
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  const body = `${[title, ...before, '主要指标'].map(paragraph).join('')}<w:tbl>${rows.join('')}</w:tbl>${after.map(paragraph).join('')}`;
  return docxOf(body);
}

export function docxOf(body: string): Uint8Array {
  const files = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/**
 * A PDF whose Chinese font is not embedded, so that reading it needs the CMaps: text at places, and the
 * borders of a table.
 */
export function samplePdf(): Uint8Array {
  const { title, before, after } = sample;
  const size = 12;
  const lefts = [60, 120, 260, 320, 400, 500];
  const draws: string[] = [];
  let y = 760;
  const write = (text: string, x: number, height: number) =>
    draws.push(`BT /F1 ${size} Tf ${x} ${height} Td <${hexOf(text)}> Tj ET`);
  const paragraph = (text: string) => {
    for (let i = 0; i < text.length; i += 34) {
      write(text.slice(i, i + 34), 60, y);
      y -= 20;
    }
  };
  for (const text of [title, ...before, '主要指标']) paragraph(text);
  const top = y + 14;
  mergedRows().forEach(({ row, span }, i) => {
    row.forEach((text, c) => {
      if (c > 0 || span > 0) write(text, lefts[c]! + 4, y);
    });
    const line = top - 20 * i;
    draws.push(`${span === 0 ? lefts[1] : lefts[0]} ${line} m ${lefts[5]} ${line} l S`);
    y -= 20;
  });
  const bottom = top - 20 * sample.table.length;
  draws.push(`${lefts[0]} ${bottom} m ${lefts[5]} ${bottom} l S`);
  for (const x of lefts) draws.push(`${x} ${top} m ${x} ${bottom} l S`);
  y -= 10;
  for (const text of after) paragraph(text);
  return pdfOf(draws.join('\n'));
}

function hexOf(text: string): string {
  return [...text]
    .map((character) => character.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
}

export function pdfOf(stream: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(text, true);
}
