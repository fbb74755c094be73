import { areApart, type Edit } from "../core/edit.ts";
import { severities } from "../core/finding.ts";
import type { Fix } from "../core/fix.ts";
import { parsePath } from "../core/path.ts";
import type { Position, Range } from "../core/range.ts";
import { isForward } from "../core/related.ts";
import type { SourceFile } from "../core/source-file.ts";
import { either, integer, listOf, nullOr, oneOf, record, text, type Validator } from "../core/validate.ts";
import { sparseSource } from "./excerpts.ts";
import type { Report, ReportedFinding } from "./report.ts";
import {
  assembleData,
  type FindingData,
  type FixData,
  jsonReportVersion,
  type RangeData,
  type RelatedData,
  type ReportData,
} from "./report-data.ts";

const position = record({ line: integer(1), column: integer(1) });
const range = record({ start: position, end: position });
/** Other formats count lines in 32 bits. */
const counted = integer(1, 2 ** 31 - 1);
const place = record({ line: counted, column: counted });
const forward: Validator = (value, name) => {
  const problem = record({ start: place, end: place })(value, name);
  if (problem !== null) return problem;
  const { start, end } = value as RangeData;
  return isForward(start, end) ? null : `${name} ends before it starts`;
};
const related = record({ file: text(), range: forward, message: text() });
const object = record({ apiVersion: text(), kind: text(), namespace: nullOr(text()), name: nullOr(text()) });
const edit = record({ file: text(), start: integer(0), end: integer(0), range, text: text() });
const laws = ["applies", "parses", "resolves", "changes-nothing-else", "is-valid", "stands-alone"];
const proof = either(record({ ok: oneOf(true) }), record({ ok: oneOf(false), failed: oneOf(...laws), reason: text() }));
const fix = record(
  { title: text(), applicability: oneOf("safe", "review"), edits: listOf(edit), proof },
  { risk: text() },
);
const finding = record(
  {
    rule: text(),
    severity: oneOf(...severities),
    message: text(),
    advice: nullOr(text()),
    file: text(),
    range,
    object: nullOr(object),
    path: text(),
    fingerprint: text(/^[0-9a-f]{16}$/),
    new: oneOf(true, false),
    fix: nullOr(fix),
  },
  { baselined: oneOf(true), related: listOf(related) },
);
const note = (why: string): Validator => record({ file: text(), [why]: text() }, { line: integer(1) });
const counts = (...names: readonly string[]): Readonly<Record<string, Validator>> => {
  return Object.fromEntries(names.map((name) => [name, integer(0)]));
};
const stats = record({
  ...counts("files", "manifests", "dockerfiles", "ignored", "baselined", "skipped", "errors"),
  fixes: record(counts("proved", "unproved")),
  findings: record(counts("total", "new", ...severities)),
});
const excerpt = record({ file: text(), parts: listOf(record({ line: integer(1), text: text() })) });
const report = record(
  {
    findings: listOf(finding),
    skipped: listOf(note("reason")),
    errors: listOf(note("message")),
    stats,
    excerpts: listOf(excerpt),
  },
  { shard: record({ index: integer(1), of: integer(1), scan: text(/^[0-9a-f]{32}$/) }) },
);

/** The data of a JSON report from its text; half a sentence that says why it is none where it can't be read. */
export function readReport(json: string): ReportData | string {
  const data = parseJson(json);
  if (data === undefined) return "it is not JSON";
  const version = record({ version: integer(0) })(data, "");
  if (version !== null) return version;
  const { version: stated } = data as { readonly version: number };
  if (stated !== jsonReportVersion) return `its version is ${stated}, not ${jsonReportVersion}`;
  const problem = report(data, "");
  if (problem !== null) return problem;
  const read = data as ReportData;
  const { findings, skipped, errors, shard } = read;
  if (shard !== undefined && shard.index > shard.of) return `it is shard ${shard.index} of ${shard.of}`;
  const { stats: said } = read;
  const isWhole =
    said.findings.total === findings.length && said.skipped === skipped.length && said.errors === errors.length;
  return isWhole ? knownKeys(read) : "its lists are not as long as it says";
}

/** The data without keys that nobody knows: what they hold is not checked. */
function knownKeys({ shard, findings, skipped, errors, stats: said, excerpts }: ReportData): ReportData {
  return assembleData({
    shard: shard && { index: shard.index, of: shard.of, scan: shard.scan },
    findings: findings.map(knownFinding),
    skipped: skipped.map(({ file, reason, line }) => ({ file, reason, ...(line === undefined ? {} : { line }) })),
    errors: errors.map(({ file, message, line }) => ({ file, message, ...(line === undefined ? {} : { line }) })),
    stats: { ...said, fixes: { proved: said.fixes.proved, unproved: said.fixes.unproved } },
    excerpts: excerpts.map(({ file, parts }) => {
      return { file, parts: parts.map(({ line, text: lines }) => ({ line, text: lines })) };
    }),
  });
}

/** Reports of earlier versions say nothing of related places. */
type ReadFinding = Omit<FindingData, "related"> & { readonly related?: readonly RelatedData[] };

function knownFinding(data: ReadFinding): FindingData {
  const { rule, severity, message, advice, file, range: where, object: about, path, fingerprint } = data;
  return {
    rule,
    severity,
    message,
    advice,
    file,
    range: knownRange(where),
    object: about && { apiVersion: about.apiVersion, kind: about.kind, namespace: about.namespace, name: about.name },
    path,
    related: (data.related ?? []).map((one) => {
      return { file: one.file, range: knownRange(one.range), message: one.message };
    }),
    fingerprint,
    new: data.new,
    baselined: data.baselined,
    fix: data.fix && knownFix(data.fix),
  };
}

function knownFix({ title, applicability, risk, edits, proof: proved }: FixData): FixData {
  const known = edits.map((one) => {
    const { file, start, end, text: inserted } = one;
    return { file, start, end, range: knownRange(one.range), text: inserted };
  });
  const { ok } = proved;
  return {
    title,
    applicability,
    risk,
    edits: known,
    proof: ok ? { ok } : { ok, failed: proved.failed, reason: proved.reason },
  };
}

function knownRange({ start, end }: RangeData): RangeData {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

/**
 * The report of which these are the data, as far as formats show it: of its files it knows the excerpts only. Half a
 * sentence where findings and excerpts don't fit together.
 */
export function revivedReport({ shard, findings, skipped, errors, stats, excerpts }: ReportData): Report | string {
  const sources = new Map(excerpts.map((one) => [one.file, sparseSource(one)]));
  if (sources.size < excerpts.length) return "it has two excerpts of one file";
  const revived: ReportedFinding[] = [];
  for (const [index, data] of findings.entries()) {
    const { file, path: formatted, range: where, fix: fixData, rule, severity, message, advice, object: about } = data;
    const source = sources.get(file);
    if (source === undefined || source === null) return `it has no whole excerpt of the file of findings[${index}]`;
    const [path, at, fixed] = [parsePath(formatted), offsets(source, where), fixData && revivedFix(source, fixData)];
    if (path === null) return `findings[${index}].path is no path`;
    if (at === null || typeof fixed === "string") return `findings[${index}] is not in its excerpt`;
    revived.push({
      rule,
      severity,
      message,
      advice,
      source,
      range: at,
      object: about,
      path,
      identity: "",
      fingerprint: data.fingerprint,
      related: data.related.map((one) => ({ file: one.file, ...one.range, message: one.message })),
      proposal: null,
      fix: fixed,
      new: data.new,
      ...(data.baselined === true ? { baselined: true } : {}),
    });
  }
  return { ...(shard === undefined ? {} : { shard }), findings: revived, skipped, errors, stats };
}

function revivedFix(source: SourceFile, { edits, risk, ...data }: FixData): Fix | string {
  const placed: Edit[] = [];
  for (const { file, range: where, text: inserted } of edits) {
    const at = offsets(source, where);
    if (at === null || file !== source.path) return "misplaced";
    placed.push({ range: at, text: inserted });
  }
  if (!areApart(placed)) return "overlapping";
  return { ...data, ...(risk === undefined ? {} : { risk }), operations: [], edits: placed };
}

function offsets(source: SourceFile, { start, end }: RangeData): Range | null {
  const [from, to] = [offsetOf(source, start), offsetOf(source, end)];
  return from === null || to === null || from > to ? null : [from, to];
}

function offsetOf(source: SourceFile, { line, column }: Position): number | null {
  const offset = (source.lineStarts[line - 1] ?? Number.NaN) + column - 1;
  const found = source.position(offset);
  return found.line === line && found.column === column ? offset : null;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
