import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  ChartOrigins,
  ChartRequest,
  RenderedChart,
  RendererFile,
  RenderFailure,
} from "../../src/core/renderer.ts";
import { withBoundedMemory } from "../../src/renderer/bounded-memory.ts";
import { renderThread } from "../../src/renderer/render-thread.ts";
import { rendererOf } from "../../src/renderer/renderer-of.ts";
import { renderer } from "../support/renderer.ts";

const manifest = { name: "Chart.yaml", data: "apiVersion: v2\nname: shop\nversion: 0.1.0\n" };

function request(template: string, values = "", more: Partial<ChartRequest> = {}): ChartRequest {
  return {
    files: [manifest, { name: "values.yaml", data: values }, { name: "templates/a.yaml", data: template }],
    values: [],
    kubernetes: "v1.35.0",
    apiVersions: ["v1"],
    release: "r",
    namespace: "d",
    ...more,
  };
}

function printed(template: string, values = "", more: Partial<ChartRequest> = {}): string | undefined {
  const rendered = renderer.renderChart(request(template, values, more));
  return "reason" in rendered ? rendered.reason : rendered.files.get("shop/templates/a.yaml");
}

describe("a chart", () => {
  it("is rendered with its values, and with values over them", () => {
    expect(printed("a: {{ .Values.a }}", "a: 1")).toBe("a: 1");
    expect(printed("a: {{ .Values.a }}", "a: 1", { values: ["a: 2", "a: 3"] })).toBe("a: 3");
    expect(printed("a: {{ .Release.Name }}.{{ .Capabilities.KubeVersion.Minor }}")).toBe("a: r.35");
  });

  it("says where each piece comes from", () => {
    const values = "web: {replicas: 2}";
    const asked = request("a: {{ .Values.web.replicas }}\nb: c\n", values);
    const rendered = renderer.renderChart(asked) as RenderedChart;
    const { segments, nodes, paths } = renderer.traceChart(asked, rendered.files) as ChartOrigins;
    const pieces = (segments.get("shop/templates/a.yaml") ?? []).flatMap(({ offset, node, paths: own }) => {
      const found = node === null ? undefined : nodes[node];
      return found === undefined ? [] : [[offset, found.kind, found.line, ...own.map((path) => paths[path])]];
    });
    expect(pieces).toEqual([
      [0, "text", 1],
      [3, "action", 1, "/web/replicas"],
      [5, "text", 2],
    ]);
  });

  it.each([
    ["by a name that is put together", '{{ index . (print "Fi" "les") "x.md" | toString }}'],
    [
      "among all that it sees",
      '{{ range $key, $value := . }}{{ if contains "iles" $key }}{{ $value.Get "x.md" }}{{ end }}{{ end }}',
    ],
    ["in a text of all that it sees", "{{ (. | toJson | fromJson) | toYaml }}"],
  ])("of which no text speaks of files is refused where a template comes to them %s", (_how, template) => {
    const refused = /main\.leftOut|can't evaluate field Get/;
    expect(printed(template, "", { bare: true })).toMatch(refused);
    expect(printed(template) ?? "").not.toMatch(refused);
  });

  it("is the same each time: no clock, no chance", () => {
    const template =
      'a: {{ now | date "2006-01-02" }} {{ randAlphaNum 8 }} {{ uuidv4 }} {{ (genCA "ca" 1).Cert }} {{ date "2006" "x" }}';
    expect(printed(template)).toBe("a: 2023-11-14 xxxxxxxx 00000000-0000-4000-8000-000000000000 CERTIFICATE 2023");
  });

  it.each([
    ["by its name", '{{ include "shop.a" . }}', ["a"]],
    ["by a name that is put together", '{{ include (printf "shop.%s" "a") . }}', ["a"]],
    ["by its file", '{{ include (print $.Template.BasePath "/b.yaml") . }}', ["a", "b"]],
    ["by a value", "{{ tpl .Values.text . }}", ["a"]],
  ])("rendered in part holds what a template includes %s", (_what, template, expected) => {
    const files = [
      { name: "templates/_helpers.tpl", data: '{{ define "shop.a" }}kept: true{{ end }}' },
      { name: "templates/_others.tpl", data: '{{ define "shop.b" }}{{ end }}' },
      { name: "templates/b.yaml", data: "kept: true" },
    ];
    const whole = request(template, "text: '{{ include \"shop.a\" . }}'");
    const asked = { ...whole, files: [...whole.files, ...files], lean: ["shop/templates/a.yaml"] };
    const { files: rendered } = renderer.renderChart(asked) as RenderedChart;
    expect(rendered.get("shop/templates/a.yaml")).toBe("kept: true");
    expect([...rendered.keys()]).toEqual(expected.map((name) => `shop/templates/${name}.yaml`));
  });

  it("keeps its values as they are, whatever a template does to them", () => {
    const asked = request('{{ $_ := set .Values.a "b" 2 }}a: {{ .Values.a.b }}, {{ len .Values.a }}', "a: {c: [1]}");
    const inner = [
      { name: "charts/db/Chart.yaml", data: "apiVersion: v2\nname: other\nversion: 0.1.0\n" },
      { name: "charts/db/values.yaml", data: "a: 3" },
      { name: "charts/db/templates/b.yaml", data: "a: {{ .Values.a }}" },
      { name: "files/values.yaml", data: "a: 4" },
      { name: "templates/c.yaml", data: '{{ .Files.Get "files/values.yaml" }}' },
    ];
    const again = { ...asked, files: [...asked.files, ...inner] };
    const answers = [1, 2, 3].map(() => (renderer.renderChart(again) as RenderedChart).files);
    expect(Object.fromEntries(answers[0] ?? [])).toEqual({
      "shop/templates/a.yaml": "a: 2, 2",
      "shop/charts/other/templates/b.yaml": "a: 3",
      "shop/templates/c.yaml": "a: 4",
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it.each([
    "{{ (.Values.text | fromYaml).a }}",
    '{{ (include "it" . | fromYaml).a | quote }}',
    "{{ ((.Values.text | fromYaml).b | toYaml | fromYaml).c }}",
    "{{ if (.Values.text | fromYaml).a }}yes{{ end }}",
    "{{ with (.Values.text | fromYaml).b }}{{ .c }}{{ end }}",
    "{{ range (.Values.text | fromYaml).list }}{{ . }}{{ end }}",
    "{{ $x := (.Values.text | fromYaml).a }}{{ $x }}",
    '{{ include "it" (.Values.text | fromYaml).b }}',
    '{{ template "it" (.Values.text | fromYaml).b }}',
    "{{ tpl (toYaml (.Values.text | fromYaml).b) . }}",
    '{{ eq ((.Values.text | fromYaml).a | toString) "1" }}',
    '{{ dig "a" 2 (.Values.text | fromYaml) }}',
  ])("is rendered after it was traced as before: %s", (template) => {
    const helper = '{{ define "it" }}{{ (.Values | default dict | toYaml | fromYaml).text | default .c }}{{ end }}';
    const asked = request(`a: ${template}\n${helper}`, 'text: "{a: 1, b: {c: 2}, list: [3]}"\n');
    const before = renderer.renderChart(asked) as RenderedChart;
    const { segments } = renderer.traceChart(asked, before.files) as ChartOrigins;
    expect([...segments.keys()]).toEqual(["shop/templates/a.yaml"]);
    expect(renderer.renderChart(asked)).toEqual(before);
    expect(renderer.traceChart(asked, before.files)).toEqual(renderer.traceChart(asked, before.files));
  });

  it.each([
    ["what it defines", '{{ define "own" }}{{ . }}{{ end }}{{ include "own" 1 }}', "1"],
    ["what the chart defines", '{{ include "it" . }}', "r"],
    ["another text", '{{ tpl `{{ .Release.Name }}{{ include "it" . }}` . }}', "rr"],
    ["another text that defines something", '{{ tpl `{{ define "own" }}2{{ end }}{{ include "own" 1 }}` . }}', "2"],
    ["no values", "a{{ .Values.none }}b", "ab"],
  ])("renders a text with %s", (_what, text, expected) => {
    const helper = '{{ define "it" }}{{ .Release.Name }}{{ end }}';
    expect(printed(`{{ tpl .Values.text . }}${helper}`, JSON.stringify({ text }))).toBe(expected);
  });

  it("says in which text an error is", () => {
    const failed = (text: string) => printed("{{ tpl .Values.text . }}", JSON.stringify({ text }));
    const execution = 'error during tpl function execution for "a\\n{{ .Values.text.b.c }}"';
    expect(failed("a\n{{ .Values.text.b.c }}")).toContain(execution);
    expect(failed("a\n{{ .Values.text.b.c }}")).toContain('gotpl:2:10: executing "gotpl" at <.Values.text.b.c>');
    expect(failed("{{ if }}")).toContain('cannot parse template "{{ if }}"');
  });

  it("holds and prints any text, and bytes that are none", () => {
    const text = 'é \u2028 \u{1f433} \0\u0001 <&> \\ "';
    const shared = new Uint8Array([1, 2, 0xff, 0xfe, 0x61, 3]);
    const more = [
      { name: "text", data: text },
      { name: "bytes", bytes: shared.subarray(2, 5) },
    ];
    const asked = request('{{ .Files.Get "text" }}|{{ .Files.Get "bytes" }}|{{ .Files.Get "bytes" | b64enc }}');
    const { files } = renderer.renderChart({ ...asked, files: [...asked.files, ...more] }) as RenderedChart;
    expect(files.get("shop/templates/a.yaml")).toBe(`${text}|\ufffd\ufffda|//5h`);
  });

  it("reads a text as YAML anew each time", () => {
    const read = '(fromYaml "{a: {b: 1}}")';
    const changed = `{{ $first := ${read} }}{{ $_ := set $first.a "b" 2 }}{{ $first.a.b }}`;
    expect(printed(`a: ${changed} {{ ${read}.a.b }}`)).toBe("a: 2 1");
    expect(printed('{{ (fromYaml "a: [").Error }} {{ fromYaml "" }}')).toMatch(/did not find .* map\[\]$/);
  });

  it("tells whether it asked for the version of Kubernetes", () => {
    const asks = (template: string) =>
      (renderer.renderChart(request(template, "a: false")) as RenderedChart).askers.length > 0;
    expect(asks("{{ if .Values.a }}{{ .Capabilities.KubeVersion }}{{ end }}")).toBe(false);
    expect(asks('{{ .Capabilities.APIVersions.Has "v1" }} {{ .Capabilities.HelmVersion.Version }}')).toBe(false);
    expect(asks("{{ .Capabilities.KubeVersion.Minor }}")).toBe(true);
    expect(asks("{{ $all := deepCopy . }}{{ $all.Capabilities.KubeVersion.GitVersion }}")).toBe(true);
    expect(asks("{{ .Capabilities }}")).toBe(true);
    expect(asks("{{ toYaml .Capabilities }}")).toBe(true);
    expect(asks("a: 1")).toBe(false);
  });

  it("tells which templates asked for the version of Kubernetes, also by a helper that had run before", () => {
    const asked = request('{{ include "shop.version" . }}{{ include "shop.version" . }}');
    const helpers = '{{ define "shop.version" }}{{ include "shop.minor" . }}{{ end }}';
    const files = [
      ...asked.files,
      { name: "templates/_a.tpl", data: helpers },
      { name: "templates/_b.tpl", data: '{{ define "shop.minor" }}{{ .Capabilities.KubeVersion.Minor }}{{ end }}' },
      { name: "templates/b.yaml", data: '{{ include "shop.version" . }}' },
      { name: "templates/c.yaml", data: '{{ include "shop.minor" . }}' },
      { name: "templates/d.yaml", data: "d: 1" },
    ];
    const { askers } = renderer.renderChart({ ...asked, files }) as RenderedChart;
    expect(askers.toSorted()).toEqual(["shop/templates/a.yaml", "shop/templates/b.yaml", "shop/templates/c.yaml"]);
  });

  it.each([
    ['{{ fail "no" }}', true],
    ["{{ .Chart.Name.x }}", true],
    ["{{ if", true],
    ['{{ if .Capabilities.KubeVersion }}{{ fail "no" }}{{ end }}', undefined],
    [
      "{{ (include `shop.asks` .).x }}{{ define `shop.asks` }}{{ .Capabilities.KubeVersion.Minor }}{{ end }}",
      undefined,
    ],
  ])("that fails with %s says whether it does so for any version of Kubernetes", (template, expected) => {
    const outcome = renderer.renderChart(request(template)) as RenderFailure;
    expect(outcome.reason).toMatch(/./);
    expect(outcome.ignoresVersion).toBe(expected);
  });

  it("prints the version of Kubernetes in any form", () => {
    expect(printed("{{ .Capabilities.KubeVersion }} {{ .Capabilities.KubeVersion.GitVersion }}")).toBe(
      "v1.35.0 v1.35.0",
    );
    expect(printed("{{ with .Capabilities.KubeVersion }}{{ .Version }} {{ .Major }}{{ end }}")).toBe("v1.35.0 1");
    expect(printed('{{ semverCompare ">=1.21-0" .Capabilities.KubeVersion.Version }}')).toBe("true");
  });

  it("names its own file in an error, though another one holds the same text", () => {
    const broken = (name: string) => {
      const helper = { name: `templates/${name}.tpl`, data: '{{ define "shop.a" }}\n{{ .Chart.Name.x }}{{ end }}' };
      const asked = request(`{{ include "shop.a" . }}`);
      const outcome = renderer.renderChart({ ...asked, files: [...asked.files, helper] });
      return "reason" in outcome ? outcome.reason : "";
    };
    expect(broken("_first")).toContain("shop/templates/_first.tpl:2");
    expect(broken("_second")).toContain("shop/templates/_second.tpl:2");
  });

  it("tells what is wrong in a template of a chart in which two files hold the same text", () => {
    const helper = '{{ define "shop.a" }}\n{{ required "name the cloud" .Values.cloud }}{{ end }}';
    const asked = request(`{{ include "shop.a" . }}`);
    const twice = ["_first", "_second"].map((name) => ({ name: `templates/${name}.tpl`, data: helper }));
    const outcome = renderer.renderChart({ ...asked, files: [...asked.files, ...twice] });
    const reason = "reason" in outcome ? outcome.reason : "";
    expect(reason).toContain("shop/templates/a.yaml:1");
    expect(reason).toContain("name the cloud");
  });

  it("writes any value as YAML as Helm does", () => {
    const special = fc.constantFrom(
      "<<",
      "yes",
      "1e3",
      "0x1",
      "~",
      "null",
      "a: b",
      "- a",
      "#",
      "\u007f",
      "\ufeff",
      "\r\n",
      "0.10",
    );
    const key = fc.oneof(special, fc.string({ unit: "grapheme", maxLength: 120 }));
    // With letters behind their numbers, keys may be in no certain order: 1a, 2, 10.
    const numbered = fc
      .tuple(fc.constantFrom("", "port", "a-", "a_1.", "/"), fc.stringMatching(/^[01289]{0,4}$/))
      .map((parts) => parts.join(""));
    const word = fc.oneof(
      special,
      fc.stringMatching(/^[a-z/._-]{0,30}$/),
      fc.constantFrom("No", "oN", "FALSE", "/y", ""),
    );
    const ends = fc.constantFrom(" ", "  ", "\n", "\n\n", "\n ", "\t");
    const leaf = fc.oneof(
      key,
      word,
      fc.array(fc.oneof(word, ends), { maxLength: 30 }).map((parts) => parts.join("")),
      fc.tuple(ends, fc.array(word, { maxLength: 30 })).map(([end, words]) => words.join(end)),
      fc.integer({ min: 60, max: 90 }).map((width) => `${"x".repeat(width)} y z`),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4 }),
        fc.dictionary(numbered, tie("value"), { maxKeys: 20 }),
      ),
    }));
    // Characters that JSON may hold as they are, and YAML may not.
    const unwritten = /[\u007f-\u009f\ufeff\ufffe\uffff]/g;
    const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    const template =
      "{{ $a := toYaml .Values.it }}{{ $b := mustToYaml .Values.it }}{{ if ne $a $b }}{{ $a }} for {{ $b }}{{ else }}ok{{ end }}";
    fc.assert(
      // What Helm can't read or write at all is an error, so each value is in a chart of its own.
      fc.property(value, (it) => {
        const text = printed(template, JSON.stringify({ it }).replaceAll(unwritten, escaped));
        const isRefused = /error calling mustToYaml|cannot load values\.yaml/.test(text ?? "");
        expect(isRefused ? "ok" : text).toBe("ok");
      }),
      { numRuns: 1000 },
    );
  });

  it("writes nothing of a map that holds itself, as Helm does", () => {
    expect(printed('{{ $a := dict "b" list }}{{ $_ := set $a "c" (list $a) }}[{{ toYaml $a }}]')).toBe("[]");
  });

  it("reaches nothing but its own files", () => {
    expect(printed('a: {{ env "HOME" }}')).toContain('function "env" not defined');
    expect(printed('a: "{{ getHostByName "example.com" }}"')).toBe('a: ""');
    expect(printed('a: {{ lookup "v1" "Secret" "d" "x" | toJson }}')).toBe("a: {}");
    expect(printed('a: {{ .Files.Get "../../../etc/passwd" | quote }}')).toBe('a: ""');
    expect(printed('a: {{ .Files.Get "values.yaml" | quote }}', "a: 1")).toBe('a: ""');
  });

  it.each([
    ["fails by itself", '{{ fail "not like this" }}', "not like this"],
    ["includes itself", '{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}', "nested"],
    ["is not closed", "{{ if", "unclosed action"],
    ["nests without end", `${"{{ if true }}".repeat(100_000)}${"{{ end }}".repeat(100_000)}`, "nested too deeply"],
    ["counts too far", "{{ range until 100000000 }}{{ range until 1000 }}{{ end }}{{ end }}", "512 MiB"],
    ["prints too much", '{{ range until 9000 }}{{ repeat 100000 "x" }}{{ end }}', "512 MiB"],
    ["doubles a text", '{{ $x := repeat 1000000 "x" }}{{ range until 99 }}{{ $x = cat $x $x }}{{ end }}', "512 MiB"],
  ])("that %s is one reason, and the next one is rendered", (_what, template, reason) => {
    expect(printed(template)).toContain(reason);
    expect(printed("a: 1")).toBe("a: 1");
  });

  it("with a bomb of aliases in its values is refused", () => {
    const levels = [..."bcdefghi"].map(
      (name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join()}]`,
    );
    expect(printed("a: {{ .Values.i | toJson }}", ["a: &a [1,1,1,1,1,1,1,1,1]", ...levels].join("\n"))).toContain(
      "excessive",
    );
  });

  it("with private-use characters is rendered without origins", () => {
    const asked = request("a: \ue000");
    const { files } = renderer.renderChart(asked) as RenderedChart;
    expect(files.get("shop/templates/a.yaml")).toBe("a: \ue000");
    expect(renderer.traceChart(asked, files)).toEqual({
      reason: "a file holds private-use characters: templates/a.yaml",
      left: [],
    });
  });
});

describe("a kustomization", () => {
  const configMap = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";
  const build = (kustomization: string) => {
    const files = [
      { name: "app/base/a.yaml", data: configMap },
      { name: "app/base/kustomization.yaml", data: "resources: [a.yaml]\n" },
      { name: "app/kustomization.yaml", data: kustomization },
    ];
    return renderer.buildKustomization({ files, directory: "app" });
  };

  it("is built, and says where objects come from", () => {
    expect(build("resources: [base]\nnamePrefix: my-\n")).toEqual({
      text: configMap.replace("name: a", "name: my-a"),
      origins: [{ path: "base/a.yaml", repository: null, generatedBy: null }],
      left: [],
      unrun: [],
    });
  });

  it("is built without what would have to be fetched or run", () => {
    const text = "resources: [base, 'github.com/a/b?ref=v1', 'https://example.com/a.yaml']\nhelmCharts: [{name: x}]\n";
    const built = build(text);
    expect(built).toMatchObject({ text: configMap });
    expect(built).toMatchObject({ left: ["github.com/a/b?ref=v1", "https://example.com/a.yaml", "helmCharts"] });
  });

  const patch = `apiVersion: builtin
kind: PatchTransformer
metadata: {name: p}
target: {kind: ConfigMap}
patch: '[{"op": "add", "path": "/data", "value": {"b": "c"}}]'
`;
  const program = `apiVersion: example.com/v1
kind: Seal
metadata:
  name: s
  annotations:
    config.kubernetes.io/function: "exec: {path: ./seal}"
`;
  const inPlace = (text: string): string => `\n- |\n${text.replaceAll(/^/gm, "  ")}`;

  it("runs the generators and transformers that are part of kustomize, and names all others", () => {
    const kustomization = `resources: [base]\ntransformers:${inPlace(patch)}${inPlace(program)}`;
    expect(build(kustomization)).toMatchObject({
      text: configMap.replace("kind", "data:\n  b: c\nkind"),
      unrun: [{ file: "app/kustomization.yaml", key: "transformers", name: "Seal (example.com/v1)" }],
    });
    const inflator = "apiVersion: builtin\nkind: HelmChartInflationGenerator\nmetadata: {name: h}\nname: x\n";
    expect(build(`resources: [base]\ngenerators:${inPlace(inflator)}`)).toMatchObject({
      text: configMap,
      unrun: [{ key: "generators", name: "HelmChartInflationGenerator (builtin)" }],
    });
  });

  it("is built without generators and transformers that it can't be built with", () => {
    expect(build("resources: [base]\ntransformers: [nothing.yaml]\n")).toMatchObject({
      text: configMap,
      unrun: [{ key: "transformers", name: "nothing.yaml" }],
    });
    const broken = "apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: p}\n";
    expect(build(`resources: [base]\ntransformers:${inPlace(broken)}`)).toMatchObject({
      text: configMap,
      unrun: [{ name: "PatchTransformer (builtin)" }],
    });
  });

  it("is labelled with a release of kustomize where it asks for that", () => {
    const { text } = build("resources: [base]\nbuildMetadata: [managedByLabel]\n") as { readonly text: string };
    expect(text).toMatch(/^ {4}app\.kubernetes\.io\/managed-by: kustomize-v5\.\d+\.\d+$/m);
  });

  it("that names what is not there gives the reason", () => {
    expect(build("resources: [nothing]\n")).toMatchObject({ reason: expect.stringContaining("nothing") });
    expect(build("resources: [../../../../etc]\n")).toMatchObject({ reason: expect.stringContaining("etc") });
  });
});

it("a request that takes too long ends, and the next one is answered", () => {
  const place = {
    entry: fileURLToPath(new URL("../../src/main/render-worker.ts", import.meta.url)),
    folder: fileURLToPath(new URL("../../dist/renderer", import.meta.url)),
  };
  // A busy machine gives the request less processor time than the time that passes.
  const thread = renderThread(place, { work: 3000, wait: 60_000, slow: 1400 });
  const ask = (template: string) => {
    const { files, kubernetes, apiVersions, ...rest } = request(template);
    const named = files.map(({ name }, index) => ({ name, data: index }));
    const contents = files.map(({ data = "" }) => data);
    return thread.ask("helm", JSON.stringify({ files: named, ...rest, kube: kubernetes, api: apiVersions }), contents);
  };
  expect(ask("{{ range until 30000 }}{{ range until 30000 }}{{ end }}{{ end }}")).toEqual({
    failure: "it takes longer than 3 seconds",
    isSlow: true,
  });
  expect(ask("a: 1")).toMatchObject({ contents: ["a: 1"], isSlow: false });
});

it("a request may take longer on a machine that has no time for it, but not for ever", () => {
  const entry = fileURLToPath(new URL("../support/patient-thread.ts", import.meta.url));
  const folder = mkdtempSync(path.join(tmpdir(), "kubesuggest-patient-"));
  const sign = path.join(folder, "go");
  const limits = { work: 50, wait: 60_000, slow: 0 };
  let asked = 0;
  const starved = renderThread({ entry, folder: sign }, limits, () => {
    asked += 1;
    // At the second time, the time of the request is over.
    if (asked === 2) writeFileSync(sign, "");
    return 0;
  });
  expect(starved.ask("helm", "a")).toEqual({ answer: "a", isSlow: false });
  rmSync(sign);
  let worked = 0;
  const busy = renderThread({ entry, folder: sign }, limits, () => {
    worked += 30;
    return worked;
  });
  expect(busy.ask("helm", "a")).toEqual({ failure: "it takes longer than 0.05 seconds", isSlow: true });
  const endless = renderThread({ entry, folder: sign }, { work: 50, wait: 100, slow: 0 }, () => 0);
  expect(endless.ask("helm", "a")).toEqual({ failure: "it takes longer than 0.05 seconds", isSlow: false });
  rmSync(folder, { recursive: true });
});

it("an answer is waited for, whatever the thread had still to say of the one before", () => {
  const entry = fileURLToPath(new URL("../support/late-thread.ts", import.meta.url));
  const thread = renderThread({ entry, folder: "" });
  const answers = ["a", "b", "c"].map((request) => thread.ask("helm", request));
  expect(answers).toMatchObject([{ answer: "a" }, { answer: "b" }, { answer: "c" }]);
});

it("there is none without an entry for threads, or where its modules are not", () => {
  expect(rendererOf(null)).toBeNull();
  expect(rendererOf("/nowhere/worker.js")).toBeNull();
});

it("the memory of a module can be bounded once", () => {
  const module = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 3, 1, 0, 1);
  const bounds = { initial: 7, most: 300 };
  const bounded = withBoundedMemory(module, bounds);
  expect([...bounded.subarray(8)]).toEqual([5, 5, 1, 1, 7, 0xac, 2]);
  expect([...withBoundedMemory(module, { ...bounds, initial: 0 }).subarray(8)]).toEqual([5, 5, 1, 1, 1, 0xac, 2]);
  expect(() => withBoundedMemory(bounded, bounds)).toThrow("a bound of its own");
  expect(() => withBoundedMemory(module.subarray(0, 8), bounds)).toThrow("no memory");
});

it.each([
  "a: 1\nb: {c: 2}\n",
  "# x\n\nc: |\n  d\n\n  # e\na:\n- b: 'x'\n# y\nb: z",
  "a: |\n  b",
  "a: &x {b: 1}\nc: *x\n",
  "a: 1\nb: 2\na: 3\n",
  "a: {b: 1,\nc: 2}\n",
  "{a: 1}\n",
  "'a': 1\nb: 2\n",
  "a: 'b\n\n  c: d'\ne: f\n",
  "a:\n  b: ''\nc: {}\n",
])("values of a chart are read key by key as they are at once: %j", (values) => {
  const shown = { name: "templates/a.yaml", data: "v: {{ toJson .Values }}" };
  const asked = { ...request(""), files: [manifest, shown] };
  const [apart, atOnce] = [
    { ...asked, files: [...asked.files, { name: "values.yaml", data: values }] },
    // The loader ends the last line of a file.
    { ...asked, values: [`${values.trimEnd()}\n`] },
  ].map((one) => (renderer.renderChart(one) as RenderedChart).files.get("shop/templates/a.yaml"));
  expect(apart).toContain('"');
  expect(apart).toBe(atOnce);
});

describe("of a chart with a change", () => {
  const shop = "shop/templates/a.yaml";
  const helper = { name: "templates/_helpers.tpl", data: '{{ define "shop.x" }}{{ .Values.a.x }}{{ end }}' };
  /** Prints all that it is given. */
  const dump = { name: "templates/_dump.tpl", data: '{{ define "shop.dump" }}{{ toYaml . }}{{ end }}' };
  const other = { name: "templates/other.yaml", data: "b: {{ .Values.b }}" };
  const file = { name: "templates/part.yaml", data: "{{ .Values.a.x }}" };
  const old = {
    name: "values.yaml",
    data: "a: {x: 1, y: 1}\nb: {z: 1}\ntext: '{{ .Values.a.x }}'\nname: '{{ .Values.b }}'",
  };
  const now = { ...old, data: old.data.replace("x: 1", "x: 2") };

  const part = (own: string, more: readonly { readonly name: string; readonly data: string }[] = []) => {
    const asked = request(own);
    const files = [manifest, { name: "templates/a.yaml", data: own }, helper, dump, other, ...more];
    const first = renderer.renderChart({ ...asked, files: [...files, old] }) as RenderedChart;
    const second = renderer.renderChart({ ...asked, files: [...files, now] }) as RenderedChart;
    const before = { files: [old], values: [], changers: first.changers };
    const narrow = renderer.renderChart({ ...asked, files: [...files, now], lean: [], before }) as RenderedChart;
    // Whatever is left out is the same in full.
    for (const [name, text] of second.files) {
      if (narrow.part?.includes(name) === false) expect(first.files.get(name)).toBe(text);
      else expect(narrow.files.get(name)).toBe(text);
    }
    return narrow.part;
  };

  it.each([
    ["a value that it prints", "{{ .Values.a.x }}"],
    ["a value that it prints as a part", "{{ toYaml .Values.a }}"],
    ["a value that it goes to in steps", "{{ with .Values.a }}{{ .x }}{{ end }}"],
    ["a value that it asks for by name", '{{ index .Values "a" "x" }}'],
    ["a value of a part that it goes through by name", '{{ get .Values.a "x" }}'],
    ["a value that a helper prints", '{{ include "shop.x" . }}'],
    ["a value that a text of the values prints", "{{ tpl .Values.text . }}"],
    ["a value that a text of its own prints", "{{ tpl `{{ .Values.a.x }}` . }}"],
    ["all values", "{{ toJson .Values }}"],
    ["all values, one by one", "{{ range $k, $v := .Values }}{{ toYaml $v }}{{ end }}"],
    ["all that there is", '{{ $all := omit . "Chart" "Files" "Capabilities" }}{{ toYaml $all.Values }}'],
    ["all that there is, in a helper", '{{ include "shop.dump" (dict "v" .Values) }}'],
  ])("renders a template again that reads %s", (_what, own) => {
    expect(part(own)).toEqual([shop]);
  });

  it.each([
    ["in a map", '{{ dict "c" . | toYaml }}'],
    ["in a map of a variable", '{{ $x := dict "c" $ }}{{ toYaml $x }}'],
    ["put into a variable", '{{ $x := dict }}{{ $_ := set $x "c" $ }}{{ toYaml $x.c }}'],
    ["merged into a variable", "{{ $x := dict }}{{ $_ := merge $x . }}{{ toYaml $x }}"],
    ["inside of something else", "{{ with .Values.b }}{{ with $ }}{{ toYaml . }}{{ end }}{{ end }}"],
    ["in a list", '{{ toYaml (index (list "x" .) 1) }}'],
    ["under a name", '{{ include "shop.field" (dict "context" .) }}'],
    ["under a name that is asked for", '{{ include "shop.got" (dict "context" $) }}'],
    ["under a name with a default", '{{ include "shop.else" (dict "context" $) }}'],
    ["under a name, in a variable", '{{ include "shop.variable" (dict "context" $) }}'],
    ["under a name, gone into", '{{ include "shop.with" (dict "context" $) }}'],
    ["under a name, one by one", '{{ include "shop.range" (dict "context" $) }}'],
    ["under a name, handed on", '{{ include "shop.on" (dict "context" $) }}'],
    ["under a name, handed on under another", '{{ include "shop.again" (dict "context" $) }}'],
    ["under a name, to a template", '{{ template "shop.template" (dict "context" $) }}'],
    ["under a name that is made", '{{ include "shop.field" (dict (print "con" "text") $) }}'],
    ["in a list, to a helper", '{{ include "shop.first" (list $ "x") }}'],
    ["as a template", '{{ tpl (toYaml (dict "c" .)) . }}'],
    ["in a template of its own", "{{ tpl `{{ toYaml . }}` $ }}"],
    [
      "in a template of its own, under a name",
      '{{ tpl `{{ toYaml .context }}` (dict "Template" .Template "context" $) }}',
    ],
  ])("renders a template again that prints all it is given %s", (_what, own) => {
    const helpers: Readonly<Record<string, string>> = {
      field: "{{ toYaml .context }}",
      got: '{{ get . "context" | toYaml }}',
      else: '{{ .context | default "x" | toYaml }}',
      variable: "{{ $own := .context }}{{ toYaml $own }}",
      with: "{{ with .context }}{{ toYaml . }}{{ end }}",
      range: "{{ range $k, $v := .context }}{{ if kindIs `map` $v }}{{ toYaml $v }}{{ end }}{{ end }}",
      on: '{{ include "shop.dump" .context }}',
      again: '{{ include "shop.other" (dict "c" .context) }}',
      other: "{{ toYaml .c }}",
      template: '{{ template "shop.dump" .context }}',
      first: "{{ toYaml (index . 0) }}",
    };
    const data = Object.entries(helpers).map(([name, text]) => `{{ define "shop.${name}" }}${text}{{ end }}`);
    const found = part(own, [{ name: "templates/_all.tpl", data: data.join("\n") }]);
    expect(found ?? [shop]).toContain(shop);
  });

  it("leaves a template out that hands all it is given to a helper which prints something else", () => {
    const data = '{{ define "shop.tell" }}{{ toYaml .value }}{{ .context.Values.b }}{{ end }}';
    const own = '{{ include "shop.tell" (dict "value" .Values.b "context" $) }}';
    expect(part(own, [{ name: "templates/_tell.tpl", data }])).toEqual([]);
  });

  it.each([
    ["other values", "{{ .Values.b.z }}"],
    ["what stands beside it", "{{ .Values.a.y }}"],
    ["other values by name", '{{ index .Values "b" }}{{ hasKey $.Values "b" }}'],
    ["other values in a helper that prints all it is given", '{{ include "shop.dump" .Values.b }}'],
  ])("leaves a template out that reads %s", (_what, own) => {
    expect(part(own)).toEqual([]);
  });

  it("renders what includes files again, by known names or by unknown ones", () => {
    const parted = "shop/templates/part.yaml";
    expect(part('{{ include (print $.Template.BasePath "/part.yaml") . }}', [file])).toEqual([shop, parted]);
    expect(part('{{ include (print $.Template.BasePath "/other.yaml") . }}', [file])).toEqual([parted]);
    expect(part('{{ include (printf "%s/part.yaml" $.Template.BasePath) . }}', [file])).toEqual([shop, parted]);
    expect(part('{{ include (printf "shop.%s" "x") . }}')).toEqual([shop]);
  });

  const changed = "shop/templates/part.yaml";

  it.each([
    ["sets a value", '{{ $_ := set .Values.b "z" 2 }}'],
    ["removes a value", '{{ $_ := unset .Values.b "z" }}'],
    ["merges into values", '{{ $_ := merge .Values.b (dict "w" 1) }}'],
    ["does so in a helper", '{{ include "shop.set" (dict "at" .Values.b) }}'],
    ["puts values where others find them", '{{ $_ := set . "mine" .Values.b }}'],
  ])("renders what %s for others along with those that can tell the change", (_what, own) => {
    const set = { name: "templates/_set.tpl", data: '{{ define "shop.set" }}{{ $_ := set .at "z" 2 }}{{ end }}' };
    expect(part(own, [file, set])).toEqual([shop, changed]);
  });

  it.each([
    ["sets what is so already", '{{ $_ := set .Values.b "z" .Values.b.z }}'],
    ["sets a value of a copy", '{{ $_ := set (deepCopy .Values.b) "z" 2 }}'],
    ["merges values into a map of its own", "{{ $own := mergeOverwrite (dict) .Values.b }}"],
    ["merges what is there already", '{{ $_ := merge .Values.b (dict "z" 7) }}'],
    ["would only set a value otherwise", '{{ if .Values.c }}{{ $_ := set .Values.b "z" 2 }}{{ end }}'],
  ])("leaves out what %s", (_what, own) => {
    expect(part(own, [file])).toEqual([changed]);
  });

  it.each([
    ["sets a value", '{{ .Values.a.x }}{{ $_ := set .Values.b "z" 2 }}'],
    ["sets what is inside of values", '{{ $m := merge (dict) .Values }}{{ $_ := set $m.b "z" 2 }}'],
    ["removes a value", '{{ toYaml .Values.a }}{{ $_ := unset .Values.b "z" }}'],
    ["puts values where others find them", '{{ .Values.a.x }}{{ $_ := set . "mine" .Values.b }}'],
    [
      "sets a list of all kinds",
      '{{ .Values.a.x }}{{ $_ := set .Values.b "l" (list 1 1.5 true nil (dict "z" 1) "a") }}',
    ],
  ])("renders only what can tell the change where that is a template which %s for others as before", (_what, own) => {
    expect(part(own, [file])).toEqual([shop, changed]);
  });

  it.each([
    ["puts values that change where others find them", '{{ $_ := set . "mine" .Values }}'],
    ["puts a part of values that change where others find it", '{{ $_ := set .Values.b "z" (dict "a" .Values.a) }}'],
    ["puts all that it is given where others find it", '{{ $_ := set .Values.b "c" . }}{{ .Values.a.x }}'],
    [
      "puts what can't be compared where others find it",
      '{{ $_ := set .Values.b "v" .Capabilities }}{{ .Values.a.x }}',
    ],
    ["sets another key", '{{ $_ := set .Values.b (printf "z%v" .Values.a.x) 1 }}'],
    ["removes another key", '{{ $_ := set .Values.b "z2" 1 }}{{ $_ := unset .Values.b (printf "z%v" .Values.a.x) }}'],
    ["sets a key elsewhere", '{{ $_ := set (ternary .Values.b . (eq (int .Values.a.x) 1)) "n" 1 }}'],
  ])("renders all where a template that can tell the change %s", (_what, own) => {
    expect(part(own, [file])).toBeNull();
  });

  it("renders all where a template that can tell the change changes what others are given, before it or now", () => {
    expect(part('{{ $_ := set .Values.b "z" .Values.a.x }}')).toBeNull();
    expect(part('{{ if eq (int .Values.a.x) 1 }}{{ $_ := set .Values.b "z" 5 }}{{ end }}')).toBeNull();
    expect(part('{{ if eq (int .Values.a.x) 2 }}{{ $_ := set .Values.b "z" 5 }}{{ end }}')).toBeNull();
    expect(part('{{ if eq (int .Values.a.x) 3 }}{{ $_ := set .Values.b "z" 5 }}{{ end }}')).toEqual([shop]);
    expect(part('{{ $own := dict "z" 1 }}{{ $_ := set $own "z" .Values.a.x }}{{ $own.z }}')).toEqual([shop]);
    expect(part('{{ $own := deepCopy .Values.a }}{{ $_ := set $own "x" 5 }}{{ $own.x }}')).toEqual([shop]);
    expect(part('{{ tpl `{{ $_ := set .Values.b "z" .Values.a.x }}` . }}')).toBeNull();
    expect(part('{{ $m := merge (dict) .Values }}{{ $_ := set $m.b "z" $m.a.x }}')).toBeNull();
  });

  /** What is rendered again of a chart with a file that changes. What is left out is the same in full. */
  const partOf = (
    files: readonly RendererFile[],
    was: RendererFile,
    is: RendererFile,
    values: readonly string[] = [],
  ) => {
    const asked = { ...request(""), values };
    const first = renderer.renderChart({ ...asked, files: [...files, was] }) as RenderedChart;
    const second = renderer.renderChart({ ...asked, files: [...files, is] }) as RenderedChart;
    const before = { files: [was], values, changers: first.changers };
    const narrow = renderer.renderChart({ ...asked, files: [...files, is], lean: [], before }) as RenderedChart;
    for (const name of new Set([...first.files.keys(), ...second.files.keys()])) {
      const known = narrow.part?.includes(name) === false ? first : narrow;
      expect(known.files.get(name)).toBe(second.files.get(name));
    }
    return narrow.part;
  };

  const db = [
    { name: "charts/db/Chart.yaml", data: "apiVersion: v2\nname: db\nversion: 1.0.0\n" },
    { name: "charts/db/templates/db.yaml", data: "a: 1" },
  ];

  it.each([
    ["a condition of a chart", "{name: db, version: 1.0.0, condition: on}", db, "on: true", "on: false"],
    [
      "a condition of a chart that is not there",
      "{name: db, version: 1.0.0, condition: on}",
      [],
      "on: true",
      "on: false",
    ],
    ["a tag", "{name: db, version: 1.0.0, tags: [x]}", db, "tags: {x: true}", "tags: {x: false}"],
  ])("renders all where %s decides which charts take part", (_what, dependency, inner, was, is) => {
    const files = [
      { ...manifest, data: `${manifest.data}dependencies: [${dependency}]\n` },
      { name: "templates/a.yaml", data: "b: {{ len .Chart.Dependencies }}" },
      ...inner,
    ];
    expect(partOf(files, { name: "values.yaml", data: was }, { name: "values.yaml", data: is })).toBeNull();
  });

  const inDb = (data: string) => ({ name: "charts/db/values.yaml", data });
  const cache = { name: "charts/db/charts/cache/Chart.yaml", data: "apiVersion: v2\nname: cache\nversion: 1.0.0\n" };
  const printing = (at: string, data: string) => ({ name: `${at}templates/a.yaml`, data });

  it.each([
    ["the chart itself", printing("charts/db/", "{{ .Values.a }}"), "shop/charts/db/templates/a.yaml"],
    ["the chart around it", printing("", "{{ .Values.db.a }}"), "shop/templates/a.yaml"],
    ["the chart around it, as a whole", printing("", "{{ toYaml .Values.db }}"), "shop/templates/a.yaml"],
    [
      "the chart around it, by its name there",
      printing("", "{{ toYaml .Subcharts.db.Values }}"),
      "shop/templates/a.yaml",
    ],
  ])("renders again what reads the values of a chart in it, in %s", (_where, own, name) => {
    const others = [printing("charts/db/charts/cache/", "{{ .Values.a }}"), { ...other, name: "templates/b.yaml" }];
    const files = [manifest, ...db, cache, ...others, own, { name: "values.yaml", data: "b: 1" }];
    expect(partOf(files, inDb("a: 1"), inDb("a: 2"))).toEqual([name]);
  });

  it("renders again what reads values that all charts share, in the charts that get them", () => {
    const files = [
      manifest,
      ...db,
      cache,
      printing("charts/db/charts/cache/", "{{ (.Values.global).a }}"),
      printing("", "{{ (.Values.global).a }}"),
      { name: "values.yaml", data: "global: {b: 1}" },
    ];
    const all = ["shop/charts/db/charts/cache/templates/a.yaml", "shop/templates/a.yaml"];
    expect(partOf(files, inDb("global: {a: 1}"), inDb("global: {a: 2}"))).toEqual(all.slice(0, 1));
    const own = { name: "values.yaml", data: "global: {a: 1}" };
    expect(partOf(files.slice(0, -1), own, { ...own, data: "global: {a: 2}" })?.toSorted()).toEqual(all);
    const over = { ...own, data: "db: {global: {a: 1}}" };
    const moved = { ...own, data: "db: {global: {a: 2}}" };
    expect(partOf(files.slice(0, -1), over, moved)).toEqual(all.slice(0, 1));
  });

  it("goes by another name of a chart", () => {
    const named = "dependencies: [{name: db, version: 1.0.0, alias: store}, {name: db, version: 1.0.0, alias: more}]\n";
    const files = [
      { ...manifest, data: manifest.data + named },
      ...db,
      printing("charts/db/", "{{ .Values.a }}"),
      printing("", "{{ .Values.store.a }}"),
      { name: "values.yaml", data: "more: {a: 3}" },
    ];
    expect(partOf(files, inDb("a: 1"), inDb("a: 2"))?.toSorted()).toEqual([
      "shop/charts/store/templates/a.yaml",
      "shop/templates/a.yaml",
    ]);
    const template = { name: "charts/db/templates/b.yaml", data: "b: 1" };
    expect(partOf([...files, inDb("a: 1")], template, { ...template, data: "b: 2" })?.toSorted()).toEqual([
      "shop/charts/more/templates/b.yaml",
      "shop/charts/store/templates/b.yaml",
    ]);
  });

  it("renders nothing in another chart again, though its templates can't be told", () => {
    const unknown = '{{ include (printf "db.%s" "a") . }}{{ toYaml . }}{{ define "db.a" }}{{ end }}';
    const files = [manifest, ...db, printing("charts/db/", unknown), printing("", "{{ .Values.a }}")];
    const own = { name: "values.yaml", data: "a: 1" };
    expect(partOf(files, own, { ...own, data: "a: 2" })).toEqual(["shop/templates/a.yaml"]);
  });

  it("renders again what may read a file that is none of templates or values", () => {
    const note = { name: "notes.txt", data: "a" };
    const files = [manifest, old, printing("", '{{ .Files.Get "notes.txt" }}'), other];
    expect(partOf(files, note, { ...note, data: "b" })).toEqual([shop]);
    const schema = { name: "values.schema.json", data: "{}" };
    expect(partOf(files, schema, { ...schema, data: '{"type": "object"}' })).toBeNull();
  });

  it.each([
    ["a key that was there for nothing", "a: {x: [{y: null}]}", "a: {x: [{}]}", "{{ hasKey (first .Values.a.x) `y` }}"],
    ["a key that is gone", "a: {x: 1}", "a: {}", "{{ hasKey .Values.a `x` }}"],
    ["an empty map", "a: {x: {}}", "a: {}", "{{ kindOf .Values.a.x }}"],
    ["a map", "a: {x: {y: 1}}", "a: {}", "{{ kindOf .Values.a.x }}"],
    ["a map in place of another value", "a: {x: {y: 1}}", "a: {x: 1}", "{{ kindOf .Values.a.x }}"],
    ["a list", "a: {x: [1]}", "a: {x: [2]}", "{{ first .Values.a.x }}"],
  ])("renders again what reads a value that changes by %s", (_what, was, is, template) => {
    const files = [manifest, printing("", template), { ...other, data: "b: {{ .Values.a.z }}" }];
    expect(partOf(files, { name: "values.yaml", data: was }, { name: "values.yaml", data: is })).toEqual([shop]);
  });

  it("goes by values that take away those of the chart", () => {
    const files = [manifest, printing("", "{{ hasKey .Values.a `x` }}"), other, old];
    const asked = { ...request(""), files, values: ["a: {x: null}"], lean: [] };
    const { part: own } = renderer.renderChart({
      ...asked,
      before: { files: [], values: [], changers: new Map() },
    }) as RenderedChart;
    expect(own).toEqual([shop]);
  });

  it("goes by the values of the chart that a template is in", () => {
    const inner = [
      { name: "charts/a/Chart.yaml", data: "apiVersion: v2\nname: a\nversion: 0.1.0\n" },
      { name: "charts/a/templates/one.yaml", data: "x: {{ .Values.x }}" },
      { name: "charts/a/templates/two.yaml", data: "a: {{ .Values.a }}" },
    ];
    expect(part("x: {{ .Values.x }}", inner)).toEqual(["shop/charts/a/templates/one.yaml"]);
  });

  it.each([
    ["prints what nothing else does", "b: 1", [shop]],
    [
      "is put into another one",
      '{{ include (print $.Template.BasePath "/a.yaml") . }}',
      [shop, "shop/templates/b.yaml"],
    ],
  ])("renders a changed template again that %s", (_what, data, expected) => {
    const before = { name: "templates/a.yaml", data: "a: 1" };
    const files = [manifest, helper, { name: "templates/b.yaml", data }];
    const asked = { ...request(""), files: [...files, { ...before, data: "a: 2" }], lean: [] };
    renderer.renderChart({ ...request(""), files: [...files, before] });
    const { part: own } = renderer.renderChart({
      ...asked,
      before: { files: [before], values: [], changers: new Map() },
    }) as RenderedChart;
    expect(own?.toSorted()).toEqual(expected);
  });

  it("renders what runs a changed helper again, and goes by values given over those of the chart", () => {
    const changed = { ...helper, data: helper.data.replace("{{ end", "; {{ end") };
    const own = { name: "templates/a.yaml", data: '{{ include "shop.x" . }}' };
    const files = [manifest, own, other, old];
    const asked = {
      ...request(""),
      files: [...files, changed],
      lean: [],
      before: { files: [helper], values: [], changers: new Map() },
    };
    expect((renderer.renderChart(asked) as RenderedChart).part).toEqual([shop]);
    const over = {
      ...asked,
      files: [...files, helper],
      values: ["b: 2"],
      before: { files: [], values: ["b: 3"], changers: new Map() },
    };
    expect((renderer.renderChart(over) as RenderedChart).part).toEqual(["shop/templates/other.yaml"]);
  });
});

describe("a helper that is run again", () => {
  const helpers: Readonly<Record<string, string>> = {
    value: "{{ .Values.a.x }}",
    put: '{{ $_ := set .to "x" "put" }}',
    merged: '{{ $_ := merge .to (dict "x" "put") }}',
    list: '{{ range .all }}{{ $_ := set . "x" "put" }}{{ end }}',
    outer: '{{ include "h.put" (dict "to" .to) }}',
    show: "{{ toJson . }}",
  };
  const data = Object.entries(helpers).map(([name, text]) => `{{ define "h.${name}" }}${text}{{ end }}`);
  const all = { name: "templates/_all.tpl", data: data.join("\n") };
  const run = (template: string): string | undefined =>
    printed("", "", {
      files: [
        manifest,
        all,
        { name: "values.yaml", data: "a: {x: 1}\nl: [{}]" },
        { name: "templates/a.yaml", data: template },
      ],
    });

  it.each([
    ["set", '{{ $_ := set .Values.a "x" 2 }}'],
    ["removed and set", '{{ $_ := unset .Values.a "x" }}{{ $_ := set .Values.a "x" 2 }}'],
    ["merged", '{{ $_ := mergeOverwrite .Values.a (dict "x" 2) }}'],
    ["merged above it", '{{ $_ := mergeOverwrite .Values (dict "a" (dict "x" 2)) }}'],
    ["set in another helper", '{{ $_ := set .Values.a "x" 2 }}{{ include "h.value" . }}'],
    ["replaced", '{{ $_ := set .Values "a" (dict "x" 2) }}'],
    [
      "replaced by a map that changes later",
      '{{ $m := dict "x" 1 }}{{ $_ := set .Values "a" $m }}{{ include "h.value" . }}{{ $_ := set $m "x" 2 }}',
    ],
  ])("prints a value that was %s", (_how, change) => {
    expect(run(`{{ include "h.value" . }}${change}{{ include "h.value" . }}`)).toMatch(/^1.*2$/);
  });

  it.each([
    ["sets a key", "put", "$m"],
    ["merges a key", "merged", "$m"],
    ["sets a key in another helper", "outer", "$m"],
    ["sets a key of what is in a list", "list", "$m"],
  ])("%s of each map that it is given", (_what, name, map) => {
    const call = `{{ ${map} = dict }}{{ include "h.${name}" (dict "to" ${map} "all" (list ${map})) }}{{ ${map}.x }} `;
    expect(run(`{{ ${map} := dict }}${call}${call}${call}`)).toBe("put put put ");
  });

  it("prints what it is given, however like it is to something else", () => {
    const values = [
      '"1"',
      "1",
      "1.0",
      "true",
      '"true"',
      "(list 1 2)",
      '(list "1" 2)',
      "(list (list 1) 2)",
      "(list (list 1 2))",
    ];
    const maps = ['(dict "a" 1)', '(dict "a" "1")', '(dict "a" nil)', '(dict "a" (dict "b" 1))', '(dict "a;b" 1)'];
    const each = [...values, ...maps, ".Values.a", '(dict "x" 1)', "(dict)", "(list)"];
    const [once, twice] = ["h.show", "h.show"].map((name) =>
      each.map((value) => `{{ include "${name}" ${value} }}`).join("|"),
    );
    const plain = each.map((value) => `{{ toJson ${value} }}`).join("|");
    expect(run(`${once}|${twice}`)).toBe(run(`${plain}|${plain}`));
  });

  it.each([
    ["names it", "{{ .Template.Name }}", "."],
    ["is given all under a name", "{{ .ctx.Template.Name }}", '(dict "ctx" .)'],
    ["is given all in a list", "{{ (index . 1).Template.Name }}", '(list "x" .)'],
    ["is given all in maps", "{{ .a.b.Template.Name }}", '(dict "a" (dict "b" .))'],
    ["takes it in steps", "{{ with .ctx }}{{ with .Template }}{{ .Name }}{{ end }}{{ end }}", '(dict "ctx" $)'],
    ["prints all", '{{ omit . "Files" | toJson }}', "."],
    ["prints all that is under a name", "{{ toJson .ctx }}", '(dict "ctx" (omit . "Files"))'],
    ["prints what it holds in a variable", '{{ $c := .ctx }}{{ pick $c "Template" }}', '(dict "ctx" .)'],
    ["goes through all", '{{ range $k, $v := . }}{{ if hasPrefix "Tem" $k }}{{ $v.Name }}{{ end }}{{ end }}', "."],
    ["puts the name of it together", '{{ get (get . (print "Temp" "late")) "Name" }}', "."],
    ["asks another helper", '{{ include "h.name" . }}', "."],
    ["asks a template", '{{ template "h.name" . }}', "."],
    ["asks a template under a name", '{{ template "h.under" (dict "c" .) }}', "."],
    ["has it in a text", "{{ tpl `{{ .Template.Name }}` . }}", "."],
    ["has it in a text under a name", "{{ tpl .t .c }}", '(dict "t" "{{ .Template.Name }}" "c" .)'],
    ["has it in a helper of a text", '{{ tpl `{{ include "h.name" . }}` . }}', "."],
    [
      "has it in a variable that is set later",
      '{{ $x := "" }}{{ range until 2 }}{{ $x | toJson }}{{ $x = omit $ "Files" }}{{ end }}',
      ".",
    ],
    ["finds it in a map that it made", '{{ $m := dict }}{{ $_ := set $m "c" (omit . "Files") }}{{ toJson $m }}', "."],
    ["finds it with its charts", '{{ get .Subcharts "x" }}{{ .Template.Name }}', "."],
  ])("tells the name of each template where it %s", (_what, body, given) => {
    const named =
      '{{ define "h.name" }}{{ .Template.Name }}{{ end }}{{ define "h.under" }}{{ toJson (omit .c "Files") }}{{ end }}{{ define "h.none" }}{{ end }}';
    const call = `{{ include "h.it" ${given} }}`;
    const files = [
      manifest,
      { name: "templates/_all.tpl", data: `${named}{{ define "h.it" }}${body}{{ end }}` },
      { name: "templates/one.yaml", data: call },
      { name: "templates/two.yaml", data: call },
    ];
    const rendered = renderer.renderChart({ ...request(""), files }) as RenderedChart;
    for (const name of ["one", "two"])
      expect(rendered.files.get(`shop/templates/${name}.yaml`)).toContain(`${name}.yaml`);
  });

  it("tells the name of each template where that was put among values, or changed", () => {
    const files = [
      manifest,
      { name: "templates/_all.tpl", data: '{{ define "h.it" }}{{ .Values.own.Name }}{{ .Template.Name }}{{ end }}' },
      ...["one", "two"].map((name) => {
        const change = `{{ $_ := set .Values "own" .Template }}{{ include "h.it" . }} {{ $_ := set .Template "Name" "x" }}`;
        return { name: `templates/${name}.yaml`, data: `${change}{{ include "h.it" . }}` };
      }),
    ];
    const rendered = renderer.renderChart({ ...request(""), files }) as RenderedChart;
    for (const name of ["one", "two"]) {
      const own = `shop/templates/${name}.yaml`;
      expect(rendered.files.get(own)).toBe(`${own}${own} xx`);
    }
  });
});
