export const id = 947;
export const ids = [947];
export const modules = {

/***/ 92211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ batched)
/* harmony export */ });
/** A batch is complete once it has at least this many characters. */
const batchLength = 2 ** 20;
/** The same text in fewer, longer pieces, so that it takes fewer writes. */
function* batched(pieces) {
    let batch = "";
    for (const piece of pieces) {
        batch += piece;
        if (batch.length < batchLength)
            continue;
        yield batch;
        batch = "";
    }
    yield batch;
}


/***/ }),

/***/ 75491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ formatReport),
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/core/finding.js
var core_finding = __webpack_require__(4823);
;// CONCATENATED MODULE: ./build/reporters/chosen-findings.js

/**
 * The findings that are not in the baseline. Used by formats for programs that can't tell baselined findings from
 * others.
 */
function notBaselined(findings) {
    return findings.filter(({ baselined }) => baselined !== true);
}
/** The findings without those that a review found in its base as well. Used by formats that people or checks act on. */
function withoutOlder(findings) {
    return findings.filter((finding) => !isOlder(finding));
}
/** Whether a review found this in its base as well, so that the change does not introduce it. */
function isOlder({ new: isNew, baselined }) {
    return !isNew && baselined !== true;
}
/** Sorts findings by severity, the most severe first, and otherwise keeps their order. */
function mostSevereFirst(findings) {
    return core_finding/* severities */.gO.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

// EXTERNAL MODULE: ./build/reporters/printable.js
var printable = __webpack_require__(69582);
// EXTERNAL MODULE: ./build/reporters/proved-fix.js
var proved_fix = __webpack_require__(75473);
;// CONCATENATED MODULE: ./build/reporters/concise.js




/**
 * The report with one line per finding and per file that could not be read, in the form that editors and `grep` use.
 * For a review, it has new findings only.
 */
function conciseReport({ findings, errors }) {
    const lines = [
        ...withoutOlder(findings).map(findingLine),
        ...errors.map(({ file, line, message }) => {
            return `${(0,printable/* printablePath */.Vj)(file)}:${line ?? 1}:1: error: ${(0,printable/* printable */.g$)(message)}`;
        }),
    ];
    return lines.map((line) => `${line}\n`).join("");
}
function findingLine(finding) {
    const { source, range, severity, message, rule, baselined } = finding;
    const { line, column } = source.position(range[0]);
    const applicability = (0,proved_fix/* provedFix */.a)(finding)?.applicability;
    const fix = applicability === undefined ? "" : ` (${applicability === "safe" ? "safe fix" : "fix to review"})`;
    const place = `${(0,printable/* printablePath */.Vj)(source.path)}:${line}:${column}`;
    const old = baselined === true ? " (in the baseline)" : "";
    return `${place}: ${core_finding/* severityNames */.qx[severity]}: ${(0,printable/* printable */.g$)(message)} [${(0,printable/* printable */.g$)(rule)}]${fix}${old}`;
}

// EXTERNAL MODULE: ./build/core/related.js
var core_related = __webpack_require__(87337);
// EXTERNAL MODULE: ./build/reporters/machine-text.js
var machine_text = __webpack_require__(29978);
;// CONCATENATED MODULE: ./build/reporters/gitlab.js



const gitLabSeverity = {
    error: "critical",
    warning: "major",
    info: "info",
};
/**
 * Writes the report for GitLab's Code Quality widget: a JSON array with one entry per finding, and a `blocker` for each
 * file that could not be read. Fingerprints are unique in the report. Findings in the baseline are left out.
 * Sources: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format and, for other locations,
 * https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md#other-locations
 */
function gitLabReport({ findings, errors }) {
    const used = new Map();
    const shown = notBaselined(findings);
    const entries = [...shown.map(findingEntry), ...errors.map(errorEntry)].map((entry) => {
        return { ...entry, fingerprint: unused(entry.fingerprint, used) };
    });
    return `${(0,machine_text/* escapeRunnerCommands */.WF)(JSON.stringify(entries, null, 2))}\n`;
}
function findingEntry({ source, range, message, rule, fingerprint, severity, related }) {
    const begin = source.position(range[0]).line;
    const end = source.position(Math.max(range[0], range[1] - 1)).line;
    const others = (0,core_related/* listedPlaces */.mk)(related).map((place) => {
        return { path: place.file.toWellFormed(), lines: { begin: place.start.line, end: (0,core_related/* lastLineOf */.SH)(place) } };
    });
    return {
        description: message.toWellFormed(),
        check_name: rule,
        fingerprint,
        severity: gitLabSeverity[severity],
        location: { path: source.path.toWellFormed(), lines: { begin, end } },
        ...(others.length === 0 ? {} : { other_locations: others }),
    };
}
function errorEntry({ file, message, line = 1 }) {
    return {
        description: message.toWellFormed(),
        check_name: "unreadable-file",
        fingerprint: `unreadable-file:${file}:${message}`.toWellFormed(),
        severity: "blocker",
        location: { path: file.toWellFormed(), lines: { begin: line, end: line } },
    };
}
/** The fingerprint, with the lowest number as a suffix that makes it unique if it was used before. */
function unused(fingerprint, used) {
    const times = used.get(fingerprint) ?? 0;
    used.set(fingerprint, times + 1);
    return times === 0 ? fingerprint : unused(`${fingerprint}-${times + 1}`, used);
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js
var sha2 = __webpack_require__(35514);
// EXTERNAL MODULE: ./build/core/compliance.js
var compliance = __webpack_require__(44791);
// EXTERNAL MODULE: ./build/core/group-by.js
var group_by = __webpack_require__(88187);
// EXTERNAL MODULE: ./build/reporters/history.js
var reporters_history = __webpack_require__(38845);
// EXTERNAL MODULE: ./build/core/cut-text.js
var cut_text = __webpack_require__(49144);
;// CONCATENATED MODULE: ./build/reporters/markup.js

const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/**
 * Escapes untrusted text for an HTML element or a quoted attribute, on one line. Invisible characters become visible.
 */
function escapeHtml(text) {
    return (0,printable/* printable */.g$)(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? "");
}
/**
 * Escapes untrusted text as Markdown that shows exactly this text on one line, anywhere. Possible markup becomes
 * entities (CommonMark 2.5), and a zero-width space breaks up mentions, references and addresses, which GitHub looks
 * for later.
 */
function escapeMarkdown(text) {
    return (0,printable/* printable */.g$)(text)
        .replace(/^-|^\d+(?=[.)])|:(?=\/\/)|www(?=\.)|\bgh(?=-\d)|[^\p{L}\p{N} .,;:()/-]/giu, encoded)
        .replace(/&#(?:35|58|64);(?=.)/g, "$&\u200b");
}
function encoded(match) {
    if (match.length > 1 && /[a-z]/i.test(match))
        return `${match}\u200b`;
    return [...match].map((character) => `&#${character.codePointAt(0)};`).join("");
}
/** Untrusted text as inline code on one line; safe in table cells, too. */
function codeSpan(text) {
    const content = (0,printable/* printable */.g$)(text).replace(/[^\p{L}\p{N} ./,:;-]|:(?=\/\/)|(?<=www)\./giu, (character) => `&#${character.codePointAt(0)};`);
    return `<code>${content}</code>`;
}
/**
 * A sentence as Markdown on one line: text between backticks becomes code, and everything else shows exactly as it is.
 */
function markdownProse(text) {
    const parts = text.split(/`([^`]+)`/);
    return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeMarkdown(part))).join("");
}
/** Lines, already printable, as a fenced code block that they can't close. */
function fencedBlock(lines, language) {
    const longest = Math.max(0, ...lines.map((line) => Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))));
    const fence = "`".repeat(Math.max(3, longest + 1));
    return [`${fence}${language}`, ...lines, fence].join("\n");
}

// EXTERNAL MODULE: ./build/reporters/text.js
var reporters_text = __webpack_require__(69530);
;// CONCATENATED MODULE: ./build/reporters/html-chart.js




/** If there are more than `mostUnfolded` bars, only the first `mostBars` are visible and the others are collapsed. */
const mostBars = 8;
const mostUnfolded = 12;
/** The most collapsed bars; the rest are only counted. */
const mostFolded = 200;
/**
 * A chart whose bars set a filter when clicked, longest first; severities keep their order. If there are many bars,
 * those after the first eight are collapsed, or all of them if they have the same count, which a sentence then says.
 * `nouns` names what the bars represent, in the plural.
 */
function barChart(caption, filter, all, nouns) {
    const bars = all.some(({ severity }) => severity) ? all : all.toSorted((a, b) => b.count - a.count);
    const most = bars.reduce((largest, { count }) => Math.max(largest, count), 1);
    const items = bars.slice(0, mostBars + mostFolded).map((bar) => barItem(bar, filter, most));
    const id = `by-${filter}`;
    const isLong = bars.length > mostUnfolded;
    const isLevel = isLong && bars.every(({ count }) => count === most);
    const shown = isLevel ? 0 : isLong ? mostBars : items.length;
    const [open, folded] = [items.slice(0, shown), items.slice(shown)];
    const left = bars.length - items.length;
    const rest = left > 0 ? `<p class="dim">and ${(0,reporters_text/* thousands */.oh)(left)} more</p>` : "";
    const summary = isLevel
        ? `${(0,reporters_text/* thousands */.oh)(bars.length)} ${nouns} with ${(0,reporters_text/* counted */.hS)(most, "finding")} each`
        : tailText(bars.slice(mostBars));
    const more = folded.length === 0
        ? ""
        : `<details><summary>${summary}</summary><ul class="bars">${folded.join("")}</ul>${rest}</details>`;
    return `<div role="group" aria-labelledby="${id}"><h3 id="${id}">${escapeHtml(caption)}</h3><ul class="bars">${open.join("")}</ul>${more}</div>`;
}
function tailText(tail) {
    const findings = tail.reduce((sum, { count }) => sum + count, 0);
    return `${(0,reporters_text/* thousands */.oh)(tail.length)} more with ${(0,reporters_text/* counted */.hS)(findings, "finding")}`;
}
function barItem({ label, count, value, severity }, filter, most) {
    const width = ((count / most) * 100).toFixed(1);
    const rect = `<rect${severity === undefined ? "" : ` class="${severity}"`} width="${width}%" height="6" rx="2"/>`;
    const data = `data-filter="${filter}" data-value="${escapeHtml(shortLabel(value))}"`;
    const name = escapeHtml(shortLabel(label));
    const parts = `<span class="name" title="${escapeHtml(shortLabel(value))}">${name}</span><span class="count">${(0,reporters_text/* thousands */.oh)(count)}</span>`;
    return `<li><button type="button" aria-pressed="false" ${data}>${parts}<svg height="6" aria-hidden="true">${rect}</svg></button></li>`;
}
const width = 800;
const height = 240;
const margin = 40;
const lines = ["total", ...core_finding/* severities */.gO];
/** The counts of scans, oldest first, as a line chart and, for people who can't see it, as a table. */
function historyChart(scans) {
    const most = Math.max(1, ...scans.map(({ total }) => total));
    const across = (index) => margin + (index / Math.max(1, scans.length - 1)) * (width - 2 * margin);
    const down = (count) => height - margin - (count / most) * (height - 2 * margin);
    const point = (name, index) => {
        return `${across(index).toFixed(1)},${down(countOf(scans[index], name)).toFixed(1)}`;
    };
    const drawn = lines.map((name) => {
        const points = scans.map((_scan, index) => point(name, index));
        const dots = points.map((place) => {
            const [x, y] = place.split(",");
            return `<circle class="${name}" cx="${x}" cy="${y}" r="3"/>`;
        });
        return `<polyline class="${name}" points="${points.join(" ")}"/>${dots.join("")}`;
    });
    const axis = [0, most].map((count) => {
        const y = down(count).toFixed(1);
        return `<line x1="${margin}" x2="${width - margin}" y1="${y}" y2="${y}"/><text x="2" y="${y}">${(0,reporters_text/* thousands */.oh)(count)}</text>`;
    });
    const [first, last] = [scans[0]?.total ?? 0, scans.at(-1)?.total ?? 0];
    const title = `Findings of ${(0,reporters_text/* counted */.hS)(scans.length, "scan")}: from ${(0,reporters_text/* thousands */.oh)(first)} to ${(0,reporters_text/* thousands */.oh)(last)}. The table below has all numbers.`;
    const svg = `<svg class="lines" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`;
    const legend = `<p class="dim">Lines: total and <span class="error">errors</span> solid, <span class="warning">warnings</span> dashed, <span class="info">notes</span> dotted.</p>`;
    return `${svg}${axis.join("")}${drawn.join("")}</svg>${legend}${historyTable(scans)}`;
}
function historyTable(scans) {
    const heads = ["Total", "Errors", "Warnings", "Notes"].map((name) => `<th scope="col" class="number">${name}</th>`);
    const rows = scans.map((scan) => {
        const cells = lines.map((name) => `<td class="number">${(0,reporters_text/* thousands */.oh)(countOf(scan, name))}</td>`);
        return `<tr><th scope="row">${escapeHtml(shortLabel(scan.label))}</th>${cells.join("")}</tr>`;
    });
    const head = `<thead><tr><th scope="col">Scan</th>${heads.join("")}</tr></thead>`;
    return `<div class="scroll"><table class="history"><caption>Findings of each scan, oldest first</caption>${head}<tbody>${rows.join("")}</tbody></table></div>`;
}
function countOf(scan, name) {
    if (scan === undefined)
        return 0;
    return name === "total" ? scan.total : scan.severities[name];
}
/** A label cut to a length that a page can hold many times. */
function shortLabel(label) {
    return (0,cut_text/* cutText */.I)(label, 200);
}

;// CONCATENATED MODULE: ./build/reporters/html-directories.js

/** Up to this many directories are shown as they are; more are grouped by their parent directories. */
const mostDirectories = 8;
/** The most parent directories that are shown, and the deepest level at which they are looked for. */
const mostParents = 12;
const longest = 200;
/** The directory by which a file can be filtered; the filter also matches everything below it. */
function shownDirectory(path) {
    return path.split("/").slice(0, -1).join("/") || "(top)";
}
/** A path that fits on the page. Its start is cut, since long paths usually differ at the end. */
function endOfPath(path) {
    return path.length <= longest ? path : `…${path.slice(1 - longest)}`;
}
/**
 * Bars for the directories that have findings. If there are many, they are grouped by the deepest parents that are few
 * enough.
 */
function directoryBars(findings) {
    const directories = findings.map(({ source }) => shownDirectory(source.path));
    const depth = parentDepth([...new Set(directories)]);
    const groups = (0,group_by/* groupBy */.$)(directories, (directory) => (depth === null ? directory : topOf(directory, depth)));
    return [...groups].map(([directory, same]) => {
        return { label: endOf(directory), value: endOfPath(directory), count: same.length };
    });
}
/**
 * The deepest level at which there are few enough parents; if there is none, the first level that has several. Null
 * where the directories need no grouping.
 */
function parentDepth(directories) {
    if (directories.length <= mostDirectories)
        return null;
    const depths = Array.from({ length: mostParents }, (_item, index) => mostParents - index);
    const parents = depths.map((depth) => ({ depth, count: new Set(directories.map((one) => topOf(one, depth))).size }));
    const several = parents.filter(({ count }) => count > 1);
    return several.find(({ count }) => count <= mostParents)?.depth ?? several.at(-1)?.depth ?? null;
}
function topOf(directory, depth) {
    return directory.split("/").slice(0, depth).join("/");
}
function endOf(path) {
    const steps = path.split("/");
    return path.length <= 36 || steps.length < 4 ? path : `…/${steps.slice(-3).join("/")}`;
}

// EXTERNAL MODULE: ./build/core/introduced.js
var introduced = __webpack_require__(52899);
// EXTERNAL MODULE: ./build/core/path.js
var core_path = __webpack_require__(33059);
// EXTERNAL MODULE: ./build/reporters/byte-order-mark.js
var byte_order_mark = __webpack_require__(40806);
// EXTERNAL MODULE: ./build/reporters/fix-diff.js
var fix_diff = __webpack_require__(52356);
;// CONCATENATED MODULE: ./build/reporters/diff-text.js


const longestDiff = 200;
const longestLine = 1000;
/**
 * The lines of a diff that shows what sorted edits change, with `null` between parts. What is too long is cut and
 * marked.
 */
function diffLines(source, edits) {
    const lines = (0,fix_diff/* changedParts */.Ty)(source, edits).flatMap((part, index) => (index === 0 ? part : [null, ...part]));
    const shown = lines.slice(0, longestDiff).map((line) => (line === null ? null : clipped(line)));
    const rest = lines.length - shown.length;
    return rest === 0 ? shown : [...shown, null, [" ", null, `… ${rest} more lines`]];
}
function clipped([kind, number, text]) {
    return [kind, number, (0,cut_text/* cutText */.I)(text, longestLine)];
}

// EXTERNAL MODULE: ./build/reporters/report-origin.js
var report_origin = __webpack_require__(47162);
// EXTERNAL MODULE: ./build/reporters/tool.js
var reporters_tool = __webpack_require__(84163);
;// CONCATENATED MODULE: ./build/reporters/html-finding.js














const around = 2;
const longestExcerpt = 12;
const html_finding_longestLine = 300;
const longestText = 2000;
/** A finding as a card. A `short` card has no code and no fix. */
function findingCard(finding, { tool, origin }, short) {
    const { severity, rule, source, range, message, baselined } = finding;
    const { line } = source.position(range[0]);
    const kind = fixKind(finding);
    const place = `<code>${breakable(html_finding_text(source.path))}:${line}</code>`;
    const address = (0,report_origin/* fileAddress */.x)(origin, source.path, line);
    const facts = [
        `<span class="badge ${severity}">${core_finding/* severityNames */.qx[severity]}</span>`,
        address === null ? place : `<a href="${escapeHtml(address)}" rel="noreferrer">${place}</a>`,
        `<span>${ruleLink(rule, tool)}</span>`,
        ...(kind === "none"
            ? []
            : [`<span class="badge ${kind}">${kind === "safe" ? "safe fix" : "fix to review"}</span>`]),
        ...(baselined ? ["<em>in the baseline</em>"] : []),
    ];
    const data = [
        ["severity", severity],
        ["rule", rule],
        ["fix", kind],
        ["file", endOfPath(source.path)],
        ["directory", endOfPath(shownDirectory(source.path))],
        ["standards", (0,compliance/* standardsOf */.sp)(rule).join(" ")],
    ].map(([name, value]) => `data-${name}="${escapeHtml(shortLabel(value ?? ""))}"`);
    const body = `<p>${html_finding_text(message)}</p><p class="facts">${facts.join("")}</p>${short ? "" : details(finding, tool)}`;
    return `<article class="finding of-${severity}" ${data.join(" ")}>${body}</article>`;
}
/** A path in HTML that may break after the separators of its steps where it does not fit. */
function breakable(path, sign = "/") {
    return path.replaceAll(sign, `${sign}<wbr>`);
}
/** The kind of fix that a finding has, as the filter names it. */
function fixKind(finding) {
    return (0,proved_fix/* provedFix */.a)(finding)?.applicability ?? "none";
}
function details(finding, tool) {
    const { source, range, object, path, advice, fix } = finding;
    const about = object === null
        ? []
        : [
            `<p>${html_finding_text(`${object.kind} ${object.name ?? ""}`)} <code>${breakable(html_finding_text((0,core_path/* formatPath */.jV)(path)), ".")}</code></p>`,
        ];
    const parts = [...about, `<pre><code>${excerpt(source, range)}</code></pre>`, ...relatedList(finding)];
    if (advice !== null)
        parts.push(`<p><strong>Advice:</strong> ${html_finding_text(advice)}</p>`);
    if (fix !== null) {
        parts.push(`<p><strong>${fix.applicability === "safe" ? "Safe fix" : "Fix to review"}:</strong> ${html_finding_text(fix.title)}</p>`);
        if (fix.risk !== undefined)
            parts.push(`<p><strong>Risk:</strong> ${html_finding_text(fix.risk)}</p>`);
        parts.push(...introducedList(fix, tool));
        if (fix.proof.ok)
            parts.push(diff(finding));
        else
            parts.push(`<p><strong>Not proved:</strong> ${html_finding_text(fix.proof.reason)}</p>`);
    }
    const summary = fixKind(finding) === "none" ? "Code" : "Code and fix";
    return `<details><summary>${summary}</summary>${parts.join("")}</details>`;
}
function relatedList({ related }) {
    const { told, more } = (0,core_related/* shownPlaces */.GF)(related);
    if (told.length === 0)
        return [];
    const items = told.map(({ file, start, message }) => {
        return `<li><code>${breakable(html_finding_text(file))}:${start.line}</code>: ${html_finding_text(message)}</li>`;
    });
    const rest = more === 0 ? "" : `<li>and ${more} more</li>`;
    return [`<p><strong>Related:</strong></p><ul>${items.join("")}${rest}</ul>`];
}
function introducedList(fix, tool) {
    const { told, more } = (0,introduced/* shownIntroduced */.D)(fix);
    if (told.length === 0)
        return [];
    const items = told.map(({ rule, message }) => `<li>${html_finding_text(message)} ${ruleLink(rule, tool)}</li>`);
    const rest = more === 0 ? "" : `<li>and ${more} more</li>`;
    return [`<p><strong>After this change:</strong></p><ul>${items.join("")}${rest}</ul>`];
}
function ruleLink(rule, tool) {
    const page = (0,reporters_tool/* rulePage */.gd)(rule, tool);
    const name = `<code>${html_finding_text(rule)}</code>`;
    return page === null ? name : `<a href="${escapeHtml(page)}" rel="noreferrer">${name}</a>`;
}
/** The numbered lines around a range, with the range highlighted. */
function excerpt(source, range) {
    const first = source.position(range[0]);
    const last = source.position(Math.max(range[0], range[1] - 1));
    const from = Math.max(1, first.line - around);
    const to = Math.min(source.lineCount, last.line + around, from + longestExcerpt - 1);
    const lines = [];
    for (let line = from; line <= to; line += 1) {
        const [lineStart, end] = source.lineRange(line);
        const start = lineStart + (0,byte_order_mark/* markWidth */.C)(source, line);
        const left = line === first.line ? Math.max(start, range[0] - html_finding_longestLine / 2) : start;
        const right = Math.min(end, left + html_finding_longestLine);
        const shown = marked(source.text, [left, right], range);
        lines.push(`${String(line).padStart(String(to).length)}  ${left > start ? "…" : ""}${shown}${right < end ? "…" : ""}`);
    }
    return lines.join("\n");
}
function marked(all, [left, right], [start, end]) {
    const from = Math.min(Math.max(start, left), right);
    const to = Math.min(Math.max(end, from), right);
    const part = (a, b) => escapeHtml(all.slice(a, b));
    if (from === to)
        return part(left, right);
    return `${part(left, from)}<mark>${part(from, to)}</mark>${part(to, right)}`;
}
function diff({ source, fix }) {
    const lines = diffLines(source, fix?.edits ?? []).map((line) => {
        if (line === null)
            return "⋮";
        const [kind, , content] = line;
        if (kind === " ")
            return `  ${escapeHtml(content)}`;
        return kind === "+" ? `<ins>+ ${escapeHtml(content)}</ins>` : `<del>- ${escapeHtml(content)}</del>`;
    });
    return `<pre><code>${lines.join("\n")}</code></pre>`;
}
function html_finding_text(foreign) {
    return escapeHtml((0,cut_text/* cutText */.I)(foreign, longestText));
}

;// CONCATENATED MODULE: ./build/reporters/html-script.js
/**
 * The script of the HTML report: filters and groups findings, and keeps both choices in the address. It only moves
 * existing elements and never creates markup from text. Without the script, the findings are grouped by file.
 */
const htmlScript = `
"use strict";
const results = document.getElementById("groups");
const form = document.getElementById("filters");
if (results && form) {
  const shown = document.getElementById("shown");
  const findings = Array.from(results.querySelectorAll(".finding"));
  const texts = new Map();
  const textOf = (finding) => {
    if (!texts.has(finding)) texts.set(finding, finding.textContent.toLowerCase());
    return texts.get(finding);
  };
  const order = ["error", "warning", "info"];
  const number = new Intl.NumberFormat("en-US");
  const counted = (count, noun) => number.format(count) + " " + noun + (count === 1 ? "" : "s");
  const fields = ["search", "severity", "rule", "fix", "directory", "standard"];
  const keys = {
    file: (finding) => finding.dataset.file,
    rule: (finding) => finding.dataset.rule,
    severity: (finding) => finding.dataset.severity,
  };
  const bars = Array.from(document.querySelectorAll("button[data-filter]"));
  let groups = [];

  const groupBy = (name) => {
    const keyOf = keys[name] || keys.file;
    const byKey = new Map();
    for (const finding of findings) {
      const key = keyOf(finding);
      if (!byKey.has(key)) byKey.set(key, []);
      byKey.get(key).push(finding);
    }
    const sorted = Array.from(byKey);
    const rank = (finding) => order.indexOf(finding.dataset.severity);
    if (name === "severity") sorted.sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]));
    if (name === "rule") {
      sorted.sort((a, b) => b[1].length - a[1].length);
      for (const [, members] of sorted) members.sort((a, b) => rank(a) - rank(b));
    }
    groups = sorted.map(([key, members]) => {
      const details = document.createElement("details");
      details.className = "group";
      const summary = document.createElement("summary");
      const label = document.createElement("span");
      label.className = "name";
      const shownKey = name === "severity" && key === "info" ? "note" : key;
      for (const step of shownKey.split(/(?<=[/])/)) label.append(step, document.createElement("wbr"));
      const count = document.createElement("span");
      count.className = "count";
      summary.append(label, count);
      details.append(summary, ...members);
      return { details, count, members };
    });
    results.replaceChildren(...groups.map((group) => group.details));
  };

  const isShown = (finding, wanted) => {
    const { severity, rule, fix, directory, standard } = form.elements;
    return (
      (severity.value === "" || finding.dataset.severity === severity.value) &&
      (rule.value === "" || finding.dataset.rule === rule.value) &&
      (fix.value === "" || finding.dataset.fix === fix.value) &&
      (directory.value === "" || (finding.dataset.directory + "/").startsWith(directory.value + "/")) &&
      (standard.value === "" || finding.dataset.standards.split(" ").includes(standard.value)) &&
      (wanted === "" || textOf(finding).includes(wanted))
    );
  };

  const filter = () => {
    const wanted = form.elements.search.value.trim().toLowerCase();
    let total = 0;
    let visible = 0;
    for (const group of groups) {
      const counts = { error: 0, warning: 0, info: 0 };
      let count = 0;
      for (const finding of group.members) {
        const fits = isShown(finding, wanted);
        finding.hidden = !fits;
        if (!fits) continue;
        counts[finding.dataset.severity] += 1;
        count += 1;
      }
      const names = { error: "error", warning: "warning", info: "note" };
      const parts = order.filter((one) => counts[one] > 0).map((one) => counted(counts[one], names[one]));
      group.count.textContent = parts.join(", ");
      group.details.hidden = count === 0;
      total += count;
      if (count > 0) visible += 1;
    }
    if ((visible === 1 && total <= 50) || total <= 5) for (const group of groups) group.details.open = true;
    const all = counted(findings.length, "finding");
    shown.textContent = total === findings.length ? all : number.format(total) + " of " + all + " shown";
    for (const bar of bars) {
      const isOn = form.elements[bar.dataset.filter].value === bar.dataset.value;
      bar.setAttribute("aria-pressed", String(isOn));
    }
  };

  const save = () => {
    const state = new URLSearchParams();
    for (const name of [...fields, "group"]) {
      const { value, dataset } = form.elements[name];
      if (value !== "" && value !== dataset.initial) state.set(name, value);
    }
    const text = state.toString();
    history.replaceState(null, "", text === "" ? "#" : "#" + text);
  };

  const restore = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const name of [...fields, "group"]) {
      const field = form.elements[name];
      field.value = state.get(name) || field.dataset.initial || "";
      if (field.tagName === "SELECT" && field.selectedIndex === -1) field.value = field.dataset.initial || "";
    }
    groupBy(form.elements.group.value);
    filter();
  };

  form.addEventListener("input", (event) => {
    if (event.target.name === "group") groupBy(form.elements.group.value);
    filter();
    save();
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      for (const name of fields) form.elements[name].value = "";
      filter();
      save();
    }),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const button of form.querySelectorAll("button[data-open]")) {
    button.addEventListener("click", () => {
      for (const group of groups) group.details.open = button.dataset.open === "true";
    });
  }
  for (const bar of bars) {
    bar.addEventListener("click", () => {
      const field = form.elements[bar.dataset.filter];
      field.value = field.value === bar.dataset.value ? "" : bar.dataset.value;
      filter();
      save();
      document.getElementById("results").scrollIntoView();
    });
  }
  addEventListener("hashchange", restore);
  form.hidden = false;
  restore();
}
`;

;// CONCATENATED MODULE: ./build/reporters/html-style.js
/** The style sheet of the HTML report: readable in light and dark mode, on a phone and on paper, with visible focus. */
const htmlStyle = `
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

;// CONCATENATED MODULE: ./build/reporters/html.js














/**
 * The most space for findings, in UTF-16 units, so that a browser can still open the page. See `htmlReport` for the
 * rest.
 */
const sizeLimit = 20 * 1024 * 1024;
/** The most notes on files; the rest are only counted. */
const noteLimit = 500;
/** The most directories in the filter; the rest are left out, since a longer list helps nobody. */
const mostOptions = 1000;
/** If findings are in more files than this, they are grouped by rule at first. */
const fileLimit = 60;
/** If there are no more findings than this, their groups are open at first. */
const openLimit = 20;
/**
 * Writes the report as one self-contained HTML page: what was scanned, totals, charts, and the findings with their code
 * and fixes in collapsible groups, the most severe ones of each file first. `history` holds earlier scans, oldest
 * first. Findings that would make the page too large are first shown without code and fix, then left out and counted.
 */
function htmlReport(report, tool, history, origin) {
    const hash = (text) => `'sha256-${btoa(String.fromCharCode(...(0,sha2/* sha256 */.sc)(new TextEncoder().encode(text))))}'`;
    const policy = `default-src 'none'; style-src ${hash(htmlStyle)}; script-src ${hash(htmlScript)}; base-uri 'none'; form-action 'none'`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${origin.repository === null ? "" : `${escapeHtml(origin.repository)}: `}${reporters_tool/* toolName */.Uf} report</title>
<style>${htmlStyle}</style>
</head>
<body>
<a class="skip" href="#results">Skip to the findings</a>
<header class="top"><h1>${origin.repository === null ? `${reporters_tool/* toolName */.Uf} report` : escapeHtml(origin.repository)}</h1>
<p class="origin">${originFacts(origin, tool).join("")}</p></header>
<main>
<p>${escapeHtml(checkedSentence(report))}</p>
${[totals(report), ...charts(report), ...historySection(report, history), findingsSection(report.findings, { tool, origin }), ...notes(report)].join("\n")}
</main>
<footer class="dim">Made by <a href="${reporters_tool/* toolAddress */.bD}" rel="noreferrer">${reporters_tool/* toolName */.Uf}</a> ${escapeHtml(tool.version)}.</footer>
<script>${htmlScript}</script>
</body>
</html>
`;
}
function originFacts({ commit, date, files }, { version }) {
    const short = commit === null ? "" : `<code>${escapeHtml(commit.slice(0, 12))}</code>`;
    const linked = files === null ? short : `<a href="${escapeHtml(files)}" rel="noreferrer">${short}</a>`;
    return [
        ...(commit === null ? [] : [`<span>Commit ${linked}</span>`]),
        ...(date === null ? [] : [`<span>${escapeHtml(date)}</span>`]),
        `<span>${reporters_tool/* toolName */.Uf} ${escapeHtml(version)}</span>`,
    ];
}
/** What was checked and skipped. How much was found is shown by the totals only. */
function checkedSentence({ stats, skipped, shard }) {
    const part = shard === undefined ? "" : ` in shard ${shard.index} of ${shard.of}`;
    const rest = skipped.length === 0 ? "" : ` ${(0,reporters_text/* counted */.hS)(skipped.length, "file was", "files were")} skipped.`;
    return `Checked ${(0,reporters_text/* checkedText */.N0)(stats)}${part}.${rest}`;
}
function totals({ findings, errors, stats }) {
    const number = (count, noun, nouns = `${noun}s`) => {
        return [count === 1 ? noun : nouns, count];
    };
    const fixes = (kind) => findings.filter((finding) => fixKind(finding) === kind).length;
    const numbers = [
        number(findings.length, "finding"),
        ...core_finding/* severities */.gO.map((severity) => {
            return number(findings.filter((one) => one.severity === severity).length, core_finding/* severityNames */.qx[severity]);
        }),
        number(fixes("safe"), "safe fix", "safe fixes"),
        number(fixes("review"), "fix to review", "fixes to review"),
        ...(stats.ignored > 0 ? [["ignored", stats.ignored]] : []),
        ...(stats.baselined ? [["in the baseline", stats.baselined]] : []),
        ...(errors.length > 0 ? [number(errors.length, "unreadable file")] : []),
    ];
    return `<ul class="totals" aria-label="Totals">${numbers.map(([name, count]) => `<li><b>${(0,reporters_text/* thousands */.oh)(count)}</b> ${name}</li>`).join("")}</ul>`;
}
function charts({ findings }) {
    if (findings.length === 0)
        return [];
    const byRule = [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule)].map(([rule, group]) => {
        return { label: rule, value: rule, count: group.length };
    });
    const bySeverity = core_finding/* severities */.gO.map((severity) => {
        const count = findings.filter((one) => one.severity === severity).length;
        return { label: core_finding/* severityNames */.qx[severity], value: severity, severity, count };
    });
    const all = [
        barChart("By severity", "severity", bySeverity, "severities"),
        barChart("By rule", "rule", byRule, "rules"),
        barChart("By directory", "directory", directoryBars(findings), "directories"),
    ];
    const note = `<p class="dim">Click a bar to see its findings only.</p>`;
    return [
        `<section aria-labelledby="charts"><h2 id="charts">Where they are</h2><div class="charts">${all.join("")}</div>${note}</section>`,
    ];
}
function historySection(report, history) {
    if (history.length === 0)
        return [];
    const chart = historyChart([...history, (0,reporters_history/* countsOf */.m)(report, "this scan")]);
    return [`<section aria-labelledby="history"><h2 id="history">History</h2>${chart}</section>`];
}
function findingsSection(findings, context) {
    const heading = `<section aria-labelledby="results"><h2 id="results" tabindex="-1">Findings</h2>`;
    if (findings.length === 0)
        return `${heading}<p class="empty">No findings: there is nothing to do.</p></section>`;
    const groups = cardsWithin(findings, context);
    const left = findings.length - groups.reduce((sum, { cards }) => sum + cards.length, 0);
    const cut = left === 0
        ? ""
        : `<p><strong>${(0,reporters_text/* counted */.hS)(left, "more finding")}</strong>, the least severe, did not fit on this page.</p>`;
    const open = findings.length <= openLimit ? " open" : "";
    const shown = groups.map(({ file, cards }) => {
        const count = `<span class="count">${(0,reporters_text/* counted */.hS)(cards.length, "finding")}</span>`;
        const summary = `<summary><span class="name">${breakable(escapeHtml(endOfPath(file)))}</span>${count}</summary>`;
        return `<details class="group"${open}>${summary}${cards.join("\n")}</details>`;
    });
    return `${heading}${filters(findings)}<div id="groups">\n${shown.join("\n")}\n</div>${cut}</section>`;
}
/** The cards that fit, grouped by file. The most severe findings of the whole report get their space first. */
function cardsWithin(findings, context) {
    const cards = new Map([...new Set(findings.map(({ source }) => source.path))].map((path) => [path, []]));
    let room = sizeLimit;
    for (const finding of mostSevereFirst(findings)) {
        const whole = findingCard(finding, context, false);
        const card = whole.length <= room ? whole : findingCard(finding, context, true);
        if (card.length > room)
            break;
        room -= card.length;
        cards.get(finding.source.path)?.push(card);
    }
    return [...cards].filter(([, own]) => own.length > 0).map(([file, own]) => ({ file, cards: own }));
}
function filters(findings) {
    const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
    const parents = directoryBars(findings).map(({ value }) => value);
    const own = findings.map(({ source }) => endOfPath(shownDirectory(source.path)));
    const directories = [...new Set([...parents, ...own])].slice(0, mostOptions).toSorted();
    const names = core_finding/* severities */.gO.map((severity) => core_finding/* severityNames */.qx[severity]);
    const fixes = ["safe", "to review", "none"];
    const initial = new Set(findings.map(({ source }) => source.path)).size > fileLimit ? "rule" : "file";
    return `<div class="bar"><form id="filters" class="filters" aria-label="Filter the findings" hidden>
<label class="search">Search<input name="search" type="search" autocomplete="off"></label>
${choice("severity", "Severity", core_finding/* severities */.gO, names)}${choice("rule", "Rule", rules)}${choice("fix", "Fix", ["safe", "review", "none"], fixes)}${choice("directory", "Directory", directories)}${standardChoice(rules)}
<label>Group by<select name="group" data-initial="${initial}"><option value="file">file</option><option value="rule">rule</option><option value="severity">severity</option></select></label>
<button type="button" data-open="true">Open all</button><button type="button" data-open="false">Close all</button><button type="reset">Clear filters</button></form>
<output id="shown" aria-live="polite"></output></div>`;
}
/** A filter for the standards that at least one finding relates to. */
function standardChoice(rules) {
    const used = new Set(rules.flatMap(compliance/* standardsOf */.sp));
    const names = compliance/* standardNames */.q0.filter((name) => used.has(name));
    return choice("standard", "Standard", names, names.map((name) => compliance/* standards */.tO[name].title));
}
function choice(name, label, values, names = values) {
    const options = values.map((value, index) => {
        const shown = shortLabel(names[index] ?? value);
        return `<option value="${escapeHtml(shortLabel(value))}">${escapeHtml(shown)}</option>`;
    });
    return `<label>${label}<select name="${name}"><option value="">all</option>${options.join("")}</select></label>`;
}
function notes({ errors, skipped }) {
    const list = (title, entries) => {
        if (entries.length === 0)
            return [];
        const items = entries.slice(0, noteLimit).map((entry) => {
            const line = entry.line === undefined ? "" : `, line ${entry.line}`;
            const why = "message" in entry ? entry.message : entry.reason;
            return `<li><code>${escapeHtml(entry.file.slice(0, 1000))}</code>${line}: ${escapeHtml(why.slice(0, 1000))}</li>`;
        });
        const rest = entries.length - items.length;
        const more = rest === 0 ? "" : `<li>and ${rest} more</li>`;
        const summary = `<summary>${title}: ${(0,reporters_text/* counted */.hS)(entries.length, "entry", "entries")}</summary>`;
        return [`<details>${summary}<ul>${items.join("")}${more}</ul></details>`];
    };
    const lists = [...list("Errors", errors), ...list("Skipped", skipped)];
    if (lists.length === 0)
        return [];
    return [`<section aria-labelledby="notes"><h2 id="notes">Not checked</h2>${lists.join("")}</section>`];
}

// EXTERNAL MODULE: ./build/reporters/json.js
var json = __webpack_require__(56499);
// EXTERNAL MODULE: ./build/reporters/style.js
var style = __webpack_require__(51844);
;// CONCATENATED MODULE: ./build/reporters/xml.js
// Characters that XML 1.0 (2.2) forbids in a document, even as a reference, and lone surrogates.
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const xml_entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "\t": "&#9;",
    "\n": "&#10;",
    "\r": "&#13;",
};
/**
 * Escapes text for an XML element or a quoted attribute. Characters that XML forbids are removed; all others are kept.
 */
function escapeXml(text) {
    return text
        .replace(forbidden, "")
        .replace(/[&<>"'\t\n\r]/g, (character) => xml_entities[character] ?? "")
        .replaceAll("##[", "##&#91;");
}

;// CONCATENATED MODULE: ./build/reporters/junit.js










const junit_style = (0,style/* createStyle */._)({ colors: false, width: 120 });
/**
 * Writes the report as JUnit XML: one suite per file, one test case per finding. Errors and warnings are failures.
 * Notes, findings in the baseline and findings that a review found in its base as well are skipped cases. Files that
 * could not be read are errors. A report without any of these has one passing case.
 */
function junitReport({ findings, errors, skipped }) {
    const cases = [
        ...findings.map((finding) => ({ file: finding.source.path, ...findingCase(finding) })),
        ...errors.map(errorCase),
    ];
    const suites = [...(0,group_by/* groupBy */.$)(cases, ({ file }) => file)].map(([file, of]) => suite(file, of));
    const notes = skipped.map(({ file, reason, line }) => `${file}${line === undefined ? "" : `:${line}`}: ${reason}`);
    const body = suites.length > 0 ? suites : [suite(reporters_tool/* toolName */.Uf, [passed])];
    const tail = notes.length > 0 ? [`  <system-out>${escapeXml(notes.join("\n"))}</system-out>`] : [];
    const head = `<testsuites name="${reporters_tool/* toolName */.Uf}" ${counts(suites.length > 0 ? cases : [passed])}>`;
    return `${['<?xml version="1.0" encoding="UTF-8"?>', head, ...withNotes(body, tail), "</testsuites>"].join("\n")}\n`;
}
const passed = { outcome: "passed", xml: `    <testcase name="no findings" classname="${reporters_tool/* toolName */.Uf}"/>` };
function findingCase(finding) {
    const { source, range, rule, severity, message, baselined } = finding;
    const { line, column } = source.position(range[0]);
    const head = testCase(`${rule} at ${line}:${column}`, source.path, line);
    if (severity === "info" || baselined || isOlder(finding)) {
        const skip = `<skipped message="${escapeXml(message)}"/>`;
        return { outcome: "skipped", xml: `${head}\n      ${skip}\n    </testcase>` };
    }
    const attributes = `type="${severity}" message="${escapeXml(message)}"`;
    const failure = `<failure ${attributes}>${escapeXml(junit_details(finding).join("\n"))}</failure>`;
    return { outcome: "failure", xml: `${head}\n      ${failure}\n    </testcase>` };
}
function junit_details(finding) {
    const { source, range, object, path, advice, related } = finding;
    const { told, more } = (0,core_related/* shownPlaces */.GF)(related);
    const fix = (0,proved_fix/* provedFix */.a)(finding);
    const { line, column } = source.position(range[0]);
    const named = object === null ? [] : [`${object.kind} ${object.name ?? "without a name"}: ${(0,core_path/* formatPath */.jV)(path)}`];
    return [
        `${source.path}:${line}:${column}`,
        ...named,
        ...told.map(({ file, start, message }) => `Also ${file}:${start.line}:${start.column}: ${message}`),
        ...(more === 0 ? [] : [`… and ${more} more`]),
        ...(advice === null ? [] : [advice]),
        ...(fix === null ? [] : fixText(source, fix)),
    ];
}
function fixText(source, fix) {
    const { told, more } = (0,introduced/* shownIntroduced */.D)(fix);
    return [
        `Fix (${fix.applicability}): ${fix.title}`,
        ...told.map(({ rule, message }) => `After this change: ${message} [${rule}]`),
        ...(more === 0 ? [] : [`… and ${more} more`]),
        ...(0,fix_diff/* fixDiff */.LC)(source, fix.edits, junit_style),
    ];
}
function errorCase({ file, message, line = 1 }) {
    const error = `<error type="unreadable" message="${escapeXml(message)}"/>`;
    return { file, outcome: "error", xml: `${testCase("readable", file, line)}\n      ${error}\n    </testcase>` };
}
function testCase(name, file, line) {
    const path = escapeXml(file);
    return `    <testcase name="${escapeXml(name)}" classname="${path}" file="${path}" line="${line}">`;
}
function suite(name, cases) {
    const head = `  <testsuite name="${escapeXml(name)}" ${counts(cases)}>`;
    return [head, ...cases.map(({ xml }) => xml), "  </testsuite>"].join("\n");
}
/**
 * Adds the notes on skipped files to the last suite, since readers of this format know the output of a suite, but not
 * of all suites.
 */
function withNotes(suites, notes) {
    const last = suites.at(-1) ?? "";
    const [note] = notes;
    if (note === undefined)
        return [...suites];
    return [...suites.slice(0, -1), last.replace(/ {2}<\/testsuite>$/, () => `  ${note}\n  </testsuite>`)];
}
function counts(cases) {
    const count = (outcome) => cases.filter((one) => one.outcome === outcome).length;
    const numbers = [count("failure"), count("error"), count("skipped")];
    return `tests="${cases.length}" failures="${numbers[0]}" errors="${numbers[1]}" skipped="${numbers[2]}"`;
}

;// CONCATENATED MODULE: ./build/reporters/markdown.js











/** The largest job summary that GitHub accepts, in bytes: 1 MiB. */
const byteLimit = 1024 * 1024;
/** Bytes reserved for the end of the report. */
const reserve = 1024;
/** The most notes on files; the rest are only counted. */
const markdown_noteLimit = 100;
/**
 * Writes the report as Markdown for a job summary: counts, a table of rules, and the findings of each file with their
 * fixes as diffs. It stays below 1 MiB: first diffs are left out, then findings, which are counted.
 */
function markdownReport(report, tool) {
    const head = [
        `# ${reporters_tool/* toolName */.Uf}`,
        (0,reporters_text/* summaryLine */.dC)(report, (0,style/* createStyle */._)({ colors: false, width: 120 })),
        ...ruleTable(report.findings, tool),
        ...noteList("Errors", report.errors, ({ message }) => message),
        ...noteList("Skipped", report.skipped, ({ reason }) => reason),
    ];
    const room = { bytes: byteLimit - reserve - size(head.join("\n\n")) };
    const parts = [];
    let left = report.findings.length;
    for (const [file, findings] of (0,group_by/* groupBy */.$)(report.findings, ({ source }) => source.path)) {
        const part = filePart(file, findings, tool, room);
        if (part.shown > 0)
            parts.push(part.text);
        left -= part.shown;
        if (part.shown < findings.length)
            break;
    }
    const more = left === 0 ? [] : [`**${(0,reporters_text/* counted */.hS)(left, "more finding")}** did not fit into this summary.`];
    return `${[...head, ...parts, ...more].join("\n\n")}\n`;
}
function ruleTable(findings, tool) {
    if (findings.length === 0)
        return [];
    const rows = [...(0,group_by/* groupBy */.$)(findings, ({ rule, severity }) => `${severity} ${rule}`).values()]
        .toSorted((a, b) => b.length - a.length)
        .flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const all = [first, ...others];
        const fixes = (applicability) => all.filter(({ fix }) => fix?.proof.ok === true && fix.applicability === applicability).length;
        return `| ${markdown_ruleLink(first.rule, tool)} | ${core_finding/* severityNames */.qx[first.severity]} | ${all.length} | ${fixes("safe")} | ${fixes("review")} |`;
    });
    return [
        ["| Rule | Severity | Findings | Safe fixes | Fixes to review |", "|---|---|---:|---:|---:|", ...rows].join("\n"),
    ];
}
function noteList(title, notes, reasonOf) {
    if (notes.length === 0)
        return [];
    const rows = notes.slice(0, markdown_noteLimit).map((note) => {
        const line = note.line === undefined ? "" : `, line ${note.line}`;
        return `- ${codeSpan(cut(note.file))}${line}: ${escapeMarkdown(cut(reasonOf(note)))}`;
    });
    const rest = notes.length - rows.length;
    const all = rest === 0 ? rows : [...rows, `- and ${rest} more`];
    const summary = `<summary>${title}: ${(0,reporters_text/* counted */.hS)(notes.length, "file")}</summary>`;
    return [`<details>${summary}\n\n${all.join("\n")}\n\n</details>`];
}
/** Writes as many findings of a file as fit, and subtracts their size from the space that is left. */
function filePart(file, findings, tool, room) {
    const open = `<details open><summary>${codeSpan(cut(file))}: ${(0,reporters_text/* counted */.hS)(findings.length, "finding")}</summary>`;
    const close = "</details>";
    const shown = [];
    room.bytes -= size(open) + close.length + 4;
    for (const finding of findings) {
        const short = findingText(finding, tool);
        const whole = [short, ...diffText(finding)].join("\n\n");
        const text = size(whole) + 2 <= room.bytes ? whole : short;
        if (size(text) + 2 > room.bytes)
            break;
        room.bytes -= size(text) + 2;
        shown.push(text);
    }
    return { text: [open, ...shown, close].join("\n\n"), shown: shown.length };
}
function findingText(finding, tool) {
    const { source, range, severity, message, rule, advice, fix, baselined } = finding;
    const { line } = source.position(range[0]);
    const lines = [
        `**${core_finding/* severityNames */.qx[severity]}**, line ${line}: ${escapeMarkdown(cut(message))} (${markdown_ruleLink(rule, tool)})${baselined ? ", in the baseline" : ""}`,
    ];
    lines.push(...markdown_relatedList(finding));
    if (advice !== null)
        lines.push(`**Advice:** ${markdownProse(cut(advice))}`);
    if (fix === null)
        return lines.join("\n\n");
    const label = fix.applicability === "safe" ? "Safe fix" : "Fix to review";
    lines.push(`**${label}:** ${markdownProse(cut(fix.title))}`);
    if (fix.risk !== undefined)
        lines.push(`**Risk:** ${markdownProse(cut(fix.risk))}`);
    lines.push(...markdown_introducedList(fix, tool));
    if (!fix.proof.ok)
        lines.push(`**Not proved:** ${escapeMarkdown(cut(fix.proof.reason))}`);
    return lines.join("\n\n");
}
function markdown_relatedList({ related }) {
    const { told, more } = (0,core_related/* shownPlaces */.GF)(related);
    if (told.length === 0)
        return [];
    const rows = told.map(({ file, start, message }) => {
        return `- ${codeSpan(`${cut(file)}:${start.line}`)}: ${escapeMarkdown(cut(message))}`;
    });
    return ["**Related:**", (more === 0 ? rows : [...rows, `- and ${more} more`]).join("\n")];
}
function markdown_introducedList(fix, tool) {
    const { told, more } = (0,introduced/* shownIntroduced */.D)(fix);
    if (told.length === 0)
        return [];
    const rows = told.map(({ rule, message }) => `- ${escapeMarkdown(cut(message))} (${markdown_ruleLink(rule, tool)})`);
    return ["**After this change:**", (more === 0 ? rows : [...rows, `- and ${more} more`]).join("\n")];
}
function diffText({ fix, source }) {
    if (fix?.proof.ok !== true)
        return [];
    const lines = diffLines(source, fix.edits).map((line) => (line === null ? "@@" : line[0] + (0,printable/* printable */.g$)(line[2])));
    return lines.length === 0 ? [] : [fencedBlock(lines, "diff")];
}
function markdown_ruleLink(rule, tool) {
    const page = (0,reporters_tool/* rulePage */.gd)(rule, tool);
    return page === null ? codeSpan(rule) : `[${codeSpan(rule)}](${page})`;
}
/** Limits the length of one text, so that a malicious manifest can't push everything else out. */
function cut(text) {
    return (0,cut_text/* cutText */.I)(text, 1000);
}
function size(text) {
    return new TextEncoder().encode(text).length;
}

// EXTERNAL MODULE: ./build/reporters/byte-offsets.js
var byte_offsets = __webpack_require__(49958);
;// CONCATENATED MODULE: ./build/reporters/rdjson.js






const rdSeverity = { error: "ERROR", warning: "WARNING", info: "INFO" };
/**
 * Writes the report in the Reviewdog Diagnostic Format. Lines and columns count from 1, columns in UTF-8 bytes, and an
 * end is the position after the last character. Suggestions in this format are alternatives, so a fix becomes one
 * suggestion with all its edits joined. Findings in the baseline are left out.
 * Source: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
function rdjsonReport({ findings, errors }, tool) {
    const placed = notBaselined(findings).map(placeFinding);
    const offsets = offsetsOf(placed);
    const data = {
        source: { name: reporters_tool/* toolName */.Uf, url: reporters_tool/* toolAddress */.bD },
        diagnostics: [...placed.map((one) => diagnostic(one, tool, offsets)), ...errors.map(errorDiagnostic)],
    };
    return `${(0,machine_text/* escapeRunnerCommands */.WF)(JSON.stringify(data, null, 2))}\n`;
}
function placeFinding(finding) {
    const fix = (0,proved_fix/* provedFix */.a)(finding);
    return { finding, suggestion: fix === null ? null : (0,proved_fix/* joinedEdit */.S)(finding, fix) };
}
function diagnostic({ finding, suggestion }, tool, offsets) {
    const { source, range, message, advice, severity, rule, related } = finding;
    const others = (0,core_related/* listedPlaces */.mk)(related).map(relatedLocation);
    const url = (0,reporters_tool/* rulePage */.gd)(rule, tool);
    const place = (of) => byteRange(source, of, offsets);
    return {
        message: (advice === null ? message : `${message} ${advice}`).toWellFormed(),
        location: { path: source.path.toWellFormed(), range: place(range) },
        severity: rdSeverity[severity],
        code: url === null ? { value: rule } : { value: rule, url },
        ...(others.length === 0 ? {} : { related_locations: others }),
        ...(suggestion === null ? {} : { suggestions: [{ range: place(suggestion.range), text: suggestion.text }] }),
    };
}
/** A related location in whole lines: columns count bytes, and the text of the other file is not available here. */
function relatedLocation(place) {
    const range = { start: { line: place.start.line }, end: { line: (0,core_related/* lastLineOf */.SH)(place) } };
    return { message: place.message.toWellFormed(), location: { path: place.file.toWellFormed(), range } };
}
function errorDiagnostic({ file, message, line }) {
    return {
        message: message.toWellFormed(),
        location: { path: file.toWellFormed(), ...(line === undefined ? {} : { range: { start: { line } } }) },
        severity: "ERROR",
        code: { value: "unreadable-file" },
    };
}
/** Converts all offsets of a file in one walk over its text: a single line can have thousands of findings. */
function offsetsOf(placed) {
    const wanted = new Map();
    for (const { finding, suggestion } of placed) {
        const { source, range } = finding;
        const offsets = wanted.get(source) ?? [];
        for (const offset of [...range, ...(suggestion?.range ?? [])])
            offsets.push(offset, lineStart(source, offset));
        wanted.set(source, offsets);
    }
    return new Map([...wanted].map(([source, offsets]) => [source, (0,byte_offsets/* byteOffsets */.d)(source.text, offsets)]));
}
function byteRange(source, [start, end], offsets) {
    const bytes = (offset) => offsets.get(source)?.get(offset) ?? 0;
    const position = (offset) => {
        return { line: source.position(offset).line, column: bytes(offset) - bytes(lineStart(source, offset)) + 1 };
    };
    return { start: position(start), end: position(end) };
}
function lineStart(source, offset) {
    return source.lineStarts[source.position(offset).line - 1] ?? 0;
}

;// CONCATENATED MODULE: ./build/reporters/sarif-result.js






/** The longest text of a link, in UTF-16 units; a longer phrase is cut. */
const phraseLimit = 200;
/** A finding as a SARIF result. `ruleIndex` is the index of its rule in the run, if the run lists it. */
function sarifResult(finding, level, ruleIndex) {
    const { rule, source, range, fingerprint, related } = finding;
    const fix = (0,proved_fix/* provedFix */.a)(finding);
    return {
        ruleId: rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level,
        message: { text: messageText(finding) },
        locations: [
            {
                physicalLocation: { artifactLocation: artifact(source.path), region: region(source, range) },
                ...logicalLocations(finding),
            },
        ],
        ...(related.length === 0 ? {} : { relatedLocations: (0,core_related/* listedPlaces */.mk)(related).map(sarif_result_relatedLocation) }),
        // GitHub recognizes an alert by the first of these only.
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "kubesuggest/v1": fingerprint },
        ...(finding.baselined ? { suppressions: [{ kind: "external", justification: "It is in the baseline." }] } : {}),
        ...(fix === null ? {} : { fixes: [sarifFix(source, fix)] }),
    };
}
/**
 * The message with links to related locations. Viewers show a related location where the message links to its id (SARIF
 * 2.1.0, 3.11.6); GitHub shows it only there.
 */
function messageText({ message, advice, related }) {
    const { told, more } = (0,core_related/* shownPlaces */.GF)(related);
    const links = told.map((place, index) => {
        return `[${unlinked((0,machine_text/* shortened */.vI)(place.message, phraseLimit))}](${index + 1})`;
    });
    const rest = more === 0 ? "" : ` and ${more} more`;
    const parts = [message, advice ?? ""].map((part) => (part.includes("](") ? unlinked(part) : part));
    const also = links.length === 0 ? "" : `Related: ${links.join(", ")}${rest}.`;
    return [...parts, also]
        .filter((part) => part !== "")
        .join(" ")
        .toWellFormed();
}
/** Escapes text so that it neither contains a link nor ends the link that it is the text of. */
function unlinked(text) {
    return text.replace(/[[\]\\]/g, "\\$&");
}
function sarif_result_relatedLocation({ file, start, end, message }, index) {
    const place = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
    return {
        id: index + 1,
        physicalLocation: { artifactLocation: artifact(file), region: place },
        message: { text: message.toWellFormed() },
    };
}
function artifact(path) {
    return { uri: (0,machine_text/* pathReference */.xB)(path), uriBaseId: "%SRCROOT%" };
}
/** A region whose end column is the one after the last character. A byte order mark does not count as a column. */
function region(source, [start, end]) {
    const place = (offset) => {
        const { line, column } = source.position(offset);
        return [line, Math.max(1, column - (0,byte_order_mark/* markWidth */.C)(source, line))];
    };
    const [startLine, startColumn] = place(start);
    const [endLine, endColumn] = place(end);
    return { startLine, startColumn, endLine, endColumn };
}
function sarifFix(source, fix) {
    const { applicability, edits } = fix;
    return {
        description: { text: sarif_result_fixText(fix) },
        artifactChanges: [
            {
                artifactLocation: artifact(source.path),
                replacements: edits.map(({ range, text: inserted }) => ({
                    deletedRegion: region(source, range),
                    ...(inserted === "" ? {} : { insertedContent: { text: inserted } }),
                })),
            },
        ],
        properties: { applicability },
    };
}
function sarif_result_fixText(fix) {
    const { title, risk } = fix;
    const { told, more } = (0,introduced/* shownIntroduced */.D)(fix);
    const after = told.map(({ rule, message }) => `${message} (${rule})`);
    const rest = more === 0 ? "" : ` and ${more} more`;
    const left = after.length === 0 ? [] : [`After this change: ${after.join(" ")}${rest}`];
    const parts = [...(risk === undefined ? [] : [risk]), ...left];
    return (parts.length === 0 ? title : [`${title}.`, ...parts].join(" ")).toWellFormed();
}
function logicalLocations({ object, path }) {
    if (object === null)
        return {};
    const fullyQualifiedName = [nameOf(object), (0,core_path/* formatPath */.jV)(path)].filter((part) => part !== "").join("#");
    const name = (object.name ?? object.kind).toWellFormed();
    return { logicalLocations: [{ name, fullyQualifiedName: fullyQualifiedName.toWellFormed(), kind: "resource" }] };
}
function nameOf({ apiVersion, kind, namespace, name }) {
    return [apiVersion, kind, ...(namespace === null ? [] : [namespace]), ...(name === null ? [] : [name])].join("/");
}

;// CONCATENATED MODULE: ./build/reporters/sarif.js





/** The most that GitHub accepts in one upload: results in a run, and bytes of the compressed file. */
const resultLimit = 25_000;
const sarif_byteLimit = 10_000_000;
/** The most notifications; the rest are only counted. */
const notificationLimit = 1000;
/** The longest name or description that GitHub shows. */
const descriptionLimit = 1024;
const levels = {
    error: "error",
    warning: "warning",
    info: "note",
};
/**
 * Writes the report as one run of SARIF 2.1.0 within GitHub's limits: the most severe findings come first, and what
 * does not fit is counted in a notification. `compressedSize` returns the bytes that a text takes when compressed with
 * gzip.
 * Sources: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html and
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function sarifReport(report, tool, compressedSize) {
    const sorted = mostSevereFirst(report.findings);
    let shown = Math.min(sorted.length, resultLimit);
    for (;;) {
        const text = sarifText(report, sorted.slice(0, shown), tool);
        if (shown === 0 || compressedSize(text) < sarif_byteLimit)
            return text;
        shown = Math.floor(shown / 2);
    }
}
function sarifText(report, shown, tool) {
    const rules = new Map(tool.rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: reporters_tool/* toolName */.Uf,
                        informationUri: reporters_tool/* toolAddress */.bD,
                        version: tool.version,
                        semanticVersion: tool.version,
                        rules: tool.rules.map((rule) => sarifRule(rule, tool)),
                    },
                },
                automationDetails: { id: "kubesuggest/" },
                columnKind: "utf16CodeUnits",
                newlineSequences: ["\r\n", "\n"],
                originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
                invocations: [invocation(report, report.findings.length - shown.length)],
                results: shown.map((finding) => sarifResult(finding, levels[finding.severity], rules.get(finding.rule))),
            },
        ],
    };
    return `${(0,machine_text/* escapeRunnerCommands */.WF)(JSON.stringify(log))}\n`;
}
function sarifRule(rule, tool) {
    const { id, summary, why, severity, fixes, sources } = rule;
    const page = (0,reporters_tool/* rulePage */.gd)(id, tool);
    const links = sources.map((source) => `- <${source}>`);
    const help = [
        why,
        fixes.length === 0 ? "No automatic fix." : `Fixes: ${fixes.join(", ")}.`,
        ...(page === null ? [] : [`See ${page}`]),
    ];
    return {
        id,
        name: sarif_nameOf(id),
        shortDescription: { text: (0,machine_text/* shortened */.vI)(summary, descriptionLimit) },
        fullDescription: { text: (0,machine_text/* shortened */.vI)(why, descriptionLimit) },
        ...(page === null ? {} : { helpUri: page }),
        help: {
            text: help.join("\n"),
            markdown: [`**${summary}**`, why, ...(page === null ? [] : [`[About this rule](${page})`]), links.join("\n")]
                .filter((part) => part !== "")
                .join("\n\n"),
        },
        defaultConfiguration: { level: levels[severity] },
        properties: {
            precision: "very-high",
            "problem.severity": severity === "info" ? "recommendation" : severity,
            ...securityOf(rule),
        },
    };
}
/**
 * The scores of alerts, as text from 0.0 to 10.0. GitHub shows 7.0 and above as high, 4.0 and above as medium, the rest
 * as low.
 */
const securityScores = { error: "8.0", warning: "5.5", info: "3.0" };
/**
 * The properties of a rule about security and standards. Only security rules have a score: GitHub treats an alert
 * without one as about quality.
 */
function securityOf({ id, category, severity, fixes }) {
    const controls = (0,compliance/* controlsOf */.ux)(id).flatMap(([standard, names]) => [
        standard,
        ...(standard === "cis" ? names.map((name) => `cis-${name}`) : []),
    ]);
    const tags = [category, "kubernetes", ...fixes.map((applicability) => `fix-${applicability}`), ...controls];
    return category === "security" ? { "security-severity": securityScores[severity], tags } : { tags };
}
/** Derives a name from a rule id, since the two must differ: `PodsNotSpread`. */
function sarif_nameOf(id) {
    return id.replace(/(?:^|-)(\w)/g, (_match, letter) => letter.toUpperCase());
}
function invocation({ errors, skipped }, cut) {
    const notes = [
        ...errors.map((error) => notification("error", error.message, error)),
        ...skipped.map((entry) => notification("note", `Skipped: ${entry.reason}`, entry)),
    ];
    const rest = notes.length - notificationLimit;
    const more = rest > 0 ? [notification("warning", `${rest} more files could not be read or were skipped.`, null)] : [];
    const lost = cut > 0 ? [notification("warning", cutMessage(cut), null)] : [];
    return {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: [...lost, ...more, ...notes.slice(0, notificationLimit)],
    };
}
function cutMessage(cut) {
    return `${cut} more findings, the least severe, are not in this file: GitHub would reject it as too large.`;
}
function notification(level, text, place) {
    const message = { text: (0,machine_text/* shortened */.vI)(text, descriptionLimit) };
    if (place === null)
        return { level, message };
    const artifactLocation = { uri: (0,machine_text/* pathReference */.xB)(place.file), uriBaseId: "%SRCROOT%" };
    const region = place.line === undefined ? {} : { region: { startLine: place.line } };
    return { level, message, locations: [{ physicalLocation: { artifactLocation, ...region } }] };
}

;// CONCATENATED MODULE: ./build/reporters/workflow-commands.js


const commandOf = { error: "error", warning: "warning", info: "notice" };
/**
 * Writes findings as workflow commands, from which the runner of GitHub Actions makes annotations. It shows ten of each
 * kind per step, so the most severe come first, and a review has new ones only. Findings in the baseline become
 * notices.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function workflowCommandsReport({ findings, errors }) {
    const old = findings.filter(({ baselined }) => baselined === true);
    const ordered = [...mostSevereFirst(notBaselined(withoutOlder(findings))), ...old];
    const lines = [...errors.map(errorCommand), ...ordered.map(findingCommand)];
    return lines.map((line) => `${line}\n`).join("");
}
function findingCommand(finding) {
    const { source, range, severity, rule, message, advice, baselined } = finding;
    const start = source.position(range[0]);
    // A range that includes a line break ends at the start of the next line, which it has no character of.
    const last = source.position(Math.max(range[0], range[1] - 1));
    const end = range[1] > range[0] ? { line: last.line, column: last.column + 1 } : last;
    const isOneLine = start.line === end.line;
    const place = {
        file: source.path,
        line: start.line,
        endLine: end.line,
        ...(isOneLine ? { col: start.column, endColumn: end.column } : {}),
    };
    const text = advice === null ? message : `${message}\n${advice}`;
    if (baselined === true)
        return command("notice", { ...place, title: `${rule} (in the baseline)` }, text);
    return command(commandOf[severity], { ...place, title: rule }, text);
}
function errorCommand({ file, line, message }) {
    return command("error", { file, ...(line === undefined ? {} : { line }), title: "not checked" }, message);
}
function command(name, properties, text) {
    const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name} ${listed.join(",")}::${escapeData(text)}`;
}
/**
 * Escapes the data of a command. Line breaks are kept as the runner encodes them; everything else that could affect a
 * terminal becomes a visible symbol.
 */
function escapeData(text) {
    const lines = text.toWellFormed().split(/\r?\n/);
    return lines.map((line) => (0,printable/* printable */.g$)(line).replaceAll("%", "%25")).join("%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ./build/reporters/format.js









/** The formats of reports for other programs, as `--format` names them. */
const formats = ["concise", "github", "json", "sarif", "html", "markdown", "junit", "gitlab", "rdjson"];
/** Writes the report in a format. */
function formatReport(format, report, { tool, history, origin, compressedSize }) {
    switch (format) {
        case "concise":
            return conciseReport(report);
        case "github":
            return workflowCommandsReport(report);
        case "json":
            return (0,json/* jsonReport */.L7)(report);
        case "sarif":
            return sarifReport(report, tool, compressedSize);
        case "html":
            return htmlReport(report, tool, history, origin);
        case "markdown":
            return markdownReport(report, tool);
        case "junit":
            return junitReport(report);
        case "gitlab":
            return gitLabReport(report);
        case "rdjson":
            return rdjsonReport(report, tool);
    }
}


/***/ }),

/***/ 38845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readCounts),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _report_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82188);


/** The counts of a report. */
function countsOf({ findings }, label) {
    return counted(findings.map(({ severity }) => severity), label);
}
/** Reads the counts from the data of an earlier JSON report; half a sentence that says why that is not possible. */
function readCounts(data, label) {
    if (!isRecord(data))
        return "it is not a JSON object";
    if (data["version"] !== _report_data_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonReportVersion */ .VD)
        return `its version is not ${_report_data_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonReportVersion */ .VD}`;
    const { findings, stats, shard } = data;
    if (shard !== undefined)
        return 'it is only one shard: combine all shards with "kubesuggest merge" first';
    if (!Array.isArray(findings))
        return "it has no list of findings";
    const found = [];
    for (const finding of findings) {
        const severity = _core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.find((name) => isRecord(finding) && finding["severity"] === name);
        if (severity === undefined)
            return "one of its findings has no severity";
        found.push(severity);
    }
    const stated = isRecord(stats) && isRecord(stats["findings"]) ? stats["findings"]["total"] : undefined;
    if (stated !== found.length)
        return "it has a different number of findings than it says";
    return counted(found, label);
}
function counted(found, label) {
    const count = { error: 0, warning: 0, info: 0 };
    for (const severity of found)
        count[severity] += 1;
    return { label, total: found.length, severities: count };
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 75473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ joinedEdit),
/* harmony export */   a: () => (/* binding */ provedFix)
/* harmony export */ });
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3652);

/** The fix of a finding if it is proved and changes something. Reports for other programs offer no other fixes. */
function provedFix({ fix }) {
    return fix?.proof.ok === true && fix.edits.length > 0 ? fix : null;
}
/** All edits of a fix as one: the smallest range that contains them, and its replacement text. */
function joinedEdit({ source }, { edits }) {
    const start = edits[0]?.range[0] ?? 0;
    const end = edits.at(-1)?.range[1] ?? start;
    const shifted = edits.map(({ range, text }) => ({ range: [range[0] - start, range[1] - start], text }));
    return { range: [start, end], text: (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(source.text.slice(start, end), shifted) };
}


/***/ }),

/***/ 47162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unknownOrigin),
/* harmony export */   x: () => (/* binding */ fileAddress)
/* harmony export */ });
/* harmony import */ var _machine_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29978);

/** An origin of which nothing is known. */
const unknownOrigin = { repository: null, commit: null, date: null, files: null };
/** The URL of a line of a file, or null if no server shows it. */
function fileAddress({ files }, path, line) {
    return files === null ? null : `${files}${(0,_machine_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pathReference */ .xB)(path)}#L${line}`;
}


/***/ }),

/***/ 14943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99438);
/* harmony import */ var _reporters_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38845);
/* harmony import */ var _read_report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48585);




/**
 * Reads the counts of earlier JSON reports, in the given order. Throws a ConfigError for a file that is not such a
 * report.
 */
function readHistory(names, cwd) {
    return names.map((name) => {
        const counts = (0,_reporters_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readCounts */ .Z)((0,_read_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readReportJson */ .V)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, name), name), name);
        if (typeof counts === "string")
            throw new _config_config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(`${name} is not a JSON report of an earlier scan: ${counts}.`);
        return counts;
    });
}


/***/ }),

/***/ 48585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readReportJson)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/config/config-error.js
var config_error = __webpack_require__(99438);
// EXTERNAL MODULE: ./build/core/system-error.js
var system_error = __webpack_require__(71626);
;// CONCATENATED MODULE: ./build/scan/reports/parse-in-parts.js
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, openMap, closeMap] = [0x5b, 0x5d, 0x7b, 0x7d];
/**
 * Parses a JSON object from chunks of text, entry by entry, since a text can be longer than a string may be. Lists in
 * the object are parsed item by item. Throws if it is not a JSON object or not UTF-8.
 */
function parseInParts(chunks) {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const entries = [];
    let key = null;
    let items = null;
    let carried = [];
    let depth = 0;
    let [inText, escaped, ended] = [false, false, false];
    for (const chunk of chunks) {
        let start = 0;
        const take = (end) => {
            const text = decoder.decode(joined([...carried, chunk.subarray(start, end)])).trim();
            carried = [];
            start = end + 1;
            return text;
        };
        const endEntry = (end) => {
            const text = take(end);
            if (key === null || (items !== null && text !== ""))
                throw new SyntaxError("misplaced text");
            entries.push([key, items ?? JSON.parse(text)]);
            [key, items] = [null, null];
        };
        for (let at = 0; at < chunk.length; at += 1) {
            const byte = chunk[at];
            if (inText) {
                if (escaped)
                    escaped = false;
                else if (byte === backslash)
                    escaped = true;
                else if (byte === quote)
                    inText = false;
            }
            else if (byte === quote)
                inText = true;
            else if (byte === openMap || byte === openList) {
                depth += 1;
                if (depth === 1 && (byte === openList || ended || take(at).replace("\ufeff", "") !== "")) {
                    throw new SyntaxError("not one object");
                }
                if (depth === 2 && byte === openList && key !== null && items === null) {
                    if (take(at) !== "")
                        throw new SyntaxError("misplaced list");
                    items = [];
                }
            }
            else if (byte === closeMap || byte === closeList) {
                if (depth === 2 && items !== null && byte === closeList) {
                    const text = take(at);
                    if (text !== "" || items.length > 0)
                        items.push(JSON.parse(text));
                }
                if (depth === 1) {
                    if (byte === closeList)
                        throw new SyntaxError("not one object");
                    if (key !== null)
                        endEntry(at);
                    else if (entries.length > 0 || take(at) !== "")
                        throw new SyntaxError("misplaced end");
                    start = at + 1;
                    ended = true;
                }
                depth -= 1;
            }
            else if (byte === colon && depth === 1 && key === null)
                key = keyIn(take(at));
            else if (byte === comma && depth === 1)
                endEntry(at);
            else if (byte === comma && depth === 2 && items !== null)
                items.push(JSON.parse(take(at)));
        }
        carried.push(chunk.slice(start));
    }
    if (!ended || depth !== 0 || decoder.decode(joined(carried)).trim() !== "")
        throw new SyntaxError("cut off");
    return Object.fromEntries(entries);
}
function keyIn(json) {
    const key = JSON.parse(json);
    if (typeof key !== "string")
        throw new SyntaxError("not a key");
    return key;
}
function joined(parts) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only;
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/scan/reports/read-report-json.js




/** Reports with more bytes than this are read in parts, since a string can't be much longer. */
const maximumBytes = 200 * 1024 * 1024;
const chunkBytes = 4 * 1024 * 1024;
/**
 * Parses the JSON report that the user names, of any size; undefined if it is not JSON. Throws a ConfigError if it
 * can't be read.
 */
function readReportJson(file, name, longest = maximumBytes) {
    return reading(name, () => {
        try {
            return (0,external_node_fs_.statSync)(file).size > longest
                ? parseInParts(chunksOf(file))
                : JSON.parse(textOf(file).replace(/^\ufeff/, ""));
        }
        catch (error) {
            if (error instanceof SyntaxError)
                return undefined;
            throw error;
        }
    });
}
function textOf(file) {
    return new TextDecoder("utf-8", { fatal: true }).decode((0,external_node_fs_.readFileSync)(file));
}
function* chunksOf(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, "r");
    try {
        const chunk = new Uint8Array(chunkBytes);
        for (let read = 1; read > 0;) {
            read = (0,external_node_fs_.readSync)(descriptor, chunk);
            yield chunk.subarray(0, read);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function reading(name, read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof config_error/* ConfigError */.x)
            throw error;
        const { code } = error;
        if (code === "ERR_ENCODING_INVALID_ENCODED_DATA")
            throw new config_error/* ConfigError */.x(`The report ${name} is not UTF-8.`);
        throw new config_error/* ConfigError */.x(`The report ${name} can't be read (${(0,system_error/* systemReason */.u)(error)}).`);
    }
}


/***/ })

};
