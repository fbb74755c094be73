import type { Finding } from "./finding.ts";
import { groupBy } from "./group-by.ts";

/** A finding that existed when the baseline was written. The fingerprint identifies it; the rest is for people. */
export interface BaselineEntry {
  /** 16 hexadecimal digits. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
  /** `Kind/name` or `Kind/namespace/name`, shortened; null for a finding that is not about an object. */
  readonly object: string | null;
}

/** The findings of a baseline by their fingerprints. */
export type Baseline = ReadonlyMap<string, BaselineEntry>;

/** Why a text is not a baseline, in half a sentence, and the line (from 1) where that shows. */
export interface BrokenBaseline {
  readonly line: number;
  readonly why: string;
}

/** The parts of a finding that its baseline entry is made from. */
export type Baselined = Pick<Finding, "fingerprint" | "rule" | "object"> & {
  readonly source: { readonly path: string };
};

const version = "1";
const title = "# Kubesuggest baseline ";
const explanation = `# Known findings: fingerprint, rule, file, object. They don't fail a run and get no comment.
# Written by "kubesuggest scan --write-baseline"; "kubesuggest scan --update-baseline" removes findings that no longer exist.
`;

const entryLine = /^([0-9a-f]{16}) ([a-z0-9][a-z0-9-]*) (\S+) (\S+)$/;
const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
// Characters that would end a column or be invisible in one (Unicode TR 36), and `%`, which starts an encoded byte.
const encoded = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}%]/gu;
const longestObject = 200;

/** The entry of a finding. */
export function entryOf({ fingerprint, rule, source, object }: Baselined): BaselineEntry {
  const { kind, namespace, name } = object ?? {};
  const parts = [kind, namespace, name].filter((part) => typeof part === "string");
  return { fingerprint, rule, file: source.path, object: object === null ? null : shortened(parts.join("/")) };
}

/**
 * Reads a baseline. Since people merge baselines, entries may be out of order or repeated. Lines may end in CRLF.
 * Anything else that `writeBaseline` would not write is refused.
 */
export function readBaseline(text: string): Baseline | BrokenBaseline {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const conflict = lines.findIndex((line) => conflictMarker.test(line));
  if (conflict !== -1) return { line: conflict + 1, why: "unresolved merge conflict" };
  const [first = ""] = lines;
  if (!first.startsWith(title))
    return { line: 1, why: `not a baseline: its first line must start with "${title.trimEnd()}"` };
  if (first !== title + version)
    return { line: 1, why: `unsupported version of the baseline: only ${version} is supported` };
  const entries = new Map<string, BaselineEntry>();
  for (const [index, line] of lines.entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const entry = readEntry(line);
    if (entry === null)
      return { line: index + 1, why: "not a baseline entry, which has a fingerprint, rule, file and object" };
    entries.set(entry.fingerprint, entry);
  }
  return entries;
}

/** The text of a baseline: one line per entry, sorted by file, rule, object and fingerprint on every machine alike. */
export function writeBaseline(entries: Iterable<BaselineEntry>): string {
  const rows = [...entries].map(({ fingerprint, rule, file, object }) => {
    return {
      keys: [file, rule, object ?? "", fingerprint],
      line: [fingerprint, rule, column(file), column(object ?? "") || "-"],
    };
  });
  rows.sort((a, b) => a.keys.reduce((order, key, index) => order || compare(key, b.keys[index] ?? ""), 0));
  return `${title}${version}\n${explanation}${rows.map(({ line }) => `${line.join(" ")}\n`).join("")}`;
}

/**
 * Maps each finding that is in the baseline to its entry. The entry has the finding's fingerprint or, failing that, its
 * rule, file and object, since a setting can move from a pod to its containers. No entry counts for two findings.
 */
export function knownEntries<Found extends Baselined>(
  baseline: Baseline,
  findings: readonly Found[],
): ReadonlyMap<Found, BaselineEntry> {
  const known = new Map<Found, BaselineEntry>();
  const left = new Map(baseline);
  for (const finding of findings) {
    const entry = baseline.get(finding.fingerprint);
    if (entry === undefined) continue;
    known.set(finding, entry);
    left.delete(finding.fingerprint);
  }
  const spare = groupBy(left.values(), subjectOf);
  for (const finding of findings) {
    const entry = known.has(finding) ? undefined : spare.get(subjectOf(entryOf(finding)))?.pop();
    if (entry !== undefined) known.set(finding, entry);
  }
  return known;
}

function subjectOf({ rule, file, object }: BaselineEntry): string {
  return JSON.stringify([rule, file, object]);
}

/** A new baseline, and how many entries it has gained and lost since the previous one. */
export interface BaselineChange {
  readonly entries: Baseline;
  readonly added: number;
  readonly dropped: number;
}

/**
 * The baseline after a scan. Entries of files and rules that the scan did not cover stay, and entries whose finding is
 * gone are dropped. With `add`, new findings get entries too.
 */
export function nextBaseline(
  before: Baseline,
  findings: readonly Baselined[],
  covers: (file: string, rule: string) => boolean,
  add: boolean,
): BaselineChange {
  const known = knownEntries(before, findings);
  const standing = new Map([...known].map(([finding, { fingerprint }]) => [fingerprint, entryOf(finding)]));
  const entries = new Map<string, BaselineEntry>();
  for (const [fingerprint, entry] of before) {
    const now = standing.get(fingerprint) ?? (covers(entry.file, entry.rule) ? undefined : entry);
    if (now !== undefined) entries.set(now.fingerprint, now);
  }
  const dropped = before.size - entries.size;
  const kept = entries.size;
  if (add) for (const finding of findings) entries.set(finding.fingerprint, entryOf(finding));
  return { entries, added: entries.size - kept, dropped };
}

function readEntry(line: string): BaselineEntry | null {
  const [, fingerprint = "", rule = "", file = "", object = ""] = entryLine.exec(line) ?? [];
  if (fingerprint === "") return null;
  try {
    return {
      fingerprint,
      rule,
      file: decodeURIComponent(file),
      object: object === "-" ? null : decodeURIComponent(object),
    };
  } catch {
    return null;
  }
}

function column(text: string): string {
  return text.toWellFormed().replace(encoded, (character) => {
    return [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  });
}

function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longestObject));
  return characters.length <= longestObject
    ? characters.join("")
    : `${characters.slice(0, longestObject - 1).join("")}…`;
}

/** Orders texts by code units, which gives the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
