import { expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze.ts";
import { defaultConfig } from "../../../src/config/config.ts";

const service = `apiVersion: v1
kind: Service
metadata: {name: agent}
spec: {selector: {app: agent}, ports: [{name: traces, port: 4317}]}
`;
const daemonSet = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: agent}}
  updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}
  template:
    metadata: {labels: {app: agent}}
    spec:
      tolerations: [{operator: Exists}]
      containers: [{name: agent, image: "registry.example.com/agent:1"}]
`;
const windows = `apiVersion: v1
kind: Pod
metadata: {name: win}
spec:
  os: {name: windows}
  containers: [{name: win, image: "registry.example.com/win:1"}]
`;

/** Severity and applicability of what is said of the Service, from a version of Kubernetes on. */
function verdict(text: string, minor: number): string {
  const kubernetes = { from: { major: 1, minor }, to: { major: 1, minor: 37 } };
  const bytes = new TextEncoder().encode(text);
  const { findings } = analyze([{ path: "a.yaml", bytes, role: "reviewed" }], {
    ...defaultConfig.settings,
    kubernetes,
  });
  const found = findings.filter(({ rule }) => rule === "daemonset-service-not-local");
  return found.map(({ severity, fix }) => `${severity} ${fix?.applicability}`).join();
}

function withPod(line: string): string {
  return daemonSet.replace("      containers", `      ${line}\n      containers`);
}

it.each<[string, string, string, number?]>([
  ["nothing stands against it", daemonSet, "warning safe"],
  ["only Linux nodes are selected", withPod("nodeSelector: {kubernetes.io/os: linux}"), "warning safe"],
  ["the target may be older than 1.24", daemonSet, "warning review", 22],
  ["there are Windows pods", `${daemonSet}---\n${windows}`, "info review"],
  ["a RuntimeClass may select nodes", withPod("runtimeClassName: gvisor"), "info review"],
  ["nodes are selected", withPod("nodeSelector: {gpu: 'true'}"), "info review"],
  [
    "nodes are required",
    withPod("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {}}}"),
    "info review",
  ],
  ["a taint is not tolerated", daemonSet.replace("operator: Exists", "key: gpu, operator: Exists"), "info review"],
  [
    "an effect is not tolerated",
    daemonSet.replace("operator: Exists", "effect: NoSchedule, operator: Exists"),
    "info review",
  ],
  [
    "pods are replaced by hand",
    daemonSet.replace("{rollingUpdate", "{type: OnDelete, rollingUpdate"),
    "warning review",
  ],
  ["pods restart in place", daemonSet.replace("maxSurge: 1, maxUnavailable: 0", "maxUnavailable: 1"), "warning review"],
  ["pods take the node's network", withPod("hostNetwork: true"), "warning review"],
  [
    "pods take a port of the node",
    daemonSet.replace("name: agent, image", "name: agent, ports: [{containerPort: 1, hostPort: 1}], image"),
    "warning review",
  ],
])("offers Local where %s", (_, text, expected, minor = 32) => {
  expect(verdict(`${service}---\n${text}`, minor)).toBe(expected);
});
