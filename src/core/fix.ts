import type { Edit } from "./edit.ts";
import type { Operation } from "./operation.ts";

/** `safe`: may be applied automatically. `review`: a person decides, given the risk in one sentence. */
export type Applicability = "safe" | "review";

/** A configurable value that fixes write, by its key under `fix-defaults`. */
export type ConfiguredValue = (typeof configuredValues)[number];

/** All configurable values, in the order in which they are shown. */
export const configuredValues = [
  "user-id",
  "group-id",
  "user-name",
  "hostname-spread",
  "zone-spread",
  "same-zone",
] as const;

/** A fix as a rule proposes it: what changes in the structure, not yet where in the text. */
export interface FixProposal<Declared extends Operation = Operation> {
  /** What the fix does, as an imperative without a full stop: "Set allowPrivilegeEscalation to false". */
  readonly title: string;
  readonly applicability: Applicability;
  /** For applicability `review`: what can go wrong, in one sentence. */
  readonly risk?: string;
  /**
   * Rules of which the fix may introduce notes (severity info), since `risk` says the same. If such a rule reports the
   * object already, its finding may be more severe after the fix.
   */
  readonly introduces?: readonly string[];
  /**
   * Set if the fix makes an object valid that the API rejects. Other rules may then report values that they could not
   * read before. Those problems are not new, so warnings and notes do not refute the fix.
   */
  readonly reveals?: true;
  /** The configurable values that the fix writes; absent if there are none. */
  readonly configured?: readonly ConfiguredValue[];
  /**
   * Set if other objects may need the same fix with other values: the smallest number of pods (of a Service, the pods
   * behind it) that this fix suits. It also suits objects with more pods, and does no harm to those with a single one.
   */
  readonly suitsFrom?: number;
  readonly operations: readonly Declared[];
}

/** The result of proving a fix: `failed` is the law that does not hold, `reason` says why in one sentence. */
export type Proof = { readonly ok: true } | { readonly ok: false; readonly failed: ProofLaw; readonly reason: string };

/** The result of a proof that found a law broken. */
export type FailedProof = Extract<Proof, { readonly ok: false }>;

/** The laws that every posted fix obeys. */
export type ProofLaw = "applies" | "parses" | "resolves" | "changes-nothing-else" | "is-valid" | "stands-alone";

/** A finding about something that a fix writes and does not repair itself. */
export interface IntroducedFinding {
  readonly rule: string;
  readonly message: string;
}

/** A fix with its text edits, all in the finding's own file. */
export interface Fix extends FixProposal {
  /** Findings in what the fix writes, never errors; absent if there are none. */
  readonly introduced?: readonly IntroducedFinding[];
  /** Sorted, not overlapping. */
  readonly edits: readonly Edit[];
  readonly proof: Proof;
}
