/** The style of the page, in light and dark mode. */
export const style = `
:root { color-scheme: light dark;
  --page: #fff; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --panel: #f6f8fa; --link: #0969da;
  --add: #dafbe1; --add-mark: #aceebb; --gone: #ffebe9; --gone-mark: #ffcecb; --hunk: #ddf4ff;
  --good: #1a7f37; --warn: #9a6700; --bad: #d1242f; --button: #1f883d; --important: #8250df; }
@media (prefers-color-scheme: dark) { :root {
  --page: #0d1117; --text: #f0f6fc; --soft: #9198a1; --line: #3d444d; --panel: #151b23; --link: #4493f8;
  --add: #12261e; --add-mark: #1c4428; --gone: #25171c; --gone-mark: #542426; --hunk: #121d2f;
  --good: #3fb950; --warn: #d29922; --bad: #f85149; --button: #238636; --important: #ab7df8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Inter, Helvetica, Arial, sans-serif; }
main { max-width: 1012px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 26px; font-weight: 500; margin: 0 0 8px; } h1 span { color: var(--soft); font-weight: 300; }
h2 { font-size: 18px; font-weight: 600; margin: 32px 0 12px; } h3 { font-size: 15px; margin: 16px 0 8px; }
a code { color: inherit; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
.open { display: inline-block; background: var(--button); color: #fff; border-radius: 2em; padding: 4px 12px; font-weight: 500; }
.facts { color: var(--soft); padding-bottom: 16px; border-bottom: 1px solid var(--line); }
.box { border: 1px solid var(--line); border-radius: 6px; margin: 16px 0; overflow: hidden; }
.box > header { background: var(--panel); border-bottom: 1px solid var(--line); padding: 8px 16px; font-size: 13px; }
.box > .inside { padding: 12px 16px; } .inside > :first-child { margin-top: 0; } .inside > :last-child { margin-bottom: 0; }
.file > header { font-weight: 600; }
code, pre, .file header, table.diff { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 12px; }
code { background: color-mix(in srgb, var(--soft) 18%, transparent); border-radius: 6px; padding: 2px 5px; }
pre { background: var(--panel); border-radius: 6px; padding: 12px; overflow: auto; line-height: 1.5; }
pre .added, pre .removed { display: block; } pre .added { background: var(--add); } pre .removed { background: var(--gone); }
table.diff { border-collapse: collapse; width: 100%; line-height: 20px; }
.scroll { overflow-x: auto; }
.diff td { padding: 0 10px; white-space: pre; vertical-align: top; }
.diff td.n { width: 44px; min-width: 44px; text-align: right; color: var(--soft); user-select: none; }
.diff .added td { background: var(--add); } .diff .added td.n { background: var(--add-mark); }
.diff .removed td { background: var(--gone); } .diff .removed td.n { background: var(--gone-mark); }
.diff .hunk td { background: var(--hunk); color: var(--soft); padding: 4px 10px; }
.talk { padding: 12px 16px; border-top: 1px solid var(--line); }
.hint { color: var(--soft); margin: 16px 0; }
nav ul { list-style: none; margin: 0; padding: 8px 16px; } nav li { display: flex; flex-wrap: wrap; gap: 0 12px; justify-content: space-between; padding: 3px 0; }
nav a { overflow-wrap: anywhere; } nav span { color: var(--soft); white-space: nowrap; }
.talk .box { margin: 0; } .talk p, .talk ul { margin: 8px 0; } .talk ul { padding-left: 20px; }
.who { display: flex; align-items: center; gap: 8px; } .who svg { flex: none; }
.who b, .label { font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Inter, Helvetica, Arial, sans-serif; font-size: 13px; }
.label { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; color: var(--soft); }
.suggestion { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; margin: 12px 0; }
.suggestion > div:first-child { padding: 6px 12px; color: var(--soft); font-size: 12px; border-bottom: 1px solid var(--line); background: var(--panel); }
.suggestion footer { text-align: right; padding: 8px; border-top: 1px solid var(--line); background: var(--panel); }
.suggestion footer span { display: inline-block; margin: 2px 0; border: 1px solid var(--line); border-radius: 6px; padding: 4px 12px; font-size: 12px; font-weight: 500; background: var(--page); }
.summary .scroll table { min-width: 32rem; }
.summary table { border-collapse: collapse; width: 100%; font-size: 13px; }
.summary th, .summary td { border: 1px solid var(--line); padding: 6px 10px; text-align: left; overflow-wrap: break-word; }
.summary tr:nth-child(2n) td { background: var(--panel); } summary { cursor: pointer; margin: 8px 0; }
.summary td:first-child { white-space: nowrap; }
blockquote { margin: 8px 0; padding: 0 12px; color: var(--soft); border-left: 3px solid var(--line); }
.alert { margin: 8px 0; padding: 4px 16px; border-left: 4px solid var(--line); } .talk .alert p { margin: 4px 0; }
.alert.important { border-color: var(--important); } .alert.important > p:first-child { color: var(--important); }
.note { border-left: 3px solid var(--soft); padding: 4px 12px; margin: 12px 0; } .note.failure { border-color: var(--bad); } .note.warning { border-color: var(--warn); }
.note p { margin: 2px 0; white-space: pre-wrap; } .note small { color: var(--soft); }
.state { font-weight: 600; } .success { color: var(--good); } .failure.state { color: var(--bad); } .neutral { color: var(--soft); }
`;
