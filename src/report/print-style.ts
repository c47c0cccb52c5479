import type { Language } from '../terms/text.ts';

/** Fonts as documents name them, with those that systems without them have. */
const faces = {
  title:
    '"方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", STZhongsong, "华文中宋", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif',
  heavy:
    '"黑体", SimHei, STHeiti, "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  script:
    '"楷体_GB2312", KaiTi_GB2312, "楷体", KaiTi, STKaiti, "AR PL UKai CN", "Source Han Serif SC", "Noto Serif CJK SC", serif',
  text: '"仿宋_GB2312", FangSong_GB2312, "仿宋", FangSong, STFangsong, "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif',
  figures: '"宋体", SimSun, "Source Han Serif SC", "Noto Serif CJK SC", serif',
} as const;

/** What every language has in print: A4, ink on white, nothing cut in two that need not be. */
const shared = `
  :root { color-scheme: light; --ink: #000; --faint: #444; --line: #888; --page: #fff; --panel: #fff; --link: #000; --mark: #fff; --good: #0b5c33; --fair: #6b4a00; --bad: #a3151f; }
  body { display: block; padding: 0; max-width: none; }
  nav { position: static; margin: 1rem 0; } nav ol { columns: 2; } .skip, details, figure > .note { display: none; } a { text-decoration: none; }
  h2, h3, h4, figcaption, caption { break-after: avoid; } tr, li, .chart svg, .lead, figcaption, .whole, #charts > .note { break-inside: avoid; } #charts > .note { break-after: avoid; } p { orphans: 3; widows: 3; }
  .wide { overflow: visible; } thead { display: table-header-group; } th, td { padding: .14rem .25rem; } tbody th { min-width: 6em; } td.number { white-space: normal; word-break: keep-all; min-width: 3.5em; }
  .figure { text-decoration: none; } .chart { border: 0; padding: 0; max-width: none; overflow: visible; } .chart svg { width: 95%; min-width: 0; max-height: 222mm; margin: 0 auto; } caption span { position: static; max-width: none; } figure { margin: .5rem 0 1rem; }
`;

const styles: { readonly [L in Language]: string } = {
  // As GB/T 9704 has it: 小标宋 for the title, 黑体 and 楷体 for headings, 仿宋 for the text,
  // page numbers between dashes at the outer edge. The type is smaller: tables have many columns.
  zh: `
@media print {${shared}
  body { font: 12pt/1.65 ${faces.text}; }
  header { border: 0; text-align: center; margin: 8mm 0 6mm; padding: 0; } h1 { font: 400 22pt/1.35 ${faces.title}; margin: 0 0 5mm; }
  header p { display: block; font: 12pt/1.6 ${faces.script}; color: #000; margin: 0; }
  nav h2 { font: 400 14pt ${faces.heavy}; text-align: center; } nav ol { font: 11pt/1.5 ${faces.text}; }
  h2 { font: 400 15pt/1.4 ${faces.heavy}; border: 0; margin: 7mm 0 2mm; padding: 0 0 0 2em; } h3 { font: 400 13pt/1.4 ${faces.script}; margin: 4mm 0 1mm; padding-left: 2em; } h4 { font: 600 12pt/1.5 ${faces.text}; margin: 3mm 0 1mm; padding-left: 2em; }
  main p { text-indent: 2em; text-align: justify; margin: 0; } main ul { list-style: none; padding: 0; margin: 0; } main li { text-indent: 2em; margin: 0; }
  .lead { font: 12pt/1.65 ${faces.text}; border: 0; padding: 0; } .lead strong { font-family: ${faces.heavy}; font-weight: 400; } .note { font-size: 10.5pt; }
  table { font: 8.5pt/1.4 ${faces.figures}; border-top: 1.2pt solid #000; border-bottom: 1.2pt solid #000; } caption { font: 400 10.5pt ${faces.heavy}; text-align: center; } thead th { font: 400 8.5pt/1.35 ${faces.heavy}; }
  figcaption { text-align: center; } figcaption h3 { font: 400 10.5pt ${faces.heavy}; padding: 0; margin: 3mm 0 0; } figcaption p, figure .note { text-indent: 0; text-align: center; font-size: 9.5pt; }
  footer { font-size: 9.5pt; }
}
@page { size: A4; margin: 30mm 24mm 28mm; }
@page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt ${faces.figures}; padding-right: 1em; vertical-align: top; padding-top: 5mm; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt ${faces.figures}; padding-left: 1em; vertical-align: top; padding-top: 5mm; } }
`,
  en: `
@media print {${shared}
  body { font-size: 10.5pt; line-height: 1.5; } h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 1.3rem; } h3 { font-size: 11pt; } h4 { font-size: 10.5pt; }
  .lead { font-size: 10.5pt; border-left: 2pt solid #000; } table { font-size: 8.2pt; line-height: 1.35; }
}
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
`,
};

/** A report on paper: in Chinese after the format of official documents (公文). */
export function printStyle(language: Language): string {
  return styles[language];
}
