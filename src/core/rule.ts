import type { Severity } from "./finding.ts";
import type { Applicability } from "./fix.ts";
import type { Preset } from "./preset.ts";

/** What a rule protects: the kind of harm that its problems do. */
export type Category = "security" | "reliability" | "efficiency" | "correctness" | "style";

/** All categories, in the order in which lists show them. */
export const categories: readonly Category[] = ["security", "reliability", "efficiency", "correctness", "style"];

/** Another tool with checks that some rules repeat. People may have written suppressions for those checks. */
export type ThirdPartyTool =
  | "buildkit"
  | "checkov"
  | "hadolint"
  | "kics"
  | "kube-linter"
  | "kube-score"
  | "kubescape"
  | "polaris"
  | "trivy";

/**
 * A check of another tool that asks for the same as a rule, so that a suppression of the check counts for the rule too.
 * A check that asks for more, less or something similar is not equivalent: the suppression may be for the difference.
 */
export interface Equivalent {
  readonly tool: ThirdPartyTool;
  /** The id of the check, and other names for it. */
  readonly names: readonly [id: string, ...others: string[]];
  /** The instruction that a finding must be at, if the check only covers some of the rule's findings. */
  readonly at?: "FROM" | "USER";
  /** A prefix of the last step of a finding's path, if the check only covers some of the rule's findings. */
  readonly step?: string;
  /** Set if a finding may cover more than the check does. Only findings without related places then count. */
  readonly alone?: true;
  /** The address of the check's source code, at the version that was read. */
  readonly source: string;
}

/** The name and the facts of a rule. */
export interface RuleFacts {
  /** In kebab case, says what is wrong: `privilege-escalation-allowed`. Never changes once released. */
  readonly id: string;
  /** What is wrong, in one sentence. */
  readonly summary: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** The severity of the rule's findings, unless a problem has its own. */
  readonly severity: Severity;
  readonly category: Category;
  /** The smallest preset that includes the rule; by default `recommended`. */
  readonly preset?: Preset;
  /** The lowest severity of the rule's findings in a preset. */
  readonly severities?: Readonly<Partial<Record<Preset, Severity>>>;
  /** The applicabilities that the rule's fixes can have; empty if the rule has no fixes. */
  readonly fixes: readonly Applicability[];
  /** Checks of other tools that ask for the same. */
  readonly equivalents?: readonly Equivalent[];
  /** Addresses of the documents that the rule is based on. */
  readonly sources: readonly string[];
}

/** A named check. `Target` is what the rule checks (an object, a Dockerfile), `Context` what surrounds it. */
export interface Rule<Target, Context, Found> extends RuleFacts {
  /** Yields the problems of the target. Pure: no input or output, no clock, no state. */
  check(target: Target, context: Context): Iterable<Found>;
}
