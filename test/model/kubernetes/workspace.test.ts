import { describe, expect, it } from "vitest";
import { parseTree } from "../../../src/analysis/read-tree.ts";
import type { Manifest } from "../../../src/model/kubernetes/manifest.ts";
import type { Workspace } from "../../../src/model/kubernetes/workspace.ts";
import { inputsOf } from "../../support/analyse.ts";

const service = `apiVersion: v1
kind: Service
metadata: {name: web, labels: {team: a}}
spec: {selector: {app: web}, ports: [{port: 80}]}
`;
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 3
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web, tier: front}}
    spec: {containers: [{name: web, image: web:1}]}
`;

interface Read {
  readonly workspace: Workspace;
  find(kind: string): Manifest;
}

function read(files: Readonly<Record<string, string>>): Read {
  const tree = parseTree(inputsOf(files));
  expect(tree.unread).toEqual([]);
  const find = (kind: string): Manifest => {
    const found = tree.reviewed.find((manifest) => manifest.kind === kind);
    if (found === undefined) throw new Error(`no ${kind}`);
    return found;
  };
  return { workspace: tree.workspace, find };
}

/** The names of the workloads that the Service selects, with a question mark where there may be others. */
function backendsOf(files: Readonly<Record<string, string>>): string {
  const { workspace, find } = read(files);
  const { items, complete } = workspace.workloadsOf(find("Service"));
  return items.map(({ kind, name }) => `${kind} ${name}`).join(", ") + (complete ? "" : "?");
}

function inNamespace(text: string, namespace: string): string {
  return text.replace("metadata: {name: web", `metadata: {namespace: ${namespace}, name: web`);
}

describe("workloadsOf", () => {
  it("takes the pods that have all labels of the selector", () => {
    expect(backendsOf({ "a.yaml": `${service}---\n${deployment}` })).toBe("Deployment web");
    expect(
      backendsOf({ "a.yaml": service.replace("{app: web}", "{app: web, tier: front}"), "b.yaml": deployment }),
    ).toBe("Deployment web");
    expect(
      backendsOf({ "a.yaml": service.replace("{app: web}", "{app: web, tier: back}"), "b.yaml": deployment }),
    ).toBe("");
  });

  it.each(["{}", "null", "[app]", "web"])("takes none for the selector %s", (selector) => {
    expect(backendsOf({ "a.yaml": `${service.replace("{app: web}", selector)}---\n${deployment}` })).toBe("");
  });

  it("stays in the namespace, and does not guess one that is left out", () => {
    const other = inNamespace(deployment, "b");
    expect(backendsOf({ "a.yaml": `${inNamespace(service, "b")}---\n${other}` })).toBe("Deployment web");
    expect(backendsOf({ "a.yaml": `${inNamespace(service, "a")}---\n${other}` })).toBe("");
    expect(backendsOf({ "a.yaml": `${service}---\n${other}` })).toBe("?");
  });

  it("stays in the deploy unit", () => {
    expect(backendsOf({ "stage/service.yaml": service, "prod/deployment.yaml": deployment })).toBe("");
    const kustomization = "resources: [service.yaml, ../prod/deployment.yaml]\n";
    expect(
      backendsOf({
        "stage/service.yaml": service,
        "prod/deployment.yaml": deployment,
        "stage/kustomization.yaml": kustomization,
      }),
    ).toBe("Deployment web");
  });

  it("takes a file at its word where its neighbours define the same objects", () => {
    const own = `${service}---\n${deployment}`;
    expect(backendsOf({ "a.yaml": own, "b.yaml": deployment.replace("kind: Deployment", "kind: DaemonSet") })).toBe(
      "Deployment web",
    );
    expect(backendsOf({ "a.yaml": service, "b.yaml": deployment, "c.yaml": deployment })).toMatch(/\?$/);
  });

  it("leaves a PodTemplate out, of which no pod is made", () => {
    const form = `apiVersion: v1
kind: PodTemplate
metadata: {name: form}
template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: web:1}]}}
`;
    expect(backendsOf({ "a.yaml": `${service}---\n${form}` })).toBe("");
  });

  it("says that it is unsure about values that are filled in later", () => {
    expect(
      backendsOf({ "a.yaml": `${service}---\n${deployment.replace("app: web, tier", 'app: "$(APP)", tier')}` }),
    ).toBe("?");
  });
});

describe("servicesOf", () => {
  it("is the other way round", () => {
    const { workspace, find } = read({ "a.yaml": `${service}---\n${deployment}` });
    expect(workspace.servicesOf(find("Deployment")).items).toEqual([find("Service")]);
  });
});

describe("replicasOf", () => {
  const scaler = (kind: string, spec: string): string =>
    `apiVersion: ${kind === "ScaledObject" ? "keda.sh/v1alpha1" : "autoscaling/v2"}
kind: ${kind}
metadata: {name: web}
spec: {${spec}}
`;
  it.each<[string, string, number | null]>([
    ["the workload", deployment, 3],
    ["the default", deployment.replace("  replicas: 3\n", ""), 1],
    ["a text", deployment.replace("replicas: 3", "replicas: $(COUNT)"), null],
    [
      "an autoscaler",
      `${deployment}---\n${scaler("HorizontalPodAutoscaler", "minReplicas: 2, scaleTargetRef: {kind: Deployment, name: web}")}`,
      2,
    ],
    [
      "an autoscaler without a minimum",
      `${deployment}---\n${scaler("HorizontalPodAutoscaler", "scaleTargetRef: {kind: Deployment, name: web}")}`,
      1,
    ],
    ["KEDA, which goes to none", `${deployment}---\n${scaler("ScaledObject", "scaleTargetRef: {name: web}")}`, 0],
    [
      "an autoscaler of something else",
      `${deployment}---\n${scaler("HorizontalPodAutoscaler", "minReplicas: 9, scaleTargetRef: {kind: Deployment, name: db}")}`,
      3,
    ],
  ])("counts by %s", (_, text, minimum) => {
    const { workspace, find } = read({ "a.yaml": text });
    expect(workspace.replicasOf(find("Deployment")).minimum).toBe(minimum);
  });
});

describe("referencesTo", () => {
  it.each<[string, string]>([
    [
      "Ingress",
      `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: in}
spec: {rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]}
`,
    ],
    [
      "HTTPRoute",
      `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: in}
spec: {rules: [{backendRefs: [{name: web, port: 80}]}]}
`,
    ],
    [
      "ValidatingWebhookConfiguration",
      `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: in}
webhooks: [{name: a.b.c, clientConfig: {service: {name: web, namespace: x}}}]
`,
    ],
    [
      "APIService",
      `apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata: {name: v1.example.com}
spec: {service: {name: web, namespace: x}}
`,
    ],
    [
      "CustomResourceDefinition",
      `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: a.example.com}
spec: {conversion: {webhook: {clientConfig: {service: {name: web, namespace: x}}}}}
`,
    ],
    [
      "StatefulSet",
      deployment.replace("kind: Deployment", "kind: StatefulSet").replace("spec:\n", "spec:\n  serviceName: web\n"),
    ],
    ...(["{matchLabels: {team: a}}", "{matchExpressions: [{key: team, operator: Exists}]}", "{}"] as const).map(
      (selector): [string, string] => [
        "ServiceMonitor",
        `apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: in}\nspec: {selector: ${selector}}\n`,
      ],
    ),
  ])("knows %s", (kind, text) => {
    const { workspace, find } = read({ "a.yaml": `${service}---\n${text}` });
    expect(workspace.referencesTo(find("Service")).items.map((manifest) => manifest.kind)).toEqual([kind]);
    const renamed = service.replace("name: web", "name: other").replace("team: a", "team: b");
    const apart = read({ "a.yaml": `${renamed}---\n${text}` });
    const named = apart.workspace.referencesTo(apart.find("Service")).items;
    expect(named).toHaveLength(kind === "ServiceMonitor" && !text.includes("matchLabels") ? 1 : 0);
  });

  it("finds what speaks for the whole cluster in any directory", () => {
    const webhook = `apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata: {name: in}
webhooks: [{name: a.b.c, clientConfig: {service: {name: web, namespace: x}}}]
`;
    const { workspace, find } = read({ "app/a.yaml": service, "cluster/b.yaml": webhook });
    expect(workspace.referencesTo(find("Service")).items).toHaveLength(1);
  });
});

describe("patched", () => {
  it.each([
    ["a patch file", "patches: [{path: patch.yaml}]\n"],
    [
      "a patch in place",
      "patches:\n- patch: |\n    - {op: replace, path: /spec/replicas, value: 1}\n  target: {kind: Deployment}\n",
    ],
    ["a count of replicas", "replicas: [{name: web, count: 1}]\n"],
  ])("sees %s", (_, text) => {
    const { workspace, find } = read({
      "base/kustomization.yaml": "resources: [web.yaml]\n",
      "base/web.yaml": deployment,
      "over/kustomization.yaml": `resources: [../base]\n${text}`,
      "over/patch.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 1}\n",
    });
    expect(workspace.patched(find("Deployment"), ["spec", "replicas"])).toBe(true);
    expect(workspace.patched(find("Deployment"), ["spec", "paused"])).toBe(false);
  });
});
