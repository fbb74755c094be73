import { enumerate } from "../../core/enumerate.ts";
import { type PodScope, podRule } from "../lib/define-kubernetes.ts";
import { checkov, kubeLinter, polaris, trivyCheck } from "../lib/equivalents.ts";
import { introducing, review } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { hostProcessPaths } from "../lib/pod-standards/host-process-pods.ts";
import { judge } from "../lib/pod-standards/judge.ts";
import { hostNamespaces } from "../lib/pod-standards/node-agent.ts";

const shares: Readonly<Record<(typeof hostNamespaces)[number], string>> = {
  hostNetwork: "network",
  hostPID: "processes",
  hostIPC: "IPC",
};

/** No pod shares the network, the processes or the IPC of its node. */
export const hostNamespaceShared: KubernetesRule = podRule({
  id: "host-namespace-shared",
  summary: "A pod shares the network, the processes or the IPC of its node.",
  why:
    "Its programs see the traffic or the processes of the node and of other pods there. NetworkPolicies do not apply " +
    "to a pod with hostNetwork.",
  severity: "warning",
  category: "security",
  fixes: ["review"],
  equivalents: [
    checkov("CKV_K8S_19", "kubernetes/checks/resource/k8s/SharedHostNetworkNamespace.py", {
      step: "hostNetwork",
      alone: true,
    }),
    kubeLinter("host-network", "hostnetwork", { step: "hostNetwork", alone: true }),
    polaris("hostNetworkSet", { step: "hostNetwork", alone: true }),
    trivyCheck("009", "no-host-network", "host_network", { step: "hostNetwork", alone: true }),
    checkov("CKV_K8S_17", "kubernetes/checks/resource/k8s/ShareHostPID.py", { step: "hostPID", alone: true }),
    kubeLinter("host-pid", "hostpid", { step: "hostPID", alone: true }),
    polaris("hostPIDSet", { step: "hostPID", alone: true }),
    trivyCheck("010", "no-host-pid", "host_pid", { step: "hostPID", alone: true }),
    checkov("CKV_K8S_18", "kubernetes/checks/resource/k8s/ShareHostIPC.py", { step: "hostIPC", alone: true }),
    kubeLinter("host-ipc", "hostipc", { step: "hostIPC", alone: true }),
    polaris("hostIPCSet", { step: "hostIPC", alone: true }),
    trivyCheck("008", "no-shared-ipc-namespace", "host_ipc", { step: "hostIPC", alone: true }),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://kubernetes.io/docs/concepts/configuration/overview/",
  ],
  *check(pod, context) {
    const keys = hostNamespaces.filter((key) => pod.at(key) === true && !isDemanded(key, pod));
    const [first, ...others] = keys;
    if (first === undefined) return;
    const settings = enumerate(keys.map((key) => `${key}: true`));
    const message = `${pod.subject} shares the ${enumerate(keys.map((key) => shares[key]))} of its node (${settings}).`;
    const related = others.map((key) => pod.place([key], "what else the pod shares with its node"));
    const fix = review(
      `Set ${enumerate(keys)} to false`,
      "A program that needs to see its node's network or processes stops working.",
      ...keys.map((key) => pod.set([key], false)),
    );
    const advice = keys.includes("hostNetwork")
      ? "A Service makes the ports of a pod reachable without hostNetwork."
      : "With shareProcessNamespace, the containers of a pod see each other's processes without those of the node.";
    yield judge(
      {
        at: [first],
        message,
        related,
        advice,
        extent: keys,
        fix: introducing(fix, "container-runs-as-root", "user-namespace-missing", "pods-not-isolated"),
      },
      pod,
      context,
      {
        level: "baseline",
        remedy: `remove ${settings}`,
      },
    );
  },
});

/** HostProcess pods of Windows must have hostNetwork. A rule of their own reports them. */
function isDemanded(key: string, pod: PodScope): boolean {
  return key === "hostNetwork" && hostProcessPaths(pod).length > 0;
}
