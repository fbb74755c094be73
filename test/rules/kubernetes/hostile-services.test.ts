import fc from "fast-check";
import { expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze.ts";
import { defaultConfig } from "../../../src/config/config.ts";
import type { Json } from "../../../src/core/json.ts";

const words = [
  "selector type clusterIP clusterIPs ports port name externalTrafficPolicy internalTrafficPolicy sessionAffinity",
  "trafficDistribution metadata annotations labels namespace template spec containers image tolerations operator",
  "nodeSelector affinity updateStrategy rollingUpdate maxSurge maxUnavailable replicas toString __proto__ app",
].flatMap((line) => line.split(" "));
const scalars = [null, true, 0, 3, -1, "", "web", "None", "Local", "Exists", "Auto", "ClusterIP", "$(APP)"];

const { anything } = fc.letrec<{ anything: Json }>((tie) => ({
  anything: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Json[]>(...scalars),
    fc.array(tie("anything"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie("anything"), { maxKeys: 5 }),
  ),
}));
const map = fc.dictionary(fc.constantFrom(...words), anything, { maxKeys: 8 });
const selecting = map.map((spec) => ({ ...spec, selector: { app: "web" } }));
const annotations = fc.dictionary(
  fc.constantFrom("service.kubernetes.io/topology-mode", "service.kubernetes.io/topology-aware-hints"),
  anything,
);

it("rules about Services take any data beside any workload", () => {
  const kinds = fc.constantFrom("DaemonSet", "Deployment", "StatefulSet", "HorizontalPodAutoscaler", "Ingress");
  fc.assert(
    fc.property(fc.oneof(map, selecting), annotations, kinds, map, map, (spec, notes, kind, own, pod) => {
      const service = { apiVersion: "v1", kind: "Service", metadata: { name: "web", annotations: notes }, spec };
      const containers = [{ name: "web", image: "registry.example.com/web:1" }];
      const template = { metadata: { labels: { app: "web" } }, spec: { ...pod, containers } };
      const workload = {
        apiVersion: "apps/v1",
        kind,
        metadata: { name: "web" },
        spec: { ...own, selector: { matchLabels: { app: "web" } }, template },
      };
      const text = [service, workload].map((object) => JSON.stringify(object)).join("\n---\n");
      const bytes = new TextEncoder().encode(text);
      const { errors, findings } = analyze([{ path: "a.yaml", bytes, role: "reviewed" }], defaultConfig.settings);
      expect(errors.filter(({ message }) => message.includes("rule"))).toEqual([]);
      for (const { proposal, fix } of findings) if (proposal !== null && fix !== null) expect(fix.proof.ok).toBe(true);
    }),
    { numRuns: 400 },
  );
});
