/** How a report looks as a page: light or dark as the reader's system is, and on paper black on white. */

export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1c2a30; --quiet: #52636b; --paper: #fcfbf8; --line: #c9d2d4; --mark: #2f6f86; --link: #17587a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e9ea; --quiet: #a9b7bc; --paper: #14202a; --line: #3c4c55; --mark: #7fb8cc; --link: #8fc7e0; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 16px/1.55 Inter, "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3 { overflow-wrap: anywhere; font-family: "Source Serif 4", Georgia, "Noto Serif", serif; line-height: 1.25; }
h1 { font-size: 2.1rem; margin: 0 0 .5rem; }
h2 { font-size: 1.5rem; margin: 2.75rem 0 .75rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p, ol, ul { margin: .5rem 0; max-width: 46rem; overflow-wrap: anywhere; }
li { margin: .2rem 0; overflow-wrap: anywhere; }
a { color: var(--link); }
.quiet { color: var(--quiet); }
nav ul { columns: 16rem; padding-left: 1.2rem; }
nav li { margin: 0; break-inside: avoid; }
nav a { display: inline-block; padding: .15rem 0; }
figure { margin: 1.5rem 0; }
figure.map svg { display: block; width: 100%; height: auto; border: 1px solid var(--line); border-radius: 4px; }
figcaption { color: var(--quiet); font-size: .9rem; margin-top: .4rem; max-width: 46rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; color: var(--quiet); padding: .5rem 0 .3rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
figure.years { margin: .5rem 0; }
figure.years svg { display: block; width: 100%; max-width: 30rem; height: 3rem; }
figure.years rect { fill: var(--mark); }
figure.years figcaption { display: flex; justify-content: space-between; max-width: 30rem; margin-top: .1rem; font-size: .85rem; }
pre { overflow-x: auto; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 4px; font: .82rem/1.45 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #333; --paper: #fff; --line: #999; --mark: #444; --link: #000; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav { display: none; }
  h2, h3, caption { break-after: avoid; }
  figure, tr, li { break-inside: avoid; }
  .scroll, pre { overflow: visible; }
  pre { white-space: pre-wrap; }
}
@page { margin: 18mm; }
`;
