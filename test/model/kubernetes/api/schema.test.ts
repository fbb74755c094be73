import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../src/core/json.ts";
import type { VersionRange } from "../../../../src/core/settings.ts";
import { schemaViolations } from "../../../../src/model/kubernetes/api/schema.ts";
import { apiSchemas } from "../../../../src/model/kubernetes/api/schemas.ts";

function versions(from: number, to: number): VersionRange {
  return { from: { major: 1, minor: from }, to: { major: 1, minor: to } };
}

function violations(apiVersion: string, value: JsonObject, range = versions(32, 37)): readonly string[] {
  return schemaViolations(apiSchemas, apiVersion, value, range);
}

const deployment: JsonObject = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: { name: "web" },
  spec: {
    selector: { matchLabels: { app: "web" } },
    template: {
      metadata: { labels: { app: "web" } },
      spec: { containers: [{ name: "web", image: "web:1", resources: { limits: { cpu: 1, memory: "1Gi" } } }] },
    },
  },
};

describe("schemaViolations", () => {
  it("accepts a whole Deployment", () => {
    expect(violations("apps/v1", deployment)).toEqual([]);
  });

  it("names an unknown field by its path", () => {
    const value = { ...deployment, spec: { ...(deployment["spec"] as JsonObject), replica: 2 } };
    expect(violations("apps/v1", value)).toEqual(["spec.replica is not a field of this object"]);
  });

  it("knows that a pod's securityContext has no allowPrivilegeEscalation", () => {
    const pod = { kind: "Pod", spec: { securityContext: { allowPrivilegeEscalation: false }, containers: [] } };
    expect(violations("v1", pod)).toEqual([
      "spec.securityContext.allowPrivilegeEscalation is not a field of this object",
    ]);
  });

  it("names wrong types, for maps, lists and scalars", () => {
    const service = { kind: "Service", spec: { ports: {}, selector: [], clusterIP: 1 } };
    expect(violations("v1", service)).toEqual([
      "spec.ports must be a list",
      "spec.selector must be a map",
      "spec.clusterIP must be of type string",
    ]);
  });

  it("names a required field that is missing", () => {
    expect(violations("v1", { kind: "Service", spec: { ports: [{ name: "http" }] } })).toEqual([
      "spec.ports[0].port is required",
    ]);
  });

  it("refuses a field that the oldest version of the range lacks", () => {
    const service = { kind: "Service", spec: { trafficDistribution: "PreferClose" } };
    expect(violations("v1", service, versions(29, 37))).toEqual([
      "spec.trafficDistribution exists only from Kubernetes 1.30",
    ]);
    expect(violations("v1", service, versions(30, 37))).toEqual([]);
  });

  it("does not mistake inherited names for fields", () => {
    expect(violations("v1", { kind: "Service", spec: { constructor: {} } })).toEqual([
      "spec.constructor is not a field of this object",
    ]);
  });

  it("says nothing of kinds it does not know", () => {
    expect(violations("example.com/v1", { kind: "Service", spec: { anything: true } })).toEqual([]);
  });
});
