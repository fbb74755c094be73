import type { SeverityOf } from "../config/rule-severity.ts";
import { type Budget, unlimited } from "../core/budget.ts";
import type { FileError, Finding } from "../core/finding.ts";
import type { Settings } from "../core/settings.ts";
import type { ProofContext } from "../fix/change.ts";
import { apiViolations } from "../model/kubernetes/api/violations.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { isManifest, type RuleTarget } from "../model/rule-target.ts";
import { type UnreadFile, unjudgedFile } from "../model/unread-file.ts";
import { rangeIn } from "../rules/lib/places.ts";
import { ruleSet } from "../rules/registry.ts";
import { withMarksOnly } from "../rules/rerun-rules.ts";
import { type RuleSet, rulesIn } from "../rules/rule-set.ts";
import { type RuleError, type RuleOutcome, runRules } from "../rules/run-rules.ts";
import type { IgnoreOptions } from "../suppression/ignore-comment.ts";
import { ignoresOf } from "../suppression/ignores.ts";
import { thirdPartyChecks } from "../suppression/third-party-check.ts";
import type { ParsedTree } from "./read-tree.ts";

/** The options of an analysis that also apply to its proofs. */
export interface GroundOptions {
  /** The day of the run, `YYYY-MM-DD`, after which ignore comments expire; if left out, none of them does. */
  readonly today?: string | null;
  /** The rules to run; if left out, all of them. */
  readonly rules?: RuleSet;
  /** The findings that comments may ignore, which are those that the base ignores; if left out, all. */
  readonly ignorable?: readonly Finding[];
  /** False if files that rules look at may be missing. Then no ignore comment is reported as unused. */
  readonly whole?: boolean;
  /** The paths of texts in which objects may be missing. Nothing is reported there that depends on other objects. */
  readonly partial?: ReadonlySet<string>;
  /** False if nothing will be proved based on this analysis, so that the questions of rules need not be kept. */
  readonly proofs?: boolean;
  /** How much the analysis may cost; if left out, there is no limit. */
  readonly budget?: Budget;
}

/** What is recorded while rules run. */
interface Noted {
  readonly severityOf: SeverityOf;
  readonly errors: FileError[];
  /** For each file, the first target that there was no time left for: an object or the Dockerfile. */
  readonly unjudged: Map<string, RuleTarget>;
}

const nothingAsked: RuleOutcome["asked"] = [];

const nothingSaid: RuleOutcome = {
  marks: [],
  findingAt(index) {
    throw new RangeError(`there is no finding ${index}`);
  },
  isRun: () => false,
  errors: [],
  asked: nothingAsked,
};

/** The context of proofs while the analysis is still running. */
export interface AnalysisGround extends ProofContext {
  /**
   * Forgets the outcome for a target that has nothing to fix, which in a large tree is most of the data. A proof that
   * involves the target computes it again.
   */
  forget(subject: RuleTarget): void;
  /** Forgets the problems of a target whose findings have been made: proofs only compare which findings there are. */
  settle(subject: RuleTarget): void;
}

/**
 * The context of proofs, in which the rules run over each target only once. Errors of rules are added to `errors` as
 * they happen.
 */
export function groundOf(
  tree: ParsedTree,
  settings: Settings,
  { today = null, whole = true, partial, proofs = true, rules = ruleSet, budget = unlimited, ignorable }: GroundOptions,
  { severityOf, errors, unjudged }: Noted,
): AnalysisGround {
  const said = new Map<RuleTarget, RuleOutcome>();
  const forgotten = new Set<RuleTarget>();
  const violations = new Map<Manifest, ReadonlySet<string>>();
  const isOn = (rule: string, path: string, namespace: string | null = null): boolean => {
    return severityOf(rule, "error", path, namespace) !== null;
  };
  const outcomeOf = (subject: RuleTarget): RuleOutcome => {
    const known = said.get(subject);
    if (known) return known;
    const path = pathOf(subject);
    const isKnown = forgotten.has(subject);
    if (!isKnown && (unjudged.has(path) || budget.spent(path))) {
      if (!unjudged.has(path)) unjudged.set(path, subject);
      return nothingSaid;
    }
    const outcome = runRules(rules, subject, tree.workspace, settings);
    const told = outcome.errors.filter(({ rule, file }: RuleError) => isOn(rule, file));
    if (!isKnown) errors.push(...told.map(({ rule: _rule, ...error }) => error));
    const kept = proofs || partial?.has(path) ? outcome : { ...outcome, asked: nothingAsked };
    said.set(subject, kept);
    return kept;
  };
  const ignoring = { ...ignoreOptions(rules, settings, today), ...mayIgnoreOnly(ignorable) };
  const isWhole = (path: string): boolean => {
    return (
      whole &&
      partial?.has(path) !== true &&
      tree.whole.has(path) &&
      !unjudged.has(path) &&
      errors.every(({ file }) => file !== path)
    );
  };
  return {
    workspace: tree.workspace,
    settings,
    rules,
    manifestsOf: (document) => tree.manifestsOf.get(document) ?? [],
    dockerfileOf: (path) => tree.dockerfiles.get(path),
    outcomeOf,
    forget(subject) {
      if (said.delete(subject)) forgotten.add(subject);
    },
    settle(subject) {
      const outcome = said.get(subject);
      if (outcome) said.set(subject, withMarksOnly(rules, subject, outcome, tree.workspace, settings));
    },
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

/** The path of the file that holds a target. */
export function pathOf(subject: RuleTarget): string {
  return isManifest(subject) ? subject.source.path : subject.file.source.path;
}

/** The files under review that were not checked completely, because the time ran out. */
export function unjudgedParts(unjudged: ReadonlyMap<string, RuleTarget>, own: ReadonlySet<string>): UnreadFile[] {
  return [...unjudged].flatMap(([path, subject]) => {
    if (!own.has(path)) return [];
    return isManifest(subject)
      ? unjudgedFile("manifest", subject.source, rangeIn(subject, [])[0])
      : unjudgedFile("dockerfile", subject.file.source, 0);
  });
}

function ignoreOptions(
  rules: RuleSet,
  { thirdPartySuppressions, hadolint }: Settings,
  today: string | null,
): IgnoreOptions {
  const known = namesIn.get(rules) ?? namesOf(rules);
  namesIn.set(rules, known);
  const { thirdParty, ...names } = known;
  return {
    ...names,
    today,
    hadolintIgnored: hadolint.ignored,
    ...(thirdPartySuppressions ? { thirdParty } : {}),
  };
}

type Names = Required<Pick<IgnoreOptions, "exempt" | "rules" | "thirdParty">>;

/** Known names, since all deploy units are analyzed with the same rules. */
const namesIn = new WeakMap<RuleSet, Names>();

function namesOf(rules: RuleSet): Names {
  return {
    rules: new Set([...rules.kubernetes, ...rules.dockerfile].map(({ id }) => id)),
    exempt: new Set([...rules.ignoreComments, ...rules.files].map(({ id }) => id)),
    thirdParty: thirdPartyChecks(rulesIn(rules)),
  };
}

/** By identity, since fingerprints are computed later. `ignorableOnly` compares those. */
function mayIgnoreOnly(ignorable: readonly Finding[] | undefined): Pick<IgnoreOptions, "mayIgnore"> {
  if (ignorable === undefined) return {};
  const identities = new Set(ignorable.map(({ identity }) => identity));
  return { mayIgnore: ({ identity }) => identities.has(identity) };
}
