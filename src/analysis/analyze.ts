import { unlimited } from "../core/budget.ts";
import type { FileError, Finding, Skipped } from "../core/finding.ts";
import type { Settings } from "../core/settings.ts";
import type { ProofContext, ReadFile } from "../fix/change.ts";
import { fixFindings } from "../fix/fix-findings.ts";
import { configuredBuilds } from "../model/builds/configured-builds.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import { buildsIn } from "../model/builds/read-builds.ts";
import type { EarlierObjects } from "../model/kubernetes/removed-objects.ts";
import type { RuleTarget } from "../model/rule-target.ts";
import { rulesIn } from "../rules/rule-set.ts";
import { runFileRules } from "../rules/run-file-rules.ts";
import { withoutRelations } from "../rules/without-relations.ts";
import { noteLimit, notesOn, unreported } from "./comment-notes.ts";
import { countingBy, severityIn } from "./count-findings.ts";
import { type GroundOptions, groundOf, pathOf, unjudgedParts } from "./ground.ts";
import type { InputFile } from "./input-file.ts";
import { type ParsedTree, parseTree } from "./read-tree.ts";
import { ignorableOnly, sortOut } from "./sort-findings.ts";
import { unreportedParts } from "./unread.ts";

/** What was read, for the log and the report. */
export interface AnalysisStats {
  readonly files: number;
  readonly manifests: number;
  readonly dockerfiles: number;
  /** How many findings comments and annotations keep out of the report. */
  readonly ignored: number;
  readonly fixes: { readonly proved: number; readonly unproved: number };
}

/** The result of analyzing a tree of files. Findings are sorted by file and place. */
export interface Analysis {
  readonly findings: readonly Finding[];
  /** The findings that comments ignore, without their fixes. */
  readonly ignored: readonly Finding[];
  /** How many findings are reported although a comment says to ignore them. */
  readonly overruled: number;
  readonly skipped: readonly Skipped[];
  readonly errors: readonly FileError[];
  readonly stats: AnalysisStats;
  /** See `ParsedTree`. */
  readonly turnedOff: ReadonlySet<string>;
  /** The files that were read, and the context of further proofs. */
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly ground: ProofContext;
}

/** The options of an analysis. */
export interface AnalyzeOptions extends GroundOptions {
  /** Whether to make and prove the fix of a finding; if left out, all fixes are made. */
  readonly fix?: (finding: Finding) => boolean;
  /** Whether to also report on files with role `context`. */
  readonly context?: boolean;
  /** Which Dockerfile builds what; if left out, it is taken from the configuration and the files. */
  readonly builds?: readonly ImageBuild[];
  /** What the base of a review has, if this is its head. */
  readonly earlier?: EarlierObjects | null;
  /** The paths of all Dockerfiles of the repository, if only some of them are among the files. */
  readonly dockerfiles?: readonly string[];
}

/**
 * Reads the files, runs all rules, and proves every fix against all rules, even those that are off. Pure, synchronous,
 * and never throws because of the contents of files.
 */
export function analyze(files: readonly InputFile[], settings: Settings, options: AnalyzeOptions = {}): Analysis {
  const { images, maxFileSize } = settings;
  const { dockerfiles, builds = [...configuredBuilds(settings.builds), ...buildsIn(files)] } = options;
  const { budget = unlimited, earlier } = options;
  const tree = parseTree(files, { images, maxFileSize, builds, dockerfiles, budget, earlier });
  const errors: FileError[] = [];
  const severityOf = severityIn(tree, settings);
  const unjudged = new Map<string, RuleTarget>();
  const ground = groundOf(tree, settings, options, { severityOf, errors, unjudged });
  const own = new Set(files.filter((file) => file.role === "reviewed").map(({ path }) => path));
  const counting = countingBy(severityOf, rulesIn(ground.rules), settings);
  // What there is no time left to check must be known before ignore comments are judged.
  const said = subjectsOf(tree, own, options.context === true).map((subject) => {
    const outcome = ground.outcomeOf(subject);
    const told = options.partial?.has(pathOf(subject)) ? withoutRelations(outcome) : outcome;
    const findings = counting.outcome(told);
    if (findings.every(({ proposal }) => proposal === null)) ground.forget(subject);
    else ground.settle(subject);
    return { subject, findings };
  });
  const left = [...tree.unread, ...unjudgedParts(unjudged, own)];
  const notes = [...own].map((path) => counting.findings(notesOn(ground, tree.files.get(path))));
  const unread = left.map((file) => counting.findings(runFileRules(ground.rules.files, file)));
  const told = [...unread, ...notes].flatMap((some) => some.slice(0, noteLimit));
  const sorted = sortOut(said, ground.ignores, own, told);
  const { found, ignored, overruled } = ignorableOnly(sorted, options.ignorable);
  const findings = fixFindings(ground, tree.files, found, options.fix ?? (() => true), budget);
  return {
    findings,
    ignored,
    overruled,
    skipped: [
      ...tree.skipped,
      ...unreportedParts(left, unread.flat()),
      ...unread.flatMap((some) => unreported(some, "findings about how it is written")),
      ...notes.flatMap((some) => unreported(some, "findings about its ignore comments")),
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
    turnedOff: tree.turnedOff,
    ground,
  };
}

/** How many fixes of findings are proved, and how many are not. */
export function countProofs(findings: readonly Finding[]): AnalysisStats["fixes"] {
  const proofs = findings.flatMap((finding) => finding.fix?.proof ?? []);
  const proved = proofs.filter((proof) => proof.ok).length;
  return { proved, unproved: proofs.length - proved };
}

/** The targets of the rules: everything in the files under review, and with `context` also in the other files. */
function subjectsOf(tree: ParsedTree, own: ReadonlySet<string>, context: boolean): readonly RuleTarget[] {
  const dockerfiles = [...tree.dockerfiles].filter(([path]) => context || own.has(path));
  return [...tree.reviewed, ...(context ? tree.context : []), ...dockerfiles.map(([, dockerfile]) => dockerfile)];
}
