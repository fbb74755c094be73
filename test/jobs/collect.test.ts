import { describe, expect, test } from "vitest";
import { collect } from "../../src/jobs/collect/collect.ts";
import { type MemoryState, memoryPlatform } from "../../src/platform/memory.ts";
import type { Platform, TreeEntry } from "../../src/platform/port.ts";
import type { ChangedFile, ChangeStatus } from "../../src/review/change.ts";

const head = "a".repeat(40);
const base = "b".repeat(40);
const all = (): boolean => true;

describe("collect", () => {
  test("reads changed files and their neighbours on both sides", async () => {
    const state = stateWith(
      [changed("app/deploy.yaml", "modified"), changed("app/new.yaml", "added"), changed("app/gone.yaml", "removed")],
      {
        "app/deploy.yaml": "new",
        "app/new.yaml": "n",
        "app/service.yaml": "s",
        "other/x.yaml": "x",
        "app/main.go": "",
      },
      { "app/deploy.yaml": "old", "app/gone.yaml": "g", "app/service.yaml": "s", "other/x.yaml": "x" },
    );
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(told(result.head)).toEqual([
      "reviewed app/deploy.yaml new",
      "reviewed app/new.yaml n",
      "context app/service.yaml s",
    ]);
    expect(told(result.base)).toEqual([
      "reviewed app/deploy.yaml old",
      "context app/gone.yaml g",
      "context app/service.yaml s",
    ]);
    expect(result.whole).toBe(true);
    expect(result.skipped).toEqual([]);
  });

  test("reads changed Dockerfiles under all their names", async () => {
    const paths = ["Dockerfile", "api/Dockerfile.dev", "api/web.Dockerfile", "job/Containerfile"];
    const files = Object.fromEntries(paths.map((path) => [path, "FROM alpine\n"]));
    const state = stateWith(
      [...paths.map((path) => changed(path, "modified")), changed("Dockerfile.md", "modified")],
      { ...files, "Dockerfile.md": "# Notes\n" },
      files,
    );
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(result.head.map(({ role, path }) => `${role} ${path}`)).toEqual(paths.map((path) => `reviewed ${path}`));
    expect(result.base.map(({ path }) => path)).toEqual(paths);
  });

  test("reads a Dockerfile of any ending that a build names", async () => {
    const files = {
      "compose.yaml": "services: {web: {build: {context: ., dockerfile: web/Dockerfile.txt}}}\n",
      "web/Dockerfile.txt": "FROM alpine\n",
      "web/Dockerfile.md": "# Notes\n",
    };
    const changes = ["web/Dockerfile.txt", "web/Dockerfile.md"].map((path) => changed(path, "modified"));
    const state = stateWith(changes, files, files);
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(told(result.head).filter((line) => line.startsWith("reviewed"))).toEqual([
      "reviewed web/Dockerfile.txt FROM alpine\n",
    ]);
  });

  test("reads a Dockerfile that a change leaves alone and builds in another way", async () => {
    const bake = (user: string): string => `target "a" {\n  args = { USER = "${user}" }\n  tags = ["a"]\n}\n`;
    const compose = (target: string): string => `services: {a: {build: {context: web, target: ${target}}}}\n`;
    const files = {
      "docker-bake.hcl": bake("1"),
      "compose.yaml": compose("a"),
      Dockerfile: "FROM c\nARG USER\nUSER $USER\n",
      "web/Dockerfile": "FROM c AS a\nFROM c AS b\n",
      "other/Dockerfile": "FROM c\n",
    };
    const readFor = async (path: string, text: string): Promise<readonly string[]> => {
      const state = stateWith([changed(path, "modified")], { ...files, [path]: text }, files);
      const result = await collect(memoryPlatform(state), state.pull, all);
      expect(result.base.map((file) => file.path).toSorted()).toEqual(result.head.map((file) => file.path).toSorted());
      return told(result.head).map((line) => line.split(" ").slice(0, 2).join(" "));
    };
    expect(await readFor("docker-bake.hcl", bake("0"))).toEqual(["context Dockerfile", "context docker-bake.hcl"]);
    expect(await readFor("compose.yaml", compose("b"))).toEqual(["reviewed compose.yaml", "context web/Dockerfile"]);
    expect(await readFor("docker-bake.hcl", `# a\n${bake("1")}`)).toEqual([]);
  });

  test("reads what deploys a chart that is touched, wherever it lies, and the values that it names", async () => {
    const application = (chart: string): string =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  sources:\n    - {path: ${chart}, helm: {valueFiles: [$v/env/prod.yaml]}}\n    - {ref: v}\n`;
    const release =
      "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec: {chart: {spec: {chart: ./charts/shop}}, valuesFrom: [{kind: ConfigMap, name: v}]}\n";
    const files = {
      "charts/shop/Chart.yaml": "name: shop",
      "charts/shop/values.yaml": "a: 1",
      "charts/bank/Chart.yaml": "name: bank",
      "argocd/live/shop.yaml": application("charts/shop"),
      "argocd/bank.yaml": application("charts/bank"),
      "env/prod.yaml": "a: 2",
      "env/other.yaml": "a: 3",
      "clusters/live/shop.yaml": release,
      "clusters/live/values.yaml": "kind: ConfigMap",
      "clusters/other.yaml": "a: 4",
      "docs/shop.yaml": application("charts/shop"),
      "region-4/a.yaml": release,
      "region-4/b.yaml": application("charts/bank"),
    };
    const state = stateWith([changed("charts/shop/values.yaml", "modified")], files, files);
    const expected = [
      "argocd/live/shop.yaml",
      "charts/shop/Chart.yaml",
      "charts/shop/values.yaml",
      "clusters/live/shop.yaml",
      "clusters/live/values.yaml",
      "docs/shop.yaml",
      "env/prod.yaml",
      "region-4/a.yaml",
      "region-4/b.yaml",
    ];
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(result.head.map(({ path }) => path).toSorted()).toEqual(expected);
    expect(result.base.map(({ path }) => path).toSorted()).toEqual(expected);

    // Or what deploys it is touched.
    const other = stateWith([changed("argocd/live/shop.yaml", "modified")], files, files);
    const deployed = await collect(memoryPlatform(other), other.pull, all);
    expect(deployed.head.map(({ path }) => path)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ["a values file that an Application names", "env/prod.yaml"],
    ["a ConfigMap that a HelmRelease names", "clusters/live/values.yaml"],
    ["what a kustomization makes such a ConfigMap from", "clusters/dev/shop.values.yaml"],
    ["a values file that the configuration names", "settings/shop.yaml"],
  ])("reads the chart that is deployed with %s, wherever that lies", async (_what, path) => {
    const release = (name: string): string =>
      `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec: {chart: {spec: {chart: ./charts/shop}}, valuesFrom: [{kind: ConfigMap, name: ${name}}]}\n`;
    const chart = { "charts/shop/Chart.yaml": "name: shop", "charts/shop/templates/a.yaml": "a: {{ .Values.a }}" };
    const files = {
      ...chart,
      "charts/bank/Chart.yaml": "name: bank",
      "argocd/shop.yaml":
        "apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec: {source: {path: charts/shop, helm: {valueFiles: [/env/prod.yaml]}}}\n",
      "env/prod.yaml": "a: 2",
      "clusters/live/shop.yaml": release("live"),
      "clusters/live/values.yaml": "kind: ConfigMap\nmetadata: {name: live}\ndata: {values.yaml: 'a: 3'}",
      "clusters/dev/shop.yaml": release("dev"),
      "clusters/dev/shop.values.yaml": "a: 4",
      "clusters/dev/kustomization.yaml": "configMapGenerator: [{name: dev, files: [values.yaml=shop.values.yaml]}]\n",
      "settings/shop.yaml": "a: 5",
    };
    const stated = { builds: [], charts: [{ path: "charts/shop", values: ["settings/shop.yaml"] }] };
    const state = stateWith([changed(path, "modified")], files, files);
    for (const side of ["head", "base"] as const) {
      const result = (await collect(memoryPlatform(state), state.pull, all, stated))[side].map((file) => file.path);
      expect(result).toEqual(expect.arrayContaining([path, ...Object.keys(chart), "settings/shop.yaml"]));
      expect(result).not.toContain("charts/bank/Chart.yaml");
    }
  });

  test.each([
    ["a patch of what deploys it", "live/kustomization.yaml"],
    ["a template of that", "root/templates/shop.yaml"],
  ])("reads a chart with %s", async (_what, path) => {
    const files = {
      "shop/Chart.yaml": "name: shop",
      "shop/templates/a.yaml": "a: {{ .Values.a }}",
      "base/shop.yaml":
        "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec: {chart: {spec: {chart: ./shop}}}\n",
      "base/kustomization.yaml": "resources: [shop.yaml]\n",
      "live/kustomization.yaml": "resources: [../base]\n",
      "root/Chart.yaml": "name: root",
      "root/templates/shop.yaml":
        "apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  project: {{ .Values.project }}\n  source:\n" +
        "    path: shop\n    helm:\n      valueFiles:\n        - /env/prod.yaml\n",
      "env/prod.yaml": "a: 1",
    };
    const state = stateWith([changed(path, "modified")], files, files);
    const read = (await collect(memoryPlatform(state), state.pull, all)).head.map((file) => file.path);
    expect(read).toEqual(expect.arrayContaining([path, "shop/Chart.yaml", "shop/templates/a.yaml"]));
    expect(read.includes("env/prod.yaml")).toBe(path.startsWith("root/"));
  });

  test("reads the chart that is deployed with a ConfigMap, however little the paths say", async () => {
    const release =
      "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec: {chart: {spec: {chart: ./shop}}, valuesFrom: [{kind: ConfigMap, name: v}]}\n";
    const files = {
      "shop/Chart.yaml": "name: shop",
      "region-4/a.yaml": release,
      "settings/b.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v}\ndata:\n  values.yaml: |\n    a: 3\n",
      "settings/c.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: w}\ndata:\n  a.yaml: |\n    a: 3\n",
    };
    for (const [path, isFound] of [
      ["settings/b.yaml", true],
      ["settings/c.yaml", false],
    ] as const) {
      const state = stateWith([changed(path, "modified")], files, files);
      const read = (await collect(memoryPlatform(state), state.pull, all)).head.map((file) => file.path);
      expect(read.includes("region-4/a.yaml")).toBe(isFound);
      expect(read.includes("shop/Chart.yaml")).toBe(isFound);
    }
  });

  test("looks for no chart where only objects change", async () => {
    const files = { "charts/shop/Chart.yaml": "name: shop", "k8s/pod.yaml": "kind: Pod", "apps/a.yaml": "a: 1" };
    const state = stateWith([changed("k8s/pod.yaml", "modified")], files, files);
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(result.head.map(({ path }) => path)).toEqual(["k8s/pod.yaml"]);
  });

  test.each([
    ["the name of its folder", "region-4/shop/a.yaml", 1],
    ["no name that says so", "region-4/a.yaml", 0],
  ])("looks for what deploys a chart by %s, where that alone takes a request", async (_what, path, requests) => {
    const release =
      "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec: {chart: {spec: {chart: ./charts/shop}}}\n";
    const files = { "charts/shop/Chart.yaml": "name: shop", "charts/shop/values.yaml": "a: 1", [path]: release };
    const state = stateWith([changed("charts/shop/values.yaml", "modified")], files, files);
    const platform = memoryPlatform(state);
    const read: string[][] = [];
    const counted: typeof platform = {
      ...platform,
      readFiles: (commit, entries) => {
        read.push(entries.map((entry) => entry.path));
        return platform.readFiles(commit, entries);
      },
    };
    const result = await collect(counted, state.pull, all);
    expect(result.head.some((file) => file.path === path)).toBe(requests === 1);
    expect(read.filter((paths) => paths.includes(path))).toHaveLength(2 * requests);
  });

  test("reads a chart that a new one depends on as it was too, so that none of its findings seem to be new", async () => {
    const mongo = { "charts/mongo/Chart.yaml": "name: mongo", "charts/mongo/templates/set.yaml": "s" };
    const manifest = 'name: shop\ndependencies: [{name: mongo, repository: "file://../mongo"}]\n';
    const state = stateWith(
      [changed("charts/shop/Chart.yaml", "added")],
      { ...mongo, "charts/shop/Chart.yaml": manifest },
      { ...mongo, "charts/bank/Chart.yaml": manifest },
    );
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(told(result.head).map((one) => one.split(" ")[1])).toEqual([
      "charts/shop/Chart.yaml",
      ...Object.keys(mongo),
    ]);
    expect(result.base.map(({ path }) => path)).toEqual(Object.keys(mongo));
  });

  test("reviews a kustomization of any name that kustomize knows", async () => {
    const files = { "base/pod.yaml": "kind: Pod", "live/Kustomization": "resources: [../base/pod.yaml]\n" };
    const state = stateWith([changed("live/Kustomization", "modified")], files, files);
    expect(told((await collect(memoryPlatform(state), state.pull, all)).head)).toEqual([
      "reviewed live/Kustomization resources: [../base/pod.yaml]\n",
      "context base/pod.yaml kind: Pod",
    ]);
  });

  test("reads the kustomizations around a change, and what they name", async () => {
    const files = {
      "base/kustomization.yaml": "resources:\n  - deploy.yaml\n",
      "base/deploy.yaml": "d",
      "prod/kustomization.yaml": "resources:\n  - ../base\npatches:\n  - path: patches/web.yaml\n",
      "prod/patches/web.yaml": "p",
      "unrelated/web.yaml": "u",
    };
    const state = stateWith([changed("base/deploy.yaml", "modified")], files, files);
    const result = await collect(memoryPlatform(state), state.pull, all);
    const told = result.head.map(({ role, path }) => `${role} ${path}`);
    expect(told).toEqual([
      "reviewed base/deploy.yaml",
      "context base/kustomization.yaml",
      "context prod/kustomization.yaml",
      "context prod/patches/web.yaml",
    ]);
  });

  test("reads what kustomizations name that others name, however far away, and each once", async () => {
    const files = {
      "env/prod/kustomization.yaml": "resources: [../../all]\n",
      "env/prod/patch.yaml": "p",
      "all/kustomization.yaml": "resources: [../far/]\n",
      "far/kustomization.yaml": "resources: [away/, ../env/prod]\n",
      "far/away/kustomization.yaml": "resources: [web.yaml]\n",
      "far/away/web.yaml": "w",
      "unrelated/web.yaml": "u",
    };
    const state = stateWith([changed("env/prod/patch.yaml", "modified")], files, files);
    const platform = memoryPlatform(state);
    const { head, base } = await collect(platform, state.pull, all);
    const paths = Object.keys(files).filter((path) => !path.startsWith("unrelated"));
    expect(head.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
    expect(base.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
  });

  test("reviews a changed file of any name that a kustomization names, wherever that lies", async () => {
    const files = {
      "k/kustomization.yaml": "resources: [../data/web.txt]\nconfigMapGenerator: [{files: [a=b.conf]}]\n",
    };
    const paths = ["data/web.txt", "k/b.conf", "other/web.txt"];
    const all3 = { ...files, ...Object.fromEntries(paths.map((path) => [path, "x"])) };
    const state = stateWith(
      paths.map((path) => changed(path, "modified")),
      all3,
      all3,
    );
    const result = await collect(memoryPlatform(state), state.pull, all);
    const expected = [
      "reviewed data/web.txt x",
      "reviewed k/b.conf x",
      `context k/kustomization.yaml ${files["k/kustomization.yaml"]}`,
    ];
    expect(told(result.head)).toEqual(expected);
    expect(told(result.base)).toEqual(expected);
  });

  test("renders a chart of which a file changes that only its templates read", async () => {
    const files = {
      "c/Chart.yaml": "name: c",
      "c/templates/a.yaml": "t",
      "c/files/pod.dat": "p",
      "files/pod.dat": "p",
    };
    const state = stateWith(
      [changed("c/files/pod.dat", "modified"), changed("files/pod.dat", "modified")],
      files,
      files,
    );
    const result = await collect(memoryPlatform(state), state.pull, all);
    const expected = ["context c/Chart.yaml name: c", "context c/files/pod.dat p", "context c/templates/a.yaml t"];
    expect(told(result.head).toSorted()).toEqual(expected);
    expect(told(result.base).toSorted()).toEqual(expected);
  });

  test("reviews a Dockerfile of any name that a build names", async () => {
    const files = {
      "compose.yaml": "services: {a: {build: {context: d, dockerfile: image.df}}}\n",
      "d/image.df": "FROM a\n",
    };
    const state = stateWith([changed("d/image.df", "modified")], files, files);
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(told(result.head)).toContain("reviewed d/image.df FROM a\n");
  });

  test.each([
    ["d/build.sh", "@@ -1 +1 @@\n-FROM a:1\n+FROM a:2\n", true],
    ["d/build.txt", "@@ -2 +2 @@\n RUN x\n-USER a\n+user root\n", true],
    ["d/build.py", null, true],
    ["d/build.py", "@@ -1 +1 @@\n-from a import b\n+from a import c\n", false],
    ["d/build.png", null, false],
  ])("reviews %s, which a build names, where its patch may hold instructions: %j", async (path, patch, isReviewed) => {
    const files = { "compose.yaml": `services: {a: {build: {dockerfile: ${path}}}}\n`, [path]: "FROM a\n" };
    const state = stateWith([{ ...changed(path, "modified"), patch }], files, files);
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(told(result.head).includes(`reviewed ${path} FROM a\n`)).toBe(isReviewed);
  });

  test("lists a changed submodule, which nobody looks into", async () => {
    const state = stateWith([changed("sub.yaml", "modified"), changed("lib", "modified")], {
      "sub.yaml": "s",
      lib: "l",
    });
    const twin = memoryPlatform(state);
    const platform: Platform = {
      ...twin,
      async listFiles(commit) {
        const { entries } = await twin.listFiles(commit);
        return { entries: entries.map((entry) => ({ ...entry, type: "submodule" })), complete: true };
      },
    };
    const reason = "a submodule";
    const { skipped } = await collect(platform, state.pull, all);
    expect(skipped).toEqual([
      { file: "sub.yaml", reason },
      { file: "lib", reason },
    ]);
    expect((await collect(platform, state.pull, (path) => path === "lib")).skipped).toEqual([{ file: "lib", reason }]);
  });

  test("a renamed file keeps its identity, and a copy starts from what it copied", async () => {
    const state = stateWith(
      [
        changed("b/new.yaml", "renamed", "a/old.yaml"),
        changed("b/copy.yaml", "copied", "a/kept.yaml"),
        changed("a/old.yaml", "added"),
      ],
      { "b/new.yaml": "1", "b/copy.yaml": "2", "a/kept.yaml": "2", "a/old.yaml": "3" },
      { "a/old.yaml": "1", "a/kept.yaml": "2" },
    );
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(told(result.base)).toEqual(expect.arrayContaining(["reviewed b/new.yaml 1", "reviewed b/copy.yaml 2"]));
    expect(result.base.filter(({ path }) => path === "a/old.yaml")).toEqual([]);
  });

  test("asks for nothing more where no file can hold a manifest or none is wanted", async () => {
    const state = stateWith(
      [changed("main.go", "modified"), changed("a.yaml", "modified")],
      { "a.yaml": "a" },
      { "a.yaml": "b" },
    );
    const refuse = (): Promise<never> => Promise.reject(new Error("asked"));
    const twin = memoryPlatform(state);
    // Whether a link with the name of a manifest leads to a changed file, only the list of files tells.
    const listFiles: Platform["listFiles"] = (commit) => (commit === head ? twin.listFiles(commit) : refuse());
    const platform: Platform = { ...twin, listFiles, readFiles: refuse, readLinks: refuse };
    const result = await collect(platform, state.pull, () => false);
    expect(result).toMatchObject({ head: [], base: [], skipped: [] });
    expect(result.changes).toHaveLength(2);
  });

  test("a file that nobody looked at under its old name has nothing from before", async () => {
    const changes = ["a.txt", "docs/b.yaml", "c.yaml"].map((old, index) => changed(`${index}.yaml`, "renamed", old));
    const before = { "a.txt": "a", "docs/b.yaml": "b", "c.yaml": "c" };
    const state = stateWith(changes, { "0.yaml": "a", "1.yaml": "b", "2.yaml": "c" }, before);
    const result = await collect(memoryPlatform(state), state.pull, (path) => !path.startsWith("docs/"));
    expect(told(result.head)).toEqual(["reviewed 0.yaml a", "reviewed 1.yaml b", "reviewed 2.yaml c"]);
    expect(told(result.base)).toEqual(["reviewed 2.yaml c"]);
  });

  test("what is no file of text is left out with a reason, the rest is read", async () => {
    const names = ["link.yaml", "sub.yaml", "huge.yaml", "lost.yaml", "good.yaml"];
    const state = stateWith(
      names.map((name) => changed(name, "added")),
      {
        "link.yaml": "l",
        "sub.yaml": "s",
        "huge.yaml": "h",
        "good.yaml": "g",
      },
    );
    const twin = memoryPlatform(state);
    const platform: Platform = {
      ...twin,
      async listFiles(commit) {
        const { entries, complete } = await twin.listFiles(commit);
        return { entries: entries.map(oddly), complete };
      },
    };
    const result = await collect(platform, state.pull, all);
    expect(told(result.head)).toEqual(["reviewed good.yaml g"]);
    expect(result.skipped.map(({ file, reason }) => `${file}: ${reason}`).toSorted()).toEqual([
      "sub.yaml: a submodule",
    ]);
    const remedy = 'exclude it with "paths-ignore", or make the pull request smaller';
    expect(result.errors.map(({ file, message }) => `${file}: ${message}`).toSorted()).toEqual([
      `huge.yaml: it has 90000000 bytes, and the limit is 32000000: ${remedy}`,
      'link.yaml: it is a symbolic link to "l", which is not in the repository',
      "lost.yaml: it is not in the commit's tree",
    ]);
  });

  test("says of each file behind 64 MB of changed files that it was not read, and what helps", async () => {
    const names = ["a.yaml", "b.yaml", "c.yaml", "d.yaml"];
    const files = Object.fromEntries(names.map((name) => [name, name]));
    const state = stateWith(
      names.map((name) => changed(name, "modified")),
      files,
      files,
    );
    const twin = memoryPlatform(state);
    const sizes: Readonly<Record<string, number>> = { "d.yaml": 4_000_001 };
    const platform: Platform = {
      ...twin,
      async listFiles(commit) {
        const { entries } = await twin.listFiles(commit);
        const sized = entries.map((entry) => ({ ...entry, size: sizes[entry.path] ?? 30_000_000 }));
        return { entries: sized, complete: true };
      },
    };
    const { errors, head: read } = await collect(platform, state.pull, all);
    const message =
      'the changed files have more than 64,000,000 bytes together: exclude it with "paths-ignore", or make the pull request smaller';
    expect(errors).toEqual([
      { file: "c.yaml", message },
      { file: "d.yaml", message },
    ]);
    expect(told(read)).toEqual(["reviewed a.yaml a.yaml", "reviewed b.yaml b.yaml"]);
    const ignoring = await collect(platform, state.pull, (path) => path !== "c.yaml");
    expect(ignoring.errors).toEqual([{ file: "d.yaml", message }]);
    expect((await collect(platform, state.pull, (path) => !/[cd]/.test(path[0] ?? ""))).errors).toEqual([]);
  });

  test("finds in the trees what the platform does not list", async () => {
    const changes = Array.from({ length: 3000 }, (_, index) => changed(`${index}.go`, "modified"));
    const files = { "web.yaml": "new", "added.yaml": "a", "moved.yaml": "same", "kept.yaml": "k" };
    const state = stateWith(changes, files, {
      "web.yaml": "old",
      "old.yaml": "same",
      "gone.yaml": "g",
      "kept.yaml": "k",
    });
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(result.changes.slice(3000)).toEqual([
      { path: "web.yaml", previousPath: null, status: "modified", patch: null },
      { path: "added.yaml", previousPath: null, status: "added", patch: null },
      { path: "moved.yaml", previousPath: "old.yaml", status: "renamed", patch: null },
      { path: "gone.yaml", previousPath: null, status: "removed", patch: null },
    ]);
    expect(result.notices).toEqual(["GitHub listed only 3,000 changed files: 4 more were reviewed, without comments."]);
    expect(told(result.head)).toEqual([
      "reviewed web.yaml new",
      "reviewed added.yaml a",
      "reviewed moved.yaml same",
      "context kept.yaml k",
    ]);
    expect([result.complete, result.whole]).toEqual([true, true]);
    const all3000 = stateWith(changes, { "kept.yaml": "k" }, { "kept.yaml": "k" });
    expect(await collect(memoryPlatform(all3000), all3000.pull, all)).toMatchObject({ complete: true, notices: [] });
  });

  test("says when the platform cut its lists", async () => {
    const changes = Array.from({ length: 3000 }, (_, index) => changed(`${index}.go`, "modified"));
    const short: Platform = {
      ...memoryPlatform(stateWith(changes, {})),
      listFiles: async () => ({ entries: [], complete: false }),
    };
    const cut = await collect(short, stateWith([], {}).pull, all);
    expect(cut.notices).toEqual([
      "GitHub listed only 3,000 changed files, and not all of both trees: others were not reviewed.",
    ]);
    const state = stateWith([changed("a.yaml", "added")], { "a.yaml": "a" });
    const platform: Platform = { ...memoryPlatform(state), listFiles: async () => ({ entries: [], complete: false }) };
    const result = await collect(platform, state.pull, all);
    expect(result.errors).toEqual([{ file: "a.yaml", message: "GitHub did not list it" }]);
    expect(result.notices).toHaveLength(1);
    expect([cut.whole, cut.complete, result.whole]).toEqual([false, false, false]);
  });
});

function oddly(entry: TreeEntry): TreeEntry {
  if (entry.path === "link.yaml") return { ...entry, type: "symlink" };
  if (entry.path === "sub.yaml") return { ...entry, type: "submodule" };
  return entry.path === "huge.yaml" ? { ...entry, size: 90_000_000 } : entry;
}

function changed(path: string, status: ChangeStatus, previousPath: string | null = null): ChangedFile {
  return { path, previousPath, status, patch: "" };
}

function stateWith(
  changes: ChangedFile[],
  atHead: Record<string, string>,
  atBase: Record<string, string> = {},
): MemoryState {
  const pull = { number: 1, head, mergeBase: base, baseBranch: "main", draft: false, open: true, fork: false };
  const files = new Map([
    [head, new Map(Object.entries(atHead))],
    [base, new Map(Object.entries(atBase))],
  ]);
  return { pull, head, changes, files, comments: [], summaries: [], reviews: [], checks: new Map(), readOnly: false };
}

function told(files: readonly { path: string; bytes: Uint8Array; role: string }[]): string[] {
  return files.map(({ path, bytes, role }) => `${role} ${path} ${new TextDecoder().decode(bytes)}`);
}

describe("pictures and notes of a chart", () => {
  const chart = { "c/Chart.yaml": "name: c", "c/templates/a.yaml": "a", "c/x.png": "x", "c/README.md": "y" };
  const read = '{{ .Files.Get "x.png" }}';

  test.each([
    ["are not read", "a", []],
    ["are read where a template speaks of files", read, ["c/README.md", "c/x.png"]],
  ])("%s", async (_what, template, pictures) => {
    const files = { ...chart, "c/templates/a.yaml": template };
    const state = stateWith([changed("c/templates/a.yaml", "modified")], files, chart);
    const result = await collect(memoryPlatform(state), state.pull, all);
    const expected = ["c/Chart.yaml", ...pictures, "c/templates/a.yaml"].toSorted();
    expect(result.head.map(({ path }) => path).toSorted()).toEqual(expected);
  });

  test.each([
    ["matters", read, ["c/Chart.yaml", "c/README.md", "c/templates/a.yaml", "c/x.png"]],
    ["does not matter", "a", []],
  ])("that change alone: one that templates may read %s", async (_what, template, expected) => {
    const files = { ...chart, "c/templates/a.yaml": template };
    const state = stateWith([changed("c/x.png", "modified")], { ...files, "c/x.png": "z" }, files);
    const result = await collect(memoryPlatform(state), state.pull, all);
    expect(result.head.map(({ path }) => path).toSorted()).toEqual(expected);
  });

  test("that are too large to be read are errors where templates may read them", async () => {
    const large = "x".repeat(4 * 1024 * 1024 + 1);
    const errorsOf = async (template: string): Promise<readonly unknown[]> => {
      const files = { ...chart, "c/templates/a.yaml": template };
      const state = stateWith([changed("c/x.conf", "added")], { ...files, "c/x.conf": large }, files);
      return (await collect(memoryPlatform(state), state.pull, all)).errors;
    };
    expect(await errorsOf('{{ .Files.Get "x.conf" }}')).toEqual([
      { file: "c/x.conf", message: "templates may read it, it has 4194305 bytes, and the limit is 4194304" },
    ]);
    expect(await errorsOf("a")).toEqual([]);
  });
});
