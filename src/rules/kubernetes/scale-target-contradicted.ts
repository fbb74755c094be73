import { hasTokenMark } from "../../model/kubernetes/placeholder.ts";
import { scaleTarget } from "../../model/kubernetes/unit-index.ts";
import { objectRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { indexAround, onlyOne } from "../lib/kubernetes/unit-objects.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";

/** The kinds that an autoscaler can scale, as `group/kind`. */
const scalable = ["apps/Deployment", "apps/ReplicaSet", "apps/StatefulSet", "argoproj.io/Rollout"];

/** An autoscaler refers to its target with the target's kind and API version. */
export const scaleTargetContradicted: KubernetesRule = objectRule({
  id: "scale-target-contradicted",
  summary: "An autoscaler names a target by the wrong kind or API version.",
  why: "The autoscaler does not find the workload and never changes its number of pods.",
  severity: "error",
  category: "correctness",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#how-does-a-horizontalpodautoscaler-work",
  ],
  kinds: ["autoscaling/HorizontalPodAutoscaler", "keda.sh/ScaledObject"],
  *check({ manifest, subject, set, at: valueAt }, { workspace }) {
    const target = scaleTarget(manifest);
    if (target === null) return;
    const index = indexAround(manifest, workspace);
    if (index.named(target).length > 0) return;
    const named = scalable.flatMap((key) => {
      const [group = "", kind = ""] = key.split("/");
      return index.named({ ...target, group, kind });
    });
    const workload = onlyOne(named, manifest);
    if (workload === null) return;
    const { apiVersion, kind } = workload.object;
    const at = ["spec", "scaleTargetRef"];
    const said = (key: string, byDefault: string): string => {
      const value = valueAt(...at, key);
      return typeof value === "string" ? value : byDefault;
    };
    const [wantedVersion, wantedKind] = [said("apiVersion", "apps/v1"), said("kind", "Deployment")];
    if (hasTokenMark(wantedVersion) || hasTokenMark(wantedKind)) return;
    const changes = [
      ...(wantedVersion === apiVersion ? [] : [set([...at, "apiVersion"], apiVersion)]),
      ...(wantedKind === kind ? [] : [set([...at, "kind"], kind)]),
    ];
    yield {
      at,
      message: `${subject} scales ${wantedVersion} ${wantedKind} "${target.name}", but "${target.name}" is a ${kind} of ${apiVersion}.`,
      related: [objectPlace(workload, ["kind"], "the workload of this name")],
      fix: review(`Scale the ${kind}`, "The autoscaler then starts to change the number of pods.", ...changes),
    };
  },
});
