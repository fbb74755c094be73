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

/** What an analysis can be asked that proofs go by too. */
export interface GroundOptions {
  /** The day of the run, `YYYY-MM-DD`, after which ignore comments end; left out, none of them does. */
  readonly today?: string | null;
  /** The rules to run; left out, all there are. */
  readonly rules?: RuleSet;
  /** The findings that comments may ignore, those which the base ignores; left out, they may ignore all. */
  readonly ignorable?: readonly Finding[];
  /** False where files may be missing that rules look at: no ignore comment is then said to be unused. */
  readonly whole?: boolean;
  /** The paths of texts that objects may be missing in: nothing is told of them that others have a part in. */
  readonly partial?: ReadonlySet<string>;
  /** False where nothing will be proved on what is analysed: what rules asked of it is then forgotten. */
  readonly proofs?: boolean;
  /** What the analysis may cost; left out, whatever it costs. */
  readonly budget?: Budget;
}

/** What is noted while rules run. */
interface Noted {
  readonly severityOf: SeverityOf;
  readonly errors: FileError[];
  /** By file, the first object that no rule could look at any more; or the Dockerfile. */
  readonly unjudged: Map<string, RuleTarget>;
}

const nothingAsked: RuleOutcome["asked"] = new Map();

const nothingSaid: RuleOutcome = {
  marks: [],
  findingAt(index) {
    throw new RangeError(`there is no finding ${index}`);
  },
  errors: [],
  asked: nothingAsked,
};

/** What proofs stand on, while it is found out. */
export interface AnalysisGround extends ProofContext {
  /**
   * Forgets what the rules say of a target in which there is nothing to fix: of a large tree, that is most of what there
   * is to keep. A proof that has to do with the target finds it out again.
   */
  forget(subject: RuleTarget): void;
  /** Forgets the problems of a target, whose findings have been made: proofs only compare which there are. */
  settle(subject: RuleTarget): void;
}

/** What proofs stand on: what the rules say of each target, found out once. The errors of rules are added as they happen. */
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

/** The files under review of which not all could be looked at in time. */
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

/** Each deploy unit is an analysis, all with the same rules. */
const namesIn = new WeakMap<RuleSet, Names>();

function namesOf(rules: RuleSet): Names {
  return {
    rules: new Set([...rules.kubernetes, ...rules.dockerfile].map(({ id }) => id)),
    exempt: new Set([...rules.ignoreComments, ...rules.files].map(({ id }) => id)),
    thirdParty: thirdPartyChecks(rulesIn(rules)),
  };
}

/** By identity, since fingerprints are made later; `ignorableOnly` looks at those. */
function mayIgnoreOnly(ignorable: readonly Finding[] | undefined): Pick<IgnoreOptions, "mayIgnore"> {
  if (ignorable === undefined) return {};
  const identities = new Set(ignorable.map(({ identity }) => identity));
  return { mayIgnore: ({ identity }) => identities.has(identity) };
}
