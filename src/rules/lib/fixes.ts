import type { ConfiguredValue, FixProposal } from "../../core/fix.ts";
import type { Operation } from "../../core/operation.ts";

/** A fix that a machine may apply unasked. `title` is an imperative without a full stop. */
export function safe(title: string, ...operations: readonly Operation[]): FixProposal {
  return { title, applicability: "safe", operations };
}

/** A fix that a person decides about; `risk` says what can go wrong, in one sentence. */
export function review(title: string, risk: string, ...operations: readonly Operation[]): FixProposal {
  return { title, applicability: "review", risk, operations };
}

/** A safe fix, or one for review if there is a risk. */
export function safeUnless(risk: string | null, title: string, ...operations: readonly Operation[]): FixProposal {
  return risk === null ? safe(title, ...operations) : review(title, risk, ...operations);
}

/** A fix of an object that the API rejects. Warnings that only come to light once it is applied don't refute it. */
export function revealing(fix: FixProposal): FixProposal {
  return { ...fix, reveals: true };
}

/** A fix after which the given rules may report notes on what they could not judge before. */
export function introducing(fix: FixProposal, ...rules: readonly string[]): FixProposal {
  return { ...fix, introduces: rules };
}

/** A fix that writes these values, which come from the configuration. */
export function configured(fix: FixProposal, ...values: readonly ConfiguredValue[]): FixProposal {
  return values.length === 0 ? fix : { ...fix, configured: values };
}
