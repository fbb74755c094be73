import { describe, expect, it } from "vitest";
import { type ChangeToReview, reviewChange } from "../../src/analysis/review-change.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { ChangedFile } from "../../src/review/change.ts";
import { inputOf, only } from "../support/analyse.ts";
import { line, renderer } from "../support/renderer.ts";

const config = resolveConfig(only("privilege-escalation-allowed", "manifest-unreadable"));

const template = (rest = ""): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: {{ .Values.image }}
          securityContext:
            {{- toYaml .Values.securityContext | nindent 12 }}
${rest}`;

const chart = {
  "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
  "shop/values.yaml": "image: a\nsecurityContext:\n  allowPrivilegeEscalation: false\n",
  "shop/templates/web.yaml": template(),
};

type Texts = Readonly<Record<string, string>>;

/** Reviews the change from one chart to another, all lines of changed files shown. */
function review(base: Texts, head: Texts, hidden: readonly string[] = []) {
  const paths = Object.keys(head).filter((path) => head[path] !== base[path]);
  const changes = paths.map((path): ChangedFile => {
    const lines = (head[path] ?? "").replace(/\n$/, "").split("\n");
    const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((text) => `+${text}`)].join("\n");
    return {
      path,
      previousPath: null,
      status: "modified",
      patch: hidden.includes(path) ? "@@ -1,1 +1,1 @@\n a" : patch,
    };
  });
  const inputs = (texts: Texts) => {
    return Object.entries(texts).map(([path, text]) =>
      inputOf(path, text, paths.includes(path) ? "reviewed" : "context"),
    );
  };
  const change: ChangeToReview = {
    changes,
    head: inputs(head),
    base: inputs(base),
    skipped: [],
    config,
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    renderer,
  };
  return reviewChange(change);
}

const values = (text: string): Texts => ({ ...chart, "shop/values.yaml": `image: a\nsecurityContext:\n${text}` });
const container = "        - name: side\n          image: {{ .Values.image }}\n";

describe("a review of a chart", () => {
  it("suggests a change of the values that brought a finding in", () => {
    const { findings, plan } = review(chart, values("  runAsNonRoot: true\n"));
    expect(findings.map(line)).toEqual([
      "shop/values.yaml:3 privilege-escalation-allowed safe shop/templates/web.yaml:15",
    ]);
    expect(findings[0]?.new).toBe(true);
    expect(plan.review?.comments.map(({ path, line: at }) => `${path}:${at}`)).toEqual(["shop/values.yaml:3"]);
    expect(plan.review?.comments[0]?.body).toContain(
      "```suggestion\n  runAsNonRoot: true\n  allowPrivilegeEscalation: false\n```",
    );
  });

  it("suggests a change of the template that brought a finding in", () => {
    const { findings, plan } = review(chart, { ...chart, "shop/templates/web.yaml": template(container) });
    expect(findings.map(line)).toEqual(["shop/templates/web.yaml:17 privilege-escalation-allowed safe"]);
    expect(plan.review?.comments[0]?.body).toContain(
      "          securityContext:\n            allowPrivilegeEscalation: false\n",
    );
  });

  it("joins the fixes of one file into one change, proved by rendering", () => {
    const text = template(container + container.replace("side", "other"));
    const { plan } = review(chart, { ...chart, "shop/templates/web.yaml": text });
    expect(plan.review?.comments).toHaveLength(2);
  });

  it("says where a change belongs that no suggestion can make, because the change does not show the place", () => {
    const base = values("  runAsNonRoot: true\n");
    const guarded = (text: string): string =>
      text
        .replace(
          "          securityContext:\n",
          "          {{- with .Values.securityContext }}\n          securityContext:\n",
        )
        .replace(
          "toYaml .Values.securityContext | nindent 12 }}\n",
          "toYaml . | nindent 12 }}\n          {{- end }}\n",
        );
    const without = {
      ...base,
      "shop/templates/web.yaml": template().replace(
        /^ {10}securityContext:\n.*\n/m,
        "          securityContext: {allowPrivilegeEscalation: false}\n",
      ),
    };
    const { findings } = review(without, { ...base, "shop/templates/web.yaml": guarded(template()) });
    expect(findings.map(line)).toEqual([
      "shop/templates/web.yaml:16 privilege-escalation-allowed no fix shop/values.yaml:3",
    ]);
    expect(findings[0]?.advice).toBe(
      "Set allowPrivilegeEscalation to false: the place for it is shop/values.yaml, line 3.",
    );
  });

  it("takes what the base renders too for old, and does not speak of old findings in files that it leaves alone", () => {
    const old = values("  runAsNonRoot: true\n");
    const { findings } = review(old, { ...old, "shop/values.yaml": `# hello\n${old["shop/values.yaml"]}` });
    expect(findings).toEqual([]);
    const touched = review(old, { ...old, "shop/templates/web.yaml": `# hello\n${template()}` });
    expect(touched.findings).toMatchObject([{ new: false }]);
  });

  it("has a new error where the change keeps the chart from being rendered, and an old one where it was so before", () => {
    const broken = { ...chart, "shop/templates/web.yaml": template("{{ end }}\n") };
    const { findings, plan } = review(chart, broken);
    expect(findings).toMatchObject([{ rule: "manifest-unreadable", severity: "error", new: true }]);
    expect(plan.check.conclusion).toBe("failure");
    expect(review(broken, { ...broken, "shop/values.yaml": "image: b\n" }).findings).toEqual([]);
    const cured = review(broken, values("  runAsNonRoot: true\n"));
    expect(cured.findings.every((finding) => !finding.new)).toBe(true);
  });

  const job = (text: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: ${text}}\n`;
  const beside = (text: string): Texts => ({ ...chart, "shop/templates/job.yaml": job(text) });

  it("has a new error for the template that the change keeps from being rendered, and judges the others", () => {
    const broken = { ...beside("{{ required `no tag` .Values.tag }}"), ...values("  runAsNonRoot: true\n") };
    const { findings, plan } = review(beside("b"), { ...beside("{{ required `no tag` .Values.tag }}"), ...broken });
    expect(findings.map(line)).toEqual([
      "shop/templates/job.yaml:4 manifest-unreadable no fix",
      "shop/values.yaml:3 privilege-escalation-allowed review shop/templates/web.yaml:15",
    ]);
    expect(findings.map((finding) => finding.new)).toEqual([true, true]);
    expect(plan.check.conclusion).toBe("failure");
    expect(review(broken, { ...broken, "shop/values.yaml": `${broken["shop/values.yaml"]}other: 1\n` })).toMatchObject({
      findings: [],
      plan: { check: { conclusion: "success" } },
    });
  });

  it("takes a template that lacks a dependency for an error only where all of the chart could be rendered", () => {
    const dependencies = "dependencies:\n  - {name: lib, version: 1.0.0, repository: https://charts.example.com}\n";
    const depends = { "shop/Chart.yaml": `${chart["shop/Chart.yaml"]}${dependencies}` };
    const lacking = { ...beside('{{ include "lib.a" . }}'), ...depends };
    const rendered = { ...beside("b"), ...depends };
    expect(review(rendered, lacking).findings).toMatchObject([{ rule: "manifest-unreadable", new: true }]);
    const more = { ...lacking, "shop/templates/more.yaml": job('{{ include "lib.b" . }}') };
    expect(review(lacking, more).findings).toEqual([]);
  });
});
