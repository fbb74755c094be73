import { describe, expect, it } from "vitest";
import { type ReviewedChange, reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import { inputsOf, only } from "../support/analyse.ts";

const rules = ["privilege-escalation-allowed", "container-privileged", "root-user-restored", "sudo-used"] as const;
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
const images: Readonly<Record<string, string>> = {
  "an ignore comment": above("RUN sudo", "# kubesuggest: ignore[sudo-used] a test", image),
  "an ignore comment for the stage": above("FROM", "# kubesuggest: ignore[sudo-used] a test", image),
  hadolint: above("RUN sudo", "# hadolint ignore=DL3004", image),
  "hadolint for the stage": above("FROM", "# hadolint stage ignore=DL3004", image),
  "hadolint for the file": `# hadolint global ignore=DL3004\n${image}`,
  Checkov: `# checkov:skip=CKV2_DOCKER_1:x\n${image}`,
  Trivy: above("RUN sudo", "# trivy:ignore:DS-0010", image),
};

function review(path: string, head: string, base: string | null, trustIgnores: "base" | "head"): ReviewedChange {
  return reviewChange({
    changes: [{ path, previousPath: null, status: base === null ? "added" : "modified", patch: null }],
    head: inputsOf({ [path]: head }),
    base: base === null ? [] : inputsOf({ [path]: base }),
    skipped: [],
    config: { ...resolveConfig(values), trustIgnores },
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    today: "2026-06-01",
  });
}

const cases = [
  ...Object.entries(manifests).map(
    ([name, text]) => ["manifest", name, "a.yaml", text, pod, "container-privileged"] as const,
  ),
  ...Object.entries(images).map(
    ([name, text]) => ["Dockerfile", name, "Dockerfile", text, image, "sudo-used"] as const,
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
