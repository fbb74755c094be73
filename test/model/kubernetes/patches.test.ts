import { describe, expect, it } from "vitest";
import { analyse, type Files } from "../../support/analyse.ts";
import { probeContainer } from "../../support/probe-rules.ts";

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      securityContext:
        runAsNonRoot: true
      containers:
        - name: web
          image: registry.example.com/web:1
`;
const base = { "base/kustomization.yaml": "resources:\n  - web.yaml\n", "base/web.yaml": deployment };

function rulesOf(files: Files): string[] {
  const rules = { kubernetes: [probeContainer], dockerfile: [], ignoreComments: [] };
  const { findings } = analyse({ ...base, ...files }, { rules });
  return findings.map(({ rule, source }) => `${source.path} ${rule}`);
}

const found = ["base/web.yaml probe-container"];

describe("patches of kustomizations", () => {
  it("leave findings of what they don't set", () => {
    expect(rulesOf({})).toEqual(found);
    const patch =
      "patches:\n  - patch: |-\n      kind: Deployment\n      metadata: {name: web}\n      spec: {replicas: 1}\n";
    expect(rulesOf({ "prod/kustomization.yaml": `resources: [../base]\n${patch}` })).toEqual(found);
  });

  it("settle what a file of them sets, for the container of the same name", () => {
    const patched = (name: string): string[] =>
      rulesOf({
        "prod/kustomization.yaml": "resources: [../base]\npatches: [{path: harden.yaml}]\n",
        "prod/harden.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        - name: ${name}
          securityContext: {allowPrivilegeEscalation: false}
`,
      });
    expect(patched("web")).toEqual([]);
    expect(patched("other")).toEqual(found);
  });

  it("settle what one in place sets for its target", () => {
    const patched = (target: string): string[] =>
      rulesOf({
        "prod/kustomization.yaml": `resources: [../base]
patches:
  - target: ${target}
    patch: |-
      - op: add
        path: /spec/template/spec/containers/0/securityContext
        value: {allowPrivilegeEscalation: false}
`,
      });
    expect(patched("{kind: Deployment}")).toEqual([]);
    expect(patched("{kind: Deployment, name: web}")).toEqual([]);
    expect(patched("{kind: StatefulSet}")).toEqual(found);
  });

  it("count only where the kustomization builds the file", () => {
    const elsewhere = `resources: [../other]
patches:
  - target: {kind: Deployment}
    patch: '[{"op": "add", "path": "/spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation", "value": false}]'
`;
    expect(rulesOf({ "prod/kustomization.yaml": elsewhere })).toEqual(found);
    expect(rulesOf({ "prod/kustomization.yaml": elsewhere.replace("other", "base") })).toEqual([]);
  });

  it("are no trouble when they are nonsense", () => {
    const nonsense =
      'resources: [../base, 1, {a: b}, /etc, "../../.."]\npatches: [1, {path: 5}, {patch: "{"}, {target: x}]\n';
    expect(rulesOf({ "prod/kustomization.yaml": nonsense, "prod/Kustomization": "- a" })).toEqual(found);
  });
});
