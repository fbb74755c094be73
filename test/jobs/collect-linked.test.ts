import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConfiguredBuild } from "../../src/core/settings.ts";
import { type Collection, collect } from "../../src/jobs/collect/collect.ts";
import { type MemoryState, memoryPlatform } from "../../src/platform/memory.ts";
import type { Platform, TreeEntry } from "../../src/platform/port.ts";

const head = "a".repeat(40);
const base = "b".repeat(40);

const compose =
  "services:\n  api: { build: src/api, image: ghcr.io/shop/api }\n  web: { build: src/web, image: ghcr.io/shop/web }\n";
const shop = {
  "compose.yaml": compose,
  "src/api/Dockerfile": "FROM alpine\n",
  "src/web/Dockerfile": "FROM alpine\n",
  "src/web/package.json": "{}\n",
  "deploy/api/api.yaml": pod("ghcr.io/shop/api:1"),
  "deploy/api/service.yaml": "kind: Service\n",
  "deploy/web/web.yaml": pod("ghcr.io/shop/web:1"),
  "deploy/prod/kustomization.yaml": "resources: [../api]\npatches: [{ path: patches/user.yaml }]\n",
  "deploy/prod/patches/user.yaml": "kind: Pod\n",
  "docs/other.yaml": pod("redis:7"),
};

describe("what images join to a change", () => {
  test("a manifest brings the Dockerfiles of its images, and the files that say so", async () => {
    const collection = await change(shop, { ...shop, "deploy/api/api.yaml": pod("ghcr.io/shop/api:2") });
    expect(told(collection.head)).toEqual([
      "context compose.yaml",
      "context deploy/api/service.yaml",
      "context deploy/prod/kustomization.yaml",
      "context deploy/prod/patches/user.yaml",
      "context src/api/Dockerfile",
      "reviewed deploy/api/api.yaml",
    ]);
    expect(told(collection.base)).toEqual(told(collection.head));
  });

  test("a Dockerfile brings the manifests that run its image, with what is deployed with them", async () => {
    const collection = await change(shop, { ...shop, "src/api/Dockerfile": "FROM debian\n" });
    expect(told(collection.head)).toEqual([
      "context compose.yaml",
      "context deploy/api/api.yaml",
      "context deploy/api/service.yaml",
      "context deploy/prod/kustomization.yaml",
      "context deploy/prod/patches/user.yaml",
      "reviewed src/api/Dockerfile",
    ]);
    expect(told(collection.base)).toEqual(told(collection.head));
  });

  test("a Dockerfile brings the scripts that its image starts with", async () => {
    const text = (base: string): string => `FROM ${base}\nCOPY run.sh lib.sh /srv/\nENTRYPOINT ["/srv/run.sh"]\n`;
    const files = { "api/Dockerfile": text("alpine"), "api/run.sh": "exec gosu app /srv/app\n", "api/lib.sh": "" };
    const collection = await change(files, { ...files, "api/Dockerfile": text("debian") });
    expect(told(collection.head)).toEqual(["context api/run.sh", "reviewed api/Dockerfile"]);
    expect(told(collection.base)).toEqual(told(collection.head));
    const large = { ...files, "api/run.sh": "#".repeat(70_000) };
    expect(told((await change(large, { ...large, "api/Dockerfile": text("debian") })).head)).toHaveLength(1);
  });

  describe("base images of the repository", () => {
    const files = {
      Makefile: "all:\n\tdocker build -t a/root root\n\tdocker build -t a/base base\n\tdocker build -t a/api api\n",
      "root/Dockerfile": "FROM debian\n",
      "base/Dockerfile": "FROM a/root\n",
      "api/Dockerfile": "FROM golang AS build\nFROM a/base:1\n",
      "jobs/Dockerfile": "FROM debian\nCOPY --from=a/base /x /x\n",
      "other/Dockerfile": "FROM b/base\n",
    };

    test("come with the Dockerfile that uses them, and with their own", async () => {
      const collection = await change(files, { ...files, "api/Dockerfile": "FROM golang AS build\nFROM a/base:2\n" });
      expect(told(collection.head)).toEqual([
        "context Makefile",
        "context base/Dockerfile",
        "context root/Dockerfile",
        "reviewed api/Dockerfile",
      ]);
      expect(told(collection.base)).toEqual(told(collection.head));
    });

    test("bring the Dockerfiles that use them", async () => {
      const collection = await change(files, { ...files, "base/Dockerfile": "FROM a/root:2\n" });
      expect(told(collection.head)).toEqual([
        "context Makefile",
        "context api/Dockerfile",
        "context jobs/Dockerfile",
        "context root/Dockerfile",
        "reviewed base/Dockerfile",
      ]);
    });

    test("are followed for some steps, also in a circle", async () => {
      const names = Array.from({ length: 12 }, (_, index) => `i${index}`);
      const circle = {
        Makefile: ["all:", ...names.map((name) => `\tdocker build -t a/${name} ${name}`)].join("\n"),
        ...Object.fromEntries(names.map((name, index) => [`${name}/Dockerfile`, `FROM a/i${(index + 1) % 12}\n`])),
      };
      const collection = await change(circle, { ...circle, "i0/Dockerfile": "FROM a/i1:2\n" });
      // The Makefile, the changed one, the one that uses it, five steps down, and the base of the last one.
      expect(collection.head).toHaveLength(9);
    });
  });

  describe("the build context of a Dockerfile", () => {
    const files = {
      "compose.yaml": compose,
      "src/api/Dockerfile": 'FROM alpine\nCOPY run.sh /\nENTRYPOINT ["/run.sh"]\n',
      "src/api/.dockerignore": "*.md\n",
      "src/api/run.sh": "#!/bin/sh\n",
      "src/api/README.md": "",
      "src/web/Dockerfile": "FROM alpine\n",
    };
    const after = {
      ...files,
      "src/api/Dockerfile": `${files["src/api/Dockerfile"]}# changed\n`,
      "src/api/new.txt": "",
    };

    test("is known on both sides, with its .dockerignore, from the lists of files", async () => {
      const collection = await change(files, after);
      const context = {
        directory: "src/api",
        place: "line 2 of compose.yaml",
        history: false,
        files: [".dockerignore", "Dockerfile", "README.md", "run.sh"],
        ignore: { path: "src/api/.dockerignore", text: "*.md\n" },
        packageJson: null,
      };
      expect(contextsOf(collection.base)).toEqual([context]);
      expect(contextsOf(collection.head)).toEqual([
        { ...context, files: [".dockerignore", "Dockerfile", "README.md", "new.txt", "run.sh"] },
      ]);
    });

    test("costs one request for a side where the script that it starts with is read anyway", async () => {
      const requests = async (before: Record<string, string>): Promise<number> => {
        const state = stateOf(before, { ...before, "src/api/Dockerfile": after["src/api/Dockerfile"] });
        const twin = memoryPlatform(state);
        let count = 0;
        const readFiles: Platform["readFiles"] = (commit, entries) => {
          count += 1;
          return twin.readFiles(commit, entries);
        };
        await collect({ ...twin, readFiles }, state.pull, () => true);
        return count;
      };
      const { "src/api/.dockerignore": _ignore, ...without } = files;
      // Beside the script, which is read once, only the ignore file is asked for: once for each side.
      expect(await requests(files)).toBe((await requests(without)) + 2);
    });

    test("is not known where not all files are listed, or its .dockerignore is too large", async () => {
      const large = { "src/api/.dockerignore": "a\n".repeat(40_000) };
      expect(contextsOf((await change({ ...files, ...large }, { ...after, ...large })).head)).toBeUndefined();
      const state = stateOf(files, after);
      const twin = memoryPlatform(state);
      const listFiles: Platform["listFiles"] = async (commit) => ({
        ...(await twin.listFiles(commit)),
        complete: false,
      });
      const cut = await collect({ ...twin, listFiles }, state.pull, () => true);
      expect(contextsOf(cut.head)).toBeUndefined();
    });
  });

  describe("a change around a Dockerfile that it leaves alone", () => {
    const files = {
      "compose.yaml": compose,
      "src/api/Dockerfile": "FROM alpine\nCOPY ./app/ run.sh /srv/\n",
      "src/api/Dockerfile.dockerignore": "*.md\n",
      "src/api/app/main.py": "",
      "src/api/run.sh": "",
      "src/api/notes.txt": "",
      "src/web/Dockerfile": "FROM alpine\nCOPY . /srv\n",
    };
    const api = ["context compose.yaml", "context src/api/Dockerfile"];
    const without = (path: keyof typeof files, further = {}): Promise<Collection> => {
      const { [path]: _gone, ...others } = files;
      return change(files, { ...others, ...further });
    };

    test("brings the Dockerfile that names what goes, with the directory that goes with it", async () => {
      for (const path of ["src/api/run.sh", "src/api/app/main.py"] as const) {
        const collection = await without(path);
        expect(told(collection.head)).toEqual(api.slice(1));
        expect(told(collection.base)).toEqual(api.slice(1));
      }
      expect(told((await without("src/api/notes.txt")).head)).toEqual([]);
      expect(told((await without("src/api/app/main.py", { "src/api/app/other.py": "" })).head)).toEqual([]);
    });

    test("brings the Dockerfiles that a .dockerignore is about", async () => {
      const own = await change(files, { ...files, "src/api/Dockerfile.dockerignore": "*.sh\n" });
      expect(told(own.head)).toEqual(api.slice(1));
      const added = await change(files, { ...files, "src/web/.dockerignore": "*.sh\n" });
      expect(told(added.head)).toEqual(["context src/web/Dockerfile"]);
      expect(told((await change(files, { ...files, ".dockerignore": "*.sh\n" })).head)).toEqual([]);
    });

    test("reads nothing where the repository has no Dockerfile", async () => {
      const { "src/api/Dockerfile": _api, "src/web/Dockerfile": _web, ...others } = files;
      const { "src/api/run.sh": _run, ...after } = others;
      expect(await paths(others, after)).toEqual([]);
    });

    test("tells the context what went and what was renamed", async () => {
      const { "src/api/app/main.py": _main, "src/api/run.sh": _run, ...others } = files;
      const state = stateOf(files, { ...others, "src/api/lib/main.py": "" });
      const changes = state.changes
        .filter(({ path }) => path !== "src/api/app/main.py")
        .map((one) => {
          return one.path === "src/api/lib/main.py"
            ? ({ ...one, previousPath: "src/api/app/main.py", status: "renamed" } as const)
            : one;
        });
      const { head } = await collect(memoryPlatform({ ...state, changes }), state.pull, () => true);
      const [context] = head.find(({ path }) => path === "src/api/Dockerfile")?.contexts ?? [];
      expect(context?.gone).toEqual(
        new Map([
          ["app/main.py", "lib/main.py"],
          ["run.sh", null],
        ]),
      );
    });
  });

  test("the configuration names a Dockerfile that no name and no file tells of", async () => {
    const files = {
      "images/web.prod": "FROM alpine\n",
      "deploy/web.yaml": pod("ghcr.io/shop/web:1"),
      "a.yaml": "a: 1\n",
    };
    const builds = [{ image: "ghcr.io/shop/*", dockerfile: "images/web.prod", target: null }];
    const both = ["deploy/web.yaml", "images/web.prod"];
    const changed = await change(files, { ...files, "images/web.prod": "FROM debian\n" }, [], builds);
    expect(told(changed.head)).toEqual([`context ${both[0]}`, `reviewed ${both[1]}`]);
    const used = await change(files, { ...files, "deploy/web.yaml": pod("ghcr.io/shop/web:2") }, [], builds);
    expect(told(used.head)).toEqual([`context ${both[1]}`, `reviewed ${both[0]}`]);
    expect(told((await change(files, { ...files, "images/web.prod": "FROM debian\n" })).head)).toEqual([]);
  });

  test("names alone bring the Dockerfiles among which nobody can choose, too", async () => {
    const files = { "a/api/Dockerfile": "", "b/api/Dockerfile": "", "pod.yaml": pod("shop/api") };
    const collection = await change(files, { ...files, "pod.yaml": pod("shop/api:2") });
    expect(told(collection.head)).toEqual([
      "context a/api/Dockerfile",
      "context b/api/Dockerfile",
      "reviewed pod.yaml",
    ]);
  });

  test("a kustomization that names the image is found", async () => {
    const files = {
      "compose.yaml": compose,
      "src/api/Dockerfile": "FROM alpine\n",
      "deploy/base/app.yaml": pod("placeholder"),
      "deploy/over/kustomization.yaml":
        "resources: [../base]\nimages: [{ name: placeholder, newName: ghcr.io/shop/api }]\n",
    };
    const collection = await change(files, { ...files, "src/api/Dockerfile": "FROM debian\n" });
    expect(told(collection.head)).toEqual(
      expect.arrayContaining(["context deploy/base/app.yaml", "context deploy/over/kustomization.yaml"]),
    );
  });

  test("a file of any name is a Dockerfile when a build names it", async () => {
    const files = { Makefile: "all:\n\tdocker build -f docker/production .\n", "docker/production": "FROM alpine\n" };
    const notes = { ...files, "docker/production": "FROM debian\n", "docker/notes": "Notes\n" };
    expect(told((await change(files, notes)).head)).toEqual(["context Makefile", "reviewed docker/production"]);
  });

  test("a link that the change itself makes brings the same files on both sides", async () => {
    const before = { ...shop, "deploy/api/api.yaml": pod("nginx") };
    const collection = await change(before, shop);
    expect(told(collection.head)).toContain("context src/api/Dockerfile");
    expect(told(collection.base)).toEqual(told(collection.head));
  });

  test("what did not change is on both sides or on none", async () => {
    const names = ["api", "web", "job"];
    const text = fc.constantFrom(...names.map((name) => pod(`shop/${name}`)), pod("redis"));
    const file = fc.oneof(
      fc.tuple(fc.constantFrom(...names.map((name) => `deploy/${name}/pod.yaml`)), text),
      fc.tuple(fc.constantFrom(...names.map((name) => `${name}/Dockerfile`)), fc.constantFrom("FROM a\n", "FROM b\n")),
      fc.tuple(
        fc.constantFrom("compose.yaml", "deploy/compose.yaml"),
        fc
          .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { minLength: 1, maxLength: 3 })
          .map((services) => {
            const lines = services.map(([name, place], at) => `  s${at}: { build: ${place}, image: shop/${name} }\n`);
            return `services:\n${lines.join("")}`;
          }),
      ),
    );
    const files = fc.array(file, { maxLength: 8 }).map((pairs) => Object.fromEntries(pairs));
    await fc.assert(
      fc.asyncProperty(files, files, async (kept, others) => {
        const now = { ...kept, ...others };
        const collection = await change(kept, now);
        const same = (path: string): boolean => (kept as Record<string, string>)[path] === now[path];
        const [atHead, atBase] = [collection.head, collection.base].map((side) => {
          return told(side.filter(({ path }) => same(path)));
        });
        expect(atHead).toEqual(atBase);
      }),
    );
  });
});

describe("what it costs", () => {
  test("nothing where the repository has no Dockerfile, or the change names no image", async () => {
    const { "src/api/Dockerfile": _api, "src/web/Dockerfile": _web, ...manifests } = shop;
    const read = await paths(manifests, { ...manifests, "deploy/api/api.yaml": pod("ghcr.io/shop/api:2") });
    expect(read).not.toContain("compose.yaml");
    expect(await paths(shop, { ...shop, "src/web/package.json": "{ }\n" })).not.toContain("compose.yaml");
  });

  test("a bounded number of files, however many the repository has", async () => {
    const many = (count: number, path: (index: number) => string, text: string): [string, string][] =>
      Array.from({ length: count }, (_, index) => [path(index), text]);
    const files = {
      ...shop,
      ...Object.fromEntries([
        ...many(2000, (index) => `apps/${index}/api.yaml`, pod("shop/other")),
        ...many(2000, (index) => `tools/${index}/Makefile`, "all:\n\tdocker build -t tool .\n"),
        ...many(2000, (index) => `tools/${index}/Dockerfile`, "FROM alpine\n"),
      ]),
    };
    const read = await paths(files, { ...files, "src/api/Dockerfile": "FROM debian\n" });
    expect(read.length).toBeLessThan(400);
    expect(read).toEqual(expect.arrayContaining(["compose.yaml", "deploy/api/api.yaml"]));
  });

  test("no link, no submodule and nothing outside is read, whatever builds say", async () => {
    const files = {
      ...shop,
      "compose.yaml": `${compose}  out: { build: ../../etc, image: ghcr.io/shop/out }
  link: { build: link, image: ghcr.io/shop/link }
`,
      "link/Dockerfile": "/etc/passwd",
      Makefile: "/etc/passwd",
      "pod.yaml": `${pod("ghcr.io/shop/link")}    - image: ghcr.io/shop/out\n`,
    };
    const links = ["link/Dockerfile", "Makefile"];
    const collection = await change(files, { ...files, "pod.yaml": pod("ghcr.io/shop/link:2") }, links);
    expect(told(collection.head)).toContain("reviewed pod.yaml");
    expect(told(collection.head).join("\n")).not.toMatch(/link\/|Makefile|etc/);
  });
});

function pod(image: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - image: ${image}\n`;
}

function stateOf(before: Record<string, string>, after: Record<string, string>): MemoryState {
  const pull = { number: 1, head, mergeBase: base, baseBranch: "main", draft: false, open: true, fork: true };
  const changes = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => before[path] !== after[path])
    .map((path) => {
      const status = before[path] === undefined ? "added" : after[path] === undefined ? "removed" : "modified";
      return { path, previousPath: null, status, patch: "" } as const;
    });
  const files = new Map([
    [head, new Map(Object.entries(after))],
    [base, new Map(Object.entries(before))],
  ]);
  return { pull, head, changes, files, comments: [], summaries: [], reviews: [], checks: new Map(), readOnly: false };
}

function change(
  before: Record<string, string>,
  after: Record<string, string>,
  links: readonly string[] = [],
  builds: readonly ConfiguredBuild[] = [],
): Promise<Collection> {
  const state = stateOf(before, after);
  const twin = memoryPlatform(state);
  const platform: Platform = {
    ...twin,
    async listFiles(commit) {
      const { entries, complete } = await twin.listFiles(commit);
      return { entries: entries.map((entry) => asLink(entry, links)), complete };
    },
  };
  return collect(platform, state.pull, () => true, { builds, charts: [] });
}

function asLink(entry: TreeEntry, links: readonly string[]): TreeEntry {
  return links.includes(entry.path) ? { ...entry, type: "symlink" } : entry;
}

/** The paths of all files that a review reads. */
async function paths(before: Record<string, string>, after: Record<string, string>): Promise<string[]> {
  const state = stateOf(before, after);
  const twin = memoryPlatform(state);
  const read = new Set<string>();
  const platform: Platform = {
    ...twin,
    readFiles(commit, entries) {
      for (const { path } of entries) read.add(path);
      return twin.readFiles(commit, entries);
    },
  };
  await collect(platform, state.pull, () => true);
  return [...read];
}

function told(files: readonly { readonly path: string; readonly role: string }[]): string[] {
  return files.map(({ path, role }) => `${role} ${path}`).toSorted();
}

/** The contexts of the only Dockerfile with changes. */
function contextsOf(files: Collection["head"]): unknown {
  return files
    .find(({ path }) => path === "src/api/Dockerfile")
    ?.contexts?.map((context) => ({
      ...context,
      files: context.files.toSorted(),
    }));
}
