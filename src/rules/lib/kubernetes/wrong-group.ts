import type { VersionRange } from "../../../core/settings.ts";
import { rightVersions, withVersion } from "../../../model/kubernetes/api/kinds.ts";
import { apiViolations } from "../../../model/kubernetes/api/violations.ts";
import type { Scope, ScopedProblem } from "../define-kubernetes.ts";
import { revealing, review } from "../fixes.ts";

/** A kind of the API with the API version of other kinds: a Deployment of `v1`. */
export function* wrongGroup(object: Scope, range: VersionRange): Iterable<ScopedProblem> {
  const { kind } = object.manifest;
  const { apiVersion } = object.manifest.object;
  const versions = rightVersions(apiVersion, kind);
  const right = versions.at(-1);
  if (right === undefined) return;
  const at = ["apiVersion"];
  const message = `${object.subject} has the API version ${apiVersion}, which has no ${kind}.`;
  const isWhole = apiViolations(withVersion(object.manifest, right), range).length === 0;
  if (versions.length > 1 || !isWhole)
    return yield { at, message, advice: `The API has this kind in ${versions.join(" and ")}.` };
  const risk = "Check that the kind is the one that is meant: the API version may be right instead.";
  yield { at, message, fix: revealing(review(`Change apiVersion to ${right}`, risk, object.set(at, right))) };
}
