import fc from "fast-check";
import { expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze.ts";
import { defaultConfig } from "../../../src/config/config.ts";
import type { Json } from "../../../src/core/json.ts";

const words = [
  "selector matchLabels matchExpressions key operator values podSelector minAvailable maxUnavailable",
  "scaleTargetRef apiVersion kind name metrics type resource containerResource target averageUtilization",
  "targetCPUUtilizationPercentage minReplicas maxReplicas ports port targetPort containerPort rules http paths backend",
  "service number defaultBackend backendRefs env value valueFrom configMapKeyRef secretKeyRef envFrom volumes volumeMounts",
  "configMap secret secretName items projected sources subPath optional data stringData binaryData limits default",
  "serviceName clusterIP nodeSelector tolerations affinity topologyKey resources requests cpu serviceAccount",
  "serviceAccountName imagePullPolicy schedule startingDeadlineSeconds bases commonLabels patchesStrategicMerge vars",
  "replicas annotations labels app toString __proto__ constructor status creationTimestamp",
].flatMap((line) => line.split(" "));
const texts =
  "web app apps/v1 Deployment Utilization Resource cpu None 100% 0% $(WEB) In latest 80 master * */0 31".split(" ");
const scalars = [null, true, 0, 1, 80, -1, 1.5, "", "0 0 31 2 *", ...texts];

const { anything } = fc.letrec<{ anything: Json }>((tie) => ({
  anything: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Json[]>(...scalars),
    fc.array(tie("anything"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie("anything"), { maxKeys: 5 }),
  ),
}));
const map = fc.dictionary(fc.constantFrom(...words), anything, { maxKeys: 8 });

const kinds = [
  ["v1", "Service"],
  ["v1", "ConfigMap"],
  ["v1", "LimitRange"],
  ["apps/v1", "StatefulSet"],
  ["autoscaling/v1", "HorizontalPodAutoscaler"],
  ["autoscaling/v2", "HorizontalPodAutoscaler"],
  ["autoscaling/v2beta1", "HorizontalPodAutoscaler"],
  ["batch/v1", "CronJob"],
  ["extensions/v1beta1", "Deployment"],
  ["extensions/v1beta1", "Ingress"],
  ["gateway.networking.k8s.io/v1", "HTTPRoute"],
  ["keda.sh/v1alpha1", "ScaledObject"],
  ["kustomize.config.k8s.io/v1beta1", "Kustomization"],
  ["networking.k8s.io/v1", "Ingress"],
  ["networking.k8s.io/v1", "NetworkPolicy"],
  ["policy/v1", "PodDisruptionBudget"],
] as const;

it("rules about references take any data in any kind, beside any workload", () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), map, map, map, map, ([apiVersion, kind], top, spec, pod, container) => {
      const object = { ...top, apiVersion, kind, metadata: { name: "web", annotations: top }, spec };
      const containers = [{ ...container, name: "web", image: "registry.example.com/web" }];
      const template = { metadata: { labels: { app: "web" } }, spec: { ...pod, containers } };
      const workload = {
        apiVersion: "apps/v1",
        kind: "Deployment",
        metadata: { name: "web" },
        spec: { selector: { matchLabels: { app: "web" } }, template },
      };
      const text = [object, workload].map((one) => JSON.stringify(one)).join("\n---\n");
      const bytes = new TextEncoder().encode(text);
      const { errors, findings } = analyze([{ path: "a.yaml", bytes, role: "reviewed" }], defaultConfig.settings);
      expect(errors.filter(({ message }) => message.includes("rule"))).toEqual([]);
      for (const { message } of findings) expect(message).toMatch(/^[A-Z].*\.$/s);
    }),
    { numRuns: 200 },
  );
});
