import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { configFile, onlyText } from "../support/analyse.ts";
import { git, makeTree, podManifest, runMain } from "./run-cli.ts";

interface Data {
  readonly findings: readonly {
    readonly rule: string;
    readonly file: string;
    readonly new: boolean;
    readonly baselined?: boolean;
  }[];
  readonly stats: { readonly baselined: number };
}

const usual = ".github/kubesuggest-baseline.txt";
const rule = "privilege-escalation-allowed";

async function scan(
  root: string,
  ...args: string[]
): Promise<Data & { readonly status: number | null; readonly err: string }> {
  const { out, err, status } = await runMain(root, ["scan", "--format", "json", "--fail-on", "info", ...args]);
  if (out === "") throw new Error(err);
  return { ...(JSON.parse(out) as Data), err, status };
}

/** A directory with two pods, of which one has its findings in the baseline. */
async function baselined(): Promise<string> {
  const root = makeTree({ ...configFile(rule), "a.yaml": podManifest("a") });
  expect((await runMain(root, ["scan", "--write-baseline", "--fail-on", "info"])).status).toBe(0);
  writeFileSync(path.join(root, "b.yaml"), podManifest("b"));
  return root;
}

function entriesOf(root: string, file = usual): string[] {
  return readFileSync(path.join(root, file), "utf8")
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("#"));
}

test("what the baseline has neither shows nor fails, and what comes after it does", async () => {
  const root = makeTree({ "a.yaml": podManifest("a") });
  const before = await scan(root);
  expect(before.status).toBe(1);
  const written = await scan(root, "--write-baseline");
  expect(written).toMatchObject({ status: 0, findings: [], stats: { baselined: before.findings.length } });
  const count = before.findings.length;
  expect(written.err).toMatch(new RegExp(`^${usual} now has ${count} findings?: ${count} added, 0 removed\\.\n$`));
  expect(entriesOf(root).every((line) => /^[0-9a-f]{16} [a-z0-9-]+ a\.yaml Pod\/a$/.test(line))).toBe(true);
  expect(readdirSync(path.join(root, ".github"))).toEqual(["kubesuggest-baseline.txt"]);
  writeFileSync(path.join(root, "b.yaml"), podManifest("b"));
  const after = await scan(root);
  expect(after.status).toBe(1);
  expect(new Set(after.findings.map(({ file }) => file))).toEqual(new Set(["b.yaml"]));
  expect(after.stats.baselined).toBe(before.findings.length);
});

test("old findings stay silent when their lines move, and come back with another name, namespace, kind or file", async () => {
  const root = makeTree({ "a.yaml": podManifest("a") });
  await scan(root, "--write-baseline");
  const change = async (text: string): Promise<number> => {
    writeFileSync(path.join(root, "a.yaml"), text);
    return (await scan(root)).findings.length;
  };
  expect(await change(`# a word\n\n---\n${podManifest("a")}`)).toBe(0);
  expect(await change(podManifest("other"))).toBeGreaterThan(0);
  expect(await change(podManifest("a").replace("  name: a\n", "  name: a\n  namespace: team\n"))).toBeGreaterThan(0);
  rmSync(path.join(root, "a.yaml"));
  writeFileSync(path.join(root, "moved.yaml"), podManifest("a"));
  expect((await scan(root)).findings.length).toBeGreaterThan(0);
});

test("an object of another kind is another object", async () => {
  const workload = (kind: string): string => `apiVersion: apps/v1
kind: ${kind}
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
${podManifest("web").split("name: web\n").slice(1).join("name: web\n").replaceAll(/^/gm, "    ")}
`;
  const root = makeTree({ "a.yaml": workload("DaemonSet") });
  const before = (await scan(root)).findings.filter((finding) => finding.rule === rule);
  expect(before.length).toBe(1);
  expect((await scan(root, "--write-baseline")).findings).toEqual([]);
  writeFileSync(path.join(root, "a.yaml"), workload("Deployment"));
  expect((await scan(root)).findings.filter((finding) => finding.rule === rule)).toEqual([
    {
      ...before[0],
      object: { apiVersion: "apps/v1", kind: "Deployment", namespace: null, name: "web" },
      fingerprint: expect.any(String),
      range: expect.anything(),
      fix: expect.anything(),
    },
  ]);
});

test("two findings of one kind at one place are two entries: one that is added shows", async () => {
  const twice = `${podManifest("a")}---\n${podManifest("a")}`;
  const root = makeTree({ "a.yaml": twice });
  const { findings } = await scan(root);
  await scan(root, "--write-baseline");
  expect(entriesOf(root).length).toBe(findings.length);
  expect((await scan(root)).findings).toEqual([]);
  writeFileSync(path.join(root, "a.yaml"), `${twice}---\n${podManifest("a")}`);
  expect((await scan(root)).findings.filter((one) => one.rule === rule).length).toBe(1);
  writeFileSync(path.join(root, "a.yaml"), podManifest("a"));
  await scan(root, "--update-baseline");
  expect(entriesOf(root).length).toBe(findings.length / 2);
});

test("--update-baseline drops what is gone and adds nothing, --write-baseline does both", async () => {
  const root = await baselined();
  const all = entriesOf(root);
  writeFileSync(path.join(root, "a.yaml"), podManifest("a", "false"));
  const stale = await runMain(root, ["scan"]);
  expect(stale.err).toMatch(/^1 entry of \.github\/kubesuggest-baseline\.txt no longer matches a finding: .*\n$/);
  expect(entriesOf(root)).toEqual(all);
  const updated = await scan(root, "--update-baseline");
  expect(updated).toMatchObject({ status: 1, err: expect.stringContaining(": 0 added, 1 removed.") });
  expect(entriesOf(root)).toEqual(all.filter((line) => !line.includes(` ${rule} `)));
  expect(await scan(root, "--write-baseline")).toMatchObject({ status: 0, findings: [] });
  expect(entriesOf(root).some((line) => line.includes(` ${rule} b.yaml Pod/b`))).toBe(true);
});

test("a scan of some files leaves the entries of all others as they are, and so does a file that can't be read", async () => {
  const root = await baselined();
  await scan(root, "--write-baseline");
  const all = entriesOf(root);
  for (const name of ["a.yaml", "b.yaml"]) writeFileSync(path.join(root, name), podManifest(name, "false"));
  await scan(root, "--update-baseline", "b.yaml");
  expect(entriesOf(root)).toEqual(all.filter((line) => line.includes(" a.yaml ")));
  await scan(root, "--update-baseline", "--paths-ignore", "a.yaml");
  expect(entriesOf(root)).toEqual(all.filter((line) => line.includes(" a.yaml ")));
  writeFileSync(path.join(root, "a.yaml"), 'apiVersion: v1\nkind: Pod\nmetadata: {name: "x\n');
  expect((await scan(root, "--update-baseline")).err).toContain("0 removed");
  rmSync(path.join(root, "a.yaml"));
  await scan(root, "--update-baseline");
  expect(entriesOf(root)).toEqual([]);
});

test("baselined findings are shown on request, told from the others, and still don't fail", async () => {
  const root = await baselined();
  rmSync(path.join(root, "b.yaml"));
  const shown = await scan(root, "--show-baselined");
  expect(shown.status).toBe(0);
  expect(shown.findings.length).toBe(shown.stats.baselined);
  expect(shown.findings.every((finding) => finding.baselined === true && !finding.new)).toBe(true);
  const print = async (format: string): Promise<string> =>
    (await runMain(root, ["scan", "--show-baselined", "--format", format])).out;
  expect(await print("text")).toContain(`[${rule}] (in the baseline)`);
  expect(await print("markdown")).toContain(", in the baseline");
  expect(await print("html")).toContain("<em>in the baseline</em>");
  expect(await print("sarif")).toContain('"suppressions":[{"kind":"external"');
  expect(await print("junit")).toContain('failures="0"');
  for (const format of ["gitlab", "rdjson"]) expect(await print(format)).not.toContain(rule);
});

test("a baseline is found where the option or the configuration says", async () => {
  const root = await baselined();
  git(root, "init", "-q");
  const old = readFileSync(path.join(root, usual));
  rmSync(path.join(root, usual));
  writeFileSync(path.join(root, "old.txt"), old);
  const files = async (...args: string[]): Promise<string[]> => [
    ...new Set((await scan(root, ...args)).findings.map(({ file }) => file)),
  ];
  expect(await files()).toEqual(["a.yaml", "b.yaml"]);
  expect(await files("--baseline", "old.txt")).toEqual(["b.yaml"]);
  writeFileSync(path.join(root, "config.yml"), `${onlyText(rule)}baseline: ./old.txt\n`);
  expect(await files("--config", "config.yml")).toEqual(["b.yaml"]);
  expect(await files("--config", "config.yml", "--write-baseline")).toEqual([]);
  expect(entriesOf(root, "old.txt").some((line) => line.includes(" b.yaml "))).toBe(true);
  expect(await files("--write-baseline=deep/er.txt")).toEqual([]);
  expect(entriesOf(root, "deep/er.txt")).toEqual(entriesOf(root, "old.txt"));
});

test("what is fixed leaves the baseline", async () => {
  const bare = podManifest("a").replace("allowPrivilegeEscalation: true   # for now", "privileged: false");
  const root = makeTree({ ...configFile(rule), "a.yaml": bare });
  await scan(root, "--write-baseline");
  const before = entriesOf(root);
  expect((await scan(root, "--fix")).err).toMatch(/^\.github\/.* now has \d+ findings?: 0 added, 1 removed\.\n$/);
  expect(entriesOf(root).length).toBeLessThan(before.length);
  expect(await scan(root)).toMatchObject({ findings: [], err: "" });
});

test.each([
  [[], "<<<<<<< HEAD\n", `${usual}:4: unresolved merge conflict`],
  [[], "what is this\n", `${usual}:4: not a baseline entry`],
  [["--write-baseline"], "what is this\n", `${usual}:4: not a baseline entry`],
  [["--baseline", "none.txt"], "", "The baseline none.txt does not exist"],
  [["--update-baseline=none.txt"], "", "The baseline none.txt does not exist"],
  [["--baseline", "."], "", "The baseline . can't be used: it is not a file."],
  [["--write-baseline", "--update-baseline"], "", "Use either --write-baseline or --update-baseline"],
  [["--write-baseline=x", "--baseline", "y"], "", "The baseline file is given twice."],
  [["--write-baseline=a.yaml/b"], "", "The baseline a.yaml/b can't be written (not a directory)."],
])("%j over %j is refused in one sentence, and nothing is written", async (args, more, sentence) => {
  const root = await baselined();
  const file = path.join(root, usual);
  writeFileSync(file, readFileSync(file, "utf8").split("\n").slice(0, 3).join("\n") + `\n${more}`);
  const before = readFileSync(file);
  const { status, out, err } = await runMain(root, ["scan", ...args]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^kubesuggest: .*\.( See "kubesuggest --help"\.)?\n$/);
  expect(err).toContain(sentence);
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(root).toSorted()).toEqual([".github", "a.yaml", "b.yaml"]);
});

test("neither a baseline nor what init writes follows a link that the tree brings", async () => {
  const root = makeTree({ "a.yaml": podManifest("a") });
  const outside = makeTree({});
  symlinkSync(outside, path.join(root, ".github"));
  const why = "can't be written (it is behind a symbolic link).\n";
  for (const args of [["init"], ["scan", "--write-baseline"]]) {
    const { status, err } = await runMain(root, args);
    expect(status).toBe(2);
    expect(err.endsWith(why)).toBe(true);
  }
  expect(readdirSync(outside)).toEqual([]);
});

test("git merges the baselines of two branches, and the result is read", async () => {
  const root = makeTree({ ".gitattributes": `${usual} merge=union\n`, "m.yaml": podManifest("m") });
  const commit = async (branch: string, ...names: string[]): Promise<void> => {
    git(root, "checkout", "-q", "-b", branch);
    for (const name of names) writeFileSync(path.join(root, `${name}.yaml`), podManifest(name));
    await runMain(root, ["scan", "--write-baseline"]);
    git(root, "add", ".");
    git(root, "commit", "-q", "-m", branch);
  };
  git(root, "init", "-q");
  await commit("start");
  await commit("one", "a", "n");
  git(root, "checkout", "-q", "start");
  await commit("two", "b", "o");
  git(root, "merge", "-q", "-m", "Both", "one");
  expect(await scan(root)).toMatchObject({ status: 0, findings: [], err: "" });
  const merged = entriesOf(root);
  await scan(root, "--update-baseline");
  expect(entriesOf(root)).toEqual([...new Set(entriesOf(root))]);
  expect(new Set(entriesOf(root))).toEqual(new Set(merged));
});

test("what the rules that are left out found stays in the baseline", async () => {
  const root = makeTree({ "a.yaml": podManifest("a") });
  await scan(root, "--write-baseline");
  const before = entriesOf(root);
  const others = before.filter((line) => !line.includes(` ${rule} `));
  expect(others.length).toBe(before.length - 1);
  for (const options of [
    ["--select", rule],
    ["--ignore", rule],
    ["--compliance", "cis"],
  ]) {
    expect((await scan(root, ...options)).err).toBe("");
    await scan(root, ...options, "--update-baseline");
    expect(entriesOf(root)).toEqual(before);
  }
  await scan(root, "--select", rule, "--write-baseline");
  expect(entriesOf(root)).toEqual(before);
  await scan(root, "--select", rule, "--fix=review");
  expect(entriesOf(root)).toEqual(others);
  expect((await scan(root)).findings).toEqual([]);
});

test("entries of files that a sparse checkout leaves out stay, until the files are deleted", async () => {
  const root = makeTree({ ...configFile(rule), "a/pod.yaml": podManifest("a"), "b/pod.yaml": podManifest("b") });
  git(root, "init", "-q");
  await scan(root, "--write-baseline");
  git(root, "add", ".");
  git(root, "commit", "-qm", "Start");
  const before = entriesOf(root);
  git(root, "sparse-checkout", "set", "a", ".github");
  expect(readdirSync(root)).not.toContain("b");
  expect((await scan(root)).err).toBe("");
  expect((await scan(root, "--update-baseline")).err).toContain("0 added, 0 removed");
  expect(entriesOf(root)).toEqual(before);
  git(root, "sparse-checkout", "disable");
  rmSync(path.join(root, "b"), { recursive: true });
  await scan(root, "--update-baseline");
  expect(entriesOf(root)).toEqual(before.filter((line) => line.includes(" a/pod.yaml ")));
});
