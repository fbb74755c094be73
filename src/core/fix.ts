import type { Edit } from "./edit.ts";
import type { Operation } from "./operation.ts";

/** `safe`: a machine may apply it unasked. `review`: a person decides, told the risk in one sentence. */
export type Applicability = "safe" | "review";

/** A value that fixes write as the configuration has it, by its key under `fix-defaults`. */
export type ConfiguredValue = (typeof configuredValues)[number];

/** All of them, in the order in which people are told. */
export const configuredValues = [
  "user-id",
  "group-id",
  "user-name",
  "hostname-spread",
  "zone-spread",
  "same-zone",
] as const;

/** A repair as a rule states it: what changes, not yet where in the text. */
export interface FixProposal<Declared extends Operation = Operation> {
  /** What accepting it does, as an imperative without a full stop: "Set allowPrivilegeEscalation to false". */
  readonly title: string;
  readonly applicability: Applicability;
  /** For applicability `review`: what can go wrong, in one sentence. */
  readonly risk?: string;
  /**
   * Rules whose notes (severity info) it may bring up: its risk says what they would. Where one of them speaks of the
   * object already, it may say the same more severely afterwards.
   */
  readonly introduces?: readonly string[];
  /**
   * Set where it makes an object valid that the API rejects: what other rules say of a value once they can read it was
   * there before, so that warnings and notes do not speak against the fix.
   */
  readonly reveals?: true;
  /** The values it writes that another configuration would change; left out where there are none. */
  readonly configured?: readonly ConfiguredValue[];
  /**
   * Set where other objects want the same with other values: the least number of pods that it suits, of a Service those
   * behind it. It also does for objects with more of them, and no harm to those with a single one.
   */
  readonly suitsFrom?: number;
  readonly operations: readonly Declared[];
}

/** What the proof of a fix found: `failed` names the law that does not hold, `reason` says why in one sentence. */
export type Proof = { readonly ok: true } | { readonly ok: false; readonly failed: ProofLaw; readonly reason: string };

/** A proof that found a law broken. */
export type FailedProof = Extract<Proof, { readonly ok: false }>;

/** The laws every posted fix obeys. */
export type ProofLaw = "applies" | "parses" | "resolves" | "changes-nothing-else" | "is-valid" | "stands-alone";

/** What a rule says of something that a fix writes, and that the fix does not repair. */
export interface IntroducedFinding {
  readonly rule: string;
  readonly message: string;
}

/** A repair with its text edits, all in the finding's own file. */
export interface Fix extends FixProposal {
  /** Findings in what it writes, which no error is among; left out where there are none. */
  readonly introduced?: readonly IntroducedFinding[];
  /** Sorted, not overlapping. */
  readonly edits: readonly Edit[];
  readonly proof: Proof;
}
