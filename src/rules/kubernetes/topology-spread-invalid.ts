import type { Problem } from "../../core/finding.ts";
import { isObject, type Json } from "../../core/json.ts";
import type { YamlOperation } from "../../core/operation.ts";
import { kubeScore } from "../lib/equivalents.ts";
import { hostname, zone } from "../lib/kubernetes/placement.ts";
import { isWhole } from "../lib/kubernetes/pod-security.ts";
import { type Constraint, setAt } from "../lib/kubernetes/spread-constraint.ts";
import { emptySelector, repeatedLabel, strangeSelector } from "../lib/kubernetes/spread-selector.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";

/** What the API refuses in topology spread constraints, and what it takes although it then does nothing. */
export const topologySpreadInvalid: KubernetesRule = {
  id: "topology-spread-invalid",
  summary: "A topology spread constraint is refused by the API, or has no effect.",
  why: "The object can't be applied, or its pods are not spread although the manifest looks as if they were.",
  severity: "error",
  category: "correctness",
  fixes: ["safe", "review"],
  equivalents: [
    kubeScore("pod-topology-spread-constraints", "podtopologyspreadconstraints/podtopologyspreadconstraints.go", {
      step: "labelSelector",
    }),
  ],
  sources: ["https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"],
  *check(manifest) {
    const template = manifest.podTemplate;
    if (template === null || !isWhole(manifest, template)) return;
    const list = template.spec["topologySpreadConstraints"];
    if (!Array.isArray(list)) return;
    const all = list as readonly Json[];
    for (const [index, value] of all.entries()) {
      if (!isObject(value)) continue;
      const path = [...template.specPath, "topologySpreadConstraints", index];
      for (const check of checks) yield* check({ manifest, template, value, path, all, index });
    }
  },
};

const checks: readonly ((constraint: Constraint) => Iterable<Problem>)[] = [
  emptySelector,
  strangeSelector,
  repeatedPair,
  idleMinDomains,
  oldKey,
  repeatedLabel,
];

function* repeatedPair({ manifest, value, path, all, index }: Constraint): Iterable<Problem> {
  const { topologyKey, whenUnsatisfiable } = value;
  const twin = all
    .slice(0, index)
    .find(
      (other) =>
        isObject(other) && other["topologyKey"] === topologyKey && other["whenUnsatisfiable"] === whenUnsatisfiable,
    );
  if (twin === undefined || typeof topologyKey !== "string") return;
  const same = JSON.stringify(twin) === JSON.stringify(value);
  const remove: YamlOperation = {
    kind: "remove",
    document: manifest.document.index,
    path: [...manifest.root, ...path],
  };
  yield {
    message: `The API refuses a second constraint with topologyKey ${topologyKey} and the same whenUnsatisfiable.`,
    path,
    ...(same
      ? { fix: { title: "Remove the repeated constraint", applicability: "safe", operations: [remove] } }
      : { advice: "Keep one of the two, or give this one another whenUnsatisfiable." }),
  };
}

function* idleMinDomains({ manifest, value, path }: Constraint): Iterable<Problem> {
  if (value["minDomains"] == null || value["whenUnsatisfiable"] !== "ScheduleAnyway") return;
  const at = [...path, "minDomains"];
  yield {
    message: "minDomains is only allowed with whenUnsatisfiable: DoNotSchedule; the API refuses this constraint.",
    path: at,
    fix: {
      title: "Remove minDomains",
      applicability: "review",
      risk: "If the number of domains matters, whenUnsatisfiable should become DoNotSchedule instead.",
      operations: [{ kind: "remove", document: manifest.document.index, path: [...manifest.root, ...at] }],
    },
  };
}

const stableKeys: Readonly<Record<string, string>> = {
  "failure-domain.beta.kubernetes.io/zone": zone,
  "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
  "beta.kubernetes.io/hostname": hostname,
};

function* oldKey({ manifest, value, path, all }: Constraint): Iterable<Problem> {
  const { topologyKey, whenUnsatisfiable } = value;
  if (typeof topologyKey !== "string" || !Object.hasOwn(stableKeys, topologyKey)) return;
  const stable = stableKeys[topologyKey] as string;
  const taken = all.some(
    (other) => isObject(other) && other["topologyKey"] === stable && other["whenUnsatisfiable"] === whenUnsatisfiable,
  );
  const at = [...path, "topologyKey"];
  yield {
    message: `The node label ${topologyKey} is deprecated; ${stable} took its place.`,
    path: at,
    severity: "warning",
    ...(taken
      ? { advice: `Another constraint already has ${stable}: remove this one.` }
      : { fix: { title: `Use ${stable}`, applicability: "safe", operations: [setAt(manifest, at, stable)] } }),
  };
}
