import type { Severity } from "./finding.ts";
import type { Applicability } from "./fix.ts";
import type { Preset } from "./preset.ts";

/** What a rule is about: what a problem of its kind costs. */
export type Category = "security" | "reliability" | "efficiency" | "correctness" | "style";

/** Categories, in the order in which lists show them. */
export const categories: readonly Category[] = ["security", "reliability", "efficiency", "correctness", "style"];

/** A tool whose checks some rules repeat, and for whose checks people have written suppressions. */
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
 * A check of another tool that asks what a rule asks; a suppression of it is honored. A check that asks for more, for
 * less or for something near it is no equivalent: its suppression may have been written for just the difference.
 */
export interface Equivalent {
  readonly tool: ThirdPartyTool;
  /** Its id, and other names it goes by. */
  readonly names: readonly [id: string, ...others: string[]];
  /** The instruction that the finding must stand at, where the check is not about the rule's other findings. */
  readonly at?: "FROM" | "USER";
  /** What the last step of the finding's path must start with, where the check is not about the others. */
  readonly step?: string;
  /** Set where a finding may be about several things, of which the check is about one: then it means only a finding without related places. */
  readonly alone?: true;
  /** What the check looks at: its source, at the version that was read. */
  readonly source: string;
}

/** What a rule is called and says of itself. */
export interface RuleFacts {
  /** Kebab case, says what is wrong: `privilege-escalation-allowed`. Never changes once released. */
  readonly id: string;
  /** What is wrong, in one sentence. */
  readonly summary: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  /** The severity of its findings where a problem does not name another. */
  readonly severity: Severity;
  readonly category: Category;
  /** The smallest preset that turns the rule on; `recommended` where nothing is said. */
  readonly preset?: Preset;
  /** The severities that its findings have in a preset at least. */
  readonly severities?: Readonly<Partial<Record<Preset, Severity>>>;
  /** What its fixes can be; empty where it only reports. */
  readonly fixes: readonly Applicability[];
  /** Checks of other tools that ask the same. */
  readonly equivalents?: readonly Equivalent[];
  /** Addresses of the documents it rests on. */
  readonly sources: readonly string[];
}

/** A named check. `Target` is what it looks at (an object, a Dockerfile), `Context` what surrounds it. */
export interface Rule<Target, Context, Found> extends RuleFacts {
  /** Yields each problem of the target. Pure: no input or output, no clock, no state. */
  check(target: Target, context: Context): Iterable<Found>;
}
