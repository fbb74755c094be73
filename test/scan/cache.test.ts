import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { type Config, defaultConfig, resolveConfig } from "../../src/config/config.ts";
import { jsonReport } from "../../src/reporters/json.ts";
import { createStyle } from "../../src/reporters/style.ts";
import { textReport } from "../../src/reporters/text.ts";
import { analyzeUnit } from "../../src/scan/analyze-unit.ts";
import { type CacheBounds, openCache } from "../../src/scan/cache.ts";
import { readEntry, writeEntry } from "../../src/scan/cache-entry.ts";
import { unitKeys } from "../../src/scan/cache-key.ts";
import { sealOf } from "../../src/scan/digest.ts";
import { scanReport } from "../../src/scan/scan-report.ts";
import { scanWorkTree } from "../../src/scan/scan-work-tree.ts";
import { findWorkTree } from "../../src/scan/sources/work-tree.ts";
import { makeTree, podManifest, runMain } from "../cli/run-cli.ts";
import { inputOf } from "../support/analyse.ts";
import { runs } from "../support/lane.ts";

const day = 24 * 60 * 60 * 1000;

interface CachedScan {
  readonly json: string;
  /** The files of the units that were analysed anew. */
  readonly anew: readonly string[];
  readonly sentences: readonly string[];
}

interface Wish {
  readonly today?: string;
  readonly config?: Config;
  readonly bounds?: CacheBounds;
  readonly fix?: "safe";
}

const plain = { fix: "none", workerEntry: null, onProgress: () => undefined } as const;

async function scanWith(root: string, directory: string, wish: Wish = {}): Promise<CachedScan> {
  const cache = openCache(directory, "the-cache", root, wish.bounds);
  const { config = defaultConfig, today = "2026-06-01", fix = "none" } = wish;
  const found = new Set<string>();
  const all = new Set<string>();
  const watched: typeof cache = {
    ...cache,
    find(key, unit) {
      const result = cache.find(key, unit);
      for (const { path: file } of unit) (result === null ? all : found).add(file);
      return result;
    },
  };
  const report = await scanWorkTree(findWorkTree(root, []), config, { ...plain, fix, today, cache: watched });
  return { json: jsonReport(report), anew: [...all].toSorted(), sentences: cache.close() };
}

async function scanWithout(root: string, { today = "2026-06-01", config = defaultConfig }: Wish = {}): Promise<string> {
  return jsonReport(await scanWorkTree(findWorkTree(root, []), config, { ...plain, today }));
}

function entriesIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /[0-9a-f]{62}$/.test(name)).map((name) => path.join(directory, name));
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {app: web}}
spec:
  replicas: 3
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: registry.example.com/app:1}]}
`;
const service =
  "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}, ports: [{port: 80}]}\n";
const ignored = "# kubesuggest: ignore[privilege-escalation-allowed] until=2026-06-15 a reason\n";
const contents: Readonly<Record<string, readonly string[]>> = {
  "app/web.yaml": [deployment, deployment.replace("replicas: 3", "replicas: 1"), `\ufeff${deployment}`],
  "app/service.yaml": [service, service.replace("app: web}", "app: other}")],
  "app/kustomization.yaml": ["resources: [web.yaml, service.yaml]\n", "resources: [web.yaml]\nnamePrefix: a-\n"],
  "pods/pod.yaml": [
    podManifest("a"),
    podManifest("a", "false"),
    ignored + podManifest("a"),
    podManifest("a").replaceAll("\n", "\r\n"),
  ],
  "image/Dockerfile": ["FROM alpine:3.20\nCMD /app\n", "FROM alpine:3.20\nUSER 1000\nCMD /app\n", ""],
  "docker-compose.yml": [
    "services:\n  a:\n    image: registry.example.com/app:1\n    build: image\n",
    "services: {}\n",
  ],
  "broken/broken.yaml": [
    'apiVersion: v1\nkind: Pod\nmetadata: {name: "x\n',
    "apiVersion: v1\nkind: {{ .Values.kind }}\n",
  ],
  "text/text.yaml": ["hello: world\n"],
};
const names = Object.keys(contents);
const step = fc.record({
  file: fc.constantFrom(...names),
  kind: fc.constantFrom("write", "write", "delete", "move", "spoil"),
  which: fc.nat(3),
  today: fc.constantFrom("2026-06-01", "2026-06-15", "2026-06-16"),
});

test("scans with a cache say what scans without one say, whatever changes in between", { tags: "long" }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      const root = makeTree(Object.fromEntries(names.map((name) => [name, contents[name]?.[0] ?? ""])));
      const directory = makeTree({});
      await scanWith(root, directory);
      for (const { file, kind, which, today } of steps) {
        const target = path.join(root, file);
        const variants = contents[file] ?? [];
        if (kind === "delete") rmSync(target, { force: true });
        else if (kind === "move" && existsSync(target)) renameSync(target, `${target}.yml`);
        else if (kind === "spoil") spoil(entriesIn(directory).at(which));
        else writeFileSync(target, variants[which % variants.length] ?? "");
        expect((await scanWith(root, directory, { today })).json).toBe(await scanWithout(root, { today }));
      }
    }),
    { numRuns: runs(25) },
  );
});

function spoil(file: string | undefined): void {
  if (file === undefined) return;
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test("only the units that change are analysed again", async () => {
  const root = makeTree(Object.fromEntries(names.map((name) => [name, contents[name]?.[0] ?? ""])));
  const directory = makeTree({});
  const first = await scanWith(root, directory);
  expect(first.anew).toContain("text/text.yaml");
  expect((await scanWith(root, directory)).anew).toEqual([]);
  writeFileSync(path.join(root, "pods/pod.yaml"), podManifest("b"));
  expect((await scanWith(root, directory)).anew).toEqual(["pods/pod.yaml"]);
  writeFileSync(path.join(root, "app/service.yaml"), contents["app/service.yaml"]?.[1] ?? "");
  expect((await scanWith(root, directory)).anew).toEqual(expect.arrayContaining(["app/service.yaml", "app/web.yaml"]));
  expect((await scanWith(root, directory)).anew).toEqual([]);
  writeFileSync(path.join(root, "pods/pod.yaml"), podManifest("a"));
  expect((await scanWith(root, directory)).anew).toEqual([]);
});

test("a comment that ends makes a difference on the day it does, and on no other", async () => {
  const root = makeTree({ "pod.yaml": ignored + podManifest("a") });
  const directory = makeTree({});
  const on = async (today: string): Promise<readonly string[]> => {
    const { json, anew } = await scanWith(root, directory, { today });
    expect(json).toBe(await scanWithout(root, { today }));
    return anew;
  };
  expect(await on("2026-06-01")).toEqual(["pod.yaml"]);
  expect(await on("2026-06-14")).toEqual([]);
  expect(await on("2026-06-15")).toEqual(["pod.yaml"]);
  expect(await on("2026-06-16")).toEqual(["pod.yaml"]);
  expect(await on("2030-01-01")).toEqual([]);
  expect(await on("2026-06-02")).toEqual([]);
});

test("days of the configuration count as those of files do", () => {
  const file = inputOf("a.yaml", "a: 1\n");
  const { settings } = resolveConfig({ "paths-ignore": [] });
  const dated = { ...settings, until: "2026-06-15" };
  const keyOn = (today: string): string =>
    unitKeys({ program: "p", settings: dated, known: { builds: [], dockerfiles: [] }, today })([file]);
  expect(keyOn("2026-06-14")).toBe(keyOn("2026-06-01"));
  expect(keyOn("2026-06-16")).not.toBe(keyOn("2026-06-15"));
  expect(keyOn("2026-06-15")).not.toBe(keyOn("2026-06-14"));
});

test("another configuration, program, role, name or build makes another key", () => {
  const file = inputOf("image/Dockerfile", "FROM a\n");
  const known = { builds: [], dockerfiles: ["image/Dockerfile"] };
  const ground = { program: "p", settings: defaultConfig.settings, known, today: "2026-06-01" };
  const other = resolveConfig({ rules: { "user-unused": "off" } }).settings;
  const keys = [
    unitKeys(ground)([file]),
    unitKeys({ ...ground, program: "q" })([file]),
    unitKeys({ ...ground, settings: other })([file]),
    unitKeys({ ...ground, known: { ...known, dockerfiles: ["image/Dockerfile", "b/Dockerfile"] } })([file]),
    unitKeys(ground)([{ ...file, role: "context" }]),
    unitKeys(ground)([{ ...file, path: "a/Dockerfile" }]),
    unitKeys(ground)([{ ...file, bytes: Buffer.from("FROM b\n") }]),
    unitKeys(ground)([file, { ...file, path: "a.yaml" }]),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  const manifest = { ...file, path: "a.yaml" };
  expect(unitKeys({ ...ground, known: { builds: [], dockerfiles: [] } })([manifest])).toBe(
    unitKeys(ground)([manifest]),
  );
});

const secret = "a secret";

/** An entry's text with another body, whose seal is right. */
function signed(body: string): string {
  return `${sealOf(body, secret)}\n${body}\n`;
}

test.each<readonly [string, (text: string) => string | Uint8Array, string]>([
  ["is empty", () => "", "its seal does not match"],
  ["is cut off", (text) => text.slice(0, -20), "its seal does not match"],
  ["has lost its seal", (text) => text.slice(65), "its seal does not match"],
  ["is binary", () => Buffer.from([0xff, 0xfe, 0x00]), "its seal does not match"],
  ["holds no JSON", () => signed("{"), "it is not a map"],
  ["holds null", () => signed("null"), "it is not a map"],
  [
    "is of another form",
    (text) => signed(text.slice(65, -1).replace('"rule"', '"rules"')),
    "findings[0].rule is missing",
  ],
  [
    "has a path with a step that is none",
    (text) => signed(text.slice(65, -1).replace('"path":[', '"path":[null,')),
    "findings[0].path[0] is not a string or a whole number",
  ],
  [
    "has a range of three",
    (text) => signed(text.slice(65, -1).replace('"range":[', '"range":[0,')),
    "findings[0].range is not a list of 2 items",
  ],
  [
    "is another one's",
    (text) => signed(text.slice(65, -1).replace(/"key":"[0-9a-f]{4}/, '"key":"0000')),
    "it belongs to other files",
  ],
  [
    "speaks of another file",
    (text) => signed(text.slice(65, -1).replaceAll('"pod.yaml"', '"b.yaml"')),
    "a finding in it has no file",
  ],
  [
    "speaks of text that is not there",
    (text) => signed(text.slice(65, -1).replace(/"range":\[\d+,\d+/, '"range":[1,99999')),
    "a finding in it has no file",
  ],
])("an entry that %s is told once and made anew", async (_what, change, why) => {
  vi.stubEnv("KUBESUGGEST_CACHE_SECRET", secret);
  onTestFinished(() => void vi.unstubAllEnvs());
  const root = makeTree({ "pod.yaml": podManifest("a") });
  const directory = makeTree({});
  const { json } = await scanWith(root, directory);
  const [entry = ""] = entriesIn(directory);
  const before = readFileSync(entry, "utf8");
  writeFileSync(entry, change(before));
  const again = await scanWith(root, directory);
  expect(again).toMatchObject({ json, anew: ["pod.yaml"] });
  expect(again.sentences).toEqual([
    expect.stringMatching(/^The cache the-cache: an entry was refused and replaced: kubesuggest-1\/.*\.$/),
  ]);
  expect(again.sentences[0]).toContain(why);
  expect(readFileSync(entry, "utf8")).toBe(before);
  expect(await scanWith(root, directory)).toEqual({ json, anew: [], sentences: [] });
});

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [place];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [place, ...entries.flatMap(([step, item]) => placesIn(item, [...place, step]))];
}

function changedAt(value: unknown, [step, ...rest]: Place, other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? changedAt(item, rest, other) : item));
  const map = value as Readonly<Record<string, unknown>>;
  return { ...map, [step]: changedAt(map[step], rest, other) };
}

test("an entry that is wrong in any place, though its seal is right, is refused or shown, and never throws", {
  tags: "long",
}, () => {
  const bare = podManifest("a").replace("allowPrivilegeEscalation: true   # for now", "privileged: false");
  const unit = [inputOf("pod.yaml", bare)];
  const key = "0".repeat(64);
  const text = writeEntry(key, analyzeUnit(unit, defaultConfig.settings, "none"), secret) ?? "";
  const body: unknown = JSON.parse(text.slice(65));
  const places = placesIn(body).filter((place) => place.length > 0);
  const wrong = fc.constantFrom<unknown>(
    null,
    true,
    "",
    "x",
    0,
    -1,
    1,
    99,
    0.5,
    2 ** 40,
    [],
    [1],
    [3, 9],
    {},
    undefined,
  );
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...places), wrong, (place, value) => {
      const result = readEntry(signed(JSON.stringify(changedAt(body, place, value))), key, unit, secret);
      outcomes.add(typeof result);
      if (typeof result === "string") return;
      const report = scanReport([result], { skipped: [], errors: [] }, 1);
      expect(jsonReport(report) + textReport(report, createStyle({ colors: false, width: 100 }))).not.toBe("");
    }),
    { numRuns: runs(1500) },
  );
  expect(outcomes).toEqual(new Set(["string", "object"]));
});

/** An entry that says that there is nothing to say, with the seal of a secret. */
function forged(entry: string, seal: string): string {
  const body = readFileSync(entry, "utf8").slice(65, -1);
  const json = JSON.stringify({ ...(JSON.parse(body) as object), findings: [] });
  return `${sealOf(json, seal)}\n${json}\n`;
}

test("an entry that the tree brings with it is not trusted, whatever secret it brings", async () => {
  const state = makeTree({});
  vi.stubEnv("XDG_STATE_HOME", state);
  onTestFinished(() => void vi.unstubAllEnvs());
  const root = makeTree({ "pod.yaml": podManifest("a") });
  const directory = path.join(root, ".cache");
  const { json } = await scanWith(root, directory);
  expect(await scanWith(root, directory)).toEqual({ json, anew: [], sentences: [] });
  expect(statSync(path.join(state, "kubesuggest/secret")).mode & 0o777).toBe(0o600);
  const [entry = ""] = entriesIn(directory);
  const own = "ab".repeat(32);
  writeFileSync(path.join(directory, "secret"), own, { mode: 0o600 });
  writeFileSync(entry, forged(entry, own));
  const again = await scanWith(root, directory);
  expect(again).toMatchObject({ json, anew: ["pod.yaml"] });
  expect(again.sentences[0]).toContain("its seal does not match");
  // Another machine does not know the secret, and trusts nothing either.
  vi.stubEnv("XDG_STATE_HOME", makeTree({}));
  expect(await scanWith(root, directory)).toMatchObject({ json, anew: ["pod.yaml"] });
});

test("the secret of a cache outside of the tree is beside it, and is made anew where others could read it", async () => {
  const root = makeTree({ "pod.yaml": podManifest("a") });
  const directory = makeTree({});
  const { json } = await scanWith(root, directory);
  const file = path.join(directory, "secret");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const moved = makeTree({});
  cpSync(directory, moved, { recursive: true });
  expect(await scanWith(root, moved)).toEqual({ json, anew: [], sentences: [] });
  const before = readFileSync(file, "utf8");
  chmodSync(file, 0o644);
  expect(await scanWith(root, directory)).toMatchObject({ json, anew: ["pod.yaml"] });
  expect(readFileSync(file, "utf8")).not.toBe(before);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("several broken entries are one sentence, and what is no file is none of them", async () => {
  const root = makeTree({ "a/a.yaml": podManifest("a"), "b/b.yaml": podManifest("b") });
  const directory = makeTree({});
  const { json } = await scanWith(root, directory);
  const [one = "", two = ""] = entriesIn(directory);
  rmSync(one);
  mkdirSync(one);
  writeFileSync(two, "x");
  const { sentences, ...again } = await scanWith(root, directory);
  expect(again).toEqual({ json, anew: ["a/a.yaml", "b/b.yaml"] });
  expect(sentences[0]).toMatch(/^The cache the-cache: 2 of its entries were refused and replaced, including /);
  expect(sentences[1]).toMatch(
    /^The cache the-cache can't be written \([a-z ]+\): this scan's results were not cached\.$/,
  );
});

test.each([
  [".cache/kubesuggest-1", "the directory of entries"],
  [".cache", "the cache, where the tree brings it"],
])("a link at %s (%s) leads nowhere: nothing is written or deleted there", async (link) => {
  const root = makeTree({ "pod.yaml": podManifest("a") });
  const outside = makeTree({ "mine.txt": "mine" });
  mkdirSync(path.join(root, path.dirname(link)), { recursive: true });
  symlinkSync(outside, path.join(root, link));
  const { sentences } = await scanWith(root, path.join(root, ".cache"));
  expect(sentences.at(-1)).toBe(
    "The cache the-cache can't be written (it is behind a symbolic link): this scan's results were not cached.",
  );
  expect(readdirSync(outside)).toEqual(["mine.txt"]);
});

test("what is behind a link among the entries is not counted, and not deleted", async () => {
  const root = makeTree({ "pod.yaml": podManifest("a"), "b/pod.yaml": podManifest("b") });
  const name = "0".repeat(62);
  const outside = makeTree({ [name]: "mine" });
  const directory = makeTree({ "kubesuggest-1/ab/notes": "mine" });
  symlinkSync(outside, path.join(directory, "kubesuggest-1/00"));
  await scanWith(root, directory, { bounds: { bytes: 1, entries: 0, age: 0 } });
  expect(readdirSync(outside)).toEqual([name]);
});

test("a cache keeps its bounds: the oldest goes first, and other files stay", async () => {
  const root = makeTree(
    Object.fromEntries(["a", "b", "c", "d"].map((name) => [`${name}/${name}.yaml`, podManifest(name)])),
  );
  const directory = makeTree({ "README.md": "mine", "kubesuggest-1/ab/notes": "mine" });
  await scanWith(root, directory);
  const all = entriesIn(directory);
  expect(all.length).toBe(4);
  const now = Date.now();
  for (const [index, file] of all.entries()) utimesSync(file, now / 1000, (now - (index + 2) * day) / 1000);
  rmSync(path.join(root, "a/a.yaml"));
  writeFileSync(path.join(root, "b/b.yaml"), podManifest("e"));
  const bounds = { bytes: 2 ** 30, entries: 4, age: 30 * day };
  await scanWith(root, directory, { bounds });
  const left = entriesIn(directory);
  expect(left.length).toBe(4);
  expect((await scanWith(root, directory, { bounds })).anew).toEqual([]);
  expect(readFileSync(path.join(directory, "kubesuggest-1/ab/notes"), "utf8")).toBe("mine");
  expect(readFileSync(path.join(directory, "README.md"), "utf8")).toBe("mine");
  writeFileSync(path.join(root, "b/b.yaml"), podManifest("f"));
  await scanWith(root, directory, { bounds: { ...bounds, bytes: 1 } });
  expect(entriesIn(directory)).toEqual([]);
});

test("an entry that is of use stays, one that no scan has used for long goes", async () => {
  const root = makeTree({ "a/a.yaml": podManifest("a"), "b/b.yaml": podManifest("b") });
  const directory = makeTree({});
  await scanWith(root, directory);
  const old = (Date.now() - 40 * day) / 1000;
  for (const file of entriesIn(directory)) utimesSync(file, old, old);
  writeFileSync(path.join(root, "b/b.yaml"), podManifest("c"));
  await scanWith(root, directory);
  expect(entriesIn(directory).length).toBe(2);
  for (const file of entriesIn(directory)) expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(day);
});

test("a fix is never written on the word of a cache", async () => {
  const bare = podManifest("a").replace("allowPrivilegeEscalation: true   # for now", "privileged: false");
  const [root, twin, directory] = [makeTree({ "pod.yaml": bare }), makeTree({ "pod.yaml": bare }), makeTree({})];
  await scanWith(root, directory);
  for (const entry of entriesIn(directory)) {
    const body = readFileSync(entry, "utf8").slice(65, -1);
    expect(body).toContain("allowPrivilegeEscalation: false");
    writeFileSync(entry, signed(body.replaceAll("allowPrivilegeEscalation: false", "allowPrivilegeEscalation: true ")));
  }
  await scanWith(root, directory, { fix: "safe" });
  await scanWorkTree(findWorkTree(twin, []), defaultConfig, { ...plain, fix: "safe" });
  expect(readFileSync(path.join(root, "pod.yaml"), "utf8")).toBe(readFileSync(path.join(twin, "pod.yaml"), "utf8"));
  expect(readFileSync(path.join(root, "pod.yaml"), "utf8")).toContain("allowPrivilegeEscalation: false");
});

test("the command line keeps a cache, which can be taken elsewhere and serves shards too", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 5 }, (_, index) => [`${index}/${index}.yaml`, podManifest(`p${index}`)]),
  );
  const root = makeTree(files);
  const args = ["scan", "--format", "json", "--fail-on", "never"];
  const plainRun = await runMain(root, args);
  expect(await runMain(root, [...args, "--cache", ".cache/here"])).toEqual(plainRun);
  const moved = makeTree(files);
  cpSync(path.join(root, ".cache"), path.join(moved, ".cache"), { recursive: true });
  expect(entriesIn(path.join(moved, ".cache/here")).length).toBe(5);
  expect(await runMain(moved, [...args, "--cache", ".cache/here"])).toEqual(plainRun);
  for (const shard of ["1/2", "2/2"]) {
    const sharded = [...args, "--shard", shard];
    expect(await runMain(moved, [...sharded, "--cache", ".cache/here"])).toEqual(await runMain(moved, sharded));
  }
  expect(await runMain(root, [...args, "--cache", "0/0.yaml"])).toEqual({
    status: 2,
    out: "",
    err: "kubesuggest: The cache 0/0.yaml is not a directory.\n",
  });
});
