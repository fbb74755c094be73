import { namespaceOf } from "../config/path-filter.ts";
import { type SeverityOf, severityTest } from "../config/rule-severity.ts";
import { type Budget, unlimited } from "../core/budget.ts";
import type { FileError, Finding, Skipped } from "../core/finding.ts";
import { fingerprintOf } from "../core/identity.ts";
import type { Settings } from "../core/settings.ts";
import { type ProofContext, type ReadFile, targetFindings } from "../fix/change.ts";
import { fixFindings } from "../fix/fix-findings.ts";
import { configuredBuilds } from "../model/builds/configured-builds.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import { buildsIn } from "../model/builds/read-builds.ts";
import { apiViolations } from "../model/kubernetes/api/violations.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import { isManifest, type RuleTarget } from "../model/rule-target.ts";
import { type UnreadFile, unjudgedFile } from "../model/unread-file.ts";
import { rangeIn } from "../rules/lib/places.ts";
import { isLeftAlone } from "../rules/lib/respect-origin.ts";
import { ruleSet } from "../rules/registry.ts";
import { type RuleSet, rulesIn } from "../rules/rule-set.ts";
import { runCommentRules } from "../rules/run-comment-rules.ts";
import { runFileRules } from "../rules/run-file-rules.ts";
import { type RuleError, type RuleOutcome, ruleOutcome, runRules } from "../rules/run-rules.ts";
import type { IgnoreOptions } from "../suppression/ignore-comment.ts";
import { ignoresOf, judgeComments } from "../suppression/ignores.ts";
import { severityByHadolint, thirdPartyChecks } from "../suppression/third-party-check.ts";
import type { InputFile } from "./input-file.ts";
import { type ParsedTree, parseTree } from "./read-tree.ts";
import { untoldParts } from "./unread.ts";

/** A file with more findings about its ignore comments than these is no oversight of its author. */
const noteLimit = 50;

/** What was read, for the log and the report. */
export interface AnalysisStats {
  readonly files: number;
  readonly manifests: number;
  readonly dockerfiles: number;
  /** Findings that comments and annotations keep out of the report. */
  readonly ignored: number;
  readonly fixes: { readonly proved: number; readonly unproved: number };
}

/** All that can be said about a tree of files. Findings come sorted by file and place. */
export interface Analysis {
  readonly findings: readonly Finding[];
  /** What would be findings if no comment said to ignore them; without their fixes. */
  readonly ignored: readonly Finding[];
  /** How many findings are reported although a comment says to ignore them. */
  readonly overruled: number;
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  readonly stats: AnalysisStats;
  /** The files that were read, and what further proofs stand on. */
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly ground: ProofContext;
}

/** What an analysis can be asked beyond its default. */
export interface AnalyzeOptions {
  /** Which findings get their fix made and proved: all of them where nothing is said. */
  readonly fix?: (finding: Finding) => boolean;
  /** Report on files with role `context` too. */
  readonly context?: boolean;
  /** Which Dockerfile builds what; left out, what the configuration and the files say of it. */
  readonly builds?: readonly ImageBuild[];
  /** The paths of all Dockerfiles of the repository, where the files hold but some of them. */
  readonly dockerfiles?: readonly string[];
  /** The day of the run, `YYYY-MM-DD`, after which ignore comments end; left out, none of them does. */
  readonly today?: string | null;
  /** The rules to run; left out, all there are. */
  readonly rules?: RuleSet;
  /** The findings that comments may ignore, those which the base ignores; left out, they may ignore all. */
  readonly ignorable?: readonly Finding[];
  /** False where files may be missing that rules look at: no ignore comment is then said to be unused. */
  readonly whole?: boolean;
  /** What the analysis may cost; left out, whatever it costs. */
  readonly budget?: Budget;
}

/**
 * Reads the files, runs the rules, and proves every fix, on all rules, whichever of them are on. Pure, synchronous, and
 * never throws on what files hold.
 */
export function analyze(files: readonly InputFile[], settings: Settings, options: AnalyzeOptions = {}): Analysis {
  const { images, maxFileSize } = settings;
  const { dockerfiles, builds = [...configuredBuilds(settings.builds), ...buildsIn(files)] } = options;
  const { budget = unlimited } = options;
  const tree = parseTree(files, { images, maxFileSize, builds, dockerfiles, budget });
  const errors: FileError[] = [];
  const severityOf = severityIn(tree.workspace, settings);
  const unjudged = new Map<string, RuleTarget>();
  const ground = groundOf(tree, settings, options, { severityOf, errors, unjudged });
  const own = new Set(files.filter((file) => file.role === "reviewed").map(({ path }) => path));
  const all = rulesIn(ground.rules);
  const hasOverrides = Object.keys(settings.hadolint.severities).length > 0;
  const counting = (findings: readonly Finding[]): readonly Finding[] => {
    return findings.flatMap((finding) => {
      const own = hasOverrides ? severityByHadolint(finding, all, settings.hadolint.severities) : finding.severity;
      const { preset } = finding;
      const severity = severityOf(finding.rule, own, finding.source.path, namespaceOf(finding.object), { preset });
      return severity === null ? [] : { ...finding, severity };
    });
  };
  const asked = subjectsOf(tree, own, options.context === true);
  // What the time does not suffice for must be known before anything is said of ignore comments.
  for (const subject of asked) ground.findingsOf(subject);
  const left = [...tree.unread, ...unjudgedParts(unjudged, own)];
  const notes = [...own].map((path) => counting(notesOn(ground, tree.files.get(path))));
  const unread = left.map((file) => counting(runFileRules(ground.rules.files, file)));
  const told = [...unread, ...notes].flatMap((some) => some.slice(0, noteLimit));
  const sorted = sortOut(asked, (subject) => counting(ground.findingsOf(subject)), ground, own, told);
  const { found, ignored, overruled } = ignorableOnly(sorted, options.ignorable);
  const findings = fixFindings(ground, tree.files, found, options.fix ?? (() => true), budget);
  return {
    findings,
    ignored,
    overruled,
    skipped: [
      ...tree.skipped,
      ...untoldParts(left, unread.flat()),
      ...unread.flatMap((some) => untold(some, "findings about how it is written")),
      ...notes.flatMap((some) => untold(some, "findings about its ignore comments")),
    ],
    errors,
    stats: {
      files: files.filter((file) => file.role === "reviewed").length,
      manifests: tree.reviewed.length,
      dockerfiles: [...tree.dockerfiles.keys()].filter((path) => own.has(path)).length,
      ignored: ignored.length,
      fixes: countProofs(findings),
    },
    files: tree.files,
    ground,
  };
}

/** What is noted while rules run. */
interface Noted {
  readonly severityOf: SeverityOf;
  readonly errors: FileError[];
  /** By file, the first object that no rule could look at any more; or the Dockerfile. */
  readonly unjudged: Map<string, RuleTarget>;
}

const nothingSaid: RuleOutcome = ruleOutcome({ marks: [], errors: [], asked: new Map() }, () => []);

function pathOf(subject: RuleTarget): string {
  return isManifest(subject) ? subject.source.path : subject.file.source.path;
}

function unjudgedParts(unjudged: ReadonlyMap<string, RuleTarget>, own: ReadonlySet<string>): UnreadFile[] {
  return [...unjudged].flatMap(([path, subject]) => {
    if (!own.has(path)) return [];
    return isManifest(subject)
      ? unjudgedFile("manifest", subject.source, rangeIn(subject, [])[0])
      : unjudgedFile("dockerfile", subject.file.source, 0);
  });
}

/** How many fixes of findings were proved, and how many were not. */
export function countProofs(findings: readonly Finding[]): AnalysisStats["fixes"] {
  const proofs = findings.flatMap((finding) => finding.fix?.proof ?? []);
  const proved = proofs.filter((proof) => proof.ok).length;
  return { proved, unproved: proofs.length - proved };
}

/** What proofs stand on. The errors of rules are added as they happen. */
function groundOf(
  tree: ParsedTree,
  settings: Settings,
  { today = null, whole = true, rules = ruleSet, budget = unlimited, ignorable }: AnalyzeOptions,
  { severityOf, errors, unjudged }: Noted,
): ProofContext {
  const said = new Map<RuleTarget, RuleOutcome>();
  const violations = new Map<Manifest, ReadonlySet<string>>();
  const isOn = (rule: string, path: string, namespace: string | null = null): boolean => {
    return severityOf(rule, "error", path, namespace) !== null;
  };
  const outcomeOf = (subject: RuleTarget): RuleOutcome => {
    const known = said.get(subject);
    if (known) return known;
    const path = pathOf(subject);
    if (unjudged.has(path) || budget.spent(path)) {
      if (!unjudged.has(path)) unjudged.set(path, subject);
      return nothingSaid;
    }
    const outcome = runRules(rules, subject, tree.workspace, settings);
    const told = outcome.errors.filter(({ rule, file }: RuleError) => isOn(rule, file));
    errors.push(...told.map(({ rule: _rule, ...error }) => error));
    said.set(subject, outcome);
    return outcome;
  };
  const ignoring = { ...ignoreOptions(rules, settings, today), ...mayIgnoreOnly(ignorable) };
  const isWhole = (path: string): boolean => {
    return whole && tree.whole.has(path) && !unjudged.has(path) && errors.every(({ file }) => file !== path);
  };
  return {
    workspace: tree.workspace,
    settings,
    rules,
    manifestsOf: (document) => tree.manifestsOf.get(document) ?? [],
    dockerfileOf: (path) => tree.dockerfiles.get(path),
    findingsOf: (subject) => outcomeOf(subject).findings,
    outcomeOf,
    violationsOf(manifest) {
      const known = violations.get(manifest) ?? new Set(apiViolations(manifest, settings.kubernetes));
      violations.set(manifest, known);
      return known;
    },
    ignores: ignoresOf(tree.files, ignoring),
    ignoring,
    isOn,
    judges: (rule, path) => isOn(rule, path) && isWhole(path),
  };
}

/**
 * The severity that a finding counts with: as its rule is configured, but in test data that of a note at most, and what
 * would be a note elsewhere is not worth one there. The preset `recommended` has no notes on what is generated.
 */
function severityIn({ originOf }: Workspace, { rules, fixtures }: Settings): SeverityOf {
  const configured = severityTest(rules);
  return (rule, severity, path, namespace, circumstances) => {
    const { generated, fixture } = originOf(path);
    const least = generated === null ? "info" : "warning";
    const counted = configured(rule, severity, path, namespace, { ...circumstances, least });
    if (counted === null || fixture === null || fixtures === "normal") return counted;
    return fixtures === "off" || counted === "info" ? null : "info";
  };
}

function ignoreOptions(
  rules: RuleSet,
  { thirdPartySuppressions, hadolint }: Settings,
  today: string | null,
): IgnoreOptions {
  return {
    rules: new Set([...rules.kubernetes, ...rules.dockerfile].map(({ id }) => id)),
    exempt: new Set([...rules.ignoreComments, ...rules.files].map(({ id }) => id)),
    today,
    hadolintIgnored: hadolint.ignored,
    ...(thirdPartySuppressions ? { thirdParty: thirdPartyChecks(rulesIn(rules)) } : {}),
  };
}

/** What is looked at: what the files under review hold, and with `context` what the others hold. */
function subjectsOf(tree: ParsedTree, own: ReadonlySet<string>, context: boolean): readonly RuleTarget[] {
  const dockerfiles = [...tree.dockerfiles].filter(([path]) => context || own.has(path));
  return [...tree.reviewed, ...(context ? tree.context : []), ...dockerfiles.map(([, dockerfile]) => dockerfile)];
}

/** What there is to say of the ignore comments of a file. */
function notesOn(ground: ProofContext, file: ReadFile | undefined): readonly Finding[] {
  const own = file === undefined ? null : ground.ignores.in(file.source.path);
  if (file === undefined || own === null) return [];
  const judged = judgeComments(own, targetFindings(ground, file), (rule) => ground.judges(rule, file.source.path));
  const mayWrite = !isLeftAlone(ground.workspace.originOf(file.source.path), ground.settings.fixtures);
  return runCommentRules(ground.rules.ignoreComments, file.source, judged, mayWrite);
}

function untold(notes: readonly Finding[], what: string): Skipped[] {
  const count = notes.length - noteLimit;
  const file = notes[0]?.source.path ?? "";
  return count > 0 ? [{ file, reason: `${count} more ${what}` }] : [];
}

/** By identity, since fingerprints are made later; `ignorableOnly` looks at those. */
function mayIgnoreOnly(ignorable: readonly Finding[] | undefined): Pick<IgnoreOptions, "mayIgnore"> {
  if (ignorable === undefined) return {};
  const identities = new Set(ignorable.map(({ identity }) => identity));
  return { mayIgnore: ({ identity }) => identities.has(identity) };
}

interface Sorted {
  /** In the order of their places. */
  readonly all: readonly Finding[];
  readonly silenced: ReadonlySet<Finding>;
  /** Those that a comment names, whether it may or not. */
  readonly named: ReadonlySet<Finding>;
}

/** Parts the ignored findings from the others. Of findings with one identity, as many are ignored as may be. */
function ignorableOnly(
  { all, silenced, named }: Sorted,
  ignorable: readonly Finding[] | undefined,
): Pick<Analysis, "ignored" | "overruled"> & { readonly found: readonly Finding[] } {
  const fingerprints = ignorable === undefined ? null : new Set(ignorable.map(({ fingerprint }) => fingerprint));
  const isIgnored = (finding: Finding): boolean => {
    return silenced.has(finding) && fingerprints?.has(finding.fingerprint) !== false;
  };
  const found = all.filter((finding) => !isIgnored(finding));
  return { found, ignored: all.filter(isIgnored), overruled: found.filter((finding) => named.has(finding)).length };
}

/** Ignored findings are counted among the others, so that those keep their fingerprints. */
function sortOut(
  subjects: readonly RuleTarget[],
  findingsOf: (subject: RuleTarget) => readonly Finding[],
  { ignores }: ProofContext,
  own: ReadonlySet<string>,
  notes: readonly Finding[],
): Sorted {
  const silenced = new Set<Finding>();
  const named = new Set<Finding>();
  const all = subjects.flatMap((subject) => {
    const findings = findingsOf(subject);
    for (const finding of findings) {
      if (ignores.silences(subject, finding)) silenced.add(finding);
      else if (ignores.names(subject, finding)) named.add(finding);
    }
    return findings;
  });
  const sorted = [...onceEach(all, own), ...notes].toSorted(byPlace);
  const known = fingerprinted(sorted);
  const among = (some: ReadonlySet<Finding>): ReadonlySet<Finding> => {
    return new Set(known.filter((_finding, index) => some.has(sorted[index] as Finding)));
  };
  return { all: known, silenced: among(silenced), named: new Set([...among(silenced), ...among(named)]) };
}

/** Of two files that disagree, the one under review is spoken of; where both or none are, the manifest. */
function onceEach(findings: readonly Finding[], own: ReadonlySet<string>): readonly Finding[] {
  const rank = ({ source, object }: Finding): number => (own.has(source.path) ? 2 : 0) + (object === null ? 0 : 1);
  const best = new Map<string, number>();
  for (const finding of findings) {
    if (finding.pair !== undefined) best.set(finding.pair, Math.max(best.get(finding.pair) ?? 0, rank(finding)));
  }
  return findings.filter((finding) => finding.pair === undefined || rank(finding) === best.get(finding.pair));
}

function fingerprinted(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const occurrence = seen.get(finding.identity) ?? 0;
    seen.set(finding.identity, occurrence + 1);
    return { ...finding, fingerprint: fingerprintOf(finding.identity, occurrence) };
  });
}

function byPlace(a: Finding, b: Finding): number {
  if (a.source.path !== b.source.path) return a.source.path < b.source.path ? -1 : 1;
  return a.range[0] - b.range[0] || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
