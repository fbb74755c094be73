import type { Json, JsonObject } from "../../../../core/json.ts";
import type { Path } from "../../../../core/path.ts";
import type { VersionRange } from "../../../../core/settings.ts";
import type { Manifest } from "../../manifest.ts";
import { inQuotes, knownText, mapAt, valueText } from "./read.ts";
import type { Violation } from "./violation.ts";

/** PodDisruptionBudgets: ValidatePodDisruptionBudgetSpec (pkg/apis/policy/validation). */
export function* budgetViolations({ group, version, kind, value }: Manifest): Iterable<Violation> {
  if (group !== "policy" || version !== "v1" || kind !== "PodDisruptionBudget") return;
  const spec = mapAt(value, ["spec"]);
  const keys = ["minAvailable", "maxUnavailable"];
  for (const key of keys) yield* amountViolations(spec[key], ["spec", key]);
  if (!keys.every((key) => spec[key] != null)) return;
  yield {
    path: ["spec", "maxUnavailable"],
    restsOn: [["spec", "minAvailable"]],
    against: { path: ["spec", "minAvailable"], what: "the other one" },
    says: "sets both minAvailable and maxUnavailable, but the API accepts only one of them",
  };
}

/** How Deployments and DaemonSets replace pods (pkg/apis/apps/validation). */
export function* strategyViolations({ group, kind, value }: Manifest, range: VersionRange): Iterable<Violation> {
  if (group !== "apps" || (kind !== "Deployment" && kind !== "DaemonSet")) return;
  const path = ["spec", kind === "Deployment" ? "strategy" : "updateStrategy"];
  const strategy = mapAt(value, path);
  const rolling = mapAt(strategy, ["rollingUpdate"]);
  const at = [...path, "rollingUpdate"];
  if (kind === "Deployment" && strategy["type"] === "Recreate" && strategy["rollingUpdate"] != null) {
    yield {
      path: at,
      restsOn: [[...path, "type"]],
      says: "sets rollingUpdate beside the strategy Recreate, which takes none",
      repair: { title: "Remove rollingUpdate", steps: [{ kind: "remove", path: at }] },
    };
    return;
  }
  const type = strategy["type"] ?? "RollingUpdate";
  if (type !== "RollingUpdate") return;
  for (const key of ["maxSurge", "maxUnavailable"]) {
    const limited = kind === "DaemonSet" || key === "maxUnavailable";
    yield* amountViolations(rolling[key], [...at, key], limited);
  }
  const { maxSurge, maxUnavailable } = rolling;
  // Before 1.22, the maxSurge of a DaemonSet was dropped.
  if (kind === "DaemonSet" && range.from.minor >= 22 && isAboveZero(maxSurge) && isAboveZero(maxUnavailable ?? 1)) {
    const other = maxUnavailable == null ? "leaves maxUnavailable at its default of 1" : "maxUnavailable above 0";
    yield {
      path: [...at, "maxSurge"],
      restsOn: [[...at, "maxUnavailable"]],
      says: `sets maxSurge above 0 and ${other}, but the API accepts only one of the two for a DaemonSet`,
      advice:
        "Set maxUnavailable to 0 if the new pod of a node is to start before the old one stops, otherwise remove maxSurge.",
    };
  }
  if (maxUnavailable == null || !isZero(maxUnavailable)) return;
  // The default of maxSurge is 25% for a Deployment and 0 for a DaemonSet.
  if (maxSurge == null ? kind === "Deployment" : !isZero(maxSurge)) return;
  yield {
    path: [...at, "maxUnavailable"],
    restsOn: [[...at, "maxSurge"]],
    says: "sets maxUnavailable to 0 without a maxSurge above 0, so that no pod could ever be replaced",
  };
}

/** Whether an amount is certainly not 0. */
function isAboveZero(value: Json | undefined): boolean {
  return typeof value === "number" ? value > 0 : typeof value === "string" && /^\d*[1-9]\d*%$/.test(value);
}

function isZero(value: Json): boolean {
  return value === 0 || (typeof value === "string" && /^0+%$/.test(value));
}

/** ValidatePositiveIntOrPercent and IsNotMoreThan100Percent. */
function* amountViolations(value: JsonObject[string] | undefined, path: Path, limited = true): Iterable<Violation> {
  const key = String(path.at(-1));
  if (typeof value === "number" && value < 0) {
    yield { path, says: `sets ${key} to ${valueText(value)}, but the API accepts no negative number` };
  }
  // A percent sign also marks tokens.
  const text = typeof value === "string" && /^\d+%$/.test(value) ? value : knownText(value);
  if (text === null) return;
  const percent = /^(\d+)%$/.exec(text)?.[1];
  if (percent !== undefined) {
    if (!limited || Number(percent) <= 100) return;
    yield { path, says: `sets ${key} to ${inQuotes(text)}, but the API accepts no more than 100%` };
    return;
  }
  const number = /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : null;
  const violation = {
    path,
    says: `sets ${key} to the string ${inQuotes(text)}, but the API accepts only an integer or a percentage such as "25%"`,
  };
  if (number === null) yield violation;
  else {
    yield {
      ...violation,
      repair: { title: `Remove the quotes around ${text}`, steps: [{ kind: "set", path, value: number }] },
    };
  }
}
