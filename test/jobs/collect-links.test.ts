import { describe, expect, test } from "vitest";
import { collect } from "../../src/jobs/collect/collect.ts";
import { memoryPlatform } from "../../src/platform/memory.ts";
import type { Platform, TreeEntry } from "../../src/platform/port.ts";

const [head, base] = ["a".repeat(40), "b".repeat(40)];

/** A link is written as `-> target`, a submodule as `@`. */
type Tree = Readonly<Record<string, string>>;

const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n";
const dockerfile = "FROM alpine:3.20\n";

/** What a review says of links, and the files that it looks at. */
async function review(before: Tree, after: Tree, isIncluded = (_path: string): boolean => true): Promise<string[]> {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  );
  const changes = paths.map((path) => {
    const status = before[path] === undefined ? "added" : after[path] === undefined ? "removed" : "modified";
    return { path, previousPath: null, status, patch: "" } as const;
  });
  const files = new Map([
    [head, contentsOf(after)],
    [base, contentsOf(before)],
  ]);
  const pull = { number: 1, head, mergeBase: base, baseBranch: "main", draft: false, open: true, fork: true };
  const state = { pull, head, changes, files, comments: [], summaries: [], reviews: [], checks: new Map() };
  const twin = memoryPlatform({ ...state, readOnly: false });
  const platform: Platform = {
    ...twin,
    async listFiles(commit) {
      const { entries } = await twin.listFiles(commit);
      return { entries: entries.map((entry) => typed(entry, commit === head ? after : before)), complete: true };
    },
  };
  const { errors, skipped: all, head: read, whole } = await collect(platform, pull, isIncluded);
  // What links lead to here is told of for its own name too.
  const skipped = all.filter(({ reason }) => !reason.startsWith("it looks like a manifest"));
  expect(whole).toBe(errors.length + skipped.length === 0);
  return [
    ...errors.map(({ file, message }) => `${file}: ${message}`),
    ...skipped.map(({ file, reason }) => `${file} skipped: ${reason}`),
    ...read.filter(({ role }) => role === "reviewed").map(({ path }) => path),
  ];
}

function contentsOf(tree: Tree): ReadonlyMap<string, string> {
  return new Map(Object.entries(tree).map(([path, text]) => [path, text.replace(/^-> /, "")]));
}

function typed(entry: TreeEntry, tree: Tree): TreeEntry {
  const text = tree[entry.path] ?? "";
  return { ...entry, type: text === "@" ? "submodule" : text.startsWith("-> ") ? "symlink" : "file" };
}

describe("links to what nobody checks", () => {
  const unchecked = (target: string): string =>
    `it is a symbolic link to "${target}", which is not checked in its place: put the file itself there`;

  const chart = { "c/Chart.yaml": "name: c" };
  const hidden =
    'c/templates: it is a symbolic link to the directory "other", whose files are not checked in its place: put the files themselves there';

  test.each<[string, Tree, Tree, string[]]>([
    [
      "a manifest that becomes a link",
      { "web.yaml": pod, "payload.txt": pod },
      { "web.yaml": "-> payload.txt", "payload.txt": pod },
      [`web.yaml: ${unchecked("payload.txt")}`],
    ],
    [
      "a new link over a directory that is one",
      { "data/x": pod },
      { "data/x": pod, dir: "-> data", "web.yml": "-> dir/x" },
      [`web.yml: ${unchecked("data/x")}`],
    ],
    [
      "a Dockerfile",
      { "x.json": dockerfile },
      { "x.json": dockerfile, Dockerfile: "-> x.json" },
      [`Dockerfile: ${unchecked("x.json")}`],
    ],
    [
      "a kustomization",
      { "k.yaml": "resources: []\n" },
      { "k.yaml": "resources: []\n", "kustomization.yaml": "-> k.yaml" },
      [`kustomization.yaml: ${unchecked("k.yaml")}`],
    ],
    [
      "values of a chart that are no manifest",
      { ...chart, "p.txt": "a: b\n" },
      { ...chart, "p.txt": "a: b\n", "c/values.yaml": "-> ../p.txt" },
      [`c/values.yaml: ${unchecked("p.txt")}`],
    ],
    [
      "a changed file that an old link leads to",
      { "web.yaml": "-> payload.txt", "payload.txt": "hello" },
      { "web.yaml": "-> payload.txt", "payload.txt": pod },
      [`web.yaml: ${unchecked("payload.txt")}`],
    ],
    [
      "an old link that leads elsewhere since a directory is another",
      { "web.yaml": "-> dir/x", dir: "-> one", "one/x": pod, "two/x": pod },
      { "web.yaml": "-> dir/x", dir: "-> two", "one/x": pod, "two/x": pod },
      [`web.yaml: ${unchecked("two/x")}`],
    ],
    [
      "a place outside",
      {},
      { "web.yaml": "-> ../x.yaml" },
      ['web.yaml: it is a symbolic link to "../x.yaml", outside of the repository'],
    ],
    [
      "an absolute path",
      {},
      { Dockerfile: "-> /etc/passwd" },
      ['Dockerfile: it is a symbolic link to "/etc/passwd", outside of the repository'],
    ],
    [
      "nothing",
      { "web.yaml": pod },
      { "web.yaml": "-> gone" },
      ['web.yaml: it is a symbolic link to "gone", which is not in the repository'],
    ],
    ["itself", {}, { "web.yaml": "-> web.yaml" }, ["web.yaml: it is a symbolic link that leads back to itself"]],
    [
      "a submodule",
      { lib: "@" },
      { lib: "@", "web.yaml": "-> lib/web.yaml" },
      ['web.yaml: it is a symbolic link into the submodule "lib"'],
    ],
    [
      "text with a NUL",
      {},
      { "web.yaml": "-> a\0b" },
      ['web.yaml: it is a symbolic link to "a\\u0000b", which is not in the repository'],
    ],
    [
      "a JSON file outside",
      {},
      { "tsconfig.json": "-> ../tsconfig.json" },
      ['tsconfig.json skipped: a symbolic link to "../tsconfig.json", outside of the repository'],
    ],
    [
      "a template of any name",
      chart,
      { ...chart, "c/templates/x.txt": "-> ../../x", x: pod },
      [`c/templates/x.txt: ${unchecked("x")}`],
    ],
    [
      "text for templates",
      chart,
      { ...chart, "c/templates/x.txt": "-> ../../x", x: "{{ .Values.a }}" },
      [`c/templates/x.txt: ${unchecked("x")}`],
    ],
    [
      "a file of a chart that is a manifest under another name",
      chart,
      { ...chart, "c/x.txt": "-> ../x", x: pod },
      [`c/x.txt: ${unchecked("x")}`],
    ],
    [
      "a template outside",
      chart,
      { ...chart, "c/templates/x.txt": "-> ../../../x" },
      ['c/templates/x.txt: it is a symbolic link to "../x", outside of the repository'],
    ],
    ["the templates of a chart", chart, { ...chart, "c/templates": "-> ../other", "other/x.txt": pod }, [hidden]],
    [
      "changed templates that an old link leads to",
      { ...chart, "c/templates": "-> ../other", "other/x.conf": "" },
      { ...chart, "c/templates": "-> ../other", "other/x.conf": pod },
      [hidden],
    ],
    [
      "a resource of a kustomization",
      { "k/kustomization.yaml": "resources: [x.txt]\n" },
      { "k/kustomization.yaml": "resources: [x.txt]\n", "k/x.txt": "-> ../x", x: pod },
      ["k/x.txt: it is a symbolic link, which is not followed: put the file itself there"],
    ],
  ])("%s", async (_name, before, after, told) => {
    expect(await review(before, after)).toEqual(told);
  });

  test("a link out of what the configuration includes leaves its file unchecked", async () => {
    const after = { "web.yaml": "-> docs/x.yaml", "docs/x.yaml": pod };
    const isIncluded = (path: string): boolean => !path.startsWith("docs/");
    expect(await review({}, after, isIncluded)).toEqual([`web.yaml: ${unchecked("docs/x.yaml")}`]);
    expect(await review({}, after, (path) => path !== "web.yaml")).toEqual(["docs/x.yaml"]);
  });
});

test.each<[string, Tree, Tree, string[]]>([
  [
    "a manifest that is checked where it stands",
    { "real.yaml": pod },
    { "real.yaml": pod, "web.yaml": "-> real.yaml" },
    [],
  ],
  [
    "a Dockerfile of another name",
    { "Dockerfile.dev": dockerfile },
    { "Dockerfile.dev": dockerfile, Dockerfile: "-> Dockerfile.dev" },
    [],
  ],
  ["a directory", { "real/a.yaml": pod }, { "real/a.yaml": pod, "web.yaml": "-> real" }, []],
  [
    "what is no manifest",
    { compose: "services: {}\n" },
    { compose: "services: {}\n", "compose.yaml": "-> compose" },
    [],
  ],
  ["something that is not touched", { "web.yaml": "-> x", x: pod, y: "" }, { "web.yaml": "-> x", x: pod, y: "a" }, []],
  ["notes beside a chart", { "c/Chart.yaml": "" }, { "c/Chart.yaml": "", "c/README.md": "-> ../x", x: pod }, []],
  ["text of a chart", { "c/Chart.yaml": "" }, { "c/Chart.yaml": "", "c/a.txt": "-> ../x", x: "text" }, []],
  [
    "another chart",
    { "c/Chart.yaml": "", "d/Chart.yaml": "" },
    { "c/Chart.yaml": "", "c/charts/d": "-> ../../d", "d/Chart.yaml": "", "d/templates/a.txt": "a" },
    ["d/templates/a.txt"],
  ],
  ["a file that goes", { "web.yaml": "-> x", x: pod }, { "web.yaml": "-> x" }, []],
  ["a file with a link of another name", {}, { "notes.md": "-> x", x: pod }, []],
  [
    "a changed manifest",
    { "web.yaml": "-> a.yaml", "a.yaml": "" },
    { "web.yaml": "-> a.yaml", "a.yaml": pod },
    ["a.yaml"],
  ],
])("a link to %s needs no word", async (_name, before, after, told) => {
  expect(await review(before, after)).toEqual(told);
});
