/** The look of a report: light and dark as the reader's system has it. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1f2328; --faint: #59636e; --line: #d1d9e0; --page: #fff; --panel: #f3f5f7; --link: #0b57a4; --mark: #fff3c4;
  --good: #0b5c33; --fair: #6b4a00; --bad: #a3151f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8ea; --faint: #a9b3be; --line: #3d444d; --page: #15191e; --panel: #1e242b; --link: #7db8f5; --mark: #4a3f14;
    --good: #7ed6a3; --fair: #e8c26a; --bad: #ff9c9c; }
}
* { box-sizing: border-box; }
html[lang="en"] body { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
body { margin: 0 auto; padding: 1.1rem 1.5rem 3rem; max-width: 80rem; background: var(--page); color: var(--ink); display: grid;
  grid-template-columns: minmax(0, 13rem) minmax(0, 1fr); grid-template-areas: "head head" "side main" "foot foot"; column-gap: 2.25rem;
  font: 15px/1.6 "Noto Sans SC", "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Hiragino Sans GB", "WenQuanYi Micro Hei", system-ui, sans-serif; }
header { grid-area: head; border-bottom: 2px solid var(--ink); padding-bottom: .5rem; margin-bottom: .75rem; }
header p { display: inline; color: var(--faint); font-size: .88rem; margin: 0 1.25rem 0 0; }
nav { grid-area: side; font-size: .9rem; position: sticky; top: 1rem; align-self: start; }
nav h2 { font-size: .9rem; margin: .4rem 0; border: 0; padding: 0; } nav ol { margin: 0; padding: 0; list-style: none; } nav li { padding: .15rem 0; line-height: 1.35; break-inside: avoid; } nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
main { grid-area: main; min-width: 0; } footer { grid-area: foot; color: var(--faint); font-size: .85rem; margin-top: 2rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 2.25rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); }
main > section:first-child > h2 { margin-top: 0; }
h3 { font-size: 1rem; margin: 1.5rem 0 .35rem; } h4 { font-size: .93rem; margin: 1rem 0 .25rem; }
p { margin: .45rem 0; } .lead { font-size: 1.05rem; background: var(--panel); border-left: 4px solid var(--ink); padding: .5rem .8rem; }
.note { color: var(--faint); font-size: .88rem; } p, li { overflow-wrap: anywhere; } ul { margin: .4rem 0; padding-left: 1.3rem; } li { margin: .15rem 0; }
a { color: var(--link); } a:focus-visible, .wide:focus-visible, .chart:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; top: .5rem; background: var(--page); padding: .4rem .8rem; z-index: 1; } .skip:focus { left: .5rem; }
code { font: .86em/1.4 ui-monospace, "Cascadia Mono", Consolas, monospace; overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin: .6rem 0; } table { border-collapse: collapse; width: 100%; font-size: .87rem; line-height: 1.45; }
caption { text-align: left; font-weight: 600; padding: .2rem 0; } caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 2rem); }
th, td { padding: .24rem .5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { border-bottom: 1.5px solid var(--ink); vertical-align: bottom; } tbody th { font-weight: 400; min-width: 8em; } .narrow tbody th { min-width: 0; white-space: nowrap; } td:not(.number) { min-width: 5.5em; }
.number { text-align: right; font-variant-numeric: tabular-nums; } td.number, span.whole { white-space: nowrap; }
.figure { text-decoration: underline dotted; text-decoration-color: var(--line); text-underline-offset: .22em; cursor: help; }
a.figure { color: inherit; cursor: pointer; text-decoration-color: var(--link); } tr:target > * { background: var(--mark); } tr[id] { scroll-margin-top: 4rem; }
.verdict, .tone { font-weight: 600; } .verdict { white-space: nowrap; } .met, .near, .good { color: var(--good); } .partial, .fair { color: var(--fair); } .short, .away, .bad { color: var(--bad); } .unknown, .faint { color: var(--faint); }
details { margin: .5rem 0; } summary { cursor: pointer; color: var(--link); font-size: .88rem; } summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
figure { margin: 1.25rem 0 2rem; } figcaption { margin-bottom: .5rem; } figcaption p { color: var(--faint); font-size: .88rem; margin: 0; }
.chart { background: #fff; border: 1px solid var(--line); padding: .5rem; max-width: 52rem; overflow-x: auto; } .chart svg { display: block; width: 100%; min-width: 34rem; height: auto; }
.chart :has(> title) { cursor: help; } .chart :has(> title):hover { filter: drop-shadow(0 0 2px #0b57a4); }
@media (max-width: 60rem) { body { display: block; padding: 1rem; } nav { position: static; margin-bottom: 1.5rem; } nav ol { columns: 2; } }
@media (max-width: 40rem) { .wide tbody th { position: sticky; left: 0; background: var(--page); min-width: 8.5em; } }
`;
