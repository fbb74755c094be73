import { withoutEnd } from "../../core/without-end.ts";
import { podRule, type ScopedProblem } from "../lib/define-kubernetes.ts";
import { polaris, trivy } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { enforcedLevel } from "../lib/pod-standards/enforced-level.ts";
import { hostPathVolumes, isRuntimeSocket, isSensitivePath } from "../lib/pod-standards/host-paths.ts";
import { judge } from "../lib/pod-standards/judge.ts";
import { nodeAgentReason } from "../lib/pod-standards/node-agent.ts";

const dataAdvice = "Use a PersistentVolumeClaim, a ConfigMap or an emptyDir volume instead.";
const nodeAdvice =
  "Mount only what the program needs of its node, with readOnly: true where it only reads. For files of its own, use a PersistentVolumeClaim or an emptyDir volume.";

/** Pods don't mount files of their node, except node agents that only read them. */
export const hostPathMounted: KubernetesRule = podRule({
  id: "host-path-mounted",
  summary: "A pod mounts files of its node.",
  why:
    "What it reads or writes there differs from node to node and stays when the pod is gone. With some directories, a " +
    "program in the container can take over the node.",
  severity: "warning",
  category: "security",
  windows: "checked",
  fixes: [],
  equivalents: [
    polaris("hostPathSet"),
    trivy(
      ["KSV-0023", "AVD-KSV-0023", "KSV023", "no-mounted-hostpath", "kubernetes-no-mounted-hostpath"],
      "kubernetes/hostpath_volumes_mounted.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  ],
  *check(pod, context) {
    // Another rule is about the sockets.
    const volumes = hostPathVolumes(pod).filter(({ path }) => !isRuntimeSocket(path));
    const isRefused = enforcedLevel(pod.manifest, context.workspace) !== null;
    const isAgent = !isRefused && nodeAgentReason(pod.manifest, pod.template) !== null;
    const sensitive = volumes.filter(({ path, writable }) => isSensitivePath(path) && (!isAgent || writable));
    const counted = isAgent || sensitive.length > 0 ? sensitive : volumes;
    const [first, ...others] = counted;
    if (first === undefined) return;
    const paths = counted.map(({ path }) => path);
    const shown = paths.length > 3 ? `${paths.slice(0, 3).join(", ")} and ${paths.length - 3} more` : paths.join(", ");
    const related = others.map(({ index, path }) => pod.place(["volumes", index], `the volume with ${path}`));
    const does = isAgent ? "can write to" : "mounts";
    const problem: ScopedProblem = {
      at: ["volumes", first.index, "hostPath"],
      severity: sensitive.length > 0 ? "warning" : "info",
      message: `${pod.subject} ${does} files of its node: ${shown}.`,
      related,
      extent: sensitive.map(({ path }) => `${withoutEnd(path, "/")}/*`),
      advice: counted.some(({ path }) => isOfNode(path)) ? nodeAdvice : dataAdvice,
    };
    yield judge(problem, pod, context, { level: "baseline", remedy: "set readOnly: true on the mounts" });
  },
});

/** Whether a directory exists only on a node, so that no other volume can replace it. */
function isOfNode(path: string): boolean {
  const [, first = ""] = path.split("/");
  return (
    /^(?:|boot|dev|etc|lib|proc|root|run|sys|usr)$/.test(first) || /^\/var(?:\/(?:lib|log|run)\b.*)?\/*$/.test(path)
  );
}
