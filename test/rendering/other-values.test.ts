import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/core/edit.ts";
import { isObject, type Json, valueAt } from "../../src/core/json.ts";
import type { RenderedChart } from "../../src/core/renderer.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { parseYaml } from "../../src/formats/yaml/parse.ts";
import { otherFormsIn } from "../../src/rendering/charts/other-form.ts";
import { type Files, only } from "../support/analyse.ts";
import { analyseRendered, line, renderer } from "../support/renderer.ts";

const template = "shop/templates/web.yaml";

/** A chart of one Deployment, whose container has some more lines. */
function chart(container: string, values: string, more: Files = {}): Files {
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
          image: web:1
${container}`;
  const manifest = "apiVersion: v2\nname: shop\nversion: 0.1.0\n";
  return { "shop/Chart.yaml": manifest, "shop/values.yaml": values, [template]: deployment, ...more };
}

/** The files with the fix of privileges that can grow; null without one. */
function fixed(files: Files): Files | null {
  const [finding] = analyseRendered(files, only("privilege-escalation-allowed")).findings;
  if (finding === undefined || finding.fix === null) return null;
  return { ...files, [finding.source.path]: applyEdits(finding.source.text, finding.fix.edits) };
}

/** Whether a template does something else where a key of the values has nothing. */
function hasOtherForm(text: string, path: readonly string[], isOfDependency = false): boolean {
  return otherFormsIn([{ name: isOfDependency ? "charts/a/templates/a.yaml" : "templates/a.yaml", text }])(path);
}

/** What is said of a chart, and why it has no fix. */
function told(files: Files): readonly (string | null)[] {
  return analyseRendered(files, only("privilege-escalation-allowed")).findings.flatMap((one) => [
    line(one),
    one.advice,
  ]);
}

const context = "          securityContext:\n";
const setting = "            allowPrivilegeEscalation: false\n";
const ofValues = `          {{- with .Values.securityContext }}
${context}            {{- toYaml . | nindent 12 }}
          {{- end }}
`;

describe("a fix of a key of the values that has nothing", () => {
  const files = (more: string): Files => {
    return chart(ofValues, "securityContext: {}\na: false\n", {
      "shop/templates/more.yaml": `${more}\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n{{- end }}\n`,
    });
  };

  it.each([
    ["asks for the contrary", "{{ if and (not .Values.securityContext) .Values.a }}"],
    ["asks for the contrary among others", "{{ if and .Values.a (not (or .Values.a .Values.securityContext)) }}"],
    ["asks whether it is empty", "{{ if and .Values.a (empty $.Values.securityContext) }}"],
    ["has an else", "{{ if .Values.securityContext }}\n{{- else if .Values.a }}"],
    ["has an else at the end", '{{ if .Values.securityContext }}{{ else }}\na: "1"\n{{ end }}\n{{ if .Values.a }}'],
  ])("is none where a template %s: what it does then would be lost", (_how, more) => {
    expect(told(files(more))).toEqual([
      "shop/templates/web.yaml:13 privilege-escalation-allowed no fix",
      expect.stringContaining("templates do something else as long as securityContext has nothing in the values."),
    ]);
  });

  it.each([
    ["asks for another key", "{{ if and .Values.a (not .Values.securityContexts) }}"],
    ["asks for a key below it", "{{ if and .Values.a (not .Values.securityContext.runAsUser) }}"],
    ["says it in a comment", "{{/* not .Values.securityContext */}}\n{{ if .Values.a }}"],
  ])("is there where a template %s", (_how, more) => {
    expect(fixed(files(more))?.["shop/values.yaml"]).toBe(
      "securityContext:\n  allowPrivilegeEscalation: false\na: false\n",
    );
  });

  it("is there where a template prints nothing instead, or speaks of a key of a chart that holds it", () => {
    expect(hasOtherForm("a: {{ if .Values.a }}b{{ else }}{}{{ end }}", ["a"], false)).toBe(false);
    expect(hasOtherForm("{{ if not .Values.b }}a{{ end }}", ["a", "b"], false)).toBe(false);
    expect(hasOtherForm("{{ if not .Values.b }}a{{ end }}", ["a", "b"], true)).toBe(true);
  });

  it("is told of a key of a dependency only below its name, or in the values that all charts share", () => {
    const [own, deeper] = [
      "{{ if not .Values.b }}a{{ end }}",
      "{{ with .Values.c }}{{ if not .b }}a{{ end }}{{ end }}",
    ];
    for (const text of [own, deeper]) {
      expect([["b"], ["d", "b"], ["d", "c", "b"]].map((path) => hasOtherForm(text, path, true))).not.toContain(true);
      expect(hasOtherForm(text, ["a", "c", "b"], true)).toBe(true);
    }
    expect(hasOtherForm("{{ if not .Values.global.b }}a{{ end }}", ["global", "b"], true)).toBe(true);
    const aliased = otherFormsIn([{ name: "charts/a/templates/a.yaml", text: own }], () => ["first", "second"]);
    expect(["a", "first", "second"].map((alias) => aliased([alias, "b"]))).toEqual([false, true, true]);
  });

  it.each([
    ["{{ if .list }}{{ tpl (toYaml .list) $ | nindent 2 }}{{ end }}", false],
    ["{{ toYaml $.Values.list }}", false],
    ["{{ range .list }}{{ end }}", true],
    ["{{ toYaml .list.first }}{{ with .list }}{{ end }}", true],
    ["{{ index .list 0 }}", true],
    ["{{ $items := toYaml .list | fromYamlArray }}", true],
  ])("is about no item of a list that is only printed: %s", (use, other) => {
    const text = `{{ define "one" }}{{ if .context }}a{{ else }}b{{ end }}{{ end }}{{ include .name . }}${use}`;
    expect(hasOtherForm(text, ["list", "0", "context"])).toBe(other);
    expect(hasOtherForm(text, ["list", "context"])).toBe(true);
  });

  it.each([
    ["in a branch for the map that holds it", "{{ with .Values.a }}{{ if not .b }}c{{ end }}{{ end }}", true],
    ["in one for its chart", "{{ with .Values }}{{ if and .c (not .a.b) }}c{{ end }}{{ end }}", true],
    ["of a variable", "{{ $a := .Values.a }}{{ if not $a.b }}c{{ end }}", true],
    ["of a variable that a branch sets", "{{ with $x := .Values.a }}{{ if empty $x.b }}c{{ end }}{{ end }}", true],
    ["of a variable that is set again", "{{ $a := .Values.c }}{{ $a = .Values.a }}{{ if not $a.b }}c{{ end }}", true],
    ["of a variable for the key itself", "{{ $b := .Values.a.b }}{{ if not $b }}c{{ end }}", true],
    [
      "in a helper that is given the map",
      '{{ define "x" }}{{ if not .b }}c{{ end }}{{ end }}{{ include "x" .Values.a }}',
      true,
    ],
    [
      "in a helper that is given it under another name",
      '{{ define "x" }}{{ if not .d }}c{{ end }}{{ end }}{{ include "x" (dict "d" .Values.a.b) | trim }}',
      true,
    ],
    [
      "in a helper of a helper",
      '{{ define "x" }}{{ if not .b }}c{{ end }}{{ end }}{{ define "y" }}{{ include "x" .d }}{{ end }}{{ template "y" (dict "e" 1 "d" .Values.a) }}',
      true,
    ],
    [
      "in a helper that is given all",
      '{{ define "x" }}{{ if not .root.Values.a.b }}c{{ end }}{{ end }}{{ include "x" (dict "root" $) }}',
      true,
    ],
    [
      "in a helper that is given something unknown",
      '{{ define "x" }}{{ if not .b }}c{{ end }}{{ end }}{{ include "x" (fromYaml .Values.c | merge .Values.a) }}',
      true,
    ],
    [
      "in a helper whose name is put together",
      '{{ define "x" }}{{ if not .b }}c{{ end }}{{ end }}{{ include (printf "%s" "x") . }}',
      true,
    ],
    [
      "in a helper that is given another map",
      '{{ define "x" }}{{ if not .b }}c{{ end }}{{ end }}{{ include "x" .Values.c }}',
      false,
    ],
    [
      "in a helper that is given another map under its name",
      '{{ define "x" }}{{ if not .b.c }}c{{ end }}{{ end }}{{ include "x" (dict "b" .Values.c) }}',
      false,
    ],
    ["in a helper that nobody calls", '{{ define "x" }}{{ if not .Values.a.b }}c{{ end }}{{ end }}', false],
    ["by its name in quotes", '{{ if not (index .Values "a" "b") }}c{{ end }}', true],
    ["by asking whether it is there", '{{ if not (hasKey .Values.a "b") }}c{{ end }}', true],
    ["by its length", "{{ if eq (len .Values.a.b) 0 }}c{{ end }}", true],
    ["by what it is equal to", '{{ if eq .Values.a.b "" }}c{{ end }}', true],
    ["behind it", "{{ if .Values.a.b | empty }}c{{ end }}", true],
    ["of what a function makes of it", '{{ if not (default .Values.c (get .Values.a "b")) }}c{{ end }}', true],
    ["by an else of what is in it", "{{ with .Values.a }}{{ with .b }}b{{ else }}c{{ end }}{{ end }}", true],
    ["for each item of a map", "{{ range $k, $v := .Values.a }}{{ if not $v }}c{{ end }}{{ end }}", true],
    ["of another key in a branch", "{{ with .Values.c }}{{ if not .b }}c{{ end }}{{ end }}", false],
    ["of the same name behind the branch", "{{ with .Values.a }}{{ end }}{{ if not .Values.b }}c{{ end }}", false],
    ["of another variable", "{{ $a := .Values.c }}{{ if not $a.b }}c{{ end }}", false],
    ["in a text", '{{ if eq .Values.c "not .Values.a.b" }}c{{ end }}', false],
    ["not at all", "{{ with .Values.a }}{{ if .b }}c{{ end }}{{ end }}", false],
  ])("is told by what a template asks for %s", (_how, text, other) => {
    expect(hasOtherForm(text, ["a", "b"], false)).toBe(other);
  });

  it("is found at once where helpers call each other with more and more", () => {
    const call = '{{ include "x" (dict "a" . "b" . "c" (dict "a" . "b" (dict "a" . "b" .))) }}';
    expect(hasOtherForm(`{{ define "x" }}${call}${call}{{ end }}${call}`, ["a"])).toBe(false);
    expect(hasOtherForm(`{{ if not ${"(not ".repeat(50_000)} .Values.a }}b{{ end }}`, ["a"])).toBe(true);
  });

  it("is found at once in a choice of many", () => {
    const choices = Array.from({ length: 20_000 }, (_item, index) => `{{ else if .Values.a${index} }}b`).join("");
    const text = `{{ if .Values.a }}b${choices}{{ end }}`;
    expect(["a", "a0", "a19998", "a19999"].map((key) => hasOtherForm(text, [key]))).toEqual([true, true, true, false]);
  });

  it("is there where only the notes for whoever installs the chart do something else", () => {
    const notes = { "shop/templates/NOTES.txt": "{{ if not .Values.securityContext }}Set it.{{ end }}\n" };
    expect(fixed(chart(ofValues, "securityContext: {}\n", notes))).not.toBeNull();
  });
});

it.each([
  [
    "a merge key",
    "shared: &a\n  securityContext: {runAsUser: 1}\nweb:\n  <<: *a\n",
    "3",
    "the value comes from a merge key (<<)",
  ],
  [
    "an alias",
    "shared: &a {runAsUser: 1}\nweb:\n  securityContext: *a\n",
    "3",
    "the value is the alias *a, which is shared with other places",
  ],
])(
  "a key of the values that comes from %s is named with its line, since a change would not be alone",
  (_how, values, at, why) => {
    const block = "          securityContext:\n            {{- toYaml .Values.web.securityContext | nindent 12 }}\n";
    expect(told(chart(block, values))).toEqual([
      "shop/templates/web.yaml:15 privilege-escalation-allowed no fix shop/values.yaml:3",
      `No fix is offered: web.securityContext can't be changed in line ${at} of shop/values.yaml: ${why}.`,
    ]);
  },
);

describe("a fix in the text of a template", () => {
  const user = "            runAsUser: 1\n";
  const extra =
    "            {{- with .Values.extra }}\n            {{- toYaml . | nindent 12 }}\n            {{- end }}\n";
  const helper = (body: string): Files => ({ "shop/templates/_a.tpl": `{{ define "a" }}\n${body}\n{{ end }}\n` });

  it.each([
    ["any key below", `${context}${user}${extra}`, {}],
    ["any key above", `${context}${extra}${user}`, {}],
    ["any key beside it in the container", extra.replaceAll("            ", "          ").replace("12", "10"), {}],
    [
      "a key of any name",
      `${context}${user}            {{- range $k, $v := .Values.extra }}\n            {{ $k }}: {{ $v }}\n            {{- end }}\n`,
      {},
    ],
    [
      "any key by a helper",
      `${context}${user}            {{- include "a" . | nindent 12 }}\n`,
      helper("{{ toYaml .Values.extra }}"),
    ],
    [
      "the key by a helper",
      `${context}${user}            {{- include "a" . | nindent 12 }}\n`,
      helper("{{ if .Values.extra }}\nallowPrivilegeEscalation: true\n{{ end }}"),
    ],
    [
      "any key by a helper that nobody has",
      `${context}${user}            {{- if .Values.extra }}\n            {{- include "b" . | nindent 12 }}\n            {{- end }}\n`,
      {},
    ],
    ["any key below one without a value", `${context}${extra}`, {}],
    [
      "what the API refuses beside it",
      `${context}            {{- if .Values.extra }}\n            privileged: true\n            {{- end }}\n${user}`,
      {},
    ],
    [
      "a value that the API refuses beside it",
      `${context}            privileged: {{ .Values.privileged }}\n${user}`,
      {},
    ],
    [
      "a capability that the API refuses beside it",
      `${context}${user}            {{- if .Values.extra }}\n            capabilities: {add: [SYS_ADMIN]}\n            {{- end }}\n`,
      {},
    ],
  ])("is none where other values print %s", (_what, block, more) => {
    const files = chart(block, "extra: {}\nprivileged: false\n", more);
    expect((fixed(files) ?? files)[template]).toBe(files[template]);
  });

  it.each([
    ["what the API allows", `${context}            privileged: false\n${user}`, {}],
    [
      "keys of another map",
      `${context}${user}          resources:\n            {{- toYaml .Values.extra | nindent 12 }}\n`,
      {},
    ],
    [
      "items of a list in the column of its key",
      `          env:\n          - {name: a, value: b}\n          {{- with .Values.extra }}\n          {{- toYaml . | nindent 10 }}\n          {{- end }}\n`,
      {},
    ],
    [
      "other keys by a helper",
      `${context}${user}            {{- include "a" . | nindent 12 }}\n`,
      helper("{{- /* toYaml */}}\n{{ if .Values.extra }}\nrunAsGroup: 1\n{{ end }}"),
    ],
    [
      "keys by an action of several lines, elsewhere",
      `          args:\n            {{- include "a" (dict\n              "b" .Values.extra\n            ) | nindent 12 }}\n`,
      helper("- a"),
    ],
  ])("is there where other values print %s", (_what, block, more) => {
    expect(fixed(chart(block, "extra: {}\n", more))?.[template]).toContain("allowPrivilegeEscalation: false\n");
  });

  it("is found at once beside helpers that call each other many times", () => {
    const calls = (name: string): string =>
      `{{ if .Values.no }}\n${`{{ include "${name}" . }}\n`.repeat(400)}{{ end }}`;
    const helpers = ["a", "b", "c"].map(
      (name, index) => `{{ define "${name}" }}\n${calls("bcd"[index] ?? "")}{{ end }}\n`,
    );
    const files = { "shop/templates/_helpers.tpl": `${helpers.join("")}{{ define "d" }}{{ end }}\n` };
    const calling = `${context}            runAsUser: 1\n            {{- include "a" . | nindent 12 }}\n`;
    expect(fixed(chart(calling, "a: 1\n", files))).not.toBeNull();
  });

  it("is there where another map beside it has a key of the same name", () => {
    const block = "          resources:\n            requests:\n              cpu: 100m\n              memory: 100Mi\n";
    const [finding] = analyseRendered(chart(block, ""), only("resources-missing")).findings;
    expect(finding?.fix?.edits.map(({ text }) => text)).toEqual(["\n            limits:\n              memory: 100Mi"]);
  });

  it("is the other choice where the template prints the key for some values only", () => {
    const printed = "            {{- if .Values.extra }}\n            allowPrivilegeEscalation: true\n";
    const end = "            {{- end }}\n";
    const files = chart(`${context}${printed}${end}`, "extra: {}\n");
    expect(fixed(files)?.[template]).toContain(`${context}${printed}            {{- else }}\n${setting}${end}`);
  });

  it("is in the form of a block that is rendered, and in no other", () => {
    const form = (own: string): string =>
      `          {{- with .Values.a }}\n${context}            {{- if .privileged }}\n            privileged: true\n            {{- else }}\n${own}            {{- end }}\n          {{- end }}\n`;
    const values = "a: {privileged: false, add: [CHOWN]}\n";
    expect(fixed(chart(form(user), values))?.[template]).toContain(form(user + setting));
    const deeper =
      "            {{- with .add }}\n            capabilities:\n              add:\n                {{- toYaml . | nindent 16 }}\n            {{- end }}\n";
    expect(fixed(chart(form(deeper), values))?.[template]).toContain(form(deeper + setting));
  });
});

it("a fix does not go to values beside which a template writes the same key", () => {
  const spread = `      {{- with .Values.topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- range . }}
        - {{ toYaml . | indent 10 | trim }}
          labelSelector: {matchLabels: {app: web}}
        {{- end }}
      {{- end }}
`;
  const files = chart("", "topologySpreadConstraints: []\n");
  const text = (files[template] ?? "").replace("      containers", `${spread}      containers`);
  const web = text.replace("spec:\n  selector", "spec:\n  replicas: 2\n  selector");
  const { findings } = analyseRendered({ ...files, [template]: web }, only("pods-not-spread"));
  const [fix] = findings.flatMap(({ source, fix: made }) =>
    made === null ? [] : [[source.path, made.edits[0]?.text]],
  );
  expect(fix).toEqual([template, expect.stringContaining("{{- else }}\n      topologySpreadConstraints:")]);
});

describe("a fix of a key that stands twice", () => {
  const service = (more: string): Files => ({
    "shop/templates/service.yaml": `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  annotations:\n    scheme: http\n${more}spec:\n  clusterIP: None\n`,
  });
  const fixes = (more: string) => {
    const files = chart("", "annotations: {scheme: http}\na: true\n", service(more));
    return analyseRendered(files, only("manifest-unreadable")).findings.map(({ fix }) => fix !== null);
  };

  it("takes the first one away where the other one is text that is always there", () => {
    expect(fixes("    scheme: http\n")).toEqual([true]);
  });

  it.each([
    ["a value is", "    {{- toYaml .Values.annotations | nindent 4 }}\n"],
    ["only some values turn on", "    {{- if .Values.a }}\n    scheme: http\n    {{- end }}\n"],
  ])("is none where the other one is what %s", (_what, more) => {
    expect(fixes(more)).toEqual([false]);
  });
});

describe("a fix in values that are printed into a map", () => {
  const printed = "            {{- toYaml .Values.extra | nindent 12 }}\n";
  const values = "extra: {runAsUser: 1}\nprivileged: false\n";

  it.each([
    [
      "turn on privileged",
      "            {{- if .Values.privileged }}\n            privileged: true\n            {{- end }}\n",
      " shop/values.yaml:1",
    ],
    ["say whether it is privileged", "            privileged: {{ .Values.privileged }}\n", ""],
  ])("is none where other values %s there, which the API rejects beside it", (_how, privileged, place) => {
    expect(told(chart(context + privileged + printed, values))).toEqual([
      `shop/templates/web.yaml:15 privilege-escalation-allowed no fix${place}`,
      expect.stringContaining("the API would reject it beside what other values may print in line"),
    ]);
  });

  it("goes there where they are printed only otherwise", () => {
    const otherwise = `            {{- if .Values.privileged }}\n            privileged: true\n            {{- else }}\n${printed}            {{- end }}\n`;
    const after = fixed(chart(context + otherwise, values));
    expect(after?.["shop/values.yaml"]).toBe(
      "extra: {runAsUser: 1, allowPrivilegeEscalation: false}\nprivileged: false\n",
    );
  });
});

describe("a fix of a chart", () => {
  const piece = fc.constantFrom(
    "            runAsUser: 1\n",
    "            {{- if .Values.privileged }}\n            privileged: true\n            {{- end }}\n",
    "            {{- if .Values.privileged }}\n            privileged: true\n            {{- else }}\n            runAsGroup: 2\n            {{- end }}\n",
    "            {{- with .Values.extra }}\n            {{- toYaml . | nindent 12 }}\n            {{- end }}\n",
    "            {{- with .Values.add }}\n            capabilities:\n              add:\n                {{- toYaml . | nindent 16 }}\n            {{- end }}\n",
    "            readOnlyRootFilesystem: {{ .Values.readOnly }}\n",
  );
  const block = fc.oneof(
    fc.uniqueArray(piece, { minLength: 1, maxLength: 4 }).map((pieces) => context + pieces.join("")),
    fc.constant(ofValues),
    fc.constant(
      `${ofValues}          {{- if and (not .Values.securityContext) .Values.privileged }}\n          stdin: true\n          {{- end }}\n`,
    ),
    fc.constant(
      ofValues.replace(
        "{{- end }}",
        `{{- else }}\n${context}            runAsUser: {{ .Values.user }}\n          {{- end }}`,
      ),
    ),
  );
  const values = fc.record({
    securityContext: fc.constantFrom<Json>({}, { runAsUser: 7 }),
    extra: fc.constantFrom<Json>({}, { runAsNonRoot: true }, { allowPrivilegeEscalation: true }),
    add: fc.constantFrom<Json>([], ["CHOWN"]),
    privileged: fc.boolean(),
    readOnly: fc.boolean(),
    user: fc.constantFrom(1, 2),
  });

  it("does the same with any values: only what it is about changes, and no key is printed twice", {
    tags: "long",
  }, () => {
    fc.assert(
      fc.property(block, values, values, (text, own, others) => {
        const before = chart(text, JSON.stringify(own));
        const after = fixed(before);
        if (after === null) return;
        const [was, is] = [before, after].map((files) => containerOf(files, JSON.stringify(others)));
        if (was === null) return;
        expect(without(is)).toEqual(without(was));
      }),
    );
  });
});

/** The container that a chart is rendered to, with values over its own; null where it can't be read. */
function containerOf(files: Files, values: string): Json {
  const named = Object.entries(files).map(([path, data]) => ({ name: path.slice("shop/".length), data }));
  const request = {
    files: named,
    values: [values],
    kubernetes: "v1.35.0",
    apiVersions: [],
    release: "a",
    namespace: "b",
  };
  const text = (renderer.renderChart(request) as RenderedChart).files.get(template) ?? "";
  const [document] = parseYaml(new SourceFile(template, text)).documents;
  if (document === undefined || document.errors.length > 0) return null;
  return valueAt(document.value, ["spec", "template", "spec", "containers", 0]) ?? null;
}

/** Without what the fix is about, which may not stand beside what the API refuses there. */
function without(container: Json | undefined): unknown {
  if (!isObject(container)) return container;
  const { securityContext, ...others } = container;
  const { allowPrivilegeEscalation: set, ...rest } = isObject(securityContext) ? securityContext : {};
  expect(set === false && rest["privileged"] === true).toBe(false);
  return { ...others, securityContext: rest };
}

describe("a fix of a map that templates print in several forms", () => {
  it("goes into what is left, where the values that it could go into have another form in their place", () => {
    const forms = `          {{- if .Values.securityContext }}
${context}            {{- toYaml .Values.securityContext | nindent 12 }}
          {{- else if .Values.hostPort }}
${context}            capabilities: {add: [NET_BIND_SERVICE]}
          {{- end }}
`;
    const files = chart(forms, "securityContext: {}\nhostPort: null\n");
    expect(fixed(files)?.[template]).toBe(
      chart(forms.replace(/( *)\{\{- end \}\}\n$/, `          {{- else }}\n${context}${setting}$&`), "")[template],
    );
    const all = chart(forms.replace("else if .Values.hostPort", "else"), "securityContext: {}\n");
    expect(fixed(all)?.[template]).toContain(`{{- else }}\n${context}${setting}            capabilities:`);
  });

  const privileged = `${context}            {{- if .Values.privileged }}
            privileged: true
            {{- else }}
            {{- with .Values.capabilities }}
            capabilities:
              add:
                {{- toYaml . | nindent 16 }}
            {{- end }}
            {{- end }}
`;

  it("stands in the form that it is about, behind the branch of a key alone", () => {
    const files = chart(privileged, "privileged: false\ncapabilities: [CHOWN]\n");
    const wanted = privileged.replace(/(add:\n.*\n *\{\{- end \}\}\n)/, `$1${setting}`);
    expect(fixed(files)?.[template]).toBe(chart(wanted, "")[template]);
  });

  it("stands there with any values", () => {
    const after = fixed(chart(privileged, "privileged: false\ncapabilities: [CHOWN]\n"));
    const values = fc.record({
      privileged: fc.boolean(),
      capabilities: fc.constantFrom<Json[]>(null, [], ["CHOWN"], ["CHOWN", "KILL"]),
    });
    const law = fc.property(values, (own) => {
      const [before, now] = [chart(privileged, ""), after ?? {}].map((files) => {
        return valueAt(containerOf(files, JSON.stringify(own)), ["securityContext"]);
      });
      const wanted = own.privileged ? {} : { allowPrivilegeEscalation: false };
      expect(now).toEqual({ ...(isObject(before) ? before : {}), ...wanted });
    });
    fc.assert(law, { numRuns: 16 });
  });
});
