import type { FixProposal } from "../../core/fix.ts";
import { objectRule, type Scope } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import { isPassing } from "../lib/kubernetes/workload-habits.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { objectPlace } from "../lib/places.ts";
import { rolloutOf } from "../lib/reliability/rollout.ts";
import { type ExclusiveVolume, exclusiveVolume } from "../lib/reliability/volume-claims.ts";

/** A Deployment doesn't use a volume on several nodes that only one node can use. */
export const volumeBlocksRollout: KubernetesRule = objectRule({
  id: "volume-blocks-rollout",
  summary: "A Deployment needs a volume in more pods than can use it.",
  why:
    "A ReadWriteOnce volume is attached to one node. A pod on another node waits for it until the pod that has it ends, " +
    "which during a rolling update is never.",
  severity: "warning",
  category: "reliability",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
    "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy",
  ],
  kinds: ["apps/Deployment"],
  *check(deployment, { workspace }) {
    const { manifest, subject } = deployment;
    const rollout = isPassing(manifest) ? null : rolloutOf(manifest);
    const volume = rollout === null ? null : exclusiveVolume(manifest, workspace);
    if (rollout === null || volume === null) return;
    const { minimum: replicas, source } = workspace.replicasOf(manifest);
    if (replicas === null || replicas < 1) return;
    const { claim, mode, path } = volume;
    const about = {
      at: path,
      restsOn: [
        ["spec", "replicas"],
        ["spec", "strategy"],
      ],
      related: [objectPlace(claim, ["spec", "accessModes"], "the access mode of the claim")],
    };
    const which = `PersistentVolumeClaim "${claim.name}", which is ${mode}`;
    if (replicas > 1) {
      const message = `${subject} runs ${source === manifest ? "" : "at least "}${replicas} pods with ${which}: ${limitOf(volume)}.`;
      yield { ...about, message, advice: severalPods };
    } else if (rollout.type === "RollingUpdate" && rollout.surgeOf(1) !== 0 && rollout.unavailableOf(1) === 0) {
      const message = `${subject} starts a new pod before it stops the old one, but both need ${which}: ${limitOf(volume)}.`;
      yield { ...about, message, fix: recreate(deployment) };
    }
  },
});

const severalPods =
  "Use a StatefulSet with volumeClaimTemplates, which give each pod a volume of its own, or a ReadWriteMany volume.";

function limitOf({ mode }: ExclusiveVolume): string {
  return mode === "ReadWriteOncePod" ? "only one pod can use it" : "pods on other nodes can't use it";
}

function recreate({ at, set, remove }: Scope): FixProposal {
  const rolling = ["spec", "strategy", "rollingUpdate"];
  const risk = "The application is down during an update, from the end of the old pod until the new one is ready.";
  const type = set(["spec", "strategy", "type"], "Recreate");
  const steps = at(...rolling) === undefined ? [type] : [type, remove(rolling)];
  return review("Set the update strategy to Recreate", risk, ...steps);
}
