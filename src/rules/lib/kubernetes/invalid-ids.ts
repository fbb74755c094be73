import type { Scope, ScopedProblem } from "../define-kubernetes.ts";

/** The largest user or group id that the API accepts. */
const largestId = 2 ** 31 - 1;

/** The user and group ids of a pod's or container's `securityContext` that the API refuses. */
export function* invalidIds(scope: Scope): Iterable<ScopedProblem> {
  for (const key of ["runAsUser", "runAsGroup", "fsGroup"]) {
    const at = ["securityContext", key];
    const id = scope.at(...at);
    if (typeof id !== "number" || (Number.isInteger(id) && id >= 0 && id <= largestId)) continue;
    yield {
      on: scope,
      at,
      message: `${key} is ${id}, but the API only takes whole numbers from 0 to 2147483647.`,
      advice: "Use the number of a user or group that the image knows.",
    };
  }
}
