import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { composerOf } from "../../../src/analysis/fix-composer.ts";
import { applyEdits } from "../../../src/core/edit.ts";
import type { Finding } from "../../../src/core/finding.ts";
import type { Json, JsonObject } from "../../../src/core/json.ts";
import type { YamlOperation } from "../../../src/core/operation.ts";
import type { RuleId } from "../../../src/core/rule-catalogue.ts";
import { applyOperations } from "../../../src/formats/yaml/apply-operations.ts";
import { analyse, only } from "../../support/analyse.ts";
import { runs } from "../../support/lane.ts";
import { baselineViolations, restrictedViolations } from "../../support/pod-security.ts";

const baselineRules: readonly RuleId[] = [
  "apparmor-unconfined",
  "capabilities-added",
  "capability-name-invalid",
  "container-privileged",
  "host-namespace-shared",
  "host-path-mounted",
  "host-port-used",
  "probe-host-set",
  "proc-mount-unmasked",
  "runtime-socket-mounted",
  "seccomp-unconfined",
  "selinux-options-set",
  "unsafe-sysctl",
];
const restrictedRules: readonly RuleId[] = [
  ...baselineRules,
  "capabilities-not-dropped",
  "container-runs-as-root",
  "non-root-contradiction",
  "privilege-escalation-allowed",
  "seccomp-profile-missing",
  "volume-type-restricted",
];

const image = "registry.example.com/shop/web:1.4";

describe("all fixes of the restricted standard together", () => {
  const nothingSet = [
    "apiVersion: apps/v1",
    "kind: Deployment",
    "metadata:",
    "  name: web",
    "spec:",
    "  selector:",
    "    matchLabels:",
    "      app: web",
    "  template:",
    "    metadata:",
    "      labels:",
    "        app: web",
    "    spec:",
  ];
  const container = ["      containers:", "        - name: web", `          image: ${image}`];
  const init = [
    "      initContainers:",
    "        - name: migrate",
    "          image: registry.example.com/shop/migrate:2",
  ];
  const lowPort = ["          ports:", "            - containerPort: 80"];
  const begun = ["          securityContext:", "            readOnlyRootFilesystem: true"];
  const flow = [`      containers: [{name: web, image: "${image}", securityContext: {}}]`];

  it.each([
    ["nothing set", [...nothingSet, ...container]],
    ["an init container", [...nothingSet, ...init, ...container]],
    ["a port below 1024", [...nothingSet, ...container, ...lowPort]],
    ["a securityContext that says something else", [...nothingSet, ...container, ...begun]],
    ["flow style", [...nothingSet, ...flow]],
  ])("make a Deployment pass: %s", (_, lines) => {
    for (const end of ["\n", "\r\n"]) {
      const text = lines.map((line) => line + end).join("");
      const fixed = withAllFixes(text, restrictedRules);
      const spec = (parse(fixed) as { spec: { template: { spec: JsonObject } } }).spec.template.spec;
      expect(restrictedViolations(spec)).toEqual([]);
      expect(findingsIn(fixed, restrictedRules)).toEqual([]);
      expect(fixed.match(/securityContext/g)?.length).toBe(lines.includes(init[0] ?? "") ? 3 : 2);
    }
  });

  it("are two clicks: the safe ones, and those for review", () => {
    const text = [...nothingSet, ...container, ""].join("\n");
    const findings = findingsIn(text, restrictedRules);
    const ofKind = (kind: string): readonly string[] =>
      findings.filter(({ fix }) => fix?.applicability === kind).map(({ rule }) => rule);
    expect(ofKind("safe").toSorted()).toEqual(["privilege-escalation-allowed", "seccomp-profile-missing"]);
    expect(ofKind("review").toSorted()).toEqual(["capabilities-not-dropped", "container-runs-as-root"]);
  });
});

function findingsIn(text: string, rules: readonly RuleId[]): readonly Finding[] {
  return analyse({ "app.yaml": text }, { config: only(...rules) }).findings;
}

function withAllFixes(text: string, rules: readonly RuleId[]): string {
  const analysis = analyse({ "app.yaml": text }, { config: only(...rules) });
  const composed = composerOf(analysis).compose(analysis.findings);
  if (!composed.ok) throw new Error(composed.reason);
  return applyEdits(text, composed.edits);
}

/** What a pod that passes is changed to: a place, from its spec, and a value there. */
const changes: readonly (readonly [path: string, ...values: Json[]])[] = [
  ["hostNetwork", true, false],
  ["hostPID", true],
  ["hostIPC", true],
  ["hostUsers", true, false],
  ["volumes", [{ name: "a", emptyDir: {} }], [{ name: "a", nfs: { server: "nfs", path: "/" } }]],
  ["volumes", [{ name: "a", hostPath: { path: "/srv" } }], [{ name: "a", hostPath: { path: "/run/docker.sock" } }]],
  ["securityContext.runAsNonRoot", false, null],
  ["securityContext.runAsUser", 1995],
  ["securityContext.seccompProfile", null, { type: "Unconfined" }, { type: "Localhost", localhostProfile: "a" }],
  ["securityContext.appArmorProfile", { type: "RuntimeDefault" }, { type: "Unconfined" }],
  ["securityContext.seLinuxOptions", { type: "spc_t" }, { type: "container_t" }, { role: "r" }, { level: "s0" }],
  ["securityContext.sysctls", [{ name: "net.ipv4.tcp_rmem", value: "1" }], [{ name: "kernel.msgmax", value: "1" }]],
  ...["containers.0", "containers.1", "initContainers.0"].flatMap((place): [string, ...Json[]][] => [
    [`${place}.ports`, [{ containerPort: 80 }], [{ containerPort: 80, hostPort: 80 }]],
    [`${place}.readinessProbe`, { httpGet: { port: 80, host: "localhost" } }, { tcpSocket: { port: 80 } }],
    [`${place}.securityContext.runAsNonRoot`, false, true],
    [`${place}.securityContext.runAsUser`, 0, 1995],
    [`${place}.securityContext.allowPrivilegeEscalation`, true, null],
    [`${place}.securityContext.privileged`, true, false],
    [`${place}.securityContext.procMount`, "Unmasked", "Default"],
    [`${place}.securityContext.seccompProfile`, { type: "Unconfined" }, { type: "RuntimeDefault" }],
    [`${place}.securityContext.appArmorProfile`, { type: "Unconfined" }, { type: "RuntimeDefault" }],
    [`${place}.securityContext.seLinuxOptions`, { type: "spc_t" }, { user: "u" }],
    [`${place}.securityContext.capabilities.drop`, null, ["all"], ["CAP_ALL"], ["NET_RAW"], ["NET_RAW", "ALL"]],
    [`${place}.securityContext.capabilities.add`, ["NET_BIND_SERVICE"], ["CAP_NET_BIND_SERVICE"], ["CHOWN"], ["chown"]],
    [`${place}.securityContext.capabilities.add`, ["SYS_ADMIN"], ["CAP_SYS_ADMIN"], ["ALL"]],
  ]),
];
const allChanges = changes.flatMap(([path, ...values]) => values.map((value) => [path, value] as const));

function passingPod(): Json {
  const container = (name: string): JsonObject => ({
    name,
    image,
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
  });
  return {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    initContainers: [container("init")],
    containers: [container("web"), container("proxy")],
  };
}

/** The pod with values at places; null stands for nothing. */
function changed(made: readonly (readonly [path: string, value: Json])[]): JsonObject {
  const operations = made.map(([text, value]): YamlOperation => {
    const path = text.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return value === null ? { kind: "remove", document: 0, path } : { kind: "set", document: 0, path, value };
  });
  return applyOperations(passingPod(), operations) as JsonObject;
}

/** A workload in a namespace that enforces a level, as one file. */
function enforcedText(level: string, kind: string, spec: JsonObject): string {
  const labels = { "pod-security.kubernetes.io/enforce": level };
  const namespace = { apiVersion: "v1", kind: "Namespace", metadata: { name: "shop", labels } };
  const workload = {
    apiVersion: "apps/v1",
    kind,
    metadata: { name: "web", namespace: "shop" },
    spec: { selector: { matchLabels: { app: "web" } }, template: { metadata: { labels: { app: "web" } }, spec } },
  };
  return [namespace, workload].map((object) => JSON.stringify(object)).join("\n---\n");
}

describe.each([
  ["baseline", baselineRules, baselineViolations],
  ["restricted", restrictedRules, restrictedViolations],
] as const)("a namespace that enforces %s", (level, rules, violations) => {
  const version = { major: 1, minor: 37 };
  const config = { ...only(...rules), "kubernetes-version": { from: version, to: version } };

  function expectJudgement(spec: JsonObject, kind: string): void {
    const { findings, errors } = analyse({ "app.yaml": enforcedText(level, kind, spec) }, { config });
    expect(errors).toEqual([]);
    // What the kubelet refuses too has a rule of its own, which does not mention admission.
    const own = spec["hostUsers"] === false ? "" : "non-root-contradiction";
    const refused = findings.filter(
      ({ rule, message }) => rule === own || message.includes("so admission refuses the pod"),
    );
    expect(refused.every(({ severity }) => severity === "error")).toBe(true);
    expect(refused.length > 0, violations(spec).join()).toBe(violations(spec).length > 0);
  }

  it("takes a pod that has all that the standards ask for", () => {
    expectJudgement(changed([]), "Deployment");
    expect(violations(changed([]))).toEqual([]);
  });

  it.each(allChanges)("refuses a pod with %s: %j, or takes it, as admission does", (path, value) => {
    expectJudgement(changed([[path, value]]), "Deployment");
  });

  it("judges pods with several changes as admission does", { tags: ["long"] }, () => {
    const several = fc.uniqueArray(fc.constantFrom(...allChanges), {
      minLength: 2,
      maxLength: 4,
      selector: ([path]) => path,
    });
    fc.assert(
      fc.property(several, fc.constantFrom("Deployment", "DaemonSet"), (made, kind) => {
        // Admission refuses runAsNonRoot: false beside a user other than root, which is no root for a rule.
        const sets = (end: string, value: Json): boolean =>
          made.some(([path, set]) => path.endsWith(end) && set === value);
        fc.pre(!(sets("runAsUser", 1995) && sets("runAsNonRoot", false)));
        expectJudgement(changed(made), kind);
      }),
      { numRuns: runs(1000) },
    );
  });
});
