import { describe, expect, it } from "vitest";
import type { Manifest } from "../../../src/model/kubernetes/manifest.ts";
import { unitIndex } from "../../../src/model/kubernetes/unit-index.ts";
import { analyse } from "../../support/analyse.ts";

const workload = (name: string, namespace: string, app: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, namespace: ${namespace}}
spec:
  selector: {matchLabels: {app: ${app}}}
  template:
    metadata: {labels: {app: ${app}}}
    spec: {containers: [{name: web, image: registry.example.com/web:1}]}
`;
const autoscaler = `apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: {name: scaler, namespace: shop}
spec: {scaleTargetRef: {name: web}}
`;

function namesIn(...texts: readonly string[]): Record<string, readonly (string | null)[]> {
  const { ground } = analyse({ "a.yaml": texts.join("---\n") });
  const { workspace } = ground;
  const [first] = workspace.manifests();
  if (first === undefined) throw new Error("no object");
  const index = unitIndex(first, workspace);
  const names = (some: readonly Manifest[]): (string | null)[] => some.map(({ name }) => name);
  const kind = { group: "apps", kind: "Deployment", namespace: "shop" };
  return {
    ofKind: names(index.ofKind(kind)),
    named: names(index.named({ ...kind, name: "web" })),
    labeled: names(index.podsLabeled("shop", "app", "web")),
    pods: names(index.podsIn("shop")),
    autoscalers: names(index.autoscalersOf({ ...kind, name: "web" })),
  };
}

describe("the index of a deploy unit", () => {
  it("finds objects by kind, name and label in their namespace", () => {
    const found = namesIn(
      workload("web", "shop", "web"),
      workload("api", "shop", "api"),
      workload("web", "test", "web"),
    );
    expect(found).toEqual({
      ofKind: ["web", "api"],
      named: ["web"],
      labeled: ["web"],
      pods: ["web", "api"],
      autoscalers: [],
    });
  });

  it("finds what scales an object, and no pods of a form for pods", () => {
    const form = "apiVersion: v1\nkind: PodTemplate\nmetadata: {name: form, namespace: shop}\n";
    const template =
      "template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: registry.example.com/web:1}]}}\n";
    const found = namesIn(workload("web", "shop", "web"), autoscaler, form + template);
    expect(found).toMatchObject({ pods: ["web"], autoscalers: ["scaler"] });
  });
});
