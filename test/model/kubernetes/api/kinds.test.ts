import { describe, expect, it } from "vitest";
import { rightVersions } from "../../../../src/model/kubernetes/api/kinds.ts";

describe("rightVersions", () => {
  it("names the versions that a kind has", () => {
    expect(rightVersions("v1", "Deployment")).toEqual(["apps/v1"]);
    expect(rightVersions("apps/v1", "Job")).toEqual(["batch/v1"]);
    expect(rightVersions("v1", "HorizontalPodAutoscaler")).toEqual(["autoscaling/v1", "autoscaling/v2"]);
  });

  it("has nothing to say of right versions, versions that once were right, and kinds of others", () => {
    expect(rightVersions("apps/v1", "Deployment")).toEqual([]);
    expect(rightVersions("extensions/v1beta1", "Deployment")).toEqual([]);
    expect(rightVersions("batch/v1beta1", "CronJob")).toEqual([]);
    expect(rightVersions("serving.knative.dev/v1", "Service")).toEqual([]);
    expect(rightVersions("v1", "Shop")).toEqual([]);
  });
});
