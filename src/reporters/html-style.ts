/** The style sheet of the HTML report: readable in light and dark mode, on a phone and on paper, with visible focus. */
export const htmlStyle = `
:root{color-scheme:light dark;--back:#fff;--soft:#f4f5f7;--card:#fff;--text:#1b1f24;--dim:#525b66;--line:#d5d9df;--link:#0550ae;
--error:#b3261e;--error-back:#fdecea;--warning:#7a4a00;--warning-back:#fff4d6;--info:#0a5aa8;--info-back:#e6f1fc;
--good:#14682f;--good-back:#e3f6e9;--add:#d7f5de;--del:#ffe0de;--mark:#ffec99}
@media (prefers-color-scheme:dark){:root{--back:#0f1318;--soft:#171c23;--card:#1b2129;--text:#e8ecf0;--dim:#a9b3bd;--line:#343d47;
--link:#7cb8ff;--error:#ff9a93;--error-back:#3a1917;--warning:#f0b757;--warning-back:#35280c;--info:#83bfff;--info-back:#12283f;
--good:#7fd69a;--good-back:#12301d;--add:#123d22;--del:#4d1a1a;--mark:#5c4a00}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:16px/1.5 system-ui,sans-serif}
.top,main,footer{max-width:76rem;margin:0 auto;padding:1rem}
.top{padding-bottom:0}main{padding-top:0}
h1{margin:0;font-size:1.5rem}h2{margin:2rem 0 .75rem;font-size:1.2rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem;background:var(--back);padding:.5rem 1rem;z-index:3}.skip:focus{left:0;top:0}
.origin{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.25rem 0 0;color:var(--dim)}.origin span{overflow-wrap:anywhere}
.totals{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;padding:0;margin:1rem 0;list-style:none}
@media (min-width:40rem) and (max-width:70rem){.totals{grid-template-columns:repeat(3,1fr)}}
.totals li{background:var(--soft);border-radius:.5rem;padding:.5rem 1rem;color:var(--dim)}
.totals b{display:block;font-size:1.6rem;line-height:1.3;color:var(--text);font-variant-numeric:tabular-nums}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:1rem}
@media (max-width:70rem){.charts>:first-child{grid-column:1/-1}}
.charts>*{background:var(--soft);border-radius:.5rem;padding:.75rem 1rem}.charts h3{margin:0 0 .5rem;font-size:1rem}
.bars{list-style:none;margin:0;padding:0}
.bars button{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 .75rem;width:100%;border:0;background:none;
padding:.2rem .35rem;border-radius:.25rem;text-align:left;cursor:pointer}
.bars button:hover,.bars button[aria-pressed=true]{background:var(--line)}
.bars .name{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bars .count{font-variant-numeric:tabular-nums}
.bars svg{grid-column:1/-1;display:block;width:100%;overflow:visible}
rect{fill:var(--dim)}rect.error,circle.error{fill:var(--error)}rect.warning,circle.warning{fill:var(--warning)}
rect.info,circle.info{fill:var(--info)}circle.total{fill:var(--text)}
.lines{display:block;width:100%;height:auto;max-height:20rem}.lines polyline{fill:none;stroke:var(--text);stroke-width:2}
.lines polyline.error{stroke:var(--error)}.lines polyline.warning{stroke:var(--warning);stroke-dasharray:8 3}
.lines polyline.info{stroke:var(--info);stroke-dasharray:2 3}
.lines line{stroke:var(--line)}.lines text{fill:var(--text);font-size:12px}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding-bottom:.25rem}
th,td{text-align:left;padding:.35rem .5rem;border-bottom:1px solid var(--line)}
.number{text-align:right;font-variant-numeric:tabular-nums}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.dim{color:var(--dim)}
.bar{position:sticky;top:0;z-index:2;background:var(--back);border-bottom:1px solid var(--line);margin:0 -1rem;padding:.5rem 1rem}
.filters{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:end}[hidden]{display:none!important}
.filters label{display:block;font-size:.85rem;color:var(--dim);flex:1 1 5.5rem;max-width:14rem}
.filters label.search{flex:2 1 9rem;max-width:24rem}
.filters input,.filters select{display:block;width:100%;margin-top:.1rem}
input,select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--dim);border-radius:.35rem;padding:.3rem .5rem}
.filters input,.filters select,.filters button{height:2.25rem}.filters button{cursor:pointer}
#shown{display:block;font-size:.85rem;color:var(--dim);padding-top:.35rem}
.group{border:1px solid var(--line);border-radius:.5rem;margin:.6rem 0;background:var(--soft)}
.group>summary{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;padding:.55rem .9rem;cursor:pointer;font-weight:600}
.group>summary .name{overflow-wrap:anywhere;flex:1 1 12rem}
.group>summary .count{font-weight:400;color:var(--dim);font-variant-numeric:tabular-nums}
.finding{background:var(--card);border-top:1px solid var(--line);border-left:4px solid var(--info);padding:.6rem .9rem}
.finding.of-error{border-left-color:var(--error)}.finding.of-warning{border-left-color:var(--warning)}
.finding:last-child{border-radius:0 0 .5rem .5rem}
.finding>p{margin:.2rem 0;overflow-wrap:anywhere}.finding .facts{display:flex;flex-wrap:wrap;gap:.2rem .75rem;font-size:.875rem;color:var(--dim)}
.finding .facts>*{overflow-wrap:anywhere;min-width:0}
.badge{border-radius:1rem;padding:0 .55rem;font-size:.8rem;font-weight:600;white-space:nowrap}
.badge.error{background:var(--error-back)}.badge.warning{background:var(--warning-back)}.badge.info{background:var(--info-back)}
.badge.safe{color:var(--good);background:var(--good-back)}.badge.review{color:var(--warning);background:var(--warning-back)}
:not(pre)>code{overflow-wrap:anywhere}
code,pre{font:13.5px/1.45 ui-monospace,monospace}
pre{background:var(--soft);padding:.5rem;border-radius:.25rem;overflow-x:auto;margin:.35rem 0;tab-size:2}
pre ins,pre del{text-decoration:none;display:inline-block;min-width:100%}ins{background:var(--add)}del{background:var(--del)}
mark{background:var(--mark);color:inherit}
summary{cursor:pointer}
.empty{background:var(--good-back);color:var(--good);border-radius:.5rem;padding:1rem;font-weight:600}
@media (max-width:40rem){.bars .name{white-space:normal;overflow-wrap:anywhere}.filters label,.filters label.search{max-width:none;flex:1 1 40%}.bar{position:static}h1{font-size:1.3rem}}
@media print{.bar,.skip{display:none}body{font-size:12px}.group{break-inside:avoid}}
`;
