import { enumerate } from "../../core/enumerate.ts";
import { containerRule } from "../lib/define-kubernetes.ts";
import { checkov, polaris, trivy } from "../lib/equivalents.ts";
import { review } from "../lib/fixes.ts";
import { objectsOf } from "../lib/kubernetes/lists.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";

const standard: Standard = { level: "baseline", remedy: "remove hostPort and use a Service" };

/** Containers don't use ports of their node. */
export const hostPortUsed: KubernetesRule = containerRule({
  id: "host-port-used",
  summary: "A container takes a port of its node.",
  why: "Only one such pod fits on a node, so others stay pending, also during a rolling update. The port can be reached at the node's address.",
  severity: "warning",
  category: "reliability",
  windows: "checked",
  fixes: ["review"],
  equivalents: [
    checkov("CKV_K8S_26", "kubernetes/checks/resource/k8s/HostPort.py"),
    polaris("hostPortSet"),
    trivy(
      ["KSV-0024", "AVD-KSV-0024", "KSV024", "no-host-port-access", "kubernetes-no-host-port-access"],
      "kubernetes/access_to_host_ports.rego",
    ),
  ],
  sources: [
    "https://kubernetes.io/docs/concepts/configuration/overview/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
  ],
  *check(scope, context) {
    // The ports of a pod with hostNetwork are always ports of the node, with or without hostPort.
    if (scope.pod.at("hostNetwork") === true) return;
    const list = scope.at("ports");
    const taken = (Array.isArray(list) ? [...list.keys()] : []).flatMap((index) => {
      const [port] = objectsOf([scope.at("ports", index) ?? null]);
      const hostPort = port?.["hostPort"];
      return typeof hostPort === "number" && hostPort !== 0 ? [{ path: ["ports", index, "hostPort"], hostPort }] : [];
    });
    const [first, ...others] = taken;
    if (first === undefined) return;
    // TCP and UDP may use the same port.
    const ports = [...new Set(taken.map(({ hostPort }) => String(hostPort)))];
    const noun = ports.length === 1 ? "port" : "ports";
    const message = `${scope.subject} takes ${noun} ${enumerate(ports)} of its node (hostPort).`;
    const related = others.map(({ path }) => scope.place(path, "another port of the node"));
    const fix = review(
      "Remove hostPort",
      "Clients that use the address of the node no longer reach the container.",
      ...taken.map(({ path }) => scope.remove(path)),
    );
    const advice = "A Service of the type NodePort or LoadBalancer makes the port reachable from outside.";
    yield judge({ at: first.path, message, related, advice, fix, extent: ports }, scope, context, standard);
  },
});
