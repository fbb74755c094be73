import { numberText } from "../../../core/number-text.ts";
import type { Scope, ScopedProblem } from "../define-kubernetes.ts";

/** The largest user or group ID that the API accepts. */
const largestId = 2 ** 31 - 1;

/** The user and group IDs in the `securityContext` of a pod or container that the API rejects. */
export function* invalidIds(scope: Scope): Iterable<ScopedProblem> {
  for (const key of ["runAsUser", "runAsGroup", "fsGroup"]) {
    const at = ["securityContext", key];
    const id = scope.at(...at);
    if (typeof id !== "number" || (Number.isInteger(id) && id >= 0 && id <= largestId)) continue;
    yield {
      on: scope,
      at,
      message: `${scope.subject} sets ${key}: ${numberText(id)}, but the API only accepts integers from 0 to 2147483647.`,
      advice: "Use an ID in that range, usually that of a user or group in the image.",
    };
  }
}
