import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/core/json.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";
import { type ReadManifests, readManifests, rereadManifests } from "../../../src/model/kubernetes/read-manifests.ts";

const pod = { metadata: { labels: { app: "web" } }, spec: { containers: [{ name: "web", image: "web:1" }] } };
const selector = { matchLabels: { app: "web" } };

function read(...values: readonly unknown[]): ReadManifests {
  const text = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join("\n---\n");
  return readManifests(parseYaml(new SourceFile("a.yaml", text)));
}

function object(apiVersion: string, kind: string, rest: object): object {
  return { apiVersion, kind, metadata: { name: "web" }, ...rest };
}

describe("pod templates", () => {
  const template = { selector, template: pod };
  const workloads: readonly [string, string, object, string][] = [
    ["v1", "Pod", pod, ""],
    ["v1", "PodTemplate", { template: pod }, "template"],
    ["v1", "ReplicationController", { spec: { template: pod } }, "spec.template"],
    ["apps/v1", "DaemonSet", { spec: template }, "spec.template"],
    ["apps/v1", "Deployment", { spec: template }, "spec.template"],
    ["apps/v1", "ReplicaSet", { spec: template }, "spec.template"],
    ["apps/v1", "StatefulSet", { spec: template }, "spec.template"],
    ["batch/v1", "Job", { spec: { template: pod } }, "spec.template"],
    ["batch/v1", "CronJob", { spec: { jobTemplate: { spec: { template: pod } } } }, "spec.jobTemplate.spec.template"],
    ["argoproj.io/v1alpha1", "Rollout", { spec: template }, "spec.template"],
    ["apps.kruise.io/v1alpha1", "CloneSet", { spec: template }, "spec.template"],
    ["apps.kruise.io/v1alpha1", "DaemonSet", { spec: template }, "spec.template"],
    ["apps.kruise.io/v1beta1", "StatefulSet", { spec: template }, "spec.template"],
    ["apps.kruise.io/v1alpha1", "BroadcastJob", { spec: { template: pod } }, "spec.template"],
    ["apps.openshift.io/v1", "DeploymentConfig", { spec: { template: pod } }, "spec.template"],
    ["keda.sh/v1alpha1", "ScaledJob", { spec: { jobTargetRef: { template: pod } } }, "spec.jobTargetRef.template"],
    ["serving.knative.dev/v1", "Service", { spec: { template: pod } }, "spec.template"],
    ["serving.knative.dev/v1", "Configuration", { spec: { template: pod } }, "spec.template"],
  ];

  it.each(workloads)("%s %s", (apiVersion, kind, rest, path) => {
    const { manifests, partial } = read(object(apiVersion, kind, rest));
    const template = manifests[0]?.podTemplate;
    expect(partial).toEqual([]);
    expect(template?.path.join(".")).toBe(path);
    expect(template?.containers.map(({ image }) => image)).toEqual(["web:1"]);
    expect(template?.schema).toBe(apiVersion.startsWith("serving") ? "restricted" : "full");
  });

  it.each([
    ["batch.volcano.sh/v1alpha1", "Job"],
    ["example.com/v1", "Deployment"],
    ["v1", "Deployment"],
    ["apps/v1", "toString"],
  ])("leaves %s %s alone, which only shares a name", (apiVersion, kind) => {
    expect(read(object(apiVersion, kind, { spec: template })).manifests[0]?.podTemplate).toBeNull();
  });

  const windowsAffinity = (...terms: readonly (readonly string[])[]): object => {
    const nodeSelectorTerms = terms.map((values) => {
      return { matchExpressions: [{ key: "kubernetes.io/os", operator: "In", values }] };
    });
    return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
  };

  it.each([
    ["the system", { os: { name: "windows" } }, false],
    ["a label of nodes", { nodeSelector: { "kubernetes.io/os": "windows" } }, false],
    ["an affinity", windowsAffinity(["windows"]), false],
    ["an affinity to either system", windowsAffinity(["windows", "linux"]), true],
    ["a term for Windows and one for Linux", windowsAffinity(["windows"], ["linux"]), true],
    ["options of the pod", { securityContext: { windowsOptions: { runAsUserName: "a" } } }, true],
    ["empty options of another container", { containers: [{ securityContext: { windowsOptions: {} } }] }, true],
  ])("says with %s that pods are for Windows, and whether only", (_what, extra, mayRunOnLinux) => {
    const [manifest] = read(object("v1", "PodTemplate", { template: { spec: { ...pod.spec, ...extra } } })).manifests;
    const partial = read(object("v1", "PodTemplate", { template: { spec: { ...pod.spec, ...extra } } })).partial;
    expect((manifest ?? partial[0])?.podTemplate).toMatchObject({ windows: true, mayRunOnLinux });
  });

  it("lists init containers first, and knows a sidecar", () => {
    const initContainers = [
      { name: "setup", image: "a" },
      { name: "proxy", image: "b", restartPolicy: "Always" },
    ];
    const { manifests } = read(object("v1", "Pod", { spec: { ...pod.spec, initContainers } }));
    expect(manifests[0]?.podTemplate?.containers.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      "init setup",
      "sidecar proxy",
      "container web",
    ]);
  });

  it.each([
    ["os.name", { os: { name: "windows" } }],
    ["nodeSelector", { nodeSelector: { "kubernetes.io/os": "windows" } }],
    ["windowsOptions", { securityContext: { windowsOptions: {} } }],
    ["a container's windowsOptions", { containers: [{ image: "a", securityContext: { windowsOptions: {} } }] }],
    [
      "required affinity",
      {
        affinity: {
          nodeAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: {
              nodeSelectorTerms: [
                { matchExpressions: [{ key: "kubernetes.io/os", operator: "In", values: ["windows"] }] },
              ],
            },
          },
        },
      },
    ],
  ])("is a Windows pod by %s", (_, extra) => {
    expect(read(object("v1", "Pod", { spec: { ...pod.spec, ...extra } })).manifests[0]?.podTemplate?.windows).toBe(
      true,
    );
    expect(read(object("v1", "Pod", pod)).manifests[0]?.podTemplate?.windows).toBe(false);
  });
});

describe("objects that something else completes", () => {
  const whole = { selector, template: pod };
  it.each<[string, object]>([
    ["a workload without selector", object("apps/v1", "Deployment", { spec: { template: pod } })],
    ["a workload without template", object("apps/v1", "Deployment", { spec: { replicas: 2 } })],
    ["one without containers", object("apps/v1", "Deployment", { spec: { selector, template: { spec: {} } } })],
    [
      "one whose container has no image",
      object("apps/v1", "Deployment", { spec: { selector, template: { spec: { containers: [{ name: "web" }] } } } }),
    ],
    ["a strategic merge patch", object("apps/v1", "Deployment", { spec: { ...whole, $patch: "replace" } })],
    [
      "an object with an owner",
      {
        ...object("v1", "Pod", pod),
        metadata: { name: "web", resourceVersion: "7", ownerReferences: [{ kind: "ReplicaSet" }] },
      },
    ],
    ["a Rollout that names its workload", object("argoproj.io/v1alpha1", "Rollout", { spec: { workloadRef: {} } })],
  ])("%s", (_, value) => {
    const { manifests, partial } = read(value);
    expect({ manifests: manifests.length, partial: partial.length }).toEqual({ manifests: 0, partial: 1 });
  });

  it.each(["kustomize.config.k8s.io/v1beta1", "kustomize.toolkit.fluxcd.io/v1"])("takes a %s whole", (apiVersion) => {
    const { manifests } = read(object(apiVersion, "Kustomization", { spec: {} }));
    expect(manifests.map(({ object: { apiVersion: read } }) => read)).toEqual([apiVersion]);
  });
});

describe("documents", () => {
  it("reads each item of a List where it stands", () => {
    const { manifests } = read({ apiVersion: "v1", kind: "List", items: [7, object("v1", "Pod", pod), null] });
    expect(manifests.map(({ root, kind }) => [root, kind])).toEqual([[["items", 1], "Pod"]]);
  });

  it("reads lists in lists, and what has items whatever its kind, as kubectl does", () => {
    const inner = { apiVersion: "v1", kind: "List", items: [object("v1", "Pod", pod)] };
    const file = read({ apiVersion: "v1", kind: "List", items: [inner, inner] }, { ...inner, kind: "ConfigMap" });
    expect(file.manifests.map(({ root, kind }) => [root.join("."), kind])).toEqual([
      ["items.0.items.0", "Pod"],
      ["items.1.items.0", "Pod"],
      ["items.0", "Pod"],
    ]);
    for (const manifest of file.manifests) expect(rereadManifests([manifest], manifest.document)).toEqual([manifest]);
    const { manifests } = read(object("example.com/v1", "Menu", { items: [{ kind: "soup" }, 7] }));
    expect(manifests.map(({ root }) => root)).toEqual([[]]);
  });

  it("reads the objects of a template of OpenShift, and knows it as an object too", () => {
    const list = { apiVersion: "v1", kind: "List", items: [object("v1", "Pod", pod)] };
    const objects = [object("v1", "Pod", pod), 7, list];
    for (const apiVersion of ["template.openshift.io/v1", "v1"]) {
      const { manifests } = read({ apiVersion, kind: "Template", objects });
      const places = manifests.map(({ root, kind }) => [root.join("."), kind]);
      expect(places).toEqual([
        ["", "Template"],
        ["objects.0", "Pod"],
        ["objects.2.items.0", "Pod"],
      ]);
      for (const manifest of manifests) expect(rereadManifests([manifest], manifest.document)).toEqual([manifest]);
    }
    const ofAnother = read({ apiVersion: "example.com/v1", kind: "Template", objects }).manifests;
    expect(ofAnother.filter(({ scope }) => scope === "object")).toHaveLength(1);
  });

  it("does not take what the cluster would create for a part or a copy", () => {
    const owned = {
      ...object("v1", "Pod", pod),
      metadata: { name: "a", ownerReferences: [{ kind: "Job", uid: "7" }] },
    };
    const volumes = [{ name: "a", csi: { driver: "d", volumeAttributes: { $patch: "replace" } } }];
    const template = { spec: { ...(pod.spec as object), volumes } };
    expect(read(owned, object("apps/v1", "Deployment", { spec: { selector, template } })).partial).toEqual([]);
  });

  it("gives the items of a typed list the type that they leave out", () => {
    const item = { metadata: { name: "web" }, spec: { selector, template: pod } };
    const { manifests } = read({ apiVersion: "apps/v1", kind: "DeploymentList", items: [item] });
    expect(manifests.map(({ object: { apiVersion, kind, name } }) => [apiVersion, kind, name])).toEqual([
      ["apps/v1", "Deployment", "web"],
    ]);
  });

  it("passes over what is no object", () => {
    const { manifests, partial } = read("", "# only a comment", "text", [1], { kind: "Pod" }, { apiVersion: "v1" });
    expect([...manifests, ...partial]).toEqual([]);
  });

  it("keeps names null and labels apart where they are no text", () => {
    const metadata = { name: 7, namespace: ["a"], generateName: "web-", labels: { a: "b", n: 1, constructor: "c" } };
    const [manifest] = read({ apiVersion: "v1", kind: "Service", metadata }).manifests;
    expect([manifest?.name, manifest?.namespace]).toEqual([null, null]);
    expect(Object.entries(manifest?.labels ?? {})).toEqual([
      ["a", "b"],
      ["constructor", "c"],
    ]);
    expect(manifest?.labels["toString"]).toBeUndefined();
  });

  it("takes any data", () => {
    const key = fc.constantFrom(
      "metadata",
      "spec",
      "template",
      "containers",
      "items",
      "labels",
      "__proto__",
      "toString",
    );
    const { anything } = fc.letrec<{ anything: Json }>((tie) => ({
      anything: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constantFrom<Json[]>(null, true, 0, "", "web", "windows"),
        fc.array(tie("anything"), { maxLength: 3 }),
        fc.dictionary(key, tie("anything"), { maxKeys: 4 }),
      ),
    }));
    const type = fc.constantFrom(["apps/v1", "Deployment"], ["v1", "Pod"], ["v1", "List"], ["batch/v1", "CronJob"]);
    fc.assert(
      fc.property(type, fc.dictionary(key, anything), ([apiVersion, kind], rest) => {
        const { manifests, partial } = read({ ...rest, apiVersion, kind });
        for (const { podTemplate } of manifests) expect(podTemplate?.containers.length ?? 1).toBeGreaterThan(0);
        expect(manifests.length + partial.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
