import type { FileError, Finding, Skipped } from "./core/finding.ts";
import { fingerprintOf } from "./core/identity.ts";
import type { Settings } from "./core/settings.ts";
import type { Ground } from "./fix/change.ts";
import { fixFindings } from "./fix/fix-findings.ts";
import type { YamlFile } from "./formats/yaml/yaml-file.ts";
import type { InputFile } from "./input-file.ts";
import type { Manifest } from "./model/manifest.ts";
import { readTree } from "./read-tree.ts";
import { kubernetesRules } from "./rules/index.ts";
import { runRules } from "./rules/run-rules.ts";

/** What was read, for the log and the report. */
export interface AnalysisStats {
  readonly files: number;
  readonly manifests: number;
  readonly fixes: { readonly proved: number; readonly unproved: number };
}

/** All that can be said about a tree of files. Findings come sorted by file and place. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  readonly stats: AnalysisStats;
  /** The files that were read, and what further proofs stand on. */
  readonly files: ReadonlyMap<string, YamlFile>;
  readonly ground: Ground;
}

/** What an analysis can be asked beyond its default. */
export interface AnalyzeOptions {
  /** Which findings get their fix made and proved: all of them where nothing is said. */
  readonly fix?: (finding: Finding) => boolean;
  /** Report on files with role `context` too. */
  readonly context?: boolean;
}

/** Reads the files, runs every rule, and proves every fix. Pure, synchronous, and never throws on what files hold. */
export function analyze(files: readonly InputFile[], settings: Settings, options: AnalyzeOptions = {}): Analysis {
  const tree = readTree(files);
  const errors = [...tree.errors];
  const said = new Map<Manifest, readonly Finding[]>();
  const findingsOf = (manifest: Manifest): readonly Finding[] => {
    const known = said.get(manifest);
    if (known) return known;
    const outcome = runRules(kubernetesRules, manifest, { workspace: tree.workspace, settings });
    errors.push(...outcome.errors);
    said.set(manifest, outcome.findings);
    return outcome.findings;
  };
  const ground: Ground = {
    workspace: tree.workspace,
    settings,
    manifestsOf: (document) => tree.manifestsOf.get(document) ?? [],
    findingsOf,
  };
  const asked = options.context === true ? [...tree.reviewed, ...tree.context] : tree.reviewed;
  const found = fingerprinted(asked.flatMap(findingsOf));
  const findings = fixFindings(ground, tree.files, found, options.fix ?? (() => true));
  const proofs = findings.flatMap((finding) => finding.fix?.proof ?? []);
  const proved = proofs.filter((proof) => proof.ok).length;
  return {
    findings,
    skipped: tree.skipped,
    errors,
    stats: {
      files: files.filter((file) => file.role === "reviewed").length,
      manifests: tree.reviewed.length,
      fixes: { proved, unproved: proofs.length - proved },
    },
    files: tree.files,
    ground,
  };
}

function fingerprinted(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.toSorted(byPlace).map((finding) => {
    const occurrence = seen.get(finding.identity) ?? 0;
    seen.set(finding.identity, occurrence + 1);
    return { ...finding, fingerprint: fingerprintOf(finding.identity, occurrence) };
  });
}

function byPlace(a: Finding, b: Finding): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.range[0] - b.range[0] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
