import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../../src/core/json.ts";
import type { VersionRange } from "../../../../src/core/settings.ts";
import { SourceFile } from "../../../../src/core/source-file.ts";
import { parseYaml } from "../../../../src/formats/yaml/parse.ts";
import { validationViolations } from "../../../../src/model/kubernetes/api/rules.ts";
import { readManifests } from "../../../../src/model/kubernetes/read-manifests.ts";

function versions(from: number, to: number): VersionRange {
  return { from: { major: 1, minor: from }, to: { major: 1, minor: to } };
}

/** What validation says of an object, with the paths left out that all of them start with. */
function violations(object: JsonObject, range = versions(32, 37)): string[] {
  const [manifest] = readManifests(parseYaml(new SourceFile("a.json", JSON.stringify(object)))).manifests;
  if (manifest === undefined) throw new Error("no whole object");
  return validationViolations(manifest, range).map((text) => text.replace(/^spec\.(?:containers\[0\]\.)?/, ""));
}

function ofPod(spec: JsonObject): string[] {
  const containers = [{ name: "web", image: "web:1" }];
  return violations({ apiVersion: "v1", kind: "Pod", metadata: { name: "web" }, spec: { containers, ...spec } });
}

function ofContainer(securityContext: Json, spec: JsonObject = {}): string[] {
  return ofPod({ ...spec, containers: [{ name: "web", image: "web:1", securityContext }] });
}

function ofService(spec: JsonObject, range?: VersionRange): string[] {
  return violations({ apiVersion: "v1", kind: "Service", metadata: { name: "web" }, spec }, range);
}

function ofSpread(...changes: readonly JsonObject[]): string[] {
  const whole = { maxSkew: 1, topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: "DoNotSchedule" };
  const constraints = changes.map((change) => ({ ...whole, ...change }));
  return ofPod({ topologySpreadConstraints: constraints }).map((text) =>
    text.replace(/^topologySpreadConstraints/, ""),
  );
}

describe("a Service", () => {
  it("takes one of two traffic policies", () => {
    expect(ofService({ internalTrafficPolicy: "Local" })).toEqual([]);
    expect(ofService({ internalTrafficPolicy: "Cluster" })).toEqual([]);
    expect(ofService({ internalTrafficPolicy: "local" })).toEqual(["internalTrafficPolicy must be Cluster or Local"]);
  });

  it("takes the traffic distributions that the oldest version knows", () => {
    const refused = ["trafficDistribution has a value that a version in range refuses"];
    expect(ofService({ trafficDistribution: "PreferClose" })).toEqual([]);
    expect(ofService({ trafficDistribution: "PreferSameZone" }, versions(33, 37))).toEqual(refused);
    expect(ofService({ trafficDistribution: "PreferSameZone" }, versions(34, 37))).toEqual([]);
    expect(ofService({ trafficDistribution: "PreferSameNode" }, versions(34, 37))).toEqual([]);
    expect(ofService({ trafficDistribution: "Near" }, versions(34, 37))).toEqual(refused);
  });
});

describe("a container", () => {
  it("can't be denied what it has anyway", () => {
    expect(ofContainer({ allowPrivilegeEscalation: false, privileged: true })).toEqual([
      "securityContext: privileged excludes allowPrivilegeEscalation: false",
    ]);
    expect(ofContainer({ allowPrivilegeEscalation: false, capabilities: { add: ["CAP_SYS_ADMIN"] } })).toEqual([
      "securityContext: CAP_SYS_ADMIN excludes allowPrivilegeEscalation: false",
    ]);
  });

  it("may have the one or the other", () => {
    expect(ofContainer({ allowPrivilegeEscalation: false, privileged: false })).toEqual([]);
    expect(ofContainer({ allowPrivilegeEscalation: true, privileged: true })).toEqual([]);
    expect(ofContainer({ allowPrivilegeEscalation: false, capabilities: { add: ["SYS_ADMIN"] } })).toEqual([]);
  });

  it.each(["runAsUser", "runAsGroup"])("has a %s from 0 to 2147483647", (key) => {
    for (const id of [0, 1995, 2147483647]) expect(ofContainer({ [key]: id })).toEqual([]);
    for (const id of [-1, 2147483648, 1.5, "1995"]) {
      expect(ofContainer({ [key]: id })).toEqual([`securityContext.${key} must be from 0 to 2147483647`]);
    }
  });

  it.each(["allowPrivilegeEscalation", "readOnlyRootFilesystem"])("has no %s on Windows", (key) => {
    expect(ofContainer({ [key]: false, runAsNonRoot: true }, { os: { name: "windows" } })).toEqual([
      `securityContext.${key} is refused on Windows`,
    ]);
    expect(ofContainer({ [key]: false }, { os: { name: "linux" } })).toEqual([]);
  });
});

describe("a pod", () => {
  it("has groups from 0 to 2147483647, and one of two policies for their change", () => {
    const good = { fsGroup: 1995, supplementalGroups: [1, 2], fsGroupChangePolicy: "OnRootMismatch" };
    expect(ofPod({ securityContext: good })).toEqual([]);
    expect(
      ofPod({ securityContext: { fsGroup: -1, supplementalGroups: [1, -2], fsGroupChangePolicy: "Never" } }),
    ).toEqual([
      "securityContext.fsGroup must be from 0 to 2147483647",
      "securityContext.supplementalGroups must be from 0 to 2147483647",
      "securityContext.fsGroupChangePolicy must be Always or OnRootMismatch",
    ]);
  });

  it("has no users, groups or sysctls on Windows", () => {
    const securityContext = { runAsNonRoot: true, runAsUser: 1995, fsGroup: 1995, supplementalGroups: [1] };
    expect(ofPod({ securityContext, os: { name: "windows" } })).toEqual([
      "securityContext.fsGroup is refused on Windows",
      "securityContext.runAsUser is refused on Windows",
      "securityContext.supplementalGroups is refused on Windows",
    ]);
  });

  it("has no sysctls of the network in the network of its host", () => {
    const securityContext = { sysctls: [{ name: "net.ipv4.ip_unprivileged_port_start", value: "0" }] };
    expect(ofPod({ securityContext })).toEqual([]);
    expect(ofPod({ securityContext, hostNetwork: true })).toEqual([
      "securityContext: net.* sysctls are refused with hostNetwork",
    ]);
    const shared = { sysctls: [{ name: "kernel.shm_rmid_forced", value: "0" }] };
    expect(ofPod({ securityContext: shared, hostNetwork: true })).toEqual([]);
  });
});

describe("a topology spread constraint", () => {
  it("may say all that there is to say", () => {
    const labelSelector = {
      matchLabels: { app: "web", "example.com/tier": "" },
      matchExpressions: [
        { key: "tier", operator: "In", values: ["a", "b"] },
        { key: "old", operator: "DoesNotExist" },
      ],
    };
    const others = { nodeTaintsPolicy: "Honor", nodeAffinityPolicy: "Ignore", matchLabelKeys: ["pod-template-hash"] };
    expect(ofSpread({ minDomains: 2, labelSelector, ...others }, { whenUnsatisfiable: "ScheduleAnyway" })).toEqual([]);
  });

  it.each<readonly [JsonObject, string]>([
    [{ maxSkew: 0 }, "[0].maxSkew must be greater than 0"],
    [{ topologyKey: "" }, "[0].topologyKey must be the key of a label"],
    [{ topologyKey: "a/b/c" }, "[0].topologyKey must be the key of a label"],
    [{ whenUnsatisfiable: "Never" }, "[0].whenUnsatisfiable has an unknown value"],
    [{ minDomains: 0 }, "[0].minDomains must be greater than 0"],
    [{ minDomains: 2, whenUnsatisfiable: "ScheduleAnyway" }, "[0].minDomains needs DoNotSchedule"],
    [{ nodeTaintsPolicy: "Obey" }, "[0].nodeTaintsPolicy must be Honor or Ignore"],
    [{ nodeAffinityPolicy: "" }, "[0].nodeAffinityPolicy must be Honor or Ignore"],
    [{ matchLabelKeys: ["a"] }, "[0].matchLabelKeys needs a labelSelector"],
    [{ matchLabelKeys: ["a b"], labelSelector: {} }, "[0].matchLabelKeys must hold keys of labels"],
  ])("is refused with %j", (change, refusal) => {
    expect(ofSpread(change)).toEqual([refusal]);
  });

  it.each<readonly [JsonObject, string]>([
    [{ matchLabels: { "-a": "b" } }, ".matchLabels has a key that no label can have"],
    [{ matchLabels: { a: "größe" } }, ".matchLabels has a value that no label can have"],
    [{ matchLabels: { a: "b".repeat(64) } }, ".matchLabels has a value that no label can have"],
    [
      { matchExpressions: [{ key: "a", operator: "Is", values: [] }] },
      ".matchExpressions[0].operator has an unknown value",
    ],
    [
      { matchExpressions: [{ key: "a", operator: "In" }] },
      ".matchExpressions[0].values must go with In and NotIn, and with no other",
    ],
    [
      { matchExpressions: [{ key: "a", operator: "Exists", values: ["b"] }] },
      ".matchExpressions[0].values must go with In and NotIn, and with no other",
    ],
    [
      { matchExpressions: [{ key: "a", operator: "In", values: ["b c"] }] },
      ".matchExpressions[0].values has a value that no label can have",
    ],
    [{ matchExpressions: [{ operator: "Exists" }] }, ".matchExpressions[0].key must be the key of a label"],
  ])("is refused with the selector %j", (labelSelector, refusal) => {
    expect(ofSpread({ labelSelector })).toEqual([`[0].labelSelector${refusal}`]);
  });

  it.each<JsonObject>([{ matchLabels: { a: "b" } }, { matchExpressions: [{ key: "a", operator: "Exists" }] }])(
    "can't match a label by its key that it selects already: %j",
    (labelSelector) => {
      expect(ofSpread({ labelSelector, matchLabelKeys: ["a"] })).toEqual([
        "[0].matchLabelKeys repeats a key of the labelSelector",
      ]);
    },
  );

  it("is the only one for its key and its hardness", () => {
    expect(ofSpread({}, { maxSkew: 2 })).toEqual([
      "[1] repeats topologyKey and whenUnsatisfiable of another constraint",
    ]);
    expect(ofSpread({}, { topologyKey: "topology.kubernetes.io/zone" })).toEqual([]);
  });
});

describe("a Knative Service", () => {
  it.each(["affinity", "nodeSelector", "securityContext", "tolerations", "topologySpreadConstraints"])(
    "has no %s for its pods",
    (key) => {
      const spec = { containers: [{ image: "web:1" }], [key]: key.endsWith("s") ? [] : {} };
      const object = { apiVersion: "serving.knative.dev/v1", kind: "Service", metadata: { name: "web" } };
      expect(violations({ ...object, spec: { template: { spec } } })).toEqual([
        `template.spec.${key} is refused by Knative's defaults`,
      ]);
    },
  );
});
