/** The look of `out/index.html`: light and dark as the reader's system has it, A4 in print. */
export const indexStyle = `
:root { color-scheme: light dark; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0; --page: #fff; --panel: #f6f8fa; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8ea; --faint: #a3adb8; --line: #3d444d; --page: #15191e; --panel: #1e242b; --link: #7db8f5; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--page); color: var(--ink);
  font: 16px/1.6 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p { margin: .4rem 0; } .faint, code { color: var(--faint); } code { font-size: .85em; }
a { color: var(--link); } nav ul { margin: .25rem 0; padding-left: 1.25rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; } .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.files { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: 0; padding: 0; list-style: none; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 1rem; margin: .75rem 0 0; padding: 0; list-style: none; }
.charts > li { border: 1px solid var(--line); background: var(--panel); padding: .5rem; min-width: 0; }
.charts > li > a { display: block; height: 11rem; overflow: hidden; background: #fff; }
.charts img { display: block; width: 100%; }
.charts .files { font-size: .85rem; }
@media print {
  :root { --ink: #000; --faint: #444; --line: #999; --page: #fff; --panel: #fff; --link: #000; }
  @page { size: A4; margin: 15mm; }
  body { padding: 0; max-width: none; font-size: 10pt; } nav { display: none; }
  h2, h3 { break-after: avoid; } tr, .charts > li { break-inside: avoid; }
  .charts { grid-template-columns: repeat(3, 1fr); } .charts > li > a { height: 35mm; }
}
`;
