import { valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import type { Manifest } from "./manifest.ts";
import { mapsAt } from "./pod-places.ts";

/** A map of an object, and keys in it that hold patches for what the object deploys. */
type Place = readonly [map: readonly string[], keys: readonly string[]];

const kustomize: readonly Place[] = [
  [["source", "kustomize"], ["patches"]],
  [["sources", "*", "kustomize"], ["patches"]],
];

const below = (start: readonly string[], places: readonly Place[]): Place[] => {
  return places.map(([map, keys]) => [[...start, ...map], keys]);
};

const workflow: readonly Place[] = [
  [[], ["podSpecPatch"]],
  [["templateDefaults"], ["podSpecPatch"]],
  [["templates", "*"], ["podSpecPatch"]],
];

/**
 * Kinds that change pods by patches of their own, by group and kind.
 * https://fluxcd.io/flux/components/helm/helmreleases/#post-renderers
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#patches
 * https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/#patches
 * https://argo-workflows.readthedocs.io/en/latest/fields/ (podSpecPatch)
 */
const places: Readonly<Record<string, readonly Place[]>> = {
  "argoproj.io/Application": below(["spec"], kustomize),
  "argoproj.io/ApplicationSet": below(["spec", "template", "spec"], kustomize),
  "argoproj.io/ClusterWorkflowTemplate": below(["spec"], workflow),
  "argoproj.io/CronWorkflow": below(["spec", "workflowSpec"], workflow),
  "argoproj.io/Workflow": below(["spec"], workflow),
  "argoproj.io/WorkflowTemplate": below(["spec"], workflow),
  "helm.toolkit.fluxcd.io/HelmRelease": [[["spec"], ["postRenderers"]]],
  "kustomize.toolkit.fluxcd.io/Kustomization": [[["spec"], ["patches", "patchesJson6902", "patchesStrategicMerge"]]],
};

/** Where an object holds patches for what it deploys, which nobody applies here, from the object's root. */
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
  return typeof patches === "string" ? patches.trim() !== "" : Array.isArray(patches) && patches.length > 0;
}
