/** The style sheet of the HTML report: readable in light and dark, with focus to be seen, fit to be printed. */
export const htmlStyle = `
:root{color-scheme:light dark;--back:#fff;--soft:#f3f4f6;--text:#1b1f24;--dim:#4d5660;--line:#c8cdd3;--link:#0550ae;
--error:#b3261e;--warning:#8a5300;--info:#0a5aa8;--add:#d7f5de;--del:#ffe0de;--mark:#ffec99}
@media (prefers-color-scheme:dark){:root{--back:#12161c;--soft:#1d232b;--text:#e8ecf0;--dim:#a9b3bd;--line:#3d4650;
--link:#7cb8ff;--error:#ff9a93;--warning:#f0b757;--info:#83bfff;--add:#123d22;--del:#4d1a1a;--mark:#5c4a00}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif}
header,main,footer{max-width:90rem;margin:0 auto;padding:1rem}
h1{margin:0 0 .5rem}h2{margin:2rem 0 .5rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem;background:var(--back);padding:.5rem 1rem}.skip:focus{left:0;top:0}
.totals{display:flex;flex-wrap:wrap;gap:1rem;padding:0;margin:1rem 0;list-style:none}
.totals li{background:var(--soft);border-radius:.5rem;padding:.5rem 1rem}.totals b{display:block;font-size:1.75rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1rem}
.charts>:last-child{grid-column:1/-1}.charts>*{background:var(--soft);border-radius:.5rem;padding:1rem;overflow-x:auto}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding-bottom:.25rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;overflow-wrap:anywhere}
#findings th,#findings td,.history th,.history td{border-bottom:1px solid var(--line)}
.number{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
.bar{width:45%}.bar svg,.lines{display:block;width:100%}
rect{fill:var(--info)}rect.error,circle.error{fill:var(--error)}rect.warning,circle.warning{fill:var(--warning)}
circle.info{fill:var(--info)}circle.total{fill:var(--text)}
.lines{height:auto;max-height:20rem}.lines polyline{fill:none;stroke:var(--text);stroke-width:2}
.lines polyline.error{stroke:var(--error)}.lines polyline.warning{stroke:var(--warning);stroke-dasharray:8 3}
.lines polyline.info{stroke:var(--info);stroke-dasharray:2 3}
.lines line{stroke:var(--line)}.lines text{fill:var(--text);font-size:12px}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.dim{color:var(--dim)}
.filters{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin:.5rem 0}[hidden]{display:none!important}
.filters label{display:block;font-size:.9rem}
input,select,button{font:inherit;color:inherit;background:var(--back);border:1px solid var(--dim);border-radius:.25rem;padding:.25rem .5rem}
th button{border:0;padding:0 .25rem;font-weight:600;background:none;cursor:pointer;text-align:left}
th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
.scroll{overflow-x:auto}
code,pre{font:14px/1.45 ui-monospace,monospace}
pre{background:var(--soft);padding:.5rem;border-radius:.25rem;overflow-x:auto;margin:.25rem 0;tab-size:2}
pre ins,pre del{text-decoration:none;display:inline-block;min-width:100%}ins{background:var(--add)}del{background:var(--del)}
mark{background:var(--mark);color:inherit}
summary{cursor:pointer}
@media print{.filters,.skip{display:none}body{font-size:12px}}
`;

/** The script of the HTML report: sorts by column and filters, and makes no markup from text. Without it all rows show. */
export const htmlScript = `
"use strict";
const table = document.getElementById("findings");
const body = table && table.tBodies[0];
if (body) {
  const rows = Array.from(body.rows);
  const heads = Array.from(table.tHead.rows[0].cells);
  const collator = new Intl.Collator("en", { numeric: true });
  const valueOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent : cell.dataset.value;
  };
  const sortBy = (column) => {
    const ascending = heads[column].getAttribute("aria-sort") !== "ascending";
    for (const head of heads) head.setAttribute("aria-sort", "none");
    heads[column].setAttribute("aria-sort", ascending ? "ascending" : "descending");
    const keyed = rows.map((row) => [valueOf(row, column), row]);
    keyed.sort((a, b) => collator.compare(a[0], b[0]) * (ascending ? 1 : -1));
    const sorted = document.createDocumentFragment();
    for (const [, row] of keyed) sorted.append(row);
    body.append(sorted);
  };
  heads.forEach((head, column) => {
    const button = head.querySelector("button");
    if (button) button.addEventListener("click", () => sortBy(column));
  });
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const filter = () => {
    const { search, severity, rule, fix } = form.elements;
    const wanted = search.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const fits =
        (severity.value === "" || row.dataset.severity === severity.value) &&
        (rule.value === "" || row.dataset.rule === rule.value) &&
        (fix.value === "" || row.dataset.fix === fix.value) &&
        (wanted === "" || texts.get(row).includes(wanted));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    shown.textContent = count + " of " + rows.length + " shown";
  };
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
}
`;
