import { describe, expect, it } from "vitest";
import type { ChartOrigins } from "../../src/core/renderer.ts";
import { SourceFile } from "../../src/core/source-file.ts";
import { readCharts } from "../../src/model/charts/chart.ts";
import { readHelmIgnore } from "../../src/model/charts/helm-ignore.ts";
import { seenFiles } from "../../src/rendering/charts/seen-files.ts";
import { changePattern, isChecksum, leafChanges } from "../../src/rendering/leaf-changes.ts";
import { areApartByBranch, branchesAt, isAround, sharedBranches } from "../../src/rendering/templates/branches.ts";
import { withSourceLabels } from "../../src/rendering/templates/copy-labels.ts";
import { goesOnBelow } from "../../src/rendering/templates/goes-on.ts";
import { joinObjects } from "../../src/rendering/templates/rendered-file.ts";
import { templateTraces } from "../../src/rendering/templates/trace-templates.ts";

describe("a .helmignore", () => {
  it.each([
    ["*.md", "README.md", true],
    ["*.md", "docs/a.md", true],
    ["/a.yaml", "a.yaml", true],
    ["/a.yaml", "b/a.yaml", false],
    ["docs/", "docs/a.yaml", true],
    ["docs/", "docs", false],
    ["b/*.yaml", "b/a.yaml", true],
    ["b/*.yaml", "b/c/a.yaml", false],
    ["a?.yaml", "ab.yaml", true],
    ["[ab].yaml", "a.yaml", true],
    ["# a.yaml", "a.yaml", false],
    ["!a.yaml", "b.yaml", true],
    ["!a.yaml", "a.yaml", false],
    ["", "templates/.hidden.yaml", true],
    ["a/**/b", "a/c/b", false],
    ["[", "[", false],
  ])("%j leaves %s out: %s", (text, path, expected) => {
    expect(readHelmIgnore(text)(path)).toBe(expected);
  });
});

it("branches of a template are told apart", () => {
  const text = "A{{ if .x }}B{{ else }}C{{ with .y }}D{{ end }}{{- end -}}E{{/* if */}}F";
  const at = (letter: string) => branchesAt(text, text.lastIndexOf(letter));
  expect(["A", "E", "F"].flatMap(at)).toEqual([]);
  expect(areApartByBranch(at("B"), at("C"))).toBe(true);
  expect(areApartByBranch(at("B"), at("D"))).toBe(true);
  expect(areApartByBranch(at("C"), at("D"))).toBe(false);
  expect(isAround(at("C"), at("D"))).toBe(true);
  expect(isAround(at("D"), at("C"))).toBe(false);
  expect(sharedBranches(at("C"), at("D"))).toEqual(at("C"));
  expect(sharedBranches(at("B"), at("D"))).toEqual([]);
});

it("changes are told leaf by leaf, the same for each item of a list", () => {
  const before = { a: [{ name: "x" }, { name: "y" }], b: 1, c: {} };
  const after = {
    a: [
      { name: "x", on: true },
      { name: "y", on: true },
    ],
    b: 1,
    c: {},
  };
  const changes = leafChanges(before, after);
  expect(changes).toEqual([
    { path: ["a", 0, "on"], value: true },
    { path: ["a", 1, "on"], value: true },
  ]);
  expect(new Set(changes.map(changePattern)).size).toBe(1);
  expect(leafChanges({ a: 1 }, {})).toEqual([{ path: ["a"], value: undefined }]);
  expect(leafChanges({ a: null }, { a: { b: 1 } })).toEqual([{ path: ["a"], value: { b: 1 } }]);
  expect(isChecksum({ path: ["metadata", "annotations", "checksum/config"], value: "a" })).toBe(true);
  expect(isChecksum({ path: ["metadata", "labels", "checksum/config"], value: "a" })).toBe(false);
});

it("what a template glues to a marker belongs to the document behind it, as in Helm", () => {
  const printed = "a: 1\n---# one\nb: 1\n---c: 1\n";
  expect(joinObjects(new Map([["shop/templates/a.yaml", printed]])).text).toBe("---\na: 1\n---\n\nb: 1\n---\nc: 1\n");
});

it("objects of templates become one text, without what tests make, what is empty and long definitions", () => {
  const definition = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\n${"# long\n".repeat(4000)}`;
  const test = "kind: Pod\nmetadata:\n  annotations:\n    helm.sh/hook: test,test-success\n";
  const files = new Map([
    ["shop/templates/b.yaml", `---\nkind: B\n---\n# nothing\n---\n${test}`],
    ["shop/templates/a.yaml", `kind: A\n--- # second\nkind: C\n---\n${definition}`],
  ]);
  const { text, documents } = joinObjects(files);
  expect(text).toBe("---\nkind: A\n---\n\nkind: C\n---\n\nkind: B\n");
  expect(documents.map(({ template, start, from }) => [template, start, from])).toEqual([
    ["templates/a.yaml", 4, 0],
    ["templates/a.yaml", 16, 20],
    ["templates/b.yaml", 29, 3],
  ]);
});

describe("what is new below a line of a template", () => {
  const goesOn = (below: string, isItem = false, line = "- a"): boolean => {
    return goesOnBelow(new SourceFile("a", `keys:\n  ${line}\n${below}`), 2, 2, isItem);
  };

  it.each([
    ["what is further indented", "    more: b\n"],
    ["that in a branch", "{{- if .a }}\n    more: b\n{{- end }}\n"],
    ["that behind a branch", "{{- if .a }}\n{{- end }}\n    more: b\n"],
    ["an item of the same list", "  {{- if .a }}\n  - b\n  {{- end }}\n"],
    ["what an action indents further", "  {{- toYaml .a | nindent 4 }}\n"],
    ["what an action prints where the items of the list stand", "  {{- toYaml .a | nindent 2 }}\n"],
    ["what takes the line break away", '  {{- include "a" . }}\n'],
    ["what an action prints further right", '    {{ include "a" . }}\n'],
  ])("would come before %s", (_what, below) => {
    expect(goesOn(below)).toBe(true);
  });

  it.each([
    ["another key", "  other: b\n    - c\n"],
    ["what stands further left", "  # why\n\nother:\n  - c\n"],
    ["the end of the branch that it is in", "  {{- end }}\n    more: b\n"],
    ["the other part of the branch", "  {{- else }}\n    more: b\n"],
    ["a variable and a comment", "  {{- $b := .a }}\n  {{- /* c */}}\n"],
  ])("is at an end before %s", (_what, below) => {
    expect(goesOn(below)).toBe(false);
  });

  it("may be followed by items of its list if it is one, and by other keys if it is one", () => {
    expect(goesOn("  - b\n", true)).toBe(false);
    expect(goesOn("  {{- toYaml .a | nindent 2 }}\n", true)).toBe(false);
    expect(goesOn("  {{- toYaml .a | nindent 2 }}\n", false, "a: b")).toBe(false);
    expect(goesOn("  {{- toYaml .a | nindent 2 }}\n", false, "a:")).toBe(true);
  });
});

describe("labels that are to be written", () => {
  const lines = ["- labelSelector:", "    matchLabels:", "      app: release-name"];
  const written = (text: string) => ({ labels: { app: "release-name" }, source: new SourceFile("a", text), line: 1 });

  it("are those of the template", () => {
    const block = 'matchLabels:\n  {{- include "a" . | nindent 2 }}\nother: b\n';
    expect(withSourceLabels(lines, written(block))).toEqual([
      ...lines.slice(0, 2),
      '      {{- include "a" . | nindent 6 }}',
    ]);
    expect(withSourceLabels(lines, written("matchLabels:\n  app: {{ .Release.Name }}\n"))).toEqual([
      ...lines.slice(0, 2),
      "      app: {{ .Release.Name }}",
    ]);
    const withComment = "matchLabels:\n  # a: {{ .b }}\n  app: {{ .Release.Name }}\n  #c: d\nother: b\n";
    expect(withSourceLabels(lines, written(withComment))).toEqual([
      ...lines.slice(0, 2),
      "      app: {{ .Release.Name }}",
    ]);
    expect(withSourceLabels(lines, written("matchLabels: {app: {{ .Release.Name }}}\n"))).toEqual([
      lines[0],
      "    matchLabels: {app: {{ .Release.Name }}}",
    ]);
  });

  it("stay as they are where they are others, or where the template decides which there are", () => {
    const others = [...lines.slice(0, 2), "      app: other"];
    expect(withSourceLabels(others, written("matchLabels:\n  app: {{ .Release.Name }}\n"))).toEqual(others);
    expect(withSourceLabels(lines, written("matchLabels:\n  {{- range .a }}\n  app: b\n  {{- end }}\n"))).toEqual(
      lines,
    );
    const inComment = "matchLabels:\n  # {{ if .a }}\n  app: {{ .Release.Name }}\n  # {{ end }}\n";
    expect(withSourceLabels(lines, written(inComment))).toEqual(lines);
    expect(withSourceLabels(lines, written("matchLabels: {app: b}\n"))).toEqual(lines);
  });

  it("are told by what they say, and not by how it is written", () => {
    const quoted = written('matchLabels:\n  "app": "{{ .Release.Name }}"\n');
    expect(withSourceLabels(lines, quoted)).toEqual([...lines.slice(0, 2), '      "app": "{{ .Release.Name }}"']);
  });

  it("are printed from the start of a line where only the action indents them", () => {
    expect(withSourceLabels(lines, written('matchLabels:\n{{ include "a" . | indent 2 }}\n'))).toEqual([
      ...lines.slice(0, 2),
      '{{ include "a" . | indent 6 }}',
    ]);
    // There, the first label is further indented than the others.
    expect(withSourceLabels(lines, written('matchLabels:\n  {{ include "a" . | indent 2 }}\n'))).toEqual(lines);
  });

  it("are copied with the branches around some of them, but not with a part of one", () => {
    const own = "  app: {{ .Release.Name }}\n";
    const branch = (end: string): string => `  {{- if .a }}\n{{ toYaml .a | indent 2 }}\n${end}  {{- end }}\n`;
    expect(
      withSourceLabels(lines, written(`matchLabels:\n${own}${branch("")}{{- if .b }}\nother: b\n{{- end }}\n`)),
    ).toEqual([
      ...lines.slice(0, 2),
      "      app: {{ .Release.Name }}",
      "      {{- if .a }}",
      "{{ toYaml .a | indent 6 }}",
      "      {{- end }}",
    ]);
    for (const end of ["  {{- else }}\n  b: c\n", "other: b\n", "\n"]) {
      expect(withSourceLabels(lines, written(`matchLabels:\n${own}${branch(end)}`))).toEqual(lines);
    }
  });
});

describe("the files of a chart that its templates see", () => {
  const texts = {
    "Chart.yaml": "name: shop\nversion: 1.0.0\n",
    "README.md": "# Files\n",
    "charts/db/Chart.yaml": "name: db\nversion: 1.0.0\n",
    "charts/db/crds/a.yaml": "a: 1\n",
    "charts/db/templates/a.yaml": "a: 1\n",
    "charts/stray/a.yaml": "a: 1\n",
    "crds/a.yaml": "a: 1\n",
    "templates/a.yaml": "a: 1\n",
    "values.yaml": "a: 1\n",
  };
  const seen = (changed: Readonly<Record<string, string>>, given: readonly string[] = []): readonly string[] => {
    const tree = Object.entries({ ...texts, ...changed }).map(([path, text]) => {
      return { path, bytes: new TextEncoder().encode(text) };
    });
    const chart = readCharts(tree).find(({ directory }) => directory === "");
    if (chart === undefined) throw new Error("no chart");
    const set = { name: "", texts: given, files: [], deployed: true };
    return seenFiles(chart, set).map(({ name }) => name);
  };

  it("are templates, values and manifests, and what may make a chart in it unreadable", () => {
    const names = [
      "Chart.yaml",
      "charts/db/Chart.yaml",
      "charts/db/templates/a.yaml",
      "charts/stray/a.yaml",
      "templates/a.yaml",
      "values.yaml",
    ];
    expect(seen({}).toSorted()).toEqual(names);
  });

  it.each([
    ["a template", { "templates/a.yaml": '{{ .Files.Get "README.md" }}' }, []],
    ["a template of a chart in it", { "charts/db/templates/a.yaml": "{{ .Files }}" }, []],
    ["its values", { "values.yaml": "a: '{{ .Files.Lines 1 }}'" }, []],
    ["values that are given", {}, ["a: '{{ .Files }}'"]],
  ])("are all where %s may ask for any", (_what, changed, given) => {
    expect(seen(changed, given).toSorted()).toEqual(Object.keys(texts).toSorted());
  });
});

describe("templates that are traced", () => {
  const known: ChartOrigins = { segments: new Map(), nodes: [], paths: [], guards: [] };
  const tracing = (fails: (names: readonly string[]) => boolean) => {
    const asked: string[] = [];
    const traces = templateTraces("shop", (names) => {
      asked.push(names.join());
      return fails(names)
        ? { reason: "it takes longer than 20 seconds" }
        : { ...known, segments: new Map(names.map((name) => [name, []])) };
    });
    return { asked, traces };
  };

  it("are traced together with those that are expected, once", () => {
    const { asked, traces } = tracing(() => false);
    traces.expect("a");
    traces.expect("b");
    traces.of("b");
    traces.of("a");
    traces.of("c");
    expect(asked).toEqual(["shop/b,shop/a", "shop/c"]);
    expect(traces.failures().size).toBe(0);
  });

  it("are traced by themselves where that takes too long together, and said where it still does", () => {
    const { asked, traces } = tracing((names) => names.includes("shop/slow"));
    for (const name of ["slow", "a"]) traces.expect(name);
    expect(traces.of("a").segments.has("shop/a")).toBe(true);
    expect(asked).toEqual(["shop/a,shop/slow", "shop/a", "shop/slow"]);
    expect([...traces.failures()]).toEqual([["slow", "it takes longer than 20 seconds"]]);
  });

  it("are given up where none comes to an end", () => {
    const { asked, traces } = tracing(() => true);
    for (const name of ["a", "b", "c", "d"]) traces.expect(name);
    traces.of("a");
    expect(asked).toEqual(["shop/a,shop/b,shop/c,shop/d", "shop/a", "shop/b"]);
    expect([...traces.failures().keys()]).toEqual(["a", "b", "c", "d"]);
  });
});
