import { valueAt } from "../../../../core/json.ts";
import type { Manifest } from "../../manifest.ts";
import { inSpec, isOneOf, ownTemplate } from "./builtin.ts";
import { inQuotes, isSet, knownText } from "./read.ts";
import type { Violation } from "./violation.ts";

const alwaysKinds = new Set([
  "/ReplicationController",
  "apps/DaemonSet",
  "apps/Deployment",
  "apps/ReplicaSet",
  "apps/StatefulSet",
]);

const jobKinds = new Set(["batch/CronJob", "batch/Job"]);

const onFailureRisk =
  "A container that fails is then restarted in its pod; with Never, a new pod is started and the failed one is kept.";

/** The restart policies that a pod's controller accepts (pkg/apis/apps and pkg/apis/batch, validation). */
export function* restartPolicyViolations(manifest: Manifest): Iterable<Violation> {
  const template = ownTemplate(manifest);
  if (template === null) return;
  const path = inSpec(template, "restartPolicy");
  const value = template.spec["restartPolicy"];
  const policy = knownText(value);
  if (isSet(value) && policy === null) return;
  if (isOneOf(manifest, alwaysKinds)) {
    if (policy === null || policy === "" || policy === "Always") return;
    yield {
      path,
      says: `sets restartPolicy to ${inQuotes(policy)}, but the API accepts only Always for the pods of a ${manifest.kind}`,
      repair: { title: "Remove restartPolicy: the default is Always", steps: [{ kind: "remove", path }] },
    };
  } else if (isOneOf(manifest, jobKinds)) {
    yield* jobViolations(manifest, policy, path);
  } else if (policy !== null && policy !== "" && !/^(?:Always|OnFailure|Never)$/.test(policy)) {
    yield {
      path,
      says: `sets restartPolicy to ${inQuotes(policy)}, but the API accepts only Always, OnFailure or Never`,
    };
  }
}

function* jobViolations(
  { kind, value }: Manifest,
  policy: string | null,
  path: Violation["path"],
): Iterable<Violation> {
  const set = { kind: "set", path, value: "OnFailure" } as const;
  if (policy === null || policy === "") {
    yield {
      path,
      says:
        "does not set restartPolicy: its default is Always, and the API accepts only OnFailure or Never for a " + kind,
      repair: { title: "Set restartPolicy to OnFailure", risk: onFailureRisk, steps: [set] },
    };
  } else if (policy === "Always") {
    yield {
      path,
      says: `sets restartPolicy to Always, but the API accepts only OnFailure or Never for a ${kind}`,
      repair: { title: "Set restartPolicy to OnFailure", risk: onFailureRisk, steps: [set] },
    };
  } else if (policy !== "OnFailure" && policy !== "Never") {
    yield {
      path,
      says: `sets restartPolicy to ${inQuotes(policy)}, but the API accepts only OnFailure or Never for a ${kind}`,
    };
  } else if (policy === "OnFailure" && valueAt(value, failurePolicy(path)) != null) {
    yield {
      path,
      restsOn: [failurePolicy(path)],
      says: "sets restartPolicy to OnFailure, but the API accepts only Never beside podFailurePolicy",
    };
  }
}

/** The path of `podFailurePolicy`, beside `template`. */
function failurePolicy(path: Violation["path"]): Violation["path"] {
  return [...path.slice(0, -3), "podFailurePolicy"];
}
