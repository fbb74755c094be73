import fc from "fast-check";
import { expect, it } from "vitest";
import { defaultConfig } from "../../../src/config/config.ts";
import type { Json, JsonObject } from "../../../src/core/json.ts";
import { formatPath, startsWith } from "../../../src/core/path.ts";
import type { Settings } from "../../../src/core/settings.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { yamlOperations } from "../../../src/fix/compose.ts";
import { parseYaml } from "../../../src/formats/yaml/parse.ts";
import type { YamlDocument } from "../../../src/formats/yaml/yaml-file.ts";
import type { Manifest } from "../../../src/model/kubernetes/manifest.ts";
import type { Container } from "../../../src/model/kubernetes/pod-template.ts";
import type { Workspace } from "../../../src/model/kubernetes/workspace.ts";
import { containerRunsAsRoot } from "../../../src/rules/kubernetes/container-runs-as-root.ts";
import { nonRootContradiction } from "../../../src/rules/kubernetes/non-root-contradiction.ts";
import { podsNotSpread } from "../../../src/rules/kubernetes/pods-not-spread.ts";
import { privilegeEscalationAllowed } from "../../../src/rules/kubernetes/privilege-escalation-allowed.ts";
import { topologySpreadInvalid } from "../../../src/rules/kubernetes/topology-spread-invalid.ts";

const rules = [
  containerRunsAsRoot,
  nonRootContradiction,
  podsNotSpread,
  privilegeEscalationAllowed,
  topologySpreadInvalid,
];

const words = [
  "securityContext runAsUser runAsNonRoot runAsGroup capabilities add privileged sysctls",
  "topologySpreadConstraints topologyKey whenUnsatisfiable minDomains matchLabelKeys labelSelector affinity",
  "podAntiAffinity podAffinity podAffinityTerm nodeAffinity nodeSelectorTerms",
  "requiredDuringSchedulingIgnoredDuringExecution preferredDuringSchedulingIgnoredDuringExecution",
  "matchExpressions matchFields matchLabels key operator values nodeSelector hostUsers volumes",
  "persistentVolumeClaim claimName secret defaultMode emptyDir volumeClaimTemplates ports containerPort",
  "hostPort command args env allowPrivilegeEscalation constructor",
].flatMap((line) => line.split(" "));

const scalars = [null, true, false, 0, -1, 1000, 4294967295, 1.5, "", "app", "web", "kubernetes.io/hostname"];
const terms = ["ScheduleAnyway", "DoNotSchedule", "In", "Exists", "pod-template-hash", "SYS_ADMIN", "${PLACEHOLDER}"];

const { anything } = fc.letrec<{ anything: Json }>((tie) => ({
  anything: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<Json[]>(...scalars, ...terms),
    fc.array(tie("anything"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...words), tie("anything"), { maxKeys: 5 }),
  ),
}));
const anyMap: fc.Arbitrary<JsonObject> = fc.dictionary(fc.constantFrom(...words), anything, { maxKeys: 8 });

const settings: Settings = {
  ...defaultConfig.settings,
  kubernetes: { from: { major: 1, minor: 29 }, to: { major: 1, minor: 37 } },
};

it("rules about pods take any data, and what they say keeps its form", () => {
  const image = fc.constantFrom("registry.example.com/a", "nginx", "postgres:16", "grafana/grafana", "{{ image }}");
  fc.assert(
    fc.property(anyMap, fc.array(fc.tuple(anyMap, image), { minLength: 1, maxLength: 3 }), anyMap, (pod, each, top) => {
      const manifest = manifestOf(pod, each, top);
      const workspace = workspaceOf(manifest);
      for (const rule of rules) {
        const places = new Set<string>();
        for (const { message, path, fix } of rule.check(manifest, { workspace, settings })) {
          expect(message).toMatch(/^[A-Za-z].*\.$/s);
          expect(startsWith(path, ["spec"])).toBe(true);
          expect(places).not.toContain(formatPath(path));
          places.add(formatPath(path));
          if (fix === undefined) continue;
          expect(rule.fixes).toContain(fix.applicability);
          expect(fix.risk === undefined).toBe(fix.applicability === "safe");
          for (const operation of yamlOperations(fix.operations))
            expect(startsWith(operation.path, ["items", 1, "spec"])).toBe(true);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

function manifestOf(pod: JsonObject, each: readonly (readonly [JsonObject, string])[], top: JsonObject): Manifest {
  const containers = each.map(
    ([value, image], index): Container => ({
      name: index === 0 ? null : `c${index}`,
      image,
      path: ["spec", "template", "spec", "containers", index],
      kind: "container",
      value,
    }),
  );
  const source = new SourceFile("web.yaml", "{}\n");
  return {
    source,
    document: parseYaml(source).documents[0] as YamlDocument,
    root: ["items", 1],
    object: { apiVersion: "apps/v1", kind: "Deployment", namespace: null, name: "web" },
    group: "apps",
    version: "v1",
    kind: "Deployment",
    namespace: null,
    name: "web",
    generateName: null,
    labels: {},
    annotations: {},
    value: { spec: { selector: { matchLabels: { app: "web" } }, ...top } },
    unfilled: [],
    podTemplate: {
      path: ["spec", "template"],
      specPath: ["spec", "template", "spec"],
      spec: pod,
      labels: { app: "web" },
      annotations: {},
      containers,
      windows: false,
      mayRunOnLinux: true,
      name: null,
      judged: "here",
      schema: "full",
    },
    scope: "object",
  };
}

function workspaceOf(manifest: Manifest): Workspace {
  const workspace: Workspace = {
    manifests: () => [manifest],
    workloadsOf: () => ({ items: [], complete: true }),
    servicesOf: () => ({ items: [], complete: true }),
    replicasOf: () => ({ minimum: 3, source: manifest }),
    removedBeside: () => [],
    podsLost: () => null,
    referencesTo: () => ({ items: [], complete: true }),
    unitOf: () => [manifest],
    having: () => [],
    scaledBy: () => [],
    mayBePatched: () => false,
    patched: () => false,
    dockerfiles: () => [],
    imagesOf: () => [],
    usesOf: () => [],
    originOf: () => ({ generated: null, fixture: null }),
    tellsAlike: () => false,
    replace: () => workspace,
  };
  return workspace;
}
