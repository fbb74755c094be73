import * as v from "valibot";
import type { InputFile } from "../analysis/input-file.ts";
import { areApart } from "../core/edit.ts";
import type { RelatedLocation } from "../core/finding.ts";
import { configuredValues } from "../core/fix.ts";
import type { Range } from "../core/range.ts";
import { isForward } from "../core/related.ts";
import { SourceFile } from "../core/source-file.ts";
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
import { sealOf } from "./digest.ts";
import type { PortableFinding, UnitResult } from "./portable.ts";

type Entry = Omit<UnitResult, "findings" | "fixed"> & {
  readonly key: string;
  readonly findings: readonly (Omit<PortableFinding, "source"> & { readonly file: string })[];
};

const offset = integer(0);
const range = v.pipe(v.array(offset), v.length(2, "is not a list of 2 items"));
const proposal = v.object({
  title: v.string(),
  applicability: applicabilitySchema,
  operations: v.array(v.object({ kind: v.string() })),
  risk: v.exactOptional(v.string()),
  introduces: v.exactOptional(v.array(v.string())),
  reveals: v.exactOptional(v.literal(true)),
  configured: v.exactOptional(v.array(v.picklist(configuredValues))),
});
const fix = v.object({
  ...proposal.entries,
  edits: v.array(v.object({ range, text: v.string() })),
  proof: proofSchema,
  introduced: v.exactOptional(v.array(introducedSchema)),
});
const related = v.object({ file: v.string(), start: positionSchema, end: positionSchema, message: v.string() });
const finding = v.object({
  rule: v.string(),
  severity: severitySchema,
  message: v.string(),
  advice: v.nullable(v.string()),
  file: v.string(),
  range,
  object: v.nullable(objectReferenceSchema),
  path: v.array(v.union([v.string(), offset], "is not a string or a whole number")),
  identity: v.string(),
  fingerprint: fingerprintSchema,
  related: v.array(related),
  proposal: v.nullable(proposal),
  fix: v.nullable(fix),
  pair: v.exactOptional(v.string()),
});
const entry = v.object({
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  findings: v.array(finding),
  skipped: v.array(skippedSchema),
  errors: v.array(fileErrorSchema),
  stats: v.object({
    files: integer(0),
    manifests: integer(0),
    dockerfiles: integer(0),
    ignored: integer(0),
    fixes: fixCountsSchema,
  }),
});

/**
 * Writes a result as the text of a cache entry: its seal on the first line, then JSON. Null if JSON can't represent it.
 */
export function writeEntry(
  key: string,
  { findings, skipped, errors, stats }: UnitResult,
  secret: string,
): string | null {
  const placed = findings.map(({ source, ...rest }) => ({ ...rest, file: source.path }));
  const data: Entry = { key, findings: placed, skipped, errors, stats };
  try {
    const json = JSON.stringify(data, (_name, value: unknown) => {
      if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("JSON has no such number");
      return value;
    });
    return `${sealOf(json, secret)}\n${json}\n`;
  } catch {
    return null;
  }
}

/**
 * Reads the result of a unit from the text of its cache entry. Returns half a sentence if the entry can't be trusted.
 */
export function readEntry(all: string, key: string, unit: readonly InputFile[], secret: string): UnitResult | string {
  const json = all.slice(65, -1);
  if (all[64] !== "\n" || !all.endsWith("\n") || sealOf(json, secret) !== all.slice(0, 64))
    return "its seal does not match";
  const data = parseJson(json);
  const checked = readData(entry, data);
  if (typeof checked === "string") return checked;
  // Operations have more keys than are checked, so the data is used as it was written.
  const { findings, key: stated, ...rest } = data as Entry;
  if (stated !== key) return "it belongs to other files";
  const paths = new Set(unit.map(({ path }) => path));
  const sources = new Map<string, SourceFile>();
  const result: UnitResult["findings"][number][] = [];
  for (const { file, ...found } of findings) {
    const source = sources.get(file) ?? sourceOf(unit.find(({ path }) => path === file));
    const edits = found.fix?.edits ?? [];
    if (source === null || !areApart(edits) || ![found, ...edits].every(({ range: one }) => isIn(source, one))) {
      return "a finding in it has no file";
    }
    if (!found.related.every((place) => isPlace(place, paths))) return "a finding in it has an invalid place";
    sources.set(file, source);
    result.push({ ...found, source });
  }
  return { ...rest, findings: result, fixed: [] };
}

/** Decodes a file as the analysis does: a byte order mark is part of the text. */
function sourceOf(file: InputFile | undefined): SourceFile | null {
  if (file === undefined) return null;
  try {
    return new SourceFile(file.path, new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file.bytes));
  } catch {
    return null;
  }
}

function isPlace({ file, start, end }: RelatedLocation, paths: ReadonlySet<string>): boolean {
  return paths.has(file) && isForward(start, end);
}

function isIn({ text: all }: SourceFile, [start, end]: Range): boolean {
  return start <= end && end <= all.length;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
