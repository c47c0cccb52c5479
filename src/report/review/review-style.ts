/** The look of the review page: two columns that scroll, one on a small screen and on paper. */
export const reviewStyle = `
body { margin: 0; font: 15px/1.6 "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #1c2733; background: #fff; }
header { padding: 0.5rem 1rem; border-bottom: 1px solid #ccd5dd; }
h1 { font-size: 1.2rem; margin: 0.2rem 0; } h2 { font-size: 1.05rem; } h3 { font-size: 1rem; }
header p { margin: 0.1rem 0; }
.quiet { color: #5d6b79; }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
section { padding: 0 1rem 2rem; overflow: auto; height: calc(100vh - 7rem); }
.document { border-left: 1px solid #ccd5dd; }
table { border-collapse: collapse; font-size: 0.9rem; }
td, th { border: 1px solid #ccd5dd; padding: 0.15rem 0.4rem; text-align: left; vertical-align: top; }
mark { background: #dcecd9; padding: 0 0.1em; } mark.ask { background: #ffe3a3; }
mark a { color: inherit; text-decoration: none; }
:target { outline: 2px solid #1f5fa8; scroll-margin-top: 3rem; }
a { color: #1f5fa8; }
@media (max-width: 800px), print { main { display: block; } section { height: auto; overflow: visible; } .document { border-left: 0; } }
`;
