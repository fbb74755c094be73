import { editDistance } from "../../../core/edit-distance.ts";
import type { Scope, ScopedProblem } from "../define-kubernetes.ts";
import { review } from "../fixes.ts";

/** A version such as `v1aplha3`: one or two letters away from `alpha` or `beta`, which API versions contain. */
export function* misspelledVersion(object: Scope): Iterable<ScopedProblem> {
  const { version, group } = object.manifest;
  const [, number = "", stage = "", revision = ""] = /^(v\d+)([a-z]+)(\d*)$/.exec(version) ?? [];
  if (stage === "" || stage === "alpha" || stage === "beta") return;
  const meant = ["alpha", "beta"].find((other) => editDistance(stage, other) <= (other === "beta" ? 1 : 2));
  if (meant === undefined) return;
  const right = `${group === "" ? "" : `${group}/`}${number}${meant}${revision}`;
  const at = ["apiVersion"];
  yield {
    at,
    message: `${object.subject} has the API version ${version}; "${stage}" looks like a misspelling of "${meant}".`,
    fix: review(`Change apiVersion to ${right}`, "Check that your cluster has this version.", object.set(at, right)),
  };
}
