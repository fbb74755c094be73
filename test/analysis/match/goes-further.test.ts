import fc from "fast-check";
import { expect, test } from "vitest";
import { reviewChange } from "../../../src/analysis/review-change.ts";
import { resolveConfig } from "../../../src/config/config.ts";
import type { RuleId } from "../../../src/core/rule-catalogue.ts";
import { inputsOf, only } from "../../support/analyse.ts";

const links = { rulePages: null, files: null, check: null };

/** The rules among some whose finding is new when a file that says one thing says another. */
function newRules(rule: RuleId, before: string, after: string): readonly string[] {
  const path = after.startsWith("FROM ") ? "Dockerfile" : "a.yaml";
  const { findings } = reviewChange({
    changes: [{ path, previousPath: null, status: "modified", patch: null }],
    head: inputsOf({ [path]: after }),
    base: inputsOf({ [path]: before }),
    skipped: [],
    config: resolveConfig(only(rule)),
    complete: true,
    earlier: null,
    links,
    notices: [],
  });
  expect(
    findings.map((finding) => finding.rule),
    "what the head has",
  ).toContain(rule);
  return findings.filter((finding) => finding.new).map((finding) => finding.rule);
}

function pod(spec: string, container = ""): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n${spec}  containers:\n    - name: web\n      image: web\n${container}`;
}

const adding = (...names: readonly string[]): string =>
  pod("", `      securityContext: {capabilities: {add: [${names.join(", ")}]}}\n`);
const mounting = (...paths: readonly string[]): string =>
  pod(`  volumes: [${paths.map((path, index) => `{name: v${index}, hostPath: {path: ${path}}}`).join(", ")}]\n`);
const mountingByName = (...paths: readonly string[]): string =>
  pod(
    `  volumes: [${paths.map((path) => `{name: ${path.replaceAll("/", "-").slice(1)}, hostPath: {path: ${path}}}`).join(", ")}]\n`,
  );
const sharing = (...keys: readonly string[]): string => pod(keys.map((key) => `  ${key}: true\n`).join(""));
const setting = (...names: readonly string[]): string =>
  pod(`  securityContext: {sysctls: [${names.map((name) => `{name: ${name}, value: "1"}`).join(", ")}]}\n`);
const volume = (path: string): string =>
  `apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: a}\nspec:\n  capacity: {storage: 1Gi}\n  accessModes: [ReadWriteOnce]\n  hostPath: {path: ${path}}\n`;
const binding = (role: string, ...subjects: readonly string[]): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: a}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role}}\nsubjects:\n${subjects.map((subject) => `  - {${subject}}\n`).join("")}`;
const account = (name: string): string => `kind: ServiceAccount, name: ${name}, namespace: a`;
const everybody = "kind: Group, apiGroup: rbac.authorization.k8s.io, name: people";
const role = (...rules: readonly string[]): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules:\n${rules.map((rule) => `  - {${rule}}\n`).join("")}`;
const [reading, changing] = [
  'apiGroups: [""], resources: ["*"], verbs: [get]',
  'apiGroups: ["apps"], resources: ["*"], verbs: [get, delete]',
];
const taking = (...addresses: readonly string[]): string =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec:\n  selector: {app: a}\n  externalIPs: [${addresses.join(", ")}]\n  ports: [{port: 80}]\n`;
const knowing = (...values: readonly string[]): string =>
  pod(
    "",
    `      env:\n${values.map((value, index) => `        - {name: DB${index}_PASSWORD, value: ${value}}\n`).join("")}`,
  );
const keeping = (value: string, beside = "a"): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  DB_PASSWORD: ${value}\n  other: ${beside}\n`;
const committing = (field: string, value: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n${field}: {password: ${value}}\n`;
const [one, another] = ["hX7qk2LmPz9wRt4v", "Yw3nB8sKd0cTg6uJ"];

test.each<[what: string, rule: RuleId, before: string, after: string]>([
  ["another capability", "capabilities-added", adding("NET_ADMIN"), adding("SYS_ADMIN")],
  ["one more capability", "capabilities-added", adding("NET_ADMIN"), adding("NET_ADMIN", "SYS_ADMIN")],
  ["all capabilities", "capabilities-added", adding("NET_ADMIN"), adding("ALL")],
  ["a directory above", "host-path-mounted", mounting("/var/lib/kubelet"), mounting("/")],
  ["one more directory", "host-path-mounted", mounting("/etc"), mounting("/etc", "/root")],
  ["another directory of the node", "persistent-volume-on-node", volume("/data"), volume("/etc")],
  ["one more namespace of the node", "host-namespace-shared", sharing("hostPID"), sharing("hostPID", "hostIPC")],
  ["one more sysctl", "unsafe-sysctl", setting("kernel.sem"), setting("kernel.sem", "kernel.msgmax")],
  [
    "one more account",
    "binding-to-cluster-admin",
    binding("cluster-admin", account("a")),
    binding("cluster-admin", account("a"), account("b")),
  ],
  [
    "a group for an account",
    "binding-to-cluster-admin",
    binding("cluster-admin", account("a")),
    binding("cluster-admin", account("a"), everybody),
  ],
  ["a wider role", "binding-to-broad-role", binding("view", account("a")), binding("edit", account("a"))],
  ["one more verb", "rbac-wildcard", role(reading), role(reading.replace("get", "get, create"))],
  ["another address", "service-with-external-ips", taking("192.0.2.1"), taking("192.0.2.7")],
  ["another secret", "secret-in-plain-text", knowing(one), knowing(another)],
  ["one more secret", "secret-in-plain-text", knowing(one), knowing(one, another)],
  ["another secret", "secret-in-config-map", keeping(one), keeping(another)],
  ["another secret", "secret-committed", committing("stringData", one), committing("stringData", another)],
])("%s is new: %s", (_what, rule, before, after) => {
  expect(newRules(rule, before, after)).toEqual([rule]);
});

test.each<[what: string, rule: RuleId, before: string, after: string]>([
  ["one of several capabilities", "capabilities-added", adding("NET_ADMIN", "SYS_ADMIN"), adding("SYS_ADMIN")],
  ["one of all capabilities", "capabilities-added", adding("ALL"), adding("SYS_ADMIN")],
  [
    "the same capabilities, named otherwise",
    "capabilities-added",
    adding("NET_ADMIN", "SYS_ADMIN"),
    adding("CAP_SYS_ADMIN", "NET_ADMIN"),
  ],
  ["a directory below", "host-path-mounted", mounting("/"), mounting("/var/lib/kubelet")],
  ["a directory of no danger", "host-path-mounted", mounting("/data/a"), mounting("/data/b")],
  [
    "the namespaces of the node in another order",
    "host-namespace-shared",
    sharing("hostPID", "hostIPC"),
    sharing("hostIPC", "hostPID"),
  ],
  [
    "another account",
    "binding-to-cluster-admin",
    binding("cluster-admin", account("a")),
    binding("cluster-admin", account("b")),
  ],
  ["a narrower role", "binding-to-broad-role", binding("admin", account("a")), binding("view", account("a"))],
  ["rules in another order", "rbac-wildcard", role(reading, changing), role(changing, reading)],
  ["one verb of all", "rbac-wildcard", role(reading.replace("get", '"*"')), role(reading)],
  ["another key beside a secret", "secret-in-config-map", keeping(one), keeping(one, "b")],
  ["a secret in another place", "secret-in-plain-text", knowing(one, another), knowing(another, one)],
  ["a secret in base64", "secret-committed", committing("stringData", one), committing("data", btoa(one))],
])("%s is as old: %s", (_what, rule, before, after) => {
  expect(newRules(rule, before, after)).toEqual([]);
});

const secrets = [one, another, "pQ5mZr8nWv2kXc7t"];
const granting = (group: string, resource: string, verbs: readonly string[]): string =>
  role(`apiGroups: ["${group}"], resources: [${resource}], verbs: [${verbs.join(", ")}]`);
const running = (...lines: readonly string[]): string => `FROM debian:13\n${lines.join("\n")}\nUSER 1000\n`;
const editing = ["create", "update", "patch", "delete"];

/** Rules whose findings can go further at their place: what there may be of it, and a file with some of that. */
const extents: readonly (readonly [rule: RuleId, all: readonly string[], of: (some: readonly string[]) => string])[] = [
  ["capabilities-added", ["NET_ADMIN", "SYS_ADMIN", "SYS_PTRACE", "BPF", "SYSLOG"], (some) => adding(...some)],
  ["host-path-mounted", ["/etc", "/root", "/var/lib/kubelet"], (some) => mountingByName(...some)],
  ["host-namespace-shared", ["hostPID", "hostIPC", "hostNetwork"], (some) => sharing(...some)],
  ["unsafe-sysctl", ["kernel.sem", "kernel.msgmax", "kernel.shmall"], (some) => setting(...some)],
  ["service-with-external-ips", ["192.0.2.1", "192.0.2.7", "192.0.2.9"], (some) => taking(...some)],
  ["secret-in-plain-text", secrets, (some) => knowing(...some)],
  ["rbac-wildcard", ["get", "create", "delete"], (some) => role(reading.replace("get", some.join(", ")))],
  ["rbac-reads-secrets", ["get", "list", "watch"], (some) => granting("", "secrets", some)],
  ["rbac-changes-secrets", ["update", "patch", "delete"], (some) => granting("", "secrets", some)],
  ["rbac-creates-workloads", ["create", "update", "patch"], (some) => granting("apps", "deployments", some)],
  ["rbac-changes-roles", editing, (some) => granting("rbac.authorization.k8s.io", "clusterroles", some)],
  ["rbac-escalation-verbs", ["bind", "escalate"], (some) => granting("rbac.authorization.k8s.io", "roles", some)],
  ["rbac-impersonates", ["users", "groups", "uids"], (some) => granting("", some.join(", "), ["impersonate"])],
  ["rbac-exec-into-pods", ["pods/exec", "pods/attach"], (some) => granting("", some.join(", "), ["create"])],
  [
    "host-port-used",
    ["80", "443", "9100"],
    (some) =>
      pod("", `      ports: [${some.map((port) => `{containerPort: ${port}, hostPort: ${port}}`).join(", ")}]\n`),
  ],
  [
    "runtime-socket-mounted",
    ["/var/run/docker.sock", "/run/containerd/containerd.sock", "/run/crio/crio.sock"],
    (some) => mountingByName(...some),
  ],
  [
    "host-aliases-set",
    ["192.0.2.1", "192.0.2.7"],
    (some) => pod(`  hostAliases: [${some.map((ip) => `{ip: ${ip}, hostnames: [a]}`).join(", ")}]\n`),
  ],
  [
    "seccomp-unconfined",
    ["a", "b", "c"],
    (some) => {
      const containers = ["a", "b", "c"].map((name) => {
        const profile = some.includes(name) ? "Unconfined" : "RuntimeDefault";
        return `    - {name: ${name}, image: a, securityContext: {seccompProfile: {type: ${profile}}}}\n`;
      });
      return pod("").replace("    - name: web\n      image: web\n", containers.join(""));
    },
  ],
  [
    "ingress-snippet",
    ["server-snippet", "configuration-snippet", "auth-snippet"],
    (some) =>
      `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: a\n  annotations:\n${some.map((name) => `    nginx.ingress.kubernetes.io/${name}: a\n`).join("")}spec: {defaultBackend: {service: {name: a, port: {number: 80}}}}\n`,
  ],
  [
    "secret-in-build",
    secrets,
    (some) => running(`ENV ${some.map((text, at) => `DB${at}_PASSWORD=${text}`).join(" ")}`),
  ],
  [
    "credential-in-instruction",
    secrets,
    (some) => running(`RUN ${some.map((text) => `curl https://me:${text}@shop.internal/a`).join(" && ")}`),
  ],
  [
    "password-in-image",
    secrets,
    (some) => running(`RUN ${some.map((text) => `echo root:${text} | chpasswd`).join(" && ")}`),
  ],
  [
    "verification-switched-off",
    [
      "curl -k https://shop.internal/a",
      "wget --no-check-certificate https://shop.internal/a",
      "apt-get install -y --allow-unauthenticated a",
    ],
    (some) => running(`RUN ${some.join(" && ")}`),
  ],
  [
    "download-piped-to-shell",
    ["a.internal", "b.internal", "c.internal"],
    (some) => running(`RUN ${some.map((host) => `curl https://${host}/install | sh`).join(" && ")}`),
  ],
];

test("a container that takes over what another one has is no old one while that still has it", () => {
  const both = adding("NET_ADMIN").replace(
    /$/,
    "    - {name: other, image: a, securityContext: {capabilities: {add: [NET_ADMIN]}}}\n",
  );
  expect(newRules("capabilities-added", adding("NET_ADMIN"), both)).toEqual(["capabilities-added"]);
});

test.each(extents)("what a change adds is new, and what it takes away or moves is not: %s", (rule, all, of) => {
  const some = fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 });
  fc.assert(
    fc.property(some, some, (before, after) => {
      const added = after.some((one) => !before.includes(one));
      expect(newRules(rule, of(before), of(after)).length > 0).toBe(added);
    }),
    { numRuns: 25 },
  );
});
