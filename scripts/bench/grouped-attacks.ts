import type { Attack } from "./attacks.ts";
import { autoscaler, deployment, dockerfile, ingress, oneFile, service, times } from "./generate.ts";
import type { TextFile } from "./trees.ts";

/**
 * Files with many groups, each just below a limit that keeps the cost down, so that the cost of one group is paid for
 * every group. The size is the number of groups.
 */
export const groupedAttacks: readonly Attack[] = [
  {
    name: "groups of 50 Services that select 50 Deployments",
    size: 1,
    files: groups((group) => [
      ...times(50, (i) => deployment(i, `x${group}`)),
      ...times(50, (i) => service(i, `x${group}`)),
    ]),
  },
  {
    name: "groups of 10 Services that select 10 Deployments",
    size: 4,
    files: groups((group) => [
      ...times(10, (i) => deployment(i, `x${group}`)),
      ...times(10, (i) => service(i, `x${group}`)),
    ]),
  },
  {
    name: "groups of 50 StatefulSets that name a Service",
    size: 1,
    files: groups((group) => [
      ...times(50, (i) => statefulSet(i, `x${group}`)),
      ...times(50, (i) => service(i, `x${group}`)),
    ]),
  },
  {
    name: "groups of 100 disruption budgets for 200 Deployments",
    size: 1,
    files: groups((group) => [
      ...times(200, (i) => deployment(i, `x${group}`)),
      ...times(100, (i) => selecting("policy/v1", "PodDisruptionBudget", "minAvailable: 3", i, `x${group}`)),
    ]),
  },
  {
    name: "groups of 100 network policies for 200 Deployments",
    size: 1,
    files: groups((group) => [
      ...times(200, (i) => deployment(i, `x${group}`)),
      ...times(100, (i) => networkPolicy(i, `x${group}`)),
    ]),
  },
  {
    name: "groups of 100 Services that nearly select 200 Deployments",
    size: 1,
    files: groups((group) => [
      ...times(200, (i) => deployment(i, `webserver${group}`)),
      ...times(100, (i) => service(i, `webservre${group}`)),
    ]),
  },
  {
    name: "groups of 50 Deployments of one name, with autoscalers",
    size: 1,
    files: groups(() => times(50, (i) => [inNamespace(deployment(0), i), inNamespace(autoscaler(0), i)]).flat()),
  },
  {
    name: "groups of 100 Deployments with one claim",
    size: 1,
    files: groups(() => [claim, ...times(100, (i) => claiming(deployment(i)))]),
  },
  {
    name: "groups of 20 Ingresses for 50 Services",
    size: 1,
    files: groups(() => [
      ...times(20, () => ingress(50).replaceAll("number: 80", "number: 81")),
      ...times(50, (i) => service(i)),
    ]),
  },
  {
    name: "groups of 100 bindings of a role",
    size: 1,
    files: groups(() => [role, ...times(100, binding)]),
  },
  { name: "pods of 50 containers", size: 1, files: groups((group) => [deployment(group, "x", 50)]) },
  { name: "pods of 10 containers", size: 5, files: groups((group) => [deployment(group, "x", 10)]) },
  {
    name: "pods of 50 containers that are merged from one",
    size: 1,
    files: groups(() => [
      deployment(0).replace("- name: c0", "- &c\n          name: c0") +
        times(49, (i) => `        - {<<: *c, name: d${i}}\n`).join(""),
    ]),
  },
  {
    name: "maps of 100 keys that stand twice",
    size: 2,
    files: groups(() => [
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n${times(200, (i) => `  k${i % 100}: a\n`).join("")}`,
    ]),
  },
  {
    name: "Dockerfiles that 100 Deployments run",
    whole: true,
    size: 1,
    files: (n) =>
      times(n, (group) => [
        inFolder(group, dockerfile(times(20, (i) => `RUN sudo make target-${i}`))),
        inFolder(group, [{ path: "build.sh", text: `#!/bin/sh\ndocker build -t shop/web${group} .\n` }]),
        inFolder(group, oneFile(times(100, (i) => deployment(i).replace("shop/web:1", `shop/web${group}:1`)))),
      ]).flat(2),
  },
  {
    name: "Dockerfiles with 100 fixes",
    whole: true,
    size: 1,
    files: (n) => times(n, (group) => inFolder(group, dockerfile(times(50, flawed).flat()))).flat(),
  },
  {
    name: "Dockerfiles with 50 stages",
    whole: true,
    size: 1,
    files: (n) =>
      times(n, (group) => inFolder(group, [{ path: "Dockerfile", text: times(50, stage).join("") }])).flat(),
  },
];

/** Puts each group in a folder of its own, so that it does not count towards the limits of another. */
function groups(documentsOf: (group: number) => readonly string[]): Attack["files"] {
  return (n) => times(n, (group) => inFolder(group, oneFile(documentsOf(group)))).flat();
}

function inFolder(group: number, files: readonly TextFile[]): readonly TextFile[] {
  return files.map(({ path, text }) => ({ path: `group-${group}/${path}`, text }));
}

function statefulSet(index: number, app: string): string {
  return deployment(index, app)
    .replace("kind: Deployment", "kind: StatefulSet")
    .replace("spec:\n", "spec:\n  serviceName: service-0\n");
}

function selecting(apiVersion: string, kind: string, setting: string, index: number, app: string): string {
  const selector = `selector: {matchLabels: {app: ${app}}}`;
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: s${index}}\nspec:\n  ${setting}\n  ${selector}\n`;
}

function networkPolicy(index: number, app: string): string {
  const policy = selecting("networking.k8s.io/v1", "NetworkPolicy", "policyTypes: [Ingress]", index, app);
  return policy.replace("selector:", "podSelector:");
}

function inNamespace(document: string, index: number): string {
  return document.replace("metadata:\n", `metadata:\n  namespace: n${index}\n`);
}

const claim = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: a}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
`;

function claiming(document: string): string {
  const volumes = "volumes: [{name: v, persistentVolumeClaim: {claimName: a}}]";
  return document.replace("      containers:\n", `      ${volumes}\n      containers:\n`);
}

const rbac = "apiVersion: rbac.authorization.k8s.io/v1\n";
const role = `${rbac}kind: Role
metadata: {name: r}
rules:
${times(50, () => '  - {apiGroups: ["*"], resources: ["*"], verbs: ["*"]}\n').join("")}`;

function binding(index: number): string {
  return `${rbac}kind: RoleBinding
metadata: {name: b${index}}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}
subjects: [{kind: ServiceAccount, name: default}]
`;
}

/** Instructions that several rules have fixes for. */
function flawed(index: number): readonly string[] {
  return [
    `RUN apt-get update && apt-get install pkg${index}`,
    `RUN cd /x && pip install p${index}`,
    `ADD a${index} /b`,
  ];
}

function stage(index: number): string {
  const base = index === 0 ? "debian:latest" : `s${index - 1}`;
  return `FROM ${base} AS s${index}\nRUN apt-get install foo\nCOPY --from=s0 a b\nMAINTAINER x\n`;
}
