import { describe, expect, it } from "vitest";
import { type ReviewedChange, reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { type Files, inputsOf, only } from "../support/analyse.ts";
import { renderer } from "../support/renderer.ts";

const rules = [
  "privilege-escalation-allowed",
  "container-privileged",
  "root-user-restored",
  "image-runs-as-root",
  "sudo-used",
] as const;
const values = only(...rules);

const pod = [
  "apiVersion: v1",
  "kind: Pod",
  "metadata:",
  "  name: web",
  "spec:",
  "  containers:",
  "    - name: web",
  "      image: registry.example.com/web:1.0.0",
  "      securityContext:",
  "        privileged: true",
  "",
].join("\n");
const image = 'FROM debian:12\nRUN sudo apt-get update\nCMD ["web"]\n';

const annotated = (annotation: string): string =>
  pod.replace("  name: web\n", `  name: web\n  annotations: {${annotation}}\n`);
const above = (line: string, comment: string, text: string): string => text.replace(line, `${comment}\n${line}`);

/** Each way to silence one finding of one file. */
const manifests: Readonly<Record<string, string>> = {
  "an ignore comment above the document": `# kubesuggest: ignore[container-privileged] a test\n${pod}`,
  "an ignore comment on the line": pod.replace("true", "true # kubesuggest: ignore[container-privileged] a test"),
  "kube-linter": annotated('ignore-check.kube-linter.io/privileged-container: "x"'),
  "kube-linter for all": annotated('kube-linter.io/ignore-all: "x"'),
  "kube-score": annotated("kube-score/ignore: container-security-context-privileged"),
  Polaris: annotated('polaris.fairwinds.com/exempt: "true"'),
  Checkov: annotated('checkov.io/skip1: "CKV_K8S_16=x"'),
  Trivy: above("    - name: web", "    # trivy:ignore:KSV-0017", pod),
};
/** The same for tools that have no such check. */
const escalating = pod.replace("privileged: true", "allowPrivilegeEscalation: true");
const query = "5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d";
const others: Readonly<Record<string, string>> = {
  "KICS for the file": `# kics-scan ignore\n${escalating}`,
  "KICS for a query": `# kics-scan disable=${query}\n${escalating}`,
  "KICS for a block": above("    - name: web", "    # kics-scan ignore-block", escalating),
  "KICS for a line": above("        allowPriv", "        # kics-scan ignore-line", escalating),
  Kubescape: escalating.replace("  name: web\n", '  name: web\n  labels: {kubescape.io/ignore: "true"}\n'),
};
const images: Readonly<Record<string, string>> = {
  "an ignore comment": above("RUN sudo", "# kubesuggest: ignore[sudo-used] a test", image),
  "an ignore comment for the stage": above("FROM", "# kubesuggest: ignore[sudo-used] a test", image),
  hadolint: above("RUN sudo", "# hadolint ignore=DL3004", image),
  "hadolint for the stage": above("FROM", "# hadolint stage ignore=DL3004", image),
  "hadolint for the file": `# hadolint global ignore=DL3004\n${image}`,
  Checkov: `# checkov:skip=CKV2_DOCKER_1:x\n${image}`,
  Trivy: above("RUN sudo", "# trivy:ignore:DS-0010", image),
};

const rooted = 'FROM debian:12\nUSER root\nCMD ["web"]\n';
const otherImages: Readonly<Record<string, string>> = {
  "KICS for the file": `# kics-scan ignore\n${rooted}`,
  "KICS for a line": above("USER", "# kics-scan ignore-line", rooted),
  "KICS for the stage": above("FROM", "# kics-scan ignore-block", rooted),
};

function review(path: string, head: string, base: string | null, trustIgnores: "base" | "head"): ReviewedChange {
  return reviewFiles({ [path]: head }, base === null ? {} : { [path]: base }, trustIgnores);
}

function reviewFiles(head: Files, base: Files, trustIgnores: "base" | "head"): ReviewedChange {
  const changed = Object.keys(head).filter((path) => head[path] !== base[path]);
  return reviewChange({
    changes: changed.map((path) => {
      return { path, previousPath: null, status: base[path] === undefined ? "added" : "modified", patch: null };
    }),
    head: inputsOf(head),
    base: inputsOf(base),
    skipped: [],
    config: { ...resolveConfig(values), trustIgnores },
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    today: "2026-06-01",
    renderer,
  });
}

const cases = [
  ...Object.entries(manifests).map(
    ([name, text]) => ["manifest", name, "a.yaml", text, pod, "container-privileged"] as const,
  ),
  ...Object.entries(others).map(
    ([name, text]) => ["manifest", name, "a.yaml", text, escalating, "privilege-escalation-allowed"] as const,
  ),
  ...Object.entries(images).map(
    ([name, text]) => ["Dockerfile", name, "Dockerfile", text, image, "sudo-used"] as const,
  ),
  ...Object.entries(otherImages).map(
    ([name, text]) => ["Dockerfile", name, "Dockerfile", text, rooted, "image-runs-as-root"] as const,
  ),
];

describe.each(cases)("in a %s: %s", (_format, _name, path, silent, loud, rule) => {
  const found = (reviewed: ReviewedChange): boolean => reviewed.findings.some((finding) => finding.rule === rule);

  it("is listed where the pull request brings it, in a new file and in an old one", () => {
    for (const base of [null, loud]) {
      const reviewed = review(path, silent, base, "head");
      expect(found(reviewed)).toBe(false);
      expect(reviewed.silenced.map(({ message }) => message).join("\n")).toContain(rule);
      expect(reviewed.plan.check.title).toMatch(/silenced/);
    }
    expect(review(path, silent, silent, "head").silenced).toEqual([]);
  });

  it("counts only once the base has it, where only the base is trusted", () => {
    const added = review(path, silent, null, "base");
    expect(added.findings).toContainEqual(expect.objectContaining({ rule, new: true }));
    expect(added.silenced).toEqual([]);
    const kept = review(path, `${silent}\n`, silent, "base");
    expect(found(kept)).toBe(false);
  });
});

const chart = {
  "chart/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
  "chart/values.yaml": "security:\n  privileged: true\nannotations: {}\n",
  "chart/templates/pod.yaml": pod
    .replace("  name: web\n", "  name: web\n  annotations: {{- toYaml .Values.annotations | nindent 4 }}\n")
    .replace("        privileged: true", "        {{- toYaml .Values.security | nindent 8 }}"),
};
const kustomized = { "pod.yaml": pod, "kustomization.yaml": "resources: [pod.yaml]\n" };
const exempt = 'polaris.fairwinds.com/exempt: "true"';

describe.each<[string, Files, string, (text: string) => string]>([
  [
    "a comment in a template",
    chart,
    "chart/templates/pod.yaml",
    (text) => `# kubesuggest: ignore[container-privileged] a test\n${text}`,
  ],
  [
    "a comment in values",
    chart,
    "chart/values.yaml",
    (text) => text.replace("true", "true # kubesuggest: ignore[container-privileged] a test"),
  ],
  ["an annotation of values", chart, "chart/values.yaml", (text) => text.replace("{}", `{${exempt}}`)],
  [
    "a comment in a resource of a kustomization",
    kustomized,
    "pod.yaml",
    (text) => text.replace("true", "true # kubesuggest: ignore[container-privileged] a test"),
  ],
  [
    "an annotation of a kustomization",
    kustomized,
    "kustomization.yaml",
    (text) => `${text}commonAnnotations: {${exempt}}\n`,
  ],
  [
    "an annotation of a patch",
    kustomized,
    "kustomization.yaml",
    (text) =>
      `${text}patches: [{patch: 'kind: Pod\n\n      apiVersion: v1\n\n      metadata: {name: web, annotations: {${exempt}}}'}]\n`,
  ],
])("in what is rendered: %s", (_name, files, path, silence) => {
  const silent = { ...files, [path]: silence(files[path] ?? "") };
  const rule = "container-privileged";
  const found = (reviewed: ReviewedChange): boolean => reviewed.findings.some((finding) => finding.rule === rule);

  it("is listed where the pull request brings it, in new files and in old ones", () => {
    expect(found(reviewFiles(files, {}, "head"))).toBe(true);
    for (const base of [{}, files]) {
      const reviewed = reviewFiles(silent, base, "head");
      expect(found(reviewed)).toBe(false);
      expect(reviewed.silenced.map(({ message }) => message).join("\n")).toContain(rule);
    }
    expect(reviewFiles(silent, silent, "head").silenced).toEqual([]);
  });

  it("counts only once the base has it, where only the base is trusted", () => {
    const added = reviewFiles(silent, {}, "base");
    expect(added.findings).toContainEqual(expect.objectContaining({ rule, new: true }));
    expect(added.silenced).toEqual([]);
    expect(found(reviewFiles(silent, files, "base"))).toBe(true);
    expect(found(reviewFiles({ ...silent, [path]: `${silent[path]}\n` }, silent, "base"))).toBe(false);
  });
});

it("hadolint's configuration silences by the base alone, so that it is nothing a pull request brings", () => {
  const reviewed = reviewChange({
    changes: [{ path: "Dockerfile", previousPath: null, status: "added", patch: null }],
    head: inputsOf({ Dockerfile: image, ".hadolint.yaml": "ignored: [DL3004]\n" }),
    base: [],
    skipped: [],
    config: resolveConfig(values),
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    today: "2026-06-01",
  });
  expect(reviewed.findings).toContainEqual(expect.objectContaining({ rule: "sudo-used" }));
});
