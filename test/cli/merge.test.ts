import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { formats } from "../../src/reporters/format.ts";
import { configFile } from "../support/analyse.ts";
import { git, makeTree, podManifest, runMain } from "./run-cli.ts";

const service = `apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80}]}
`;

function deployment(name: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  replicas: 3
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers:
        - {name: ${name}, image: registry.example.com/${name}:1}
`;
}

/** A tree with what can come up in a scan: units of several files, links, files that can't be read, a baseline. */
async function tree(): Promise<string> {
  const root = makeTree({
    "app/web.yaml": deployment("web"),
    "app/service.yaml": service,
    "app/kustomization.yaml": "resources: [web.yaml, service.yaml, ../base]\n",
    "base/kustomization.yaml": "resources: [pod.yaml]\n",
    "base/pod.yaml": podManifest("base").replaceAll("\n", "\r\n"),
    "image/Dockerfile": 'FROM alpine:3.20\nCOPY app /app\nCMD ["/app"]\n',
    "image/pod.yaml": podManifest("image").replace("registry.example.com/web:1.2.3", "registry.example.com/image:1"),
    "docker-compose.yml": "services:\n  a:\n    image: registry.example.com/image:1\n    build: image\n",
    "broken.yaml": 'apiVersion: v1\nkind: Pod\nmetadata: {name: "x\n',
    "pointer.yaml": "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
    "ignored.yaml": `# kubesuggest: ignore[privilege-escalation-allowed] a reason\n${podManifest("ignored")}`,
    "old.yaml": podManifest("old"),
    "README.md": "# nothing\n",
    ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`pods/${index}.yaml`, podManifest(`p${index}`)])),
  });
  symlinkSync("nowhere", path.join(root, "link.yaml"));
  await runMain(root, ["scan", "--write-baseline", "old.yaml"]);
  git(root, "init", "-q");
  return root;
}

/** Scans a tree in so many shards; the names of their reports. */
async function shards(root: string, of: number, ...args: string[]): Promise<string[]> {
  mkdirSync(path.join(root, ".git/reports"), { recursive: true });
  const names: string[] = [];
  for (let index = 0; index < of; index += 1) {
    const name = `.git/reports/${index + 1}-${of}.json`;
    const { out } = await runMain(root, ["scan", "--format", "json", "--shard", `${index + 1}/${of}`, ...args]);
    writeFileSync(path.join(root, name), out);
    names.push(name);
  }
  return names;
}

test("the shards' reports join to what one scan of everything says, in every format, with its exit status", async () => {
  const root = await tree();
  const whole = await runMain(root, ["scan", "--format", "json"]);
  const data = JSON.parse(whole.out);
  expect(data.stats).toMatchObject({ errors: 0, skipped: 2, ignored: 1 });
  expect(data.stats.baselined).toBeGreaterThan(0);
  for (const of of [1, 2, 5, 30]) {
    const merged = await runMain(root, ["merge", "--format", "json", ...(await shards(root, of)).toReversed()]);
    expect(merged).toEqual(whole);
  }
  const parts = await shards(root, 3);
  for (const format of ["text", ...formats]) {
    const args = ["--format", format, "--fail-on", "warning"];
    const scanned = await runMain(root, ["scan", ...args]);
    // What a scan says of its own options at the end is about no report.
    const hintless = scanned.out.replaceAll(/^"kubesuggest (?:scan|explain).*\n/gm, "");
    // Only a scan knows what the tree is called.
    const name = path.basename(root);
    const out = hintless
      .replace(`${name}: Kubesuggest`, "Kubesuggest")
      .replace(`<h1>${name}<`, "<h1>Kubesuggest report<");
    expect(await runMain(root, ["merge", ...args, ...parts])).toEqual({ ...scanned, out });
  }
});

test("a shard looks at some deploy units only, and says so", async () => {
  const root = await tree();
  const parts = (await shards(root, 4)).map((name) => JSON.parse(readFileSync(path.join(root, name), "utf8")));
  expect(parts.map(({ shard }) => [shard.index, shard.of])).toEqual([1, 2, 3, 4].map((index) => [index, 4]));
  expect(new Set(parts.map(({ shard }) => shard.scan)).size).toBe(1);
  const files = parts.map(({ findings }) => new Set(findings.map(({ file }: { readonly file: string }) => file)));
  expect(files.filter((own) => own.size > 0).length).toBeGreaterThan(2);
  expect(files.filter((own) => own.has("app/web.yaml") || own.has("base/pod.yaml")).length).toBe(1);
  expect(files.filter((own) => own.has("image/Dockerfile") || own.has("image/pod.yaml")).length).toBe(1);
  expect((await runMain(root, ["scan", "--shard", "2/4"])).out).toMatch(/\(shard 2 of 4[,)]/);
});

test("a merge goes by --fail-on and the configuration, as a scan does", async () => {
  const root = makeTree({ "a.yaml": podManifest("a"), ".github/kubesuggest.yml": "fail-on: info\n" });
  const parts = await shards(root, 2);
  expect((await runMain(root, ["merge", ...parts])).status).toBe(1);
  expect((await runMain(root, ["merge", ...parts, "--fail-on", "never"])).status).toBe(0);
});

test("findings of the baseline that are shown stay what they are", async () => {
  const root = await tree();
  const whole = (await runMain(root, ["scan", "--show-baselined", "--format", "json"])).out;
  expect(whole).toContain('"baselined": true');
  expect((await runMain(root, ["merge", "--format", "json", ...(await shards(root, 3, "--show-baselined"))])).out).toBe(
    whole,
  );
});

test("entries of the baseline that match nothing any more part no shards", async () => {
  const pods = { "a/a.yaml": podManifest("a"), "b/b.yaml": podManifest("b"), "c/c.yaml": podManifest("c") };
  const root = makeTree({ ...configFile("privilege-escalation-allowed"), ...pods });
  await runMain(root, ["scan", "--write-baseline"]);
  for (const file of ["a/a.yaml", "b/b.yaml"]) writeFileSync(path.join(root, file), podManifest("other"));
  const whole = await runMain(root, ["scan", "--format", "json"]);
  expect(whole.err).toContain("2 entries of .github/kubesuggest-baseline.txt no longer match a finding");
  const merged = await runMain(root, ["merge", "--format", "json", ...(await shards(root, 3))]);
  expect(merged).toEqual({ ...whole, err: "" });
});

test("reports of several trees go below their names", async () => {
  const root = makeTree({ "one/k8s/a.yaml": podManifest("a"), "two/k8s/a.yaml": podManifest("a") });
  const names: string[] = [];
  for (const name of ["one", "two"]) {
    const { out } = await runMain(path.join(root, name), ["scan", "--format", "json"]);
    writeFileSync(path.join(root, `${name}.json`), out);
    names.push(`${name}.json`);
  }
  const { out, status } = await runMain(root, [
    "merge",
    "--separate",
    "--format",
    "json",
    "--fail-on",
    "info",
    ...names,
  ]);
  expect(status).toBe(1);
  const { findings, excerpts } = JSON.parse(out);
  const files = ["one/k8s/a.yaml", "two/k8s/a.yaml"];
  expect([...new Set(findings.map(({ file }: { readonly file: string }) => file))]).toEqual(files);
  expect(excerpts.map(({ file }: { readonly file: string }) => file)).toEqual(files);
  expect((await runMain(root, ["merge", ...names])).err).toContain('one.json and two.json both contain "k8s/a.yaml".');
  expect((await runMain(root, ["merge", "--separate", "one.json", "./one.json"])).err).toContain("have the same name");
});

test("reports that don't belong together, and what is none, are refused in one sentence", async () => {
  const root = makeTree({ "a.yaml": podManifest("a"), "b.yaml": podManifest("b") });
  const [one = "", two = ""] = await shards(root, 2);
  const [third = ""] = await shards(root, 3);
  const text = readFileSync(path.join(root, two), "utf8");
  const save = (name: string, content: string | Uint8Array): string => {
    writeFileSync(path.join(root, ".git/reports", name), content);
    return `.git/reports/${name}`;
  };
  const whole = save("whole.json", (await runMain(root, ["scan", "--format", "json"])).out);
  const other = save("other.json", text.replace(/"scan": "[0-9a-f]{4}/, '"scan": "0000'));
  const half = save("half.json", text.slice(0, -40));
  const binary = save("binary.json", Buffer.from([0x7b, 0xff, 0x7d]));
  const cases: readonly (readonly [readonly string[], string])[] = [
    [[], "merge needs the JSON reports to combine."],
    [[two], "1 of 2 shards are missing, including shard 1."],
    [[one, one, two], `${one} and ${one} are both shard 1 of 2.`],
    [[one, third], `${one} is one of 2 shards, and ${third} one of 3.`],
    [[one, whole], `${one} is a shard, and ${whole} is not.`],
    [[whole, whole], `${whole} and ${whole} both contain "a.yaml".`],
    [[one, half], `${half} is not a JSON report that can be combined: it is not JSON.`],
    [[one, binary], `The report ${binary} is not UTF-8.`],
    [[one, "gone.json"], "The report gone.json can't be read (no such file or directory)."],
    [["."], "The report . can't be read (it is a directory)."],
    [["--separate", one], `${one} is one shard: merge the shards of each repository first.`],
    [[one, other], "are shards of different scans: their files, options or versions differ."],
    [[whole, "--format", "html", "--history", one], "it is only one shard: combine"],
  ];
  for (const [args, sentence] of cases) {
    const { status, out, err } = await runMain(root, ["merge", ...args]);
    expect({ args, status, out }).toEqual({ args, status: 2, out: "" });
    expect(err).toMatch(/^kubesuggest: .*\n$/);
    expect(err).toContain(sentence);
  }
});

test.each([
  [["--shard", "3/2"], '--shard must look like 2/5, up to 1000/1000, not "3/2".'],
  [["--shard", "0/2"], "--shard must look like 2/5"],
  [["--shard", "1/1001"], "--shard must look like 2/5"],
  [["--shard", "1"], "--shard must look like 2/5"],
  [["--shard", "1/2", "--fix"], "--fix can't be used with --shard."],
  [["--shard", "1/2", "--write-baseline"], "--write-baseline can't be used with --shard."],
])("scan %j is refused", async (args, sentence) => {
  const { status, out, err } = await runMain(makeTree({}), ["scan", ...args]);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(sentence);
});

test("shards of a tree that has changed between them are not joined", async () => {
  const root = makeTree({ "a.yaml": podManifest("a"), "b.yaml": podManifest("b"), "c.yaml": podManifest("c") });
  const [one = ""] = await shards(root, 2);
  const scanOf = (name: string): string => JSON.parse(readFileSync(path.join(root, name), "utf8")).shard.scan;
  const first = scanOf(one);
  expect(scanOf((await shards(root, 2))[0] ?? "")).toBe(first);
  const different = async (change: () => void, ...args: string[]): Promise<void> => {
    change();
    expect(scanOf((await shards(root, 2, ...args))[0] ?? "")).not.toBe(first);
  };
  await different(() => undefined, "--kubernetes-version", "1.30");
  await different(() => undefined, "a.yaml");
  await different(() => writeFileSync(path.join(root, "a.yaml"), podManifest("a", "false")));
  await different(() => rmSync(path.join(root, "c.yaml")));
});
