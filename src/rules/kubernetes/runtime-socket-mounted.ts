import { enumerate } from "../../core/enumerate.ts";
import { podRule } from "../lib/define-kubernetes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { hostPathVolumes, isRuntimeSocket } from "../lib/pod-standards/host-paths.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";

const standard: Standard = { level: "baseline", remedy: "remove the volume" };

/** Pods don't mount the socket of the container runtime. */
export const runtimeSocketMounted: KubernetesRule = podRule({
  id: "runtime-socket-mounted",
  summary: "A pod mounts the socket of the container runtime, or the directory with the socket.",
  why:
    "Whoever can use the socket can start a privileged container, and so controls the node. A read-only mount does not " +
    "prevent that.",
  severity: "warning",
  category: "security",
  fixes: [],
  sources: [
    "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath",
    "https://docs.docker.com/engine/security/protect-access/",
  ],
  *check(pod, context) {
    const sockets = hostPathVolumes(pod).filter(({ path }) => isRuntimeSocket(path));
    const [first, ...others] = sockets;
    if (first === undefined) return;
    const paths = enumerate(sockets.map(({ path }) => path));
    const isFile = sockets.every(({ path }) => path.endsWith(".sock"));
    const what = isFile
      ? "the socket of the container runtime"
      : "a directory with the socket of the container runtime";
    const message = `${pod.subject} mounts ${what}: ${paths}.`;
    const related = others.map(({ index, path }) => pod.place(["volumes", index], `the volume with ${path}`));
    const advice =
      "Remove the volume. To build images, use a builder that needs no runtime, such as rootless BuildKit.";
    const at = ["volumes", first.index, "hostPath"];
    const extent = sockets.map(({ path }) => path);
    yield judge({ at, message, related, advice, extent }, pod, context, standard);
  },
});
