import { describe, expect, it } from "vitest";
import { analyzeRendered } from "../../src/analysis/analyze-rendered.ts";
import { type ChangeToReview, reviewChange } from "../../src/analysis/review-change.ts";
import { type Config, resolveConfig } from "../../src/config/config.ts";
import { applyEdits } from "../../src/core/edit.ts";
import type { Renderer } from "../../src/core/renderer.ts";
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

/** Reviews the change from one chart to another. Unless a patch is given, all lines of changed files are shown. */
function review(
  base: Texts,
  head: Texts,
  hidden: readonly string[] = [],
  using: Renderer = renderer,
  configured: Config = config,
  given?: string,
) {
  const paths = Object.keys(head).filter((path) => head[path] !== base[path]);
  const changes = paths.map((path): ChangedFile => {
    const lines = (head[path] ?? "").replace(/\n$/, "").split("\n");
    const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((text) => `+${text}`)].join("\n");
    return {
      path,
      previousPath: null,
      status: "modified",
      patch: given ?? (hidden.includes(path) ? "@@ -1,1 +1,1 @@\n a" : patch),
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
    config: configured,
    complete: true,
    earlier: null,
    links: { rulePages: null, files: null, check: null },
    notices: [],
    renderer: using,
  };
  return reviewChange(change);
}

const values = (text: string): Texts => ({ ...chart, "shop/values.yaml": `image: a\nsecurityContext:\n${text}` });
const container = "        - name: side\n          image: {{ .Values.image }}\n";

describe("a review of a chart", () => {
  it("suggests a change of the values that brought a finding in", () => {
    const { findings, plan } = review(chart, values("  runAsNonRoot: true\n"));
    expect(findings.map(line)).toEqual([
      "shop/values.yaml:3 privilege-escalation-allowed safe shop/templates/web.yaml:15 shop/values.yaml:2",
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
      "shop/templates/web.yaml:16 privilege-escalation-allowed no fix shop/values.yaml:3 shop/values.yaml:2",
    ]);
    expect(findings[0]?.advice).toBe(
      "Set allowPrivilegeEscalation to false: the place for it is shop/values.yaml, line 3.",
    );
  });

  describe("a finding without a fix", () => {
    const tags = resolveConfig(only("image-tag-floating"));
    const image = template().replace("{{ .Values.image }}", '"{{ .Values.registry }}/web:{{ .Values.tag }}"');
    const tagged = (tag: string, end = ""): Texts => ({
      ...chart,
      "shop/templates/web.yaml": image,
      "shop/values.yaml": `registry: registry.example.com\ntag: ${tag}\n${end}`,
    });
    const atValues = (base: Texts, head: Texts, patch?: string) => {
      const { findings, plan } = review(base, head, [], renderer, tags, patch);
      return {
        lines: findings.map(line),
        comments: (plan.review?.comments ?? []).map(({ path, line: at }) => `${path}:${at}`),
      };
    };

    it("has its comment at the value that the change sets, and not at those around it", () => {
      const patch = "@@ -1,2 +1,2 @@\n registry: registry.example.com\n-tag: 1.4.2\n+tag: latest";
      const expected = {
        lines: ["shop/values.yaml:2 image-tag-floating no fix shop/templates/web.yaml:14 shop/values.yaml:1"],
        comments: ["shop/values.yaml:2"],
      };
      expect(atValues(tagged("1.4.2"), tagged("latest"), patch)).toEqual(expected);
    });

    it("has its comment at the only value that causes it if the change sets that and has the template's line, too", () => {
      const old = {
        ...chart,
        "shop/templates/web.yaml": template(),
        "shop/values.yaml": "image: registry.example.com/web:1.4.2\n",
      };
      const head = {
        ...old,
        "shop/templates/web.yaml": template().replace("{{ .Values.image }}", "{{ .Values.image | quote }}"),
        "shop/values.yaml": "image: registry.example.com/web:latest\n",
      };
      expect(atValues(old, head).lines).toEqual([
        "shop/values.yaml:1 image-tag-floating no fix shop/templates/web.yaml:14",
      ]);
    });

    it("stays in the template if the change has that line, or shows no value that causes it", () => {
      const old = { ...tagged("latest"), "shop/templates/web.yaml": template().replace("{{ .Values.image }}", "a:1") };
      expect(atValues(old, tagged("latest", "# more\n")).comments).toEqual(["shop/templates/web.yaml:14"]);
      const hidden = "@@ -9,1 +9,1 @@\n # else";
      expect(atValues(tagged("1.4.2"), tagged("latest"), hidden)).toEqual({
        lines: ["shop/templates/web.yaml:14 image-tag-floating no fix shop/values.yaml:1 shop/values.yaml:2"],
        comments: [],
      });
    });
  });

  describe("what a template prints of many keys of the values", () => {
    const ofEach = (asked: boolean): string => {
      const printed = "          securityContext:\n            {{- toYaml $c.securityContext | nindent 12 }}\n";
      const [before, after] = asked
        ? ["          {{- with $c.securityContext }}\n", "          {{- end }}\n"]
        : ["", ""];
      const one = template().replace("{{ .Release.Name }}-web", "{{ $name }}").replace(".Values.image", "$c.image");
      return `{{- range $name, $c := .Values.parts }}\n---\n${one.slice(0, one.indexOf("          securityContext"))}${before}${printed}${after}{{- end }}\n`;
    };
    const parts = (asked: boolean, ...names: readonly string[]): Texts => ({
      ...chart,
      "shop/templates/web.yaml": ofEach(asked),
      "shop/values.yaml": `parts:\n${names.map((name) => `  ${name}:\n    image: a\n${asked ? "" : "    securityContext: {runAsUser: 7}\n"}`).join("")}`,
    });

    it.each([
      [true, "shop/values.yaml:5"],
      [false, "shop/values.yaml:7"],
    ])("is new for a key that the change adds, and has its suggestion there", (asked, place) => {
      const { findings, plan } = review(parts(asked, "web"), parts(asked, "web", "api"));
      expect(findings.map((one) => [one.new, line(one).split(" ")[0]])).toContainEqual([true, place]);
      expect(findings.filter((one) => one.new)).toHaveLength(1);
      expect(plan.suggestions.map(({ file, endLine }) => `${file}:${endLine}`)).toEqual([place]);
    });

    it("is not new for the others once the key of one has it", () => {
      const old = parts(false, "web", "api");
      const fixed = old["shop/values.yaml"]?.replace("{runAsUser: 7}", "{allowPrivilegeEscalation: false}") ?? "";
      const head = { ...old, "shop/values.yaml": fixed, "shop/templates/web.yaml": `${ofEach(false)}# more\n` };
      const { findings } = review(old, head, [], renderer, config, "@@ -99,1 +99,1 @@\n # far away");
      expect(findings.map(({ object, new: isNew }) => [object?.name, isNew])).toEqual([["api", false]]);
    });
  });

  describe("what toYaml prints of a list in the values", () => {
    const rules = resolveConfig(only("image-tag-floating", "duplicate-environment-variable"));
    const printing = (value: string, before = ""): string =>
      template(`${before}        {{- toYaml .Values.${value} | nindent 8 }}\n`)
        .replace("{{ .Values.image }}", "a:1")
        .replace("{{- toYaml .Values.securityContext | nindent 12 }}", "allowPrivilegeEscalation: false");
    const list = (items: readonly string[]): string => items.map((item) => `  - ${item}\n`).join("");
    const sidecars = (...tags: readonly string[]): Texts => ({
      ...chart,
      "shop/templates/web.yaml": printing("sidecars"),
      "shop/values.yaml": `sidecars:\n${list(tags.map((tag, index) => `name: s${index}\n    image: s:${tag}`))}`,
    });
    const linesOf = (base: Texts, head: Texts): readonly string[] =>
      review(base, head, [], renderer, rules).findings.map(line);

    it("is reported for each item, and is new although another item had it", () => {
      expect(linesOf(sidecars("latest", "1.2"), sidecars("latest", "1.2", "1.3", "latest"))).toEqual([
        "shop/values.yaml:9 image-tag-floating no fix shop/templates/web.yaml:17",
      ]);
    });

    it("is fixed in each item", () => {
      expect(review(chart, sidecars("1.2", "1.3")).findings.map(line)).toEqual([
        "shop/values.yaml:3 privilege-escalation-allowed safe shop/templates/web.yaml:17 shop/values.yaml:2",
        "shop/values.yaml:5 privilege-escalation-allowed safe shop/templates/web.yaml:17 shop/values.yaml:4",
      ]);
    });

    it("is reported once for all values files that set the same item", () => {
      const prod = { "shop/values-prod.yaml": "sidecars:\n  - name: s0\n    image: s:latest\n" };
      expect(linesOf(sidecars("1.2"), { ...sidecars("latest"), ...prod })).toEqual([
        "shop/values.yaml:3 image-tag-floating no fix shop/templates/web.yaml:17",
      ]);
    });

    const printed = {
      ...chart,
      "shop/templates/web.yaml": printing("env", "          env:\n").replace("8 }}", "12 }}"),
    };
    const env = (...items: readonly string[]): Texts => ({ ...printed, "shop/values.yaml": `env:\n${list(items)}` });
    const variable = (name: string): string => `name: ${name}\n    value: ${name}`;

    it("names the values of other places, too, and is removed from the list", () => {
      const [a, b] = [variable("A"), variable("B")];
      const { findings, plan } = review(env(a, b), env(a, b, a), [], renderer, rules);
      expect(findings.map(line)).toEqual([
        "shop/values.yaml:2 duplicate-environment-variable safe shop/templates/web.yaml:18 shop/values.yaml:6",
      ]);
      const { fix, source } = findings[0] ?? {};
      expect(applyEdits(source?.text ?? "", fix?.edits ?? [])).toBe(`env:\n${list([b, a])}`);
      expect(plan.review?.comments).toHaveLength(1);
    });

    it.each([
      ["", "shop/values.yaml:4 duplicate-environment-variable safe shop/templates/web.yaml:18 shop/values.yaml:6"],
      // Blanks that an action takes away would end at a mark.
      ["- ", "shop/values.yaml:1 duplicate-environment-variable no fix shop/templates/web.yaml:18"],
    ])("is found where it is rendered as a template, with {{%s", (dash, expected) => {
      const rendered = printing("env", "          env:\n").replace(
        /toYaml .Values.env \| nindent 8/,
        "tpl (toYaml .Values.env) $ | nindent 12",
      );
      const base: Texts = {
        ...env(`name: R\n    value: '{{${dash} .Release.Name }}'`),
        "shop/templates/web.yaml": rendered,
      };
      const items = `${base["shop/values.yaml"]}${list([variable("A"), variable("A")])}`;
      expect(linesOf(base, { ...base, "shop/values.yaml": items })).toEqual([expected]);
    });

    it.each([
      ["the first key of an item", "nam: B\n    value: b", "    - name: B"],
      ["another key of an item", "name: B\n    valu: b # why", "    value: b # why"],
    ])("is renamed: %s", (_what, item, expected) => {
      const invalid = resolveConfig(only("object-invalid"));
      const { findings } = review(env(variable("A")), env(variable("A"), item), [], renderer, invalid);
      const fixed = findings.flatMap(({ fix, source }) => (fix === null ? [] : [applyEdits(source.text, fix.edits)]));
      expect(fixed).toHaveLength(1);
      expect(fixed[0]).toContain(`${expected.replace(/^ {4}-/, "  -")}\n`);
    });
  });

  it("takes what the base renders too for old, and does not speak of old findings in files that it leaves alone", () => {
    const old = values("  runAsNonRoot: true\n");
    const { findings } = review(old, { ...old, "shop/values.yaml": `# hello\n${old["shop/values.yaml"]}` });
    expect(findings).toEqual([]);
    const touched = review(old, { ...old, "shop/templates/web.yaml": `# hello\n${template()}` });
    expect(touched.findings).toMatchObject([{ new: false }]);
  });

  const pod = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers: [{name: web, image: a}]
`;

  it("says of a template of a copied chart that only errors in it are told", () => {
    const template =
      "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {hostPID: true, containers: [{name: a, image: a}]}\n";
    const head = {
      "vendor/c/Chart.yaml": "apiVersion: v2\nname: c\nversion: 1.0.0\n",
      "vendor/c/templates/a.yaml": template,
    };
    const { skipped } = review({}, head, [], renderer, resolveConfig({}));
    const reason =
      "only errors in it are reported, since its directory is named like one that holds copies from elsewhere";
    expect(skipped).toContainEqual({ file: "vendor/c/templates/a.yaml", reason, findings: "known" });
  });

  it("says what is not built around a change where it could not be built before either", () => {
    const base = {
      "k/kustomization.yaml":
        "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [pod.yaml]\ncomponents: [../c]\n",
      "k/pod.yaml": "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: a}]}\n",
      "c/kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n",
    };
    const patch = `${base["c/kustomization.yaml"]}patches:\n  - target: {kind: Pod}\n    patch: '[{op: remove'\n`;
    const { findings, skipped } = review(base, { ...base, "c/kustomization.yaml": patch });
    expect(findings.filter(({ rule }) => rule === "manifest-unreadable")).toEqual([]);
    expect(skipped).toMatchObject([
      {
        file: "c/kustomization.yaml",
        reason: expect.stringContaining("the kustomization that uses it was not built") as string,
      },
      { file: "k/kustomization.yaml", reason: expect.stringMatching(/^not built: .* \(in c\)$/) as string, line: 4 },
    ]);
  });

  it("lists the objects of changed templates that no values turn on", () => {
    const off = `{{- if .Values.extra }}\n${pod}{{- end }}\n`;
    const first = { ...chart, "shop/templates/off.yaml": off, "shop/templates/all.yaml": '{{ include "x" . }}\n' };
    const files = {
      ...first,
      "shop/templates/_x.tpl": '{{ define "x" }}{{ if .Values.extra }}a: b{{ end }}{{ end }}\n',
      "shop/templates/kinds.yaml": `{{/*\nkind: Job\n*/}}\n{{- if .Values.image }}\n${pod}{{- else }}\nkind: Job\n{{- end }}\n`,
      "shop/templates/NOTES.txt": "{{ if .Values.extra }}a{{ end }}",
    };
    const { skipped, findings } = review(chart, files);
    expect(findings.map(line)).toEqual(["shop/templates/kinds.yaml:9 privilege-escalation-allowed safe"]);
    const why = "no values in the repository turn it on";
    expect(skipped).toEqual([
      { file: "shop/templates/off.yaml", line: 3, reason: `this Pod was not checked: ${why}` },
      { file: "shop/templates/all.yaml", reason: `nothing in it was checked: ${why}` },
      { file: "shop/templates/kinds.yaml", line: 11, reason: `this Job was not checked: ${why}` },
    ]);
    expect(review(files, { ...files, "shop/values.yaml": "image: b\n" }).skipped).toEqual([]);
    const without = { ...files, "shop/values-a.yaml": "image: ''\nextra: true\n" };
    expect(review(chart, without).skipped).toMatchObject([
      {
        file: "shop/templates/web.yaml",
        reason: "only what this Deployment sets was checked: it lacks what a whole object has, as a patch does",
      },
    ]);
  });

  it("lists the one of several objects of a kind that no values turn on", () => {
    const named = (name: string, of: string): string =>
      pod.replaceAll(/name: \w+/g, `name: ${name}`).replace("image: a", of);
    const other = `---\n{{- if .Values.extra }}\n${named("other", "image: b")}{{- end }}\n`;
    const told = (text: string, more: Texts = {}) =>
      review(chart, { ...chart, "shop/templates/pods.yaml": text, ...more }).skipped.map((one) => [
        one.line,
        one.reason,
      ]);
    const reason = "this Pod was not checked: no values in the repository turn it on";
    expect(told(`${named("web", "image: a")}${other}`)).toEqual([[9, reason]]);
    expect(told(`${other}---\n${named("web", "image: a")}`)).toEqual([[4, reason]]);
    expect(told(`${named("web", "image: a")}${other}`, { "shop/values-a.yaml": "image: a\nextra: true\n" })).toEqual(
      [],
    );
    expect(told(`${named("web", "image: a")}---\n${named("other", "image: b")}`)).toEqual([]);
    const choice = `{{- if .Values.extra }}\n${named("web", "image: a")}{{- else }}\n${named("web", "image: b")}{{- end }}\n`;
    expect(told(choice)).toEqual([]);
    const hook = pod.replace("{name: web}", "{name: web, annotations: {helm.sh/hook: test}}");
    expect(hook).not.toBe(pod);
    expect(told(hook)).toEqual([[2, "this Pod was not checked: only helm test creates it"]]);
    const both = `${hook}---\n{{- if .Values.extra }}\nkind: Job\n{{- end }}\n`;
    expect(told(both)[1]).toEqual([8, "this Job was not checked: no values in the repository turn it on"]);
  });

  it("lists containers and settings that no values turn on, in an object that is on", () => {
    const item = (name: string, more = ""): string => `    - name: ${name}\n      image: ${name}\n${more}`;
    const when = (text: string): string => `    {{- if .Values.extra }}\n${text}    {{- end }}\n`;
    const told = (rest: string, more: Texts = {}) => {
      const text = `${pod.slice(0, pod.indexOf("  containers"))}  containers:\n${item("web")}${rest}`;
      const { skipped } = review(chart, { ...chart, "shop/templates/pods.yaml": text, ...more });
      return skipped.map((one) => [
        one.line,
        one.reason.replace(" was not checked: no values in the repository turn it on", ""),
      ]);
    };
    const on = { "shop/values-a.yaml": "image: a\nextra: true\n" };
    const debug = when(item("debug", "      securityContext: {privileged: true}\n"));
    expect(told(debug)).toEqual([[9, "this container"]]);
    expect(told(debug, on)).toEqual([]);
    expect(told(when(item("{{ .Release.Name }}-debug")))).toEqual([[9, "this container"]]);
    expect(told(when("  hostPID: true\n"))).toEqual([[9, '"hostPID: true"']]);
    expect(told("      securityContext: {{ if .Values.extra }}{privileged: true}{{ else }}{}{{ end }}\n")).toEqual([
      [8, '"privileged: true"'],
    ]);
    expect(told(when("  nodeName: debug\n"))).toEqual([]);
    // What is printed in the same words elsewhere may be this.
    expect(told(`  {{- if .Values.extra }}\n${item("web")}  {{- end }}\n`)).toEqual([]);
    const helper = `{{ define "x" }}\n${item("debug")}{{ end }}\n`;
    const used = when('    {{- include "x" . }}\n');
    expect(told(used, { "shop/templates/_x.tpl": helper })).toEqual([[2, "this container"]]);
    expect(told(used, { "shop/templates/_x.tpl": helper, ...on })).toEqual([]);
  });

  it("lists what Helm never renders: files with an underscore, and libraries that no chart uses", () => {
    const told = (files: Texts) =>
      review(chart, { ...chart, ...files }).skipped.map((one) => [one.file, one.line, one.reason]);
    const underscore = "this Pod was not checked: Helm renders no file whose name starts with an underscore";
    expect(told({ "shop/templates/_pod.yaml": pod })).toEqual([["shop/templates/_pod.yaml", 2, underscore]]);
    const library = { "lib/Chart.yaml": "apiVersion: v2\nname: lib\nversion: 1.0.0\ntype: library\n" };
    const helper = `{{ define "lib.x" }}\n    - name: debug\n      image: debug\n{{ end }}\n`;
    const off = (what: string): string => `this ${what} was not checked: no values in the repository turn it on`;
    expect(told({ ...library, "lib/templates/_x.tpl": helper })).toEqual([
      ["lib/templates/_x.tpl", 2, off("container")],
    ]);
    expect(told({ ...library, "lib/templates/pod.yaml": `# {{ .Chart.Name }}\n${pod}` })).toEqual([
      ["lib/templates/pod.yaml", 3, off("Pod")],
    ]);
  });

  it("shows what templates make of files of any name", () => {
    const reads = { ...chart, "shop/templates/web.yaml": '{{ .Files.Get "x.png" }}\n', "shop/x.png": pod };
    expect(review(chart, reads).findings.map(line)).toContain(
      "shop/templates/web.yaml:1 privilege-escalation-allowed no fix",
    );
  });

  it("shows what templates make of files that they come to without their name, and of all that they see", () => {
    const told = (template: string): string[] => {
      return review(chart, { ...chart, "shop/templates/web.yaml": template, "shop/x.txt": pod }).findings.map(line);
    };
    const byParts = '{{ index . (print "Fi" "les") "x.txt" | toString }}\n';
    expect(told(byParts)).toContain("shop/templates/web.yaml:1 privilege-escalation-allowed no fix");
    const printed = pod.replace("{name: web}", "\n  name: web\n  labels:\n    {{- toYaml $ | nindent 4 }}");
    expect(told(printed)).toContain("shop/templates/web.yaml:8 privilege-escalation-allowed safe");
  });

  it("has none where a template is given a print of all that another one sees", () => {
    const printed = '{{ template "web" . | toYaml | indent 2 }}\n';
    const helpers = `{{- define "web" }}\n${pod}{{ end }}`;
    const { findings } = review(chart, {
      ...chart,
      "shop/templates/_web.tpl": helpers,
      "shop/templates/web.yaml": printed,
    });
    expect(findings.map(line)).toEqual(["shop/templates/_web.tpl:6 privilege-escalation-allowed safe"]);
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
      "shop/values.yaml:3 privilege-escalation-allowed review shop/templates/web.yaml:15 shop/values.yaml:2",
    ]);
    expect(findings.map((finding) => finding.new)).toEqual([true, true]);
    expect(plan.check.conclusion).toBe("failure");
    expect(review(broken, { ...broken, "shop/values.yaml": `${broken["shop/values.yaml"]}other: 1\n` })).toMatchObject({
      findings: [],
      plan: { check: { conclusion: "success" } },
    });
  });

  it("does not blame a change after which a chart can be rendered for the templates that still can't", () => {
    const failing = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: {{ .Values.image.tag.a }} }\n";
    const broken = { ...chart, "shop/templates/a.yaml": failing, "shop/templates/_a.tpl": "{{ if }}\n" };
    const mended = { ...broken, "shop/templates/_a.tpl": "{{/* a */}}\n" };
    const isBlamed = (head: Texts): boolean =>
      review(broken, head).findings.some((one) => one.rule === "manifest-unreadable" && one.new);
    expect(isBlamed(mended)).toBe(false);
    expect(isBlamed({ ...mended, "shop/templates/a.yaml": failing.replace("tag.a", "tag.b") })).toBe(true);
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

describe("a review of a kustomization", () => {
  const deployment = template().replace("{{ .Release.Name }}-web", "web").replace("{{ .Values.image }}", "a");
  const files = {
    "app/web.yaml": deployment.replace(
      "{{- toYaml .Values.securityContext | nindent 12 }}",
      "allowPrivilegeEscalation: false",
    ),
    "app/kustomization.yaml": "resources: [web.yaml]\n",
  };
  const patch = `apiVersion: builtin
kind: PatchTransformer
metadata: {name: patch}
target: {kind: Deployment}
patch: '[{"op": "remove", "path": "/spec/template/spec/containers/0/securityContext"}]'
`;
  const program = "apiVersion: example.com/v1\nkind: Seal\nmetadata: {name: seal}\n";
  const transformed = { ...files, "app/kustomization.yaml": "resources: [web.yaml]\ntransformers: [t.yaml]\n" };

  it("builds none that the change has nothing to do with", () => {
    const other = { "db/web.yaml": files["app/web.yaml"], "db/kustomization.yaml": "resources: [web.yaml]\n" };
    const built: string[] = [];
    const counting: Renderer = {
      ...renderer,
      buildKustomization(request) {
        built.push(request.directory);
        return renderer.buildKustomization(request);
      },
    };
    const opened = deployment.replace("{{- toYaml .Values.securityContext | nindent 12 }}", "runAsNonRoot: true");
    const { findings } = review({ ...files, ...other }, { ...files, ...other, "app/web.yaml": opened }, [], counting);
    expect(findings.map(line)).toEqual(["app/web.yaml:15 privilege-escalation-allowed safe"]);
    expect(new Set(built)).toEqual(new Set(["app"]));
  });

  it("fixes what a patch in it sets there, and nothing of its own", () => {
    const of = (pid: boolean): string => `resources: [web.yaml]
patches:
  - patch: |-
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          spec:
            hostPID: ${pid}
`;
    const configured = resolveConfig(only("host-namespace-shared"));
    const head = { ...files, "app/kustomization.yaml": of(true) };
    const { findings } = review(files, head, [], renderer, configured);
    expect(findings.map(({ advice }) => advice)).toEqual([
      "With shareProcessNamespace, the containers of a pod see each other's processes without those of the node.",
    ]);
    const fixed = findings.map(({ source, fix }) => applyEdits(source.text, fix?.edits ?? []));
    expect(fixed).toEqual([of(false)]);
  });

  it("brings up nothing old where a base can no longer be built, so that its files are read by themselves", () => {
    const base = {
      ...files,
      "app/web.yaml": deployment.replace("{{- toYaml .Values.securityContext | nindent 12 }}", "{}"),
    };
    const head = { ...base, "app/kustomization.yaml": "resources: [web.yaml, no.yaml]\n" };
    const told = (from: Texts, to: Texts) => review(from, to).findings.map((one) => [line(one), one.new]);
    const error = ["app/kustomization.yaml:1 manifest-unreadable no fix", true];
    expect(told(base, head)).toEqual([error]);
    expect(told(head, base)).toEqual([]);
    const worse = {
      ...head,
      "app/web.yaml": `${base["app/web.yaml"]}${container.replace("{{ .Values.image }}", "a")}`,
    };
    expect(told(base, worse)).toContainEqual(["app/web.yaml:17 privilege-escalation-allowed safe", true]);
  });

  it("comments on a limit that a patch lowers below the request of its base", () => {
    const patch = (memory: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        - name: web
          resources: {limits: {memory: ${memory}}}
`;
    const base = {
      "app/web.yaml": `${files["app/web.yaml"]}          resources: {requests: {memory: 2Gi}}\n`,
      "app/kustomization.yaml": "resources: [web.yaml]\npatches: [{path: memory.yaml}]\n",
      "app/memory.yaml": patch("4Gi"),
    };
    const configured = resolveConfig(only("request-above-limit"));
    const { findings, plan } = review(base, { ...base, "app/memory.yaml": patch("1Gi") }, [], renderer, configured);
    expect(findings.map(line)).toEqual(["app/web.yaml:17 request-above-limit no fix app/memory.yaml:9"]);
    expect(plan.review?.comments.map(({ path, line: at }) => `${path}:${at}`)).toEqual(["app/memory.yaml:9"]);
  });

  it("sees what transformers of kustomize itself change", () => {
    const { findings, skipped } = review(files, { ...transformed, "app/t.yaml": patch });
    expect(findings.map((one) => [line(one), one.new])).toEqual([
      ["app/web.yaml:16 privilege-escalation-allowed no fix", true],
    ]);
    expect(skipped).toEqual([]);
  });

  it("has a new error for a transformer that would run a program, and an old one where it was there before", () => {
    const head = { ...transformed, "app/t.yaml": program };
    const { findings } = review(files, head);
    expect(findings.map((one) => [line(one), one.severity, one.new])).toEqual([
      ["app/kustomization.yaml:2 manifest-unreadable no fix", "error", true],
    ]);
    expect(findings[0]?.message).toBe(
      "This kustomization was checked only in part: the transformer Seal (example.com/v1) is no part of kustomize, and was not run.",
    );
    const again = review(head, {
      ...head,
      "app/kustomization.yaml": `${head["app/kustomization.yaml"]}namePrefix: a-\n`,
    });
    expect(again.findings.map((one) => [one.rule, one.new])).toEqual([["manifest-unreadable", false]]);
    const other = review(head, { ...head, "app/t.yaml": `${program}privileged: true\n` });
    expect(other.findings.map((one) => [one.rule, one.new])).toEqual([["manifest-unreadable", true]]);
  });

  it.each([
    ["viaduct.ai/v1", "ksops"],
    ["goabout.com/v1beta1", "SopsSecretGenerator"],
  ])("lists a generator that decrypts Secrets: %s %s", (apiVersion, kind) => {
    const head = {
      ...files,
      "app/kustomization.yaml": "resources: [web.yaml]\ngenerators: [secrets.yaml]\n",
      "app/secrets.yaml": `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: secrets}\n`,
    };
    const { findings, skipped } = review(files, head);
    expect(findings.filter(({ rule }) => rule === "manifest-unreadable")).toEqual([]);
    expect(skipped).toContainEqual({
      file: "app/kustomization.yaml",
      reason: `the generator ${kind} (${apiVersion}) is no part of kustomize, and was not run`,
    });
  });

  it("is no place for what a scan lists of such transformers", () => {
    const inputs = Object.entries({ ...transformed, "app/t.yaml": program }).map(([path, text]) => inputOf(path, text));
    const { findings, skipped } = analyzeRendered(inputs, config.settings, { renderer });
    expect(findings).toEqual([]);
    expect(skipped).toEqual([
      {
        file: "app/kustomization.yaml",
        reason: "the transformer Seal (example.com/v1) is no part of kustomize, and was not run",
      },
    ]);
  });
});

describe("a chart that needs values which the repository doesn't have", () => {
  const needy = { "shop/templates/name.yaml": '{{- $ := required "no name" .Values.name }}\n' };
  const told = (base: Texts, head: Texts) => {
    const { findings, skipped } = review(base, head);
    const fresh = findings.filter((finding) => finding.new && finding.rule === "manifest-unreadable");
    return { fresh: fresh.length, skipped: skipped.filter(({ file }) => file.endsWith("name.yaml")) };
  };
  const noted = [{ file: "shop/templates/name.yaml", reason: expect.stringMatching(/^not rendered: .*no name$/) }];

  it("is noted where it is new, or needed them before", () => {
    expect(told({}, { ...chart, ...needy })).toEqual({ fresh: 0, skipped: noted });
    const changed = { ...chart, "shop/templates/web.yaml": template("# more\n") };
    expect(told({ ...chart, ...needy }, { ...changed, ...needy })).toEqual({ fresh: 0, skipped: noted });
  });

  it("is an error where it could be rendered without them", () => {
    expect(told(chart, { ...chart, ...needy })).toEqual({ fresh: 1, skipped: [] });
  });
});

describe("values with which a chart can't be rendered", () => {
  const needy = { ...chart, "shop/templates/name.yaml": '{{- $ := required "no name" .Values.name }}\n' };
  const named = { ...needy, "shop/values.yaml": `${chart["shop/values.yaml"]}name: a\n` };
  const prod = "shop/values-prod.yaml";
  const told = ({ findings }: ReturnType<typeof review>) => findings.map(({ message }) => message);

  it("are an error where their file can't be read, at its line", () => {
    const { findings } = review(named, { ...named, [prod]: "image: b\nlist: [a\n" });
    expect(findings.map(line)).toEqual([`${prod}:2 manifest-unreadable no fix`]);
    expect(findings[0]?.message).toMatch(/^The chart can't be rendered with values-prod.yaml: a bracket/);
  });

  it("are an error where the base could be rendered with them, and are listed elsewhere", () => {
    const broken = { ...named, [prod]: "name: null\n" };
    expect(told(review({ ...named, [prod]: "name: b\n" }, broken))).toEqual([
      expect.stringMatching(/^The chart can't be rendered with values-prod.yaml: .*no name\.$/),
    ]);
    const added = review(named, broken);
    expect(told(added)).toEqual([]);
    expect(added.skipped).toEqual([
      { file: prod, reason: expect.stringMatching(/^not rendered with values-prod.yaml: .*no name$/) },
    ]);
  });

  it("are listed where there are too many of them", () => {
    const many = Object.fromEntries(
      Array.from({ length: 22 }, (_, index) => [`shop/values-${index + 10}.yaml`, `image: a${index}\n`]),
    );
    expect(review(chart, { ...chart, ...many }).skipped).toEqual([
      {
        file: "shop/Chart.yaml",
        reason: "not rendered with values-30.yaml and values-31.yaml: there are too many sets of values",
      },
    ]);
  });
});

describe("values that the schema of a chart does not allow", () => {
  const schema = JSON.stringify({ required: ["image"], properties: { count: { type: "integer" } } });
  const typed = { ...chart, "shop/values.schema.json": schema };
  const values = "shop/values.yaml";
  const withMore = (more: string) => ({ ...typed, [values]: `${chart[values]}${more}` });
  const told = ({ findings }: ReturnType<typeof review>) => findings.map((one) => [one.message, one.new]);
  const refused = 'Helm refuses the values of this chart: "count" is a string, and must be an integer.';

  it("are an error of a change that brings them, by the values or by the schema, and of no other one", () => {
    expect(told(review(typed, withMore("count: two\n")))).toEqual([[refused, true]]);
    expect(
      told(review({ ...withMore("count: two\n"), "shop/values.schema.json": "{}" }, withMore("count: two\n"))),
    ).toEqual([[refused, true]]);
    expect(told(review(withMore("count: two\n"), withMore("count: two\nother: 1\n")))).toEqual([[refused, false]]);
  });

  it("are an error of a change that takes away what it wants, once for all environments", () => {
    const lacking = { ...typed, [values]: "other: 1\n", "shop/values-prod.yaml": "count: 2\n" };
    const lacks = 'Helm refuses the values of this chart: the top level lacks the key "image".';
    expect(told(review({ ...lacking, [values]: chart[values] }, lacking))).toEqual([[lacks, true]]);
    expect(told(review(lacking, { ...lacking, "shop/values-prod.yaml": "count: 3\n" }))).toEqual([]);
  });

  it("and a schema that is none are told once", () => {
    const wrong = { ...typed, "shop/values.schema.json": '{"type": "thing"}' };
    expect(told(review(typed, wrong))).toMatchObject([
      [expect.stringContaining("the schema of its values is invalid"), true],
    ]);
    expect(told(review(wrong, { ...wrong, [values]: `${chart[values]}a: 1\n` }))).toEqual([]);
  });
});
