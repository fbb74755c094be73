import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contextPaths,
  deployUnits,
  deployUnitsOf,
  referencedPaths,
} from "../../../src/model/kubernetes/deploy-unit.ts";

function groupsOf(files: Readonly<Record<string, string>>): string[][] {
  const inputs = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  return deployUnits(inputs).map((group) => group.map(({ path }) => path));
}

describe("deployUnits", () => {
  it.each([
    ["a block list", "resources:\n  - ../base\n"],
    ["a block list at the margin, with quotes and a comment", 'resources:\n- "../base" # shared\n'],
    ["a flow list", "resources: [../base, own.yaml]\n"],
    ["a flow list over several lines", "resources: [\n  ../base,\n  own.yaml\n]\n"],
    ["a file in it", "resources:\n- ../base/web.yaml\n"],
    ["a patch", "patches:\n- target: {kind: Deployment}\n  path: ../base/patch.yaml\n"],
    ["a patch in a flow map", "patches: [{path: ../base/patch.yaml, target: {kind: Deployment}}]\n"],
  ])("joins what a kustomization names in %s", (_, text) => {
    expect(groupsOf({ "base/web.yaml": "", "over/kustomization.yaml": text, "apart/web.yaml": "" })).toEqual([
      ["base/web.yaml", "over/kustomization.yaml"],
      ["apart/web.yaml"],
    ]);
  });

  it("knows a kustomization by each of its names", () => {
    for (const name of ["kustomization.yaml", "kustomization.yml", "Kustomization"]) {
      expect(groupsOf({ "base/a.yaml": "", [`over/${name}`]: "bases: [../base]\n" })).toHaveLength(1);
    }
  });

  it("joins a chain of kustomizations of any length", () => {
    const chain = Array.from({ length: 20_000 }, (_one, index) => {
      return [`d${index}/kustomization.yaml`, `resources: [../d${index - 1}]`];
    });
    expect(groupsOf(Object.fromEntries(chain))).toHaveLength(1);
  });

  it("keeps every file once, in order, whatever kustomizations say", () => {
    const directory = fc.constantFrom("", "a/", "b/", "a/c/", "d/");
    const name = fc.constantFrom("kustomization.yaml", "Kustomization", "web.yaml", "job.json");
    const target = fc.constantFrom(
      "..",
      "../a",
      "../../b",
      "c",
      "./web.yaml",
      "/etc",
      "https://example.com/x",
      "\n",
      "- [",
    );
    const file = fc.record({
      path: fc.tuple(directory, name).map((parts) => parts.join("")),
      bytes: fc.array(target).map((targets) => new TextEncoder().encode(targets.join("\n- "))),
    });
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: ({ path }) => path }), (files) => {
        const order = new Map(files.map((one, index) => [one, index]));
        const groups = deployUnits(files).map((group) => group.map((one) => order.get(one) ?? -1));
        for (const group of groups) expect(group).toEqual(group.toSorted((a, b) => a - b));
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual([...files.keys()]);
      }),
    );
  });
});

describe("referencedPaths", () => {
  it("never leaves the repository, and takes no addresses", () => {
    const text = "resources: [../../../etc/passwd, /etc/hosts, https://example.com/a, ../up.yaml]\n";
    expect(referencedPaths("over/kustomization.yaml", text)).toEqual(["up.yaml"]);
  });
});

describe("contextPaths", () => {
  const tree = [
    "README.md",
    "apps/kustomization.yaml",
    "apps/web/deployment.yaml",
    "apps/web/service.yml",
    "apps/web/values.json",
    "apps/web/notes.md",
    "apps/web/overlays/prod/Kustomization",
    "other/team/service.yaml",
  ];

  it("takes the directory of a change, and the kustomizations above and below it", () => {
    expect(contextPaths(tree, ["apps/web/deployment.yaml"])).toEqual([
      "apps/kustomization.yaml",
      "apps/web/deployment.yaml",
      "apps/web/service.yml",
      "apps/web/values.json",
      "apps/web/overlays/prod/Kustomization",
    ]);
    expect(contextPaths(tree, ["apps/web/overlays/prod/patch.yaml"])).toContain("apps/web/overlays/prod/Kustomization");
  });

  it("stays bounded in a directory of any size", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `apps/${index}.yaml`);
    expect(contextPaths(many, ["apps/1.yaml"])).toHaveLength(3000);
  });
});

describe("deployUnitsOf", () => {
  const kustomization = (directory: string, resources: readonly string[]) => ({
    directory,
    resources,
    patches: [],
    images: [],
  });
  const paths = ["base/web.yaml", "prod/db.yaml", "stage/db.yaml"];

  it("joins a base to its overlays, and not the overlays to one another", () => {
    const units = deployUnitsOf(paths, [
      kustomization("base", ["base/web.yaml"]),
      kustomization("prod", ["base", "prod/db.yaml"]),
      kustomization("stage", ["base", "stage/db.yaml"]),
    ]);
    expect([...units.filesWith("prod/db.yaml")].toSorted()).toEqual(["base/web.yaml", "prod/db.yaml"]);
    expect([...units.filesWith("base/web.yaml")].toSorted()).toEqual(paths);
    expect(units.kustomizationsOf("base/web.yaml")).toEqual(["base", "prod", "stage"]);
  });

  it("ends where kustomizations name each other in a circle", () => {
    const units = deployUnitsOf(paths, [
      kustomization("prod", ["stage"]),
      kustomization("stage", ["prod", "stage/db.yaml"]),
    ]);
    expect([...units.filesWith("stage/db.yaml")]).toEqual(["stage/db.yaml"]);
  });

  it("leaves out kustomizations, which are not deployed", () => {
    const units = deployUnitsOf(
      ["base/kustomization.yaml", "base/web.yaml"],
      [kustomization("base", ["base/web.yaml"])],
    );
    expect([...units.filesWith("base/web.yaml")]).toEqual(["base/web.yaml"]);
    expect([...units.filesWith("base/kustomization.yaml")]).toEqual(["base/kustomization.yaml"]);
  });

  it("shares one set in a chain of kustomizations of any length", () => {
    const places = Array.from({ length: 20_000 }, (_one, index) => `d${index}`);
    const units = deployUnitsOf(
      places.map((place) => `${place}/web.yaml`),
      places.map((place, index) => kustomization(place, [`${place}/web.yaml`, `d${index + 1}`])),
    );
    const files = units.filesWith("d0/web.yaml");
    expect(files.size).toBe(places.length);
    expect(places.every((place) => units.filesWith(`${place}/web.yaml`) === files)).toBe(true);
    expect(units.kustomizationsOf("d2/web.yaml")).toEqual(["d0", "d1", "d2"]);
  });

  it("finds the files beside each one, and all that the kustomizations around it build", () => {
    const directories = ["a", "b", "c", "d"];
    const files = directories.flatMap((directory) => [`${directory}/x.yaml`, `${directory}/y.yaml`]);
    const named = fc.uniqueArray(fc.constantFrom(...directories, ...files), { maxLength: 4 });
    const some = fc.uniqueArray(fc.record({ directory: fc.constantFrom(...directories), resources: named }), {
      selector: ({ directory }) => directory,
    });
    fc.assert(
      fc.property(some, (all) => {
        const resources = new Map(all.map((one) => [one.directory, one.resources]));
        const builtBy = (path: string, seen: ReadonlySet<string>): readonly string[] => {
          if (files.includes(path)) return [path];
          if (seen.has(path)) return [];
          const below = resources.get(path) ?? files.filter((file) => file.startsWith(`${path}/`));
          return below.flatMap((one) => builtBy(one, new Set([...seen, path])));
        };
        const builds = all.map(({ directory }) => ({ directory, built: builtBy(directory, new Set()) }));
        const units = deployUnitsOf(
          files,
          all.map((one) => kustomization(one.directory, one.resources)),
        );
        for (const file of files) {
          const own = builds.filter(({ built }) => built.includes(file));
          const beside = files.filter((other) => other[0] === file[0]);
          const expected = new Set([...beside, ...own.flatMap(({ built }) => built)]);
          expect([...units.filesWith(file)]).toEqual(files.filter((one) => expected.has(one)));
          expect(units.kustomizationsOf(file)).toEqual(own.map(({ directory }) => directory));
          const asked = directories.filter((directory) => units.isBuiltBy(file, directory));
          expect(asked).toEqual(own.map(({ directory }) => directory).toSorted());
        }
      }),
    );
  });
});
