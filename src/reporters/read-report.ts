import * as v from "valibot";
import { areApart, type Edit } from "../core/edit.ts";
import type { Fix } from "../core/fix.ts";
import { parsePath } from "../core/path.ts";
import type { Range } from "../core/range.ts";
import { isForward } from "../core/related.ts";
import type { SourceFile } from "../core/source-file.ts";
import {
  applicabilitySchema,
  fileErrorSchema,
  fingerprintSchema,
  fixCountsSchema,
  integer,
  introducedSchema,
  objectReferenceSchema,
  positionSchema,
  proofSchema,
  readData,
  severitySchema,
  skippedSchema,
} from "../core/stored-data.ts";
import { sparseSource } from "./excerpts.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { assembleData, type FixData, jsonReportVersion, type RangeData, type ReportData } from "./report-data.ts";

// Data is written again with its keys in the order of these schemas.
const range = v.object({ start: positionSchema, end: positionSchema });
/** A line or column number: other formats store these in 32 bits. */
const counted = integer(1, 2 ** 31 - 1);
const place = v.object({ line: counted, column: counted });
const forward = v.pipe(
  v.object({ start: place, end: place }),
  v.check(({ start, end }) => isForward(start, end), "ends before it starts"),
);
const related = v.object({ file: v.string(), range: forward, message: v.string() });
const edit = v.object({ file: v.string(), start: integer(0), end: integer(0), range, text: v.string() });
const fix = v.object({
  title: v.string(),
  applicability: applicabilitySchema,
  risk: v.exactOptional(v.string()),
  introduced: v.exactOptional(v.array(introducedSchema)),
  edits: v.array(edit),
  proof: proofSchema,
});
const finding = v.object({
  rule: v.string(),
  severity: severitySchema,
  message: v.string(),
  advice: v.nullable(v.string()),
  file: v.string(),
  range,
  object: v.nullable(objectReferenceSchema),
  path: v.string(),
  /** Reports of earlier versions have no related places. */
  related: v.optional(v.array(related), []),
  fingerprint: fingerprintSchema,
  new: v.boolean(),
  baselined: v.exactOptional(v.literal(true)),
  fix: v.nullable(fix),
});
const stats = v.object({
  files: integer(0),
  manifests: integer(0),
  dockerfiles: integer(0),
  ignored: integer(0),
  baselined: integer(0),
  skipped: integer(0),
  errors: integer(0),
  fixes: fixCountsSchema,
  findings: v.object({ total: integer(0), new: integer(0), error: integer(0), warning: integer(0), info: integer(0) }),
});
const excerpt = v.object({ file: v.string(), parts: v.array(v.object({ line: integer(1), text: v.string() })) });
const scan = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const versioned = v.object({ version: integer(0) });
const report = v.object({
  shard: v.exactOptional(v.object({ index: integer(1), of: integer(1), scan })),
  findings: v.array(finding),
  skipped: v.array(skippedSchema),
  errors: v.array(fileErrorSchema),
  stats,
  excerpts: v.array(excerpt),
});

/** Reads a report from its JSON text; half a sentence that says why that is not possible. */
export function readReport(json: string): ReportData | string {
  return readReportData(parseJson(json));
}

/**
 * Validates the parsed content of a JSON report (undefined if it was not JSON) and drops unknown keys. Returns half a
 * sentence that says why it is not a report if it can't be read.
 */
export function readReportData(data: unknown): ReportData | string {
  if (data === undefined) return "it is not JSON";
  const stated = readData(versioned, data);
  if (typeof stated === "string") return stated;
  if (stated.version !== jsonReportVersion) return `its version is ${stated.version}, not ${jsonReportVersion}`;
  const read = readData(report, data);
  if (typeof read === "string") return read;
  const { shard, findings, skipped, errors, stats: said } = read;
  if (shard !== undefined && shard.index > shard.of) return `it is shard ${shard.index} of ${shard.of}`;
  const isWhole =
    said.findings.total === findings.length && said.skipped === skipped.length && said.errors === errors.length;
  return isWhole ? assembleData(read) : "its lists have a different length than it says";
}

/**
 * Rebuilds a report from its data, as far as formats show it: only the excerpts of its files are known. Returns half a
 * sentence that says what is wrong if findings and excerpts don't fit together.
 */
export function revivedReport({ shard, findings, skipped, errors, stats, excerpts }: ReportData): Report | string {
  const sources = new Map(excerpts.map((one) => [one.file, sparseSource(one)]));
  if (sources.size < excerpts.length) return "it has two excerpts of one file";
  const revived: ReportedFinding[] = [];
  for (const [index, data] of findings.entries()) {
    const { file, path: formatted, range: where, fix: fixData, rule, severity, message, advice, object: about } = data;
    const source = sources.get(file);
    if (source === undefined || source === null) return `it has no complete excerpt of the file of findings[${index}]`;
    const [path, at, fixed] = [parsePath(formatted), offsets(source, where), fixData && revivedFix(source, fixData)];
    if (path === null) return `findings[${index}].path is not a path`;
    if (at === null || typeof fixed === "string") return `findings[${index}] is outside its excerpt`;
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

function revivedFix(source: SourceFile, { edits, risk, introduced, ...data }: FixData): Fix | string {
  const placed: Edit[] = [];
  for (const { file, range: where, text: inserted } of edits) {
    const at = offsets(source, where);
    if (at === null || file !== source.path) return "misplaced";
    placed.push({ range: at, text: inserted });
  }
  if (!areApart(placed)) return "overlapping";
  const beside = { ...(risk === undefined ? {} : { risk }), ...(introduced === undefined ? {} : { introduced }) };
  return { ...data, ...beside, operations: [], edits: placed };
}

function offsets(source: SourceFile, { start, end }: RangeData): Range | null {
  const [from, to] = [source.offset(start), source.offset(end)];
  return from === null || to === null || from > to ? null : [from, to];
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
