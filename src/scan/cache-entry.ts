import type { InputFile } from "../analysis/input-file.ts";
import { areApart } from "../core/edit.ts";
import { type RelatedLocation, severities } from "../core/finding.ts";
import type { Range } from "../core/range.ts";
import { isForward } from "../core/related.ts";
import { SourceFile } from "../core/source-file.ts";
import { either, integer, listOf, nullOr, oneOf, record, text, tuple, type Validator } from "../core/validate.ts";
import { sha256Hex } from "./digest.ts";
import type { PortableFinding, UnitResult } from "./portable.ts";

type Entry = Omit<UnitResult, "findings" | "fixed"> & {
  readonly key: string;
  readonly findings: readonly (Omit<PortableFinding, "source"> & { readonly file: string })[];
};

const digest = /^[0-9a-f]{64}$/;
const operation = record({ kind: text() });
const proposal = { title: text(), applicability: oneOf("safe", "review"), operations: listOf(operation) };
const beside = { risk: text(), introduces: listOf(text()), reveals: oneOf(true) };
const range = tuple(integer(0), integer(0));
const laws = ["applies", "parses", "resolves", "changes-nothing-else", "is-valid", "stands-alone"];
const proof = either(record({ ok: oneOf(true) }), record({ ok: oneOf(false), failed: oneOf(...laws), reason: text() }));
const introduced = listOf(record({ rule: text(), message: text() }));
const edits = listOf(record({ range, text: text() }));
const fix = record({ ...proposal, edits, proof }, { ...beside, introduced });
const object = record({ apiVersion: text(), kind: text(), namespace: nullOr(text()), name: nullOr(text()) });
const position = record({ line: integer(1), column: integer(1) });
const finding = record(
  {
    rule: text(),
    severity: oneOf(...severities),
    message: text(),
    advice: nullOr(text()),
    file: text(),
    range,
    object: nullOr(object),
    path: listOf(either(text(), integer(0))),
    identity: text(),
    fingerprint: text(/^[0-9a-f]{16}$/),
    related: listOf(record({ file: text(), start: position, end: position, message: text() })),
    proposal: nullOr(record(proposal, beside)),
    fix: nullOr(fix),
  },
  { pair: text() },
);
const note = (why: string): Validator => record({ file: text(), [why]: text() }, { line: integer(1) });
const [count, counts] = [integer(0), record({ proved: integer(0), unproved: integer(0) })];
const entry = record({
  key: text(digest),
  findings: listOf(finding),
  skipped: listOf(note("reason")),
  errors: listOf(note("message")),
  stats: record({ files: count, manifests: count, dockerfiles: count, ignored: count, fixes: counts }),
});

/** A result as the text of an entry: its digest on a line of its own, then JSON. Null for what JSON can't hold. */
export function writeEntry(key: string, { findings, skipped, errors, stats }: UnitResult): string | null {
  const placed = findings.map(({ source, ...rest }) => ({ ...rest, file: source.path }));
  const data: Entry = { key, findings: placed, skipped, errors, stats };
  try {
    const json = JSON.stringify(data, (_name, value: unknown) => {
      if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("JSON has no such number");
      return value;
    });
    return `${sha256Hex(json)}\n${json}\n`;
  } catch {
    return null;
  }
}

/** The result of a unit from the text of its entry; half a sentence where it is none that can be trusted. */
export function readEntry(all: string, key: string, unit: readonly InputFile[]): UnitResult | string {
  const json = all.slice(65, -1);
  if (all[64] !== "\n" || !all.endsWith("\n") || sha256Hex(json) !== all.slice(0, 64))
    return "its digest does not match";
  const data = parseJson(json);
  const problem = entry(data, "");
  if (problem !== null) return problem;
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

/** As the analysis reads it: a byte order mark is part of the text. */
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
