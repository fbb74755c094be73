import { describe, expect, it } from "vitest";
import type { ConfigValues } from "../../src/config/values.ts";
import { applyEdits } from "../../src/core/edit.ts";
import { type Files, only } from "../support/analyse.ts";
import { analyseRendered, line } from "../support/renderer.ts";

const setting = "          securityContext:\n            allowPrivilegeEscalation: false\n";
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
${setting}`;
const service =
  "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: {app: web}\n  ports: [{port: 80}]\n";

function judge(kustomization: string, files: Files = {}, config = only("privilege-escalation-allowed")) {
  const tree = { "deployment.yaml": deployment, "kustomization.yaml": kustomization, ...files };
  const { findings } = analyseRendered(tree, config);
  return {
    lines: findings.map(line),
    advice: findings.map(({ advice }) => advice),
    fixed: findings.flatMap(({ source, fix }) => (fix === null ? [] : [applyEdits(source.text, fix.edits)])),
  };
}

const resources = "resources: [deployment.yaml]\n";

/** A patch that is like a Deployment, with containers, as far in as it is to stand. */
function merge(indent: string, containers: string, name = "web"): string {
  const text = `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  template:
    spec:
      containers:
${containers}`;
  return text.replace(/^(?=.)/gm, indent);
}

const side = "        - name: side\n          image: registry.example.com/side:1\n";
const added = `      - op: add
        path: /spec/template/spec/containers/-
        value:
          name: side
          image: registry.example.com/side:1
`;

describe("what a patch in the kustomization says is fixed there", () => {
  it.each([
    [
      "a container that a patch adds",
      `patches:\n  - patch: |-\n${merge("      ", side)}  - path: other.yaml\n    target: {kind: Deployment}\n`,
      `patches:\n  - patch: |-\n${merge("      ", side + setting)}  - path: other.yaml\n    target: {kind: Deployment}\n`,
      "kustomization.yaml:11 privilege-escalation-allowed safe deployment.yaml:16",
    ],
    [
      "a patch of the older field, at the end of a file without a line break",
      `patchesStrategicMerge:\n- |\n${merge("  ", side)}`.trimEnd(),
      `patchesStrategicMerge:\n- |\n${merge("  ", side + setting)}`.trimEnd(),
      "kustomization.yaml:11 privilege-escalation-allowed safe deployment.yaml:16",
    ],
    [
      "what a patch sets badly",
      `patchesStrategicMerge:\n  - |\n${merge("    ", `        - name: web\n${setting.replace("false", "true")}`)}`,
      `patchesStrategicMerge:\n  - |\n${merge("    ", `        - name: web\n${setting}`)}`,
      "kustomization.yaml:13 privilege-escalation-allowed review deployment.yaml:16",
    ],
    [
      "a container that a change adds, before blank lines",
      `patches:\n  - target: {kind: Deployment}\n    patch: |-\n${added}\n\ncommonLabels: {a: b}\n`,
      `patches:\n  - target: {kind: Deployment}\n    patch: |-\n${added}${setting}\n\ncommonLabels: {a: b}\n`,
      "kustomization.yaml:7 privilege-escalation-allowed safe deployment.yaml:12",
    ],
    [
      "a value that a change sets",
      `patchesJson6902:
  - target: {group: apps, version: v1, kind: Deployment, name: web}
    patch: |- # by hand
      - {op: add, path: /metadata/labels, value: {a: b}}
      - op: replace # all of it
        path: /spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation
        value: true # why?
`,
      `patchesJson6902:
  - target: {group: apps, version: v1, kind: Deployment, name: web}
    patch: |- # by hand
      - {op: add, path: /metadata/labels, value: {a: b}}
      - op: replace # all of it
        path: /spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation
        value: false # why?
`,
      "kustomization.yaml:7 privilege-escalation-allowed review deployment.yaml:16",
    ],
  ])("%s", (_what, text, fixed, at) => {
    const other = "- op: add\n  path: /metadata/annotations\n  value: {a: b}\n";
    const judged = judge(resources + text, { "other.yaml": other });
    expect(judged).toMatchObject({ lines: [at], fixed: [resources + fixed] });
    const windows = (one: string): string => one.replaceAll("\n", "\r\n");
    const again = judge(windows(resources + text), { "other.yaml": other });
    expect(again.fixed).toEqual([windows(resources + fixed)]);
  });

  it("together with what is missing beside it, although the base has the same map", () => {
    const patch = (context: string): string => {
      return `${resources}patches:\n  - patch: |-\n${merge("      ", `        - name: web\n          securityContext:\n${context}`)}`;
    };
    const base = deployment.replace("allowPrivilegeEscalation: false", "runAsNonRoot: true");
    const judged = judge(
      patch("            privileged: true\n"),
      { "deployment.yaml": base },
      only("container-privileged"),
    );
    expect(judged).toMatchObject({
      lines: ["kustomization.yaml:13 container-privileged review deployment.yaml:15"],
      fixed: [patch("            privileged: false\n            allowPrivilegeEscalation: false\n")],
    });
  });

  it("also in a file that names nothing by itself", () => {
    const target = "patches:\n  - path: patch.yaml\n    target: {kind: Deployment, name: web}\n";
    const list = added.replaceAll(/^ {6}/gm, "");
    const like = merge("", side, "whatever");
    expect(judge(resources + target, { "patch.yaml": list })).toMatchObject({
      lines: ["patch.yaml:3 privilege-escalation-allowed safe deployment.yaml:12"],
      fixed: [list + setting.replaceAll(/^ {6}/gm, "")],
    });
    expect(judge(resources + target, { "patch.yaml": like })).toMatchObject({
      lines: ["patch.yaml:8 privilege-escalation-allowed safe deployment.yaml:16"],
      fixed: [like + setting],
    });
  });

  it("also a key that gets another name", () => {
    const text = (key: string): string => `${resources}patches:
  - patch: |
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          spec:
            nodeSelector:
              ${key}: linux

`;
    const judged = judge(text("beta.kubernetes.io/os"), {}, only("label-deprecated"));
    expect(judged.lines).toEqual(["kustomization.yaml:11 label-deprecated safe deployment.yaml:11"]);
    expect(judged.fixed).toEqual([text("kubernetes.io/os")]);
  });

  it("a change that is not to be made goes, and another one stays", () => {
    const outdated = "      - op: add\n        path: /spec/template/spec/nodeSelector\n        value: {OLD: linux}\n";
    const text = `${resources}patches:\n  - target: {kind: Deployment}\n    patch: |-\n`;
    const both = (old: string): string => outdated.replace("OLD", old);
    const judged = judge(text + both("beta.kubernetes.io/os"), {}, only("label-deprecated"));
    expect(judged.fixed).toEqual([text + both("kubernetes.io/os")]);
    const harm = "      - op: add\n        path: /spec/template/spec/serviceAccount\n        value: web\n";
    const account = "      - op: add\n        path: /spec/template/spec/serviceAccountName\n        value: web\n";
    const removed = judge(text + account + harm, {}, only("service-account-alias"));
    expect(removed.fixed).toEqual([text + account]);
  });

  it("a patch goes with the last of its changes, and the list with the last of its patches", () => {
    const account = "      - op: add\n        path: /spec/template/spec/serviceAccountName\n        value: web\n";
    const other = `  - target: {kind: Deployment}\n    patch: |-\n${account}`;
    const harm = `  - target: {kind: Deployment}\n    patch: |-\n${account.replace("Name", "")}`;
    const removed = (patches: string): readonly string[] =>
      judge(`${resources}patches:\n${patches}namePrefix: a-\n`, {}, only("service-account-alias")).fixed;
    expect(removed(other + harm)).toEqual([`${resources}patches:\n${other}namePrefix: a-\n`]);
    expect(removed(harm + other)).toEqual([`${resources}patches:\n${other}namePrefix: a-\n`]);
    expect(removed(`${other}  # why\n${harm}`)).toEqual([]);
    const own = { "deployment.yaml": deployment.replace("      containers:", "      serviceAccountName: web\n$&") };
    const alone = judge(`${resources}patches:\n${harm}namePrefix: a-\n`, own, only("service-account-alias"));
    expect(alone.fixed).toEqual([`${resources}namePrefix: a-\n`]);
  });

  it("not where the text stands in quotes or is folded, which is said", () => {
    const json = JSON.stringify([
      {
        op: "add",
        path: "/spec/template/spec/containers/-",
        value: { name: "side", image: "registry.example.com/a:1" },
      },
    ]);
    const folded = `>-\n      ${json.replace(", ", ",\n      ")}`;
    for (const patch of [`'${json}'`, folded]) {
      const judged = judge(`${resources}patches:\n  - target: {kind: Deployment}\n    patch: ${patch}\n`);
      expect(judged.lines).toEqual([
        expect.stringMatching("^kustomization.yaml:4 privilege-escalation-allowed no fix"),
      ]);
      expect(judged.advice).toEqual([
        "No fix is offered: it is set in kustomization.yaml, in a form that can't be changed here.",
      ]);
    }
  });

  it("and a comment in its text ignores it", () => {
    const comment = "        # kubesuggest: ignore[privilege-escalation-allowed] it is so\n";
    expect(judge(`${resources}patches:\n  - patch: |-\n${merge("      ", comment + side)}`).lines).toEqual([]);
    expect(
      judge(`${resources}patches:\n  - target: {kind: Deployment}\n    patch: |-\n${comment.slice(2)}${added}`).lines,
    ).toEqual([]);
  });
});

describe("what an entry of the kustomization says is fixed there", () => {
  const image = "registry.example.com/web";
  const config: ConfigValues = only("image-registry-frozen");

  it.each([
    [
      "the name of an image",
      `images:\n  - name: ${image}\n    newName: k8s.gcr.io/pause\n    newTag: "3.9" # for now\n`,
      `images:\n  - name: ${image}\n    newName: registry.k8s.io/pause\n    newTag: "3.9" # for now\n`,
      "kustomization.yaml:5",
    ],
    [
      "the name of an image with a digest",
      `images:\n- digest: sha256:${"a".repeat(64)}\n  name: ${image}\n  newName: k8s.gcr.io/pause\n`,
      `images:\n- digest: sha256:${"a".repeat(64)}\n  name: ${image}\n  newName: registry.k8s.io/pause\n`,
      "kustomization.yaml:3",
    ],
  ])("%s", (_what, text, fixed, at) => {
    const judged = judge(resources + text, {}, config);
    expect(judged.lines).toEqual([expect.stringContaining(`${at} image-registry-frozen `)]);
    expect(judged.fixed).toEqual([resources + fixed]);
  });

  it.each([
    ["  - name: api\n    count: 2\n  - name: web # scaled\n    count: 4\n", "  - name: api\n    count: 2\n"],
    ["  - name: web\n    count: 4\n", null],
  ])("a number of pods beside an autoscaler goes with its entry: %j", (entries, left) => {
    const autoscaler = `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
  maxReplicas: 9
  metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}}]
`;
    const files = { "api.yaml": deployment.replaceAll("web", "api"), "hpa.yaml": autoscaler };
    const text = (more: string): string => `resources: [deployment.yaml, api.yaml, hpa.yaml]\n${more}namePrefix: a-\n`;
    const judged = judge(text(`replicas:\n${entries}`), files, only("replicas-beside-autoscaler"));
    expect(judged.lines).toEqual([
      expect.stringMatching(
        /^kustomization\.yaml:\d replicas-beside-autoscaler review deployment\.yaml:5 hpa\.yaml:5$/,
      ),
    ]);
    expect(judged.fixed).toEqual([text(left === null ? "" : `replicas:\n${left}`)]);
  });

  it("an annotation of all objects, where only those have it that must not", () => {
    const hints = "  service.kubernetes.io/topology-aware-hints: disabled\n";
    const mode = "  service.kubernetes.io/topology-mode: Auto\n";
    const web = service.replace("  name: web\n", `  name: web\n  annotations:\n  ${mode}`);
    const text = (names: string): string => `resources: [${names}]\ncommonAnnotations:\n  team: shop\n`;
    const config = only("topology-annotation-ineffective");
    const alone = judge(text("service.yaml") + hints, { "service.yaml": web }, config);
    expect(alone.lines).toEqual([
      expect.stringMatching("^kustomization.yaml:4 topology-annotation-ineffective review "),
    ]);
    expect(alone.fixed).toEqual([text("service.yaml")]);
    const beside = judge(text("service.yaml, deployment.yaml") + hints, { "service.yaml": web }, config);
    expect(beside.lines).toEqual([
      expect.stringMatching("^kustomization.yaml:4 topology-annotation-ineffective no fix "),
    ]);
    expect(beside.advice).toEqual([
      expect.stringContaining("a change in kustomization.yaml does not work, since it would also change objects"),
    ]);
  });

  it("a literal of what is generated is told of there, and ignored there", () => {
    const literals = [
      "[password=hunter22-hunter22]",
      "\n      - a=b\n      # kubesuggest: ignore[secret-committed] x\n      - password=hunter22-hunter22",
    ];
    const judged = literals.map(
      (text) =>
        judge(`${resources}secretGenerator:\n  - name: keys\n    literals: ${text}\n`, {}, only("secret-committed"))
          .lines,
    );
    expect(judged).toEqual([["kustomization.yaml:4 secret-committed no fix"], []]);
  });

  it("the namespace of all objects is told of there", () => {
    const judged = judge(`${resources}namespace: kube-system\n`, {}, only("system-namespace-used"));
    expect(judged.lines).toEqual(["kustomization.yaml:2 system-namespace-used no fix deployment.yaml:3"]);
  });
});

describe("a comment at an entry, or at the key that holds it, ignores what the entry says", () => {
  const network = `      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          spec:
            hostNetwork: true
`;
  const change = "      - op: add\n        path: /spec/template/spec/hostNetwork\n        value: true\n";
  it.each([
    ["image-tag-floating", "images:\n", "  - name: registry.example.com/web\n    newTag: latest\n", 4],
    [
      "image-registry-frozen",
      "images:\n",
      "  - name: registry.example.com/web\n    newName: docker.io/bitnami/nginx\n    newTag: 1.27.0\n",
      5,
    ],
    ["host-namespace-shared", "patches:\n", `  - patch: |-\n${network}`, 10],
    ["host-namespace-shared", "patches:\n", `  - target: {kind: Deployment}\n    patch: |-\n${change}`, 6],
    ["system-namespace-used", "", "namespace: kube-system\n", 2],
  ] as const)("%s", (rule, key, entry, at) => {
    const lines = (text: string): readonly string[] => judge(resources + text, {}, only(rule)).lines;
    const comment = `# kubesuggest: ignore[${rule}] it is so\n`;
    expect(lines(key + entry)).toEqual([expect.stringMatching(`^kustomization.yaml:${at} ${rule} `)]);
    expect(lines(`${key}${key && "  "}${comment}${entry}`)).toEqual([]);
    expect(lines(comment + key + entry)).toEqual([]);
  });
});
