import { expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze.ts";
import { resolveConfig } from "../../../src/config/config.ts";
import { parseConfig } from "../../../src/config/parse-config.ts";
import { applyEdits } from "../../../src/core/edit.ts";

const service = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
`;
const deployment = `---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 3
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers: [{name: web, image: "registry.example.com/web:1"}]
`;

const newAnnotation = service.replace(
  "  name: web\n",
  "  name: web\n  annotations:\n    service.kubernetes.io/topology-mode: Auto\n",
);
const oldAnnotation = newAnnotation.replace("topology-mode: Auto", "topology-aware-hints: auto");
const preferSameZone = `${service}  trafficDistribution: PreferSameZone\n`;
const preferClose = `${service}  trafficDistribution: PreferClose\n`;

it.each([
  ["auto", "1.26-1.37", oldAnnotation],
  ["auto", "1.32-1.37", newAnnotation],
  ["auto", "1.34-1.37", preferSameZone],
  ["annotation", "1.34-1.37", newAnnotation],
  ["annotation", "1.24", oldAnnotation],
  ["traffic-distribution", "1.34", preferSameZone],
  ["traffic-distribution", "1.31-1.37", preferClose],
  ["traffic-distribution", "1.30-1.37", newAnnotation],
  ["traffic-distribution", "1.26", oldAnnotation],
])("%s for %s", (mode, versions, expected) => {
  const { settings } = resolveConfig(
    parseConfig("c.yml", `kubernetes-version: ${versions}\nfix-defaults: {same-zone: ${mode}}\n`),
  );
  const bytes = new TextEncoder().encode(service + deployment);
  const { findings } = analyze([{ path: "a.yaml", bytes, role: "reviewed" }], settings);
  const [finding] = findings.filter(({ rule }) => rule === "service-crosses-zones");
  expect(finding?.fix?.proof).toEqual({ ok: true });
  expect(applyEdits(service + deployment, finding?.fix?.edits ?? [])).toBe(expected + deployment);
});
