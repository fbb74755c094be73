import { analyzeRendered, type RenderedAnalysis } from "../analysis/analyze-rendered.ts";
import type { InputFile } from "../analysis/input-file.ts";
import { joinFixes } from "../analysis/join-fixes.ts";
import { asNote } from "../config/rule-severity.ts";
import { type Budget, unlimited } from "../core/budget.ts";
import { applyEdits } from "../core/edit.ts";
import type { Finding } from "../core/finding.ts";
import type { Applicability } from "../core/fix.ts";
import { groupBy } from "../core/group-by.ts";
import type { Renderer } from "../core/renderer.ts";
import type { Settings } from "../core/settings.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import { thousands } from "../reporters/text.ts";
import type { FixedFile, FixMade, UnitResult } from "./portable.ts";

/** Which fixes to make: none, the safe ones, or also those that need review. */
export type FixMode = "none" | Applicability;

/**
 * What an analysis may use: its time, which is unlimited if left out, and the renderer, without which charts are not
 * checked.
 */
export interface UnitMeans {
  readonly budget?: Budget;
  readonly renderer?: Renderer | null;
}

/** The most passes. Each pass makes at least one fix in every fixable file, and all fixes that can be combined. */
const maximumPasses = 50;

interface FixedText {
  readonly text: string;
  readonly fixes: readonly FixMade[];
}

/** Remembers the Dockerfiles as a set: a repository can have thousands, and every unit looks them up. */
const dockerfilesOf = new WeakMap<KnownBuilds, ReadonlySet<string>>();

/**
 * The part of what is known about the repository's images that the analysis of a deploy unit needs. Links lead to
 * Dockerfiles of the same unit, so a unit without Dockerfiles needs nothing, and its result does not depend on other
 * builds.
 */
export function knownTo(files: readonly InputFile[], known: KnownBuilds): KnownBuilds {
  const dockerfiles = dockerfilesOf.get(known) ?? new Set(known.dockerfiles);
  dockerfilesOf.set(known, dockerfiles);
  return files.some(({ path }) => dockerfiles.has(path)) ? known : { builds: [], dockerfiles: [] };
}

/**
 * Analyzes files that are deployed together. With `fix`, makes their proved fixes in memory until nothing is left to
 * fix, and reports what remains. `known` is what is known about images beyond these files; only the part that `knownTo`
 * returns is used. The input is not changed.
 */
export function analyzeUnit(
  files: readonly InputFile[],
  settings: Settings,
  fix: FixMode,
  today: string | null = null,
  known?: KnownBuilds,
  means: UnitMeans = {},
): UnitResult {
  const wanted = (finding: Finding): boolean => fix !== "none" && hasFix(finding, fix);
  try {
    return fixUnit(files, settings, wanted, today, known, means);
  } catch (error) {
    return failedUnit(files, error);
  }
}

/** Reports a bug in this program as an error of what is deployed together, so that the rest of the scan goes on. */
function failedUnit(files: readonly InputFile[], error: unknown): UnitResult {
  const [first, ...others] = files.filter(({ role }) => role === "reviewed");
  const count = `${thousands(others.length)} ${others.length === 1 ? "other" : "others"}`;
  const which = others.length === 0 ? "this file" : `this file and of ${count} deployed with it`;
  const message = `Nothing of ${which} was checked because of a bug in Kubesuggest (${String(error)}).`;
  const stats = { files: 0, manifests: 0, dockerfiles: 0, ignored: 0, fixes: { proved: 0, unproved: 0 } };
  return { findings: [], skipped: [], errors: first ? [{ file: first.path, message }] : [], stats, fixed: [] };
}

/**
 * Analyzes files like `analyzeUnit`, but makes the fixes of those findings that are `wanted`, whenever they come up.
 * Only proved fixes are made. Errors are thrown.
 */
export function fixUnit(
  files: readonly InputFile[],
  settings: Settings,
  wanted: (finding: Finding) => boolean,
  today: string | null = null,
  known?: KnownBuilds,
  { budget = unlimited, renderer = null }: UnitMeans = {},
): UnitResult {
  const current = new Map(files.map((file) => [file.path, file]));
  const made = new Map<string, readonly FixMade[]>();
  const options = { today, budget, renderer, ...(known === undefined ? {} : knownTo(files, known)) };
  let analysis = analyzeRendered(files, settings, options);
  for (let pass = 0; pass < maximumPasses; pass += 1) {
    const texts = fixOnce(analysis, wanted);
    if (texts.size === 0) break;
    for (const [path, { text, fixes }] of texts) {
      const file = current.get(path);
      if (!file) continue;
      current.set(path, { ...file, bytes: new TextEncoder().encode(text) });
      made.set(path, [...(made.get(path) ?? []), ...fixes]);
    }
    analysis = analyzeRendered([...current.values()], settings, options);
  }
  const { skipped, errors, stats } = analysis;
  const findings = analysis.findings.map((finding) => asInScans(finding, settings));
  const late = files.some(({ path }) => budget.spent(path));
  const fixed = [...made].map(([path, fixes]): FixedFile => {
    return { path, bytes: current.get(path)?.bytes ?? new Uint8Array(), fixes };
  });
  return { findings, skipped, errors, stats, fixed, ...(late ? { late } : {}) };
}

/** Gives a finding the severity for scans, in which nothing is new. */
function asInScans(finding: Finding, { rules }: Settings): Finding {
  return finding.noteInScans === true ? asNote(finding, rules) : finding;
}

/** Returns the new texts of the files in which at least one fix can be made now. */
function fixOnce(analysis: RenderedAnalysis, wanted: (finding: Finding) => boolean): Map<string, FixedText> {
  const fixable = analysis.findings.filter((finding) => finding.fix?.proof.ok === true && wanted(finding));
  const texts = new Map<string, FixedText>();
  for (const findings of groupBy(fixable, ({ source }) => source).values()) {
    const fixed = fixText(analysis, findings);
    if (fixed !== null) texts.set(findings[0]?.source.path ?? "", fixed);
  }
  return texts;
}

/** A file's text after as many fixes as can be combined; the next pass makes the others. */
function fixText(analysis: RenderedAnalysis, findings: readonly Finding[]): FixedText | null {
  const [first] = findings;
  if (first === undefined) return null;
  const joint = joinFixes(analysis, findings);
  if (joint.ok) return { text: applyEdits(first.source.text, joint.edits), fixes: findings.map(fixMade) };
  if (findings.length === 1) return null;
  const half = findings.length >> 1;
  return fixText(analysis, findings.slice(0, half)) ?? fixText(analysis, findings.slice(half));
}

function fixMade({ rule, message, fix }: Finding): FixMade {
  return { rule, message, title: fix?.title ?? "" };
}

/** Whether a finding has a fix of this applicability or a safer one. */
export function hasFix({ fix }: Finding, applicability: Applicability): boolean {
  return fix !== null && (fix.applicability === "safe" || applicability === "review");
}
