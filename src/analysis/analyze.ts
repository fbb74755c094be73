import { unlimited } from "../core/budget.ts";
import type { FileError, Finding, Skipped } from "../core/finding.ts";
import type { Settings } from "../core/settings.ts";
import type { ProofContext, ReadFile } from "../fix/change.ts";
import { fixFindings } from "../fix/fix-findings.ts";
import { configuredBuilds } from "../model/builds/configured-builds.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import { buildsIn } from "../model/builds/read-builds.ts";
import type { RuleTarget } from "../model/rule-target.ts";
import { rulesIn } from "../rules/rule-set.ts";
import { runFileRules } from "../rules/run-file-rules.ts";
import { withoutRelations } from "../rules/without-relations.ts";
import { noteLimit, notesOn, untold } from "./comment-notes.ts";
import { countingBy, severityIn } from "./count-findings.ts";
import { type GroundOptions, groundOf, pathOf, unjudgedParts } from "./ground.ts";
import type { InputFile } from "./input-file.ts";
import { type ParsedTree, parseTree } from "./read-tree.ts";
import { ignorableOnly, sortOut } from "./sort-findings.ts";
import { untoldParts } from "./unread.ts";

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
export interface AnalyzeOptions extends GroundOptions {
  /** Which findings get their fix made and proved: all of them where nothing is said. */
  readonly fix?: (finding: Finding) => boolean;
  /** Report on files with role `context` too. */
  readonly context?: boolean;
  /** Which Dockerfile builds what; left out, what the configuration and the files say of it. */
  readonly builds?: readonly ImageBuild[];
  /** The paths of all Dockerfiles of the repository, where the files hold but some of them. */
  readonly dockerfiles?: readonly string[];
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
  const counting = countingBy(severityOf, rulesIn(ground.rules), settings);
  // What the time does not suffice for must be known before anything is said of ignore comments.
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

/** How many fixes of findings were proved, and how many were not. */
export function countProofs(findings: readonly Finding[]): AnalysisStats["fixes"] {
  const proofs = findings.flatMap((finding) => finding.fix?.proof ?? []);
  const proved = proofs.filter((proof) => proof.ok).length;
  return { proved, unproved: proofs.length - proved };
}

/** What is looked at: what the files under review hold, and with `context` what the others hold. */
function subjectsOf(tree: ParsedTree, own: ReadonlySet<string>, context: boolean): readonly RuleTarget[] {
  const dockerfiles = [...tree.dockerfiles].filter(([path]) => context || own.has(path));
  return [...tree.reviewed, ...(context ? tree.context : []), ...dockerfiles.map(([, dockerfile]) => dockerfile)];
}
