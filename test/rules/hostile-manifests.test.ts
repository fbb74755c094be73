import { describe, expect, it } from "vitest";
import { variablesIn } from "../../src/rules/lib/kubernetes/environment.ts";
import { analyse } from "../support/analyse.ts";
import { onlyRules } from "../support/rule-cases/run-case.ts";

const many = 130_000;

describe("objects with very long lists", () => {
  it("may claim more volumes than a call can have arguments", () => {
    const text = `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: web}
spec:
  serviceName: web
  selector: {matchLabels: {app: web}}
  volumeClaimTemplates: [${"{},".repeat(many)}]
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: "registry.example.com/web:1"}]}
`;
    expect(analyse({ "a.yaml": text }, { rules: onlyRules(["pod-invalid"]) }).errors).toEqual([]);
  });

  it("may set more sysctls than a call can have arguments", () => {
    const text = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  securityContext: {sysctls: [${"{name: k},".repeat(many)}]}
  containers: [{name: web, image: "registry.example.com/web:1"}]
`;
    expect(analyse({ "a.yaml": text }, { rules: onlyRules(["unsafe-sysctl"]) }).errors).toEqual([]);
  });

  it("may send traffic to ports of which none is declared", () => {
    const list = (count: number, item: (index: number) => string): string => {
      return Array.from({ length: count }, (_one, index) => item(index)).join(", ");
    };
    const text = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports: [${list(3000, (index) => `{name: x${index}, containerPort: ${index + 1}}`)}]
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: web}
  ports: [${list(3000, (index) => `{name: p${index}, port: ${index + 1}, targetPort: y${index}}`)}]
`;
    const { findings, errors } = analyse({ "a.yaml": text }, { rules: onlyRules(["target-port-unknown"]) });
    expect(errors).toEqual([]);
    expect(findings).toHaveLength(3000);
  });

  it("may repeat what a role grants", () => {
    const text = `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {name: web, namespace: web}
rules:
  - apiGroups: [""]
    resources: [${"pods,".repeat(many)}]
    verbs: [${"create,".repeat(many)}]
`;
    const { findings, errors } = analyse({ "a.yaml": text }, { rules: onlyRules(["rbac-creates-workloads"]) });
    expect(errors).toEqual([]);
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringMatching(/: create on pods\.$/));
  });
});

describe("variablesIn", () => {
  it("finds the names that the kubelet replaces", () => {
    expect(variablesIn("$(A) $$(B) $(C D) $(E.f) $(A")).toEqual(["A", "E.f"]);
    expect(variablesIn("$(A$(B) $(C)")).toEqual(["C"]);
  });

  it("reads a text of unclosed references", () => {
    expect(variablesIn("$(".repeat(many))).toEqual([]);
    expect(variablesIn(`${"$(".repeat(many)}) $(A)`)).toEqual(["A"]);
  });
});
