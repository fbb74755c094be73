import { containerRule } from "../lib/define-kubernetes.ts";
import { review } from "../lib/fixes.ts";
import type { KubernetesRule } from "../lib/kubernetes-rule.ts";
import { judge, type Standard } from "../lib/pod-standards/judge.ts";

const handlers = [
  ["livenessProbe"],
  ["readinessProbe"],
  ["startupProbe"],
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"],
] as const;
const hosts = handlers.flatMap((handler) => ["httpGet", "tcpSocket"].map((action) => [...handler, action, "host"]));

const standard: Standard = { level: "baseline", since: 34, remedy: "remove host" };

/** Probes and hooks go to the pod itself and nowhere else. */
export const probeHostSet: KubernetesRule = containerRule({
  id: "probe-host-set",
  summary: "A probe or hook goes to a host that the manifest names, not to the pod.",
  why: "The kubelet sends the request from its node, so a manifest can make it reach internal addresses. The Pod Security Standard baseline has forbidden the field since Kubernetes 1.34.",
  severity: "warning",
  category: "security",
  windows: "checked",
  fixes: ["review"],
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#http-probes",
  ],
  *check(scope, context) {
    const paths = hosts.filter((path) => typeof scope.at(...path) === "string" && scope.at(...path) !== "");
    const [first, ...others] = paths;
    if (first === undefined) return;
    // With the node's network, the program may listen on a separate address; host-namespace-shared reports the network.
    const own = scope.pod.at("hostNetwork") === true;
    if (own && paths.every((path) => isLoopback(scope.at(...path)))) return;
    const host = JSON.stringify(scope.at(...first));
    const message = `${scope.subject} sends a ${first[0] === "lifecycle" ? "hook" : "probe"} to the host ${host}.`;
    const related = others.map((path) => scope.place(path, "another host"));
    const fix = review(
      "Remove host, so the request goes to the pod",
      "A program that does not listen on the address of the pod fails the probe.",
      ...paths.map((path) => scope.remove(path)),
    );
    const severity = own || context.settings.kubernetes.to.minor < 34 ? "info" : "warning";
    const advice =
      "With hostNetwork, the program may listen on that address only. If it listens on the node's, remove host.";
    yield judge({ at: first, severity, message, related, ...(own ? { advice } : { fix }) }, scope, context, standard);
  },
});

/** Whether a program can be reached at an address only from its own network. */
function isLoopback(host: unknown): boolean {
  return typeof host === "string" && /^(?:localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/.test(host);
}
