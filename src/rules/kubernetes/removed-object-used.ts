import type { Severity } from "../../core/finding.ts";
import type { NamedObject, ObjectUse } from "../../model/kubernetes/named-objects.ts";
import type { RemovedObject } from "../../model/kubernetes/workspace.ts";
import { objectRule, type Scope, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { lostSelection } from "../lib/kubernetes/lost-selection.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** A change removes an object only together with what refers to it. */
export const removedObjectUsed: KubernetesRule = objectRule({
  id: "removed-object-used",
  summary: "A change removes or renames an object that others still refer to, or the pods that they select.",
  why: "Pods that need the object can't start, and what refers to it otherwise has no effect or returns errors.",
  severity: "warning",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/",
    "https://kubernetes.io/docs/concepts/configuration/configmap/#using-configmaps",
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#resource-backend",
  ],
  *check(object, { workspace }) {
    for (const removed of workspace.removedBeside(object.manifest)) {
      const [first] = removed.references;
      if (first !== undefined && !isKeptElsewhere(removed)) yield problemOf(object, removed, first);
    }
    const lost = lostSelection(object, workspace);
    if (lost !== null) yield lost;
  },
});

/** Secrets don't belong in a repository, so one that goes is usually made in another way from now on. */
function isKeptElsewhere({ kind, successor }: RemovedObject): boolean {
  return kind === "Secret" && successor === null;
}

/** Rights that go are rarely missed, unless they go by accident. */
function isOfBinding(use: ObjectUse): boolean {
  return use === "role" || use === "subject";
}

function problemOf(
  { subject, set }: Scope,
  { kind, name, references, successor, isRenamed }: RemovedObject,
  { use, path }: NamedObject,
): ScopedProblem {
  const { does, harm, severity = "warning" } = uses[use];
  const problem = {
    at: path,
    severity: isOfBinding(use) && successor !== null ? "warning" : severity,
    message: `${subject} ${does} ${kind} "${name}", which this change removes${harm === undefined ? "" : `: ${harm}`}.`,
  } as const;
  const advice = `Keep the ${kind}, or ${remedyFor(use, problem.severity)}.`;
  if (successor === null || successor.name === null) return { ...problem, advice };
  const related = [objectPlace(successor, ["metadata", "name"], `the ${kind} that the change adds`)];
  // A reference does not contain what kustomize adds to the name of an object.
  if (isRenamed || use in fixedReferences) return { ...problem, related, advice };
  const operations = references.map((reference) => set(reference.path, successor.name));
  const risk = `Check that this ${kind} replaces the one that is removed.`;
  return { ...problem, related, fix: review(`Refer to ${kind} ${successor.name}`, risk, ...operations) };
}

/** References that the API refuses to change, and what to do instead. */
const fixedReferences: Readonly<Partial<Record<ObjectUse, string>>> = {
  "pod names": "replace the StatefulSet, whose serviceName can't be changed",
  role: "replace the binding, whose role can't be changed",
};

function remedyFor(use: ObjectUse, severity: Severity): string {
  return severity === "info"
    ? "remove what refers to it as well"
    : (fixedReferences[use] ?? "change what refers to it");
}

/** What objects do with another one, and what happens without it. */
const uses: Readonly<
  Record<ObjectUse, { readonly does: string; readonly harm?: string; readonly severity?: Severity }>
> = {
  account: { does: "runs its pods as", harm: "new pods can't be created" },
  backend: { does: "sends requests to", harm: "clients get errors" },
  claim: { does: "mounts", harm: "its pods can't start" },
  data: { does: "uses", harm: "its pods can't start" },
  "pod names": { does: "gets the names of its pods in DNS from", harm: "other pods can't reach them by these names" },
  role: { does: "grants", harm: "the binding has no effect", severity: "info" },
  subject: { does: "grants rights to", severity: "info" },
  target: { does: "scales", harm: "it scales nothing", severity: "info" },
};
