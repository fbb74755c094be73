import { valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Manifest } from "./manifest.ts";
import { mapsAt } from "./pod-places.ts";

/** A map in an object, and those of its keys that contain patches for what the object deploys. */
type Place = readonly [map: readonly string[], keys: readonly string[]];

const kustomize: readonly Place[] = [
  [["source", "kustomize"], ["patches"]],
  [["sources", "*", "kustomize"], ["patches"]],
];

/** A plugin can print anything for a folder. */
const argo: readonly Place[] = [...kustomize, [["source"], ["plugin"]], [["sources", "*"], ["plugin"]]];

const below = (start: readonly string[], places: readonly Place[]): Place[] => {
  return places.map(([map, keys]) => [[...start, ...map], keys]);
};

const workflow: readonly Place[] = [
  [[], ["podSpecPatch"]],
  [["templateDefaults"], ["podSpecPatch"]],
  [["templates", "*"], ["podSpecPatch"]],
];

const mutating: readonly Place[] = [
  [["mutate"], ["patchStrategicMerge", "patchesJson6902"]],
  [
    ["mutate", "foreach", "*"],
    ["patchStrategicMerge", "patchesJson6902"],
  ],
];

/**
 * Kinds that change pods with patches of their own, by group and kind.
 * https://fluxcd.io/flux/components/helm/helmreleases/#post-renderers
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#patches
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/#template-patch
 * https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/#patches
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
 * https://argo-workflows.readthedocs.io/en/latest/fields/ (podSpecPatch)
 * https://kyverno.io/docs/policy-types/cluster-policy/mutate/
 * https://kubernetes.io/docs/reference/access-authn-authz/mutating-admission-policy/
 * https://open-policy-agent.github.io/gatekeeper/website/docs/mutation/
 * https://karmada.io/docs/userguide/scheduling/override-policy/
 * openshift/hive, docs/syncset.md
 */
const places: Readonly<Record<string, readonly Place[]>> = {
  "admissionregistration.k8s.io/MutatingAdmissionPolicy": [[["spec"], ["mutations"]]],
  "argoproj.io/Application": below(["spec"], argo),
  "argoproj.io/ApplicationSet": [...below(["spec", "template", "spec"], argo), [["spec"], ["templatePatch"]]],
  "argoproj.io/ClusterWorkflowTemplate": below(["spec"], workflow),
  "argoproj.io/CronWorkflow": below(["spec", "workflowSpec"], workflow),
  "argoproj.io/Workflow": below(["spec"], workflow),
  "argoproj.io/WorkflowTemplate": below(["spec"], workflow),
  "helm.toolkit.fluxcd.io/HelmRelease": [[["spec"], ["postRenderers"]]],
  "hive.openshift.io/SelectorSyncSet": [[["spec"], ["patches"]]],
  "hive.openshift.io/SyncSet": [[["spec"], ["patches"]]],
  "kustomize.toolkit.fluxcd.io/Kustomization": [[["spec"], ["patches", "patchesJson6902", "patchesStrategicMerge"]]],
  "kyverno.io/ClusterPolicy": below(["spec", "rules", "*"], mutating),
  "kyverno.io/Policy": below(["spec", "rules", "*"], mutating),
  "mutations.gatekeeper.sh/Assign": [[["spec"], ["parameters"]]],
  "mutations.gatekeeper.sh/AssignImage": [[["spec"], ["parameters"]]],
  "mutations.gatekeeper.sh/ModifySet": [[["spec"], ["parameters"]]],
  "policies.kyverno.io/GeneratingPolicy": [[["spec"], ["generate"]]],
  "policies.kyverno.io/MutatingPolicy": [[["spec"], ["mutations"]]],
  "policies.kyverno.io/NamespacedGeneratingPolicy": [[["spec"], ["generate"]]],
  "policies.kyverno.io/NamespacedMutatingPolicy": [[["spec"], ["mutations"]]],
  "policy.karmada.io/ClusterOverridePolicy": [[["spec"], ["overrideRules", "overriders"]]],
  "policy.karmada.io/OverridePolicy": [[["spec"], ["overrideRules", "overriders"]]],
};

/** The paths in an object with patches for what it deploys, which are not applied here; from the object's root. */
export function patchesInside({ group, kind, scope, value }: Manifest): readonly Path[] {
  const id = `${group}/${kind}`;
  const own = scope === "object" && Object.hasOwn(places, id) ? (places[id] ?? []) : [];
  return own.flatMap(([map, keys]) => {
    return mapsAt(value, map).flatMap((found) => {
      return keys.filter((key) => isFilled(valueAt(found.value, [key]))).map((key) => [...found.path, key]);
    });
  });
}

function isFilled(patches: unknown): boolean {
  if (typeof patches === "string") return patches.trim() !== "";
  return typeof patches === "object" && patches !== null && Object.keys(patches).length > 0;
}
