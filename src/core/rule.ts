import type { Problem, Severity } from "./finding.ts";
import type { Applicability } from "./fix.ts";

/** A named check. `Subject` is what it looks at (a manifest, a Dockerfile), `Context` what surrounds it. */
export interface Rule<Subject, Context, Found extends Problem = Problem> extends RuleFacts {
  /** Yields each problem of the subject. Pure: no input or output, no clock, no state. */
  check(subject: Subject, context: Context): Iterable<Found>;
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
  /** What its fixes can be; empty where it only reports. */
  readonly fixes: readonly Applicability[];
  /** Addresses of the documents it rests on. */
  readonly sources: readonly string[];
}
