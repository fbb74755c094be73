import { expect, it } from "vitest";
import { placesOf } from "../../src/analysis/review-places.ts";
import { analyse, type Files, only } from "../support/analyse.ts";

const config = only("container-runs-as-root", "pods-not-spread", "privilege-escalation-allowed");

const deployment = (...containers: readonly string[]): string =>
  [
    "apiVersion: apps/v1",
    "kind: Deployment",
    "metadata: {name: web}",
    "spec:",
    "  replicas: 4",
    "  selector: {matchLabels: {app: web}}",
    "  template:",
    "    metadata: {labels: {app: web}}",
    "    spec:",
    "      containers:",
    ...containers.map((line) => `        ${line}`),
    "",
  ].join("\n");

const web = ["- name: web", "  image: registry.example.com/web:1"];
const log = ["- name: log", "  image: registry.example.com/web:1"];
const user = "  securityContext: {runAsNonRoot: true, runAsUser: 7}";

function read(files: Files, rule: string) {
  const analysis = analyse(files, { config });
  return analysis.findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const { causes, aliases } = placesOf(analysis, finding);
      return {
        fingerprint: finding.fingerprint,
        causes: causes.map(([start, end]) => finding.source.text.slice(start, end)),
        aliases,
      };
    });
}

it.each([
  ["the number of pods for pods that are not spread", "pods-not-spread", ["replicas: 4"]],
  ["the image of a container", "privilege-escalation-allowed", ["image: registry.example.com/web:1"]],
  ["the images of a pod's containers", "container-runs-as-root", ["image: registry.example.com/web:1"]],
])("what brings a finding about is %s", (_what, rule, causes) => {
  expect(read({ "a.yaml": deployment(...web) }, rule)).toMatchObject([{ causes }]);
});

it("an autoscaler's number of pods is not on the workload's own line", () => {
  const scaler =
    "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\n" +
    "spec: {minReplicas: 3, maxReplicas: 9, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}\n";
  expect(read({ "a.yaml": `${deployment(...web)}---\n${scaler}` }, "pods-not-spread")).toMatchObject([{ causes: [] }]);
});

it("a finding about all containers goes by the names that it would have for each of them", () => {
  const [pod] = read({ "a.yaml": deployment(...web, ...log) }, "container-runs-as-root");
  const [own] = read({ "a.yaml": deployment(...web, ...log, user) }, "container-runs-as-root");
  const [other] = read({ "a.yaml": deployment(...web, user, ...log) }, "container-runs-as-root");
  expect(pod?.aliases).toEqual([own?.fingerprint, other?.fingerprint]);
  expect([own?.aliases, other?.aliases]).toEqual([[], []]);
});

it("is known for an object of a List, and for none of a Dockerfile", () => {
  const list = JSON.stringify({
    apiVersion: "v1",
    kind: "List",
    items: [
      {
        apiVersion: "v1",
        kind: "Pod",
        metadata: { name: "web" },
        spec: { containers: [{ name: "web", image: "registry.example.com/web:1" }] },
      },
    ],
  });
  expect(read({ "a.json": list }, "container-runs-as-root")).toMatchObject([
    { causes: ['"image":"registry.example.com/web:1"'], aliases: [expect.stringMatching(/^[0-9a-f]{16}$/)] },
  ]);
  const analysis = analyse({ Dockerfile: 'FROM debian:12\nCMD ["/app"]\n' }, { config: only("image-runs-as-root") });
  expect(analysis.findings.map((finding) => placesOf(analysis, finding))).toEqual([{ causes: [], aliases: [] }]);
});
