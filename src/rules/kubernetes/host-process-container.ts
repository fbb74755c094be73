import { podRule } from "../lib/define-kubernetes.ts";
import { polaris, trivy } from "../lib/equivalents.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { hostProcessPaths } from "../lib/pod-standards/host-process-pods.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";

const standard: Standard = { level: "baseline", remedy: "remove hostProcess: true" };

/** Windows containers don't run as processes of their node. */
export const hostProcessContainer: KubernetesRule = podRule({
  id: "host-process-container",
  summary: "Windows containers run as processes of their node.",
  why: "A HostProcess container has access to the whole node, as a privileged container has on Linux.",
  severity: "warning",
  category: "security",
  windows: "checked",
  fixes: [],
  equivalents: [
    polaris("hostProcess"),
    trivy(
      ["KSV-0103", "AVD-KSV-0103", "KSV103", "no-hostprocess-containers", "kubernetes-no-hostprocess-containers"],
      "kubernetes/windows_host_process.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  ],
  *check(pod, context) {
    const [first, ...others] = hostProcessPaths(pod);
    if (first === undefined) return;
    const message = `${pod.subject} runs as processes of its Windows node (hostProcess: true).`;
    const related = others.map((path) => pod.place(path, "another HostProcess container"));
    const advice = "Remove hostProcess: true if the program needs no access to its node.";
    yield judge({ at: first, message, related, advice }, pod, context, standard);
  },
});
