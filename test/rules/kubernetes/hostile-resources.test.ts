import fc from "fast-check";
import { expect, it } from "vitest";
import { analyze } from "../../../src/analysis/analyze.ts";
import { resolveConfig } from "../../../src/config/config.ts";
import type { Json } from "../../../src/core/json.ts";
import { onlyRules } from "../../support/rule-cases/run-case.ts";

const words = [
  "resources requests limits cpu memory ephemeral-storage storage emptyDir medium sizeLimit volumes name",
  "livenessProbe readinessProbe startupProbe httpGet tcpSocket exec command port path initialDelaySeconds",
  "periodSeconds timeoutSeconds failureThreshold lifecycle preStop sleep seconds terminationGracePeriodSeconds",
  "strategy type rollingUpdate maxSurge maxUnavailable replicas persistentVolumeClaim claimName accessModes",
  "storageClassName volumeName selector matchLabels matchExpressions app ports containerPort targetPort limits",
  "default defaultRequest max min hard scopes targetRef updatePolicy updateMode schedule concurrencyPolicy",
  "volumeMounts mountPath restartPolicy initContainers containers toString __proto__ constructor",
].flatMap((line) => line.split(" "));
const scalars = [
  null,
  true,
  0,
  1,
  -1,
  1.5,
  1e300,
  "9".repeat(300),
  ..." |web|100m|400m|1Gi|512|100%|-5%|sleep 40|sh|-c|ReadWriteOnce|Memory|Container|Off|@every 1m|${X}".split("|"),
];

const { anything } = fc.letrec<{ anything: Json }>((tie) => ({
  anything: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Json[]>(...scalars),
    fc.array(tie("anything"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie("anything"), { maxKeys: 5 }),
  ),
}));
const map = fc.dictionary(fc.constantFrom(...words), anything, { maxKeys: 8 });
const settings = resolveConfig({ preset: "all" }).settings;

interface Parts {
  readonly kind: string;
  readonly own: Json;
  readonly pod: Json;
  readonly container: Json;
  readonly beside: readonly (readonly [kind: string, value: Json])[];
}

const apiVersions: Readonly<Record<string, string>> = {
  CronJob: "batch/v1",
  Job: "batch/v1",
  PodDisruptionBudget: "policy/v1",
  VerticalPodAutoscaler: "autoscaling.k8s.io/v1",
};

/** A workload with any data in the fields that the rules read, beside objects with any data. */
function textOf({ kind, own, pod, container, beside }: Parts): string {
  const containers = [{ ...(container as object), name: "web", image: "registry.example.com/web:1" }];
  const template = { metadata: { labels: { app: "web" } }, spec: { ...(pod as object), containers } };
  const spec = {
    ...(own as object),
    selector: { matchLabels: { app: "web" } },
    template,
    jobTemplate: { spec: { template } },
  };
  const apiVersion = apiVersions[kind] ?? "apps/v1";
  const workload = { apiVersion, kind, metadata: { name: "web" }, spec };
  const others = beside.map(([other, value]) => {
    return { apiVersion: apiVersions[other] ?? "v1", kind: other, metadata: { name: "web" }, spec: value };
  });
  return [workload, ...others].map((object) => JSON.stringify(object)).join("\n---\n");
}

const others = "Service LimitRange ResourceQuota PersistentVolumeClaim PersistentVolume".split(" ");
const parts = fc.record({
  kind: fc.constantFrom("Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"),
  own: map,
  pod: map,
  container: map,
  beside: fc.array(
    fc.tuple(fc.constantFrom(...others, "PodDisruptionBudget", "VerticalPodAutoscaler"), fc.oneof(map, anything)),
    { maxLength: 3 },
  ),
});

const rules = onlyRules([
  "cpu-limit-missing",
  "cron-job-deadline-missing",
  "cron-job-may-overlap",
  "disruption-budget-missing",
  "ephemeral-storage-unlimited",
  "finished-job-kept",
  "grace-period-too-short",
  "liveness-probe-impatient",
  "liveness-probe-missing",
  "memory-volume-unlimited",
  "priority-class-missing",
  "probes-identical",
  "quota-demand-unmet",
  "readiness-probe-missing",
  "resource-unit-wrong",
  "resources-missing",
  "rollout-stops-all-pods",
  "single-replica",
  "unhealthy-pods-block-drain",
  "volume-blocks-rollout",
]);

it("rules about resources and reliability take any data, prove their fixes and repeat nothing", () => {
  fc.assert(
    fc.property(parts, (some) => {
      const bytes = new TextEncoder().encode(textOf(some));
      const { errors, findings } = analyze([{ path: "a.yaml", bytes, role: "reviewed" }], settings, { rules });
      expect(errors.filter(({ message }) => message.includes("rule"))).toEqual([]);
      const refuted = findings.filter(({ fix }) => fix?.proof.ok === false);
      expect(refuted.map(({ message, fix }) => [message, fix?.proof])).toEqual([]);
      const said = findings.map(({ fingerprint }) => fingerprint);
      expect(new Set(said).size).toBe(said.length);
    }),
    { numRuns: 300 },
  );
});
