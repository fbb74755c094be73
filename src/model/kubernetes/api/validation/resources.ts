import type { JsonObject } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { VersionRange } from "../../../../core/settings.ts";
import type { Manifest } from "../../manifest.ts";
import { compareQuantities, parseQuantity } from "../quantity.ts";
import { inSpec, ownTemplate } from "./builtin.ts";
import { mapAt, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

/** Requests and limits of containers and pods: validateResourceRequirements (pkg/apis/core/validation). */
export function* resourceViolations(manifest: Manifest, range: VersionRange): Iterable<Violation> {
  const template = ownTemplate(manifest);
  if (template === null) return;
  for (const { path, value } of template.containers) yield* ofResources(value, [...path, "resources"]);
  // Beta since 1.34; before, the field was dropped.
  if (range.from.minor >= 34) yield* ofResources(template.spec, inSpec(template, "resources"));
}

function* ofResources(owner: JsonObject, path: Path): Iterable<Violation> {
  const requests = mapAt(owner, ["resources", "requests"]);
  const limits = mapAt(owner, ["resources", "limits"]);
  for (const [name, request] of Object.entries(requests)) {
    const limit = Object.hasOwn(limits, name) ? limits[name] : undefined;
    if (limit == null) {
      if (!canOvercommit(name) && parseQuantity(request) !== null) yield withoutLimit(name, path, request);
      continue;
    }
    const order = compareQuantities(request, limit);
    if (order === null || order === 0 || (order < 0 && canOvercommit(name))) continue;
    const says = canOvercommit(name)
      ? `requests more ${name} than its limit allows: ${valueText(request)} is more than ${valueText(limit)}`
      : `requests ${valueText(request)} of ${name} with a limit of ${valueText(limit)}, but both must be equal`;
    const at = [...path, "limits", name];
    yield { path: [...path, "requests", name], restsOn: [at], against: { path: at, what: "the limit" }, says };
  }
  for (const [key, amounts] of Object.entries({ requests, limits })) {
    for (const [name, amount] of Object.entries(amounts)) {
      const quantity = parseQuantity(amount);
      if (quantity === null || quantity >= 0n) continue;
      yield {
        path: [...path, key, name],
        says: `sets ${name} to ${valueText(amount)}, but the API accepts no negative amount`,
      };
    }
  }
}

function withoutLimit(name: string, path: Path, request: JsonObject[string]): Violation {
  const limit = [...path, "limits", name];
  return {
    path: limit,
    restsOn: [[...path, "requests", name]],
    says: `requests ${name} without a limit, but the API requires both for this resource`,
    repair: { title: `Set the limit of ${name} to its request`, steps: [{ kind: "set", path: limit, value: request }] },
  };
}

/** IsOvercommitAllowed: the resources of Kubernetes itself, except for huge pages. */
function canOvercommit(name: string): boolean {
  return (!name.includes("/") || name.includes("kubernetes.io/")) && !name.startsWith("hugepages-");
}
