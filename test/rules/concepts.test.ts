import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/core/json.ts";
import { type Preset, presets } from "../../src/core/preset.ts";
import { analyse, type Files } from "../support/analyse.ts";
import { grantConcepts } from "./concepts/grants.ts";
import { objectConcepts } from "./concepts/objects.ts";
import { hardened, hardenedPod, type PodConcept, podConcepts } from "./concepts/pods.ts";
import { silentConcepts } from "./concepts/silent.ts";

/** The rules that speak of files in a preset. */
function rulesOf(files: Files, preset: Preset = "recommended"): readonly string[] {
  const { findings, errors } = analyse(files, { config: { preset } });
  expect(errors).toEqual([]);
  return findings.map(({ rule }) => rule);
}

/** Expects that a rule speaks of files in a preset, and in none that is smaller. */
function expectFrom(files: Files, { rule, preset = "recommended" }: { rule: string; preset?: Preset }): void {
  expect(rulesOf(files, preset)).toContain(rule);
  const smaller = presets[presets.indexOf(preset) - 1];
  if (smaller !== undefined) expect(rulesOf(files, smaller)).not.toContain(rule);
}

function textOf(...objects: readonly JsonObject[]): string {
  return objects.map((object) => `${JSON.stringify(object)}\n`).join("---\n");
}

const rbac = "rbac.authorization.k8s.io";

function role(kind: string, entry: JsonObject): JsonObject {
  const namespace = kind === "Role" ? { namespace: "shop" } : {};
  return { apiVersion: `${rbac}/v1`, kind, metadata: { name: "x", ...namespace }, rules: [entry] };
}

function binding(kind: string, of: string): JsonObject {
  return {
    apiVersion: `${rbac}/v1`,
    kind,
    metadata: { name: "x", ...(kind === "RoleBinding" ? { namespace: "shop" } : {}) },
    roleRef: { apiGroup: rbac, kind: of, name: "x" },
    subjects: [{ kind: "ServiceAccount", name: "web", namespace: "shop" }],
  };
}

const account = { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "web", namespace: "shop" } };

describe.each(grantConcepts)("a role with $concept", ({ entry, rule, preset, clusterScoped }) => {
  it("is found in a ClusterRole", () => {
    expect(rulesOf({ "a.yaml": textOf(role("ClusterRole", entry)) }, preset)).toContain(rule);
  });

  it("is found beside a ClusterRoleBinding", () => {
    const objects = [account, role("ClusterRole", entry), binding("ClusterRoleBinding", "ClusterRole")];
    expect(rulesOf({ "a.yaml": textOf(...objects) }, preset)).toContain(rule);
  });

  it.skipIf(clusterScoped === true)("is found in a Role", () => {
    expect(rulesOf({ "a.yaml": textOf(role("Role", entry)) }, preset)).toContain(rule);
  });

  it.skipIf(clusterScoped === true)("is found beside a RoleBinding", () => {
    const objects = [account, role("Role", entry), binding("RoleBinding", "Role")];
    expect(rulesOf({ "a.yaml": textOf(...objects) }, preset)).toContain(rule);
  });
});

const web = { app: "web" };

/** A workload of a kind with one pod that nothing is wrong with but what is given. */
function workload(kind: string, { pod = {}, container = {}, annotations = {} }: PodConcept): JsonObject {
  const plain = {
    name: "web",
    image: "registry.example.com/web:1.4.2",
    resources: { requests: { cpu: "100m", memory: "64Mi" }, limits: { cpu: "1", memory: "64Mi" } },
    securityContext: hardened,
  };
  const ended = kind === "Job" || kind === "CronJob";
  const spec = {
    automountServiceAccountToken: false,
    ...(ended ? { restartPolicy: "Never" } : {}),
    securityContext: hardenedPod,
    ...pod,
    containers: [{ ...plain, ...container }],
  };
  const metadata = { name: "web", namespace: "shop", labels: web };
  if (kind === "Pod") return { apiVersion: "v1", kind, metadata: { ...metadata, annotations }, spec };
  const template = { metadata: { labels: web, annotations }, spec };
  if (kind === "Job") return { apiVersion: "batch/v1", kind, metadata, spec: { template } };
  if (kind === "CronJob") {
    return {
      apiVersion: "batch/v1",
      kind,
      metadata,
      spec: { schedule: "0 4 * * *", jobTemplate: { spec: { template } } },
    };
  }
  const selector = { matchLabels: web };
  const named = kind === "StatefulSet" ? { serviceName: "web" } : {};
  return { apiVersion: "apps/v1", kind, metadata, spec: { ...named, selector, template } };
}

const kinds = ["Pod", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob"];

describe.each(podConcepts)("a pod with $concept", (concept) => {
  it.each(kinds.filter((kind) => concept.except?.includes(kind) !== true))("is found in a %s", (kind) => {
    expectFrom({ "a.yaml": textOf(workload(kind, concept)) }, concept);
  });
});

describe.each(kinds)("a %s", (kind) => {
  it("without any of these is said nothing of that is about security", () => {
    const said = rulesOf({ "a.yaml": textOf(workload(kind, { concept: "nothing", rule: "naked-pod" })) });
    expect(said.filter((rule) => podConcepts.some((concept) => concept.rule === rule))).toEqual([]);
  });
});

describe.each(kinds)("of a %s", (kind) => {
  it.each(silentConcepts.filter(({ pod, container }) => pod !== undefined || container !== undefined))(
    "nothing is said for $concept",
    ({ pod = {}, container = {} }) => {
      const sound = { concept: "nothing", rule: "naked-pod" } as const;
      const said = rulesOf({ "a.yaml": textOf(workload(kind, { ...sound, pod, container })) }, "all");
      expect(said).toEqual(rulesOf({ "a.yaml": textOf(workload(kind, sound)) }, "all"));
    },
  );
});

it.each(objectConcepts)("finds $concept", ({ objects, ...concept }) => {
  expectFrom({ "a.yaml": textOf(...objects) }, concept);
});
