import { describe, expect, test } from "vitest";
import { countSteps } from "../../../scripts/bench/count-steps.ts";
import type { ConfiguredBuild } from "../../../src/core/settings.ts";
import { buildOptions } from "../../../src/model/builds/build-options.ts";
import { configuredBuilds } from "../../../src/model/builds/configured-builds.ts";
import { linkCandidates, linkImages } from "../../../src/model/builds/link-images.ts";
import type { Kustomization } from "../../../src/model/kubernetes/kustomization.ts";
import { built } from "./built.ts";

/** Where an image comes from: `Dockerfile#target (how)`, with a question mark where only names speak for it. */
function links(
  image: string,
  files: Record<string, string>,
  dockerfiles: readonly string[] = [],
  kustomizations: readonly Kustomization[] = [],
  configured: readonly ConfiguredBuild[] = [],
): string[] {
  const builds = [...configuredBuilds(configured), ...built(files, dockerfiles)];
  const all = [...new Set([...dockerfiles, ...builds.map(({ dockerfile }) => dockerfile)])];
  return linkImages(
    builds,
    all,
    kustomizations,
  )(image).map(({ dockerfile, target, how, certain }) => {
    return `${dockerfile}${target === null ? "" : `#${target}`} (${how})${certain ? "" : " ?"}`;
  });
}

const renaming = (directory: string, name: string, newName: string): Kustomization => {
  return { directory, resources: [], patches: [], images: [{ name, newName }] };
};

describe("builds that are stated", () => {
  const compose = "services:\n  api: { build: src/api, image: ghcr.io/shop/api:1.0 }\n";

  test("are certain for the image of that name, whatever its tag or digest", () => {
    const link = "src/api/Dockerfile (line 2 of compose.yaml builds it)";
    for (const tail of ["", ":1.0", ":2.0", `@sha256:${"a".repeat(64)}`]) {
      expect(links(`ghcr.io/shop/api${tail}`, { "compose.yaml": compose })).toEqual([link]);
    }
  });

  test("are indexed once, however many deploy units look them up", () => {
    const costs = (n: number): readonly number[] => {
      const services = Array.from(
        { length: n },
        (_, index) => `  s${index}: { build: s${index}, image: shop/s${index} }`,
      );
      const builds = built({ "compose.yaml": `services:\n${services.join("\n")}\n` }, []);
      return [1, 2].map(() => countSteps(() => linkImages(builds, [], [])("shop/s7")));
    };
    const [small, large] = [costs(50), costs(150)] as const;
    expect(large[0]).toBeGreaterThan(small[0] ?? Infinity);
    expect(large[1]).toBe(small[1]);
  });

  test("are likely where only the end of the name is the same", () => {
    const link = "src/api/Dockerfile (line 2 of compose.yaml builds an image of that name) ?";
    expect(links("registry.example.com/team/api:3", { "compose.yaml": compose })).toEqual([link]);
    expect(links("api", { "compose.yaml": compose })).toEqual([link]);
    expect(links("ghcr.io/shop/api-docs", { "compose.yaml": compose })).toEqual([]);
  });

  test("are nothing to the images of others", () => {
    const redis = "services:\n  redis: { build: redis, image: shop/redis }\n";
    expect(links("redis:7", { "compose.yaml": redis }, ["redis/Dockerfile"])).toEqual([]);
    expect(links("shop/redis:7", { "compose.yaml": redis })).toHaveLength(1);
  });

  test("of several images that end so, the one that shares more of the name is meant", () => {
    const makefile = "all:\n\tdocker build -t shop/api shop\n\tdocker build -t bank/api bank\n";
    expect(links("quay.io/bank/api:1", { Makefile: makefile })).toEqual([
      "bank/Dockerfile (line 3 of Makefile builds an image of that name) ?",
    ]);
    expect(links("quay.io/other/api:1", { Makefile: makefile })).toEqual([]);
  });

  test("that build one image twice are told apart by the tag, or not believed in full", () => {
    const makefile = `all:
	docker build -t shop/api:dev -f Dockerfile.dev .
	docker build -t shop/api:1.0 --target final .
`;
    expect(links("shop/api:1.0", { Makefile: makefile })).toEqual(["Dockerfile#final (line 3 of Makefile builds it)"]);
    expect(links("shop/api:2.0", { Makefile: makefile })).toEqual([
      "Dockerfile.dev (line 2 of Makefile builds it) ?",
      "Dockerfile#final (line 3 of Makefile builds it) ?",
    ]);
  });

  test("are found behind the name that a kustomization gives the image", () => {
    const kustomizations = [renaming("deploy/prod", "api", "ghcr.io/shop/api")];
    const how = "the kustomization in deploy/prod makes it ghcr.io/shop/api, and line 2 of compose.yaml builds it";
    expect(links("api:1", { "compose.yaml": compose }, [], kustomizations)).toEqual([`src/api/Dockerfile (${how})`]);
    expect(links("web:1", { "compose.yaml": compose }, [], kustomizations)).toEqual([]);
    const same = [renaming("deploy/prod", "ghcr.io/shop/api", "ghcr.io/shop/api")];
    expect(links("ghcr.io/shop/api", { "compose.yaml": compose }, [], same)).toEqual([
      "src/api/Dockerfile (line 2 of compose.yaml builds it)",
    ]);
    const variable = [renaming("deploy", "web", "$(REGISTRY)/web")];
    const unnamed = { "compose.yaml": "services:\n  api: { build: api }\n" };
    expect(links("web", unnamed, [], variable)).toEqual([]);
  });

  test("say so in a phrase of one line, however their files are called", () => {
    const files = { [`a\n\u202e${"x".repeat(500)}/compose.yaml`]: "services:\n  api: { build: ., image: shop/api }\n" };
    const how = linkImages(built(files), [], [])("shop/api")[0]?.how ?? "";
    expect(how).toMatch(/^line 2 of a.*…? builds it$/);
    expect(how).not.toMatch(/[\n\u202e]/);
    expect(how.length).toBeLessThan(300);
  });
});

describe("names", () => {
  test.each([
    ["services/api/Dockerfile", "the directory services/api has its name"],
    ["services/api/Dockerfile.prod", "the directory services/api has its name"],
    ["docker/api.Dockerfile", "the file docker/api.Dockerfile is named after it"],
    ["docker/Dockerfile.api", "the file docker/Dockerfile.api is named after it"],
    ["docker/Containerfile.API", "the file docker/Containerfile.API is named after it"],
  ])("%s is linked to an image called api", (path, how) => {
    expect(links("ghcr.io/shop/api:1", {}, [path, "web/Dockerfile", "Dockerfile"])).toEqual([`${path} (${how}) ?`]);
  });

  test("a lone Dockerfile at the root, or one of no such name, is linked to nothing", () => {
    expect(links("ghcr.io/shop/api", {}, ["Dockerfile", "web/Dockerfile", "api-docs/Dockerfile"])).toEqual([]);
  });

  test("a directory that says what lies in it is not named after an image", () => {
    expect(links("example/docker:2", {}, ["cost/docker/Dockerfile"])).toEqual([]);
    expect(links("example/build", {}, ["build/Dockerfile"])).toEqual([]);
    expect(links("example/docker", {}, ["docker.Dockerfile"])).toHaveLength(1);
  });

  test("a plain Dockerfile comes before its variants; else several are too many to tell", () => {
    expect(links("shop/api", {}, ["api/Dockerfile", "api/Dockerfile.debug"])).toHaveLength(1);
    const several = ["api/Dockerfile", "old/api/Dockerfile"];
    expect(links("shop/api", {}, several)).toEqual([]);
    expect(linkCandidates([], several, [])("shop/api")).toMatchObject({ ambiguous: true, links: [{}, {}] });
    const stated = { Makefile: "all:\n\tdocker build -t shop/api old/api\n" };
    expect(links("shop/api", stated, several)).toEqual(["old/api/Dockerfile (line 2 of Makefile builds it)"]);
  });

  test("a Dockerfile that is built as something else is not meant", () => {
    const makefile = { Makefile: "all:\n\tdocker build -t shop/gateway api\n" };
    expect(links("shop/api", makefile, ["api/Dockerfile"])).toEqual([]);
  });

  test("what is no image is linked to nothing", () => {
    for (const image of ["", "$(IMAGE)", "{{ image }}", "a b", "x".repeat(600), "*/api"]) {
      expect(links(image, {}, ["api/Dockerfile", "Dockerfile"])).toEqual([]);
    }
  });
});

describe("builds of the configuration", () => {
  const compose = { "compose.yaml": "services:\n  api: { build: src/api, image: ghcr.io/shop/api }\n" };
  const says = (image: string, dockerfile: string, target: string | null = null): ConfiguredBuild => {
    return { image, dockerfile, target };
  };

  test("win over what files and names say", () => {
    const configured = [says("ghcr.io/*/api", "prod/Dockerfile", "run")];
    const link = "prod/Dockerfile#run (the configuration says so)";
    expect(links("ghcr.io/shop/api:2", compose, ["api/Dockerfile"], [], configured)).toEqual([link]);
    expect(links("ghcr.io/shop/web", compose, ["web/Dockerfile"], [], configured)).toEqual([
      "web/Dockerfile (the directory web has its name) ?",
    ]);
  });

  test("hold for well-known names and for what a kustomization makes of a name", () => {
    const configured = [says("redis", "redis/Dockerfile"), says("ghcr.io/shop/*", "shop/Dockerfile")];
    expect(links("redis:7", {}, [], [], configured)).toEqual(["redis/Dockerfile (the configuration says so)"]);
    expect(links("web", {}, [], [renaming("prod", "web", "ghcr.io/shop/web")], configured)).toEqual([
      "shop/Dockerfile (the kustomization in prod makes it ghcr.io/shop/web, and the configuration says so)",
    ]);
  });

  test("give an image to the last of them that fits", () => {
    const configured = [says("ghcr.io/**", "a/Dockerfile"), says("ghcr.io/shop/api", "b/Dockerfile")];
    expect(links("ghcr.io/shop/api", compose, [], [], configured)).toEqual([
      "b/Dockerfile (the configuration says so)",
    ]);
    expect(links("ghcr.io/shop/web", compose, [], [], configured)).toEqual([
      "a/Dockerfile (the configuration says so)",
    ]);
  });

  test("are not certain where a kustomization leads to another Dockerfile", () => {
    const configured = [says("web", "a/Dockerfile"), says("ghcr.io/shop/web", "b/Dockerfile")];
    const found = links("web", {}, [], [renaming("prod", "web", "ghcr.io/shop/web")], configured);
    expect(found.map((link) => link.endsWith(" ?"))).toEqual([true, true]);
  });

  test("choose the stages that ship, and leave the arguments to the builds that state some", () => {
    const builds = built({ Makefile: "all:\n\tdocker build --build-arg A=1 --target api .\n" });
    const configured = configuredBuilds([says("a", "Dockerfile", "dev"), says("b", "Dockerfile")]);
    expect(buildOptions("Dockerfile", [...configured, ...builds])).toMatchObject({
      targets: ["dev", null],
      args: { A: "1" },
      images: [],
    });
  });
});

describe("buildOptions", () => {
  test("knows the targets that ship, and arguments on which all builds agree", () => {
    const makefile = `all:
	docker build --build-arg A=1 --build-arg B=1 --target dev .
	docker build --build-arg A=1 --build-arg B=2 --target api .
`;
    const builds = built({ Makefile: makefile });
    expect(buildOptions("Dockerfile", builds)).toMatchObject({ targets: [null, "api"], args: { A: "1" } });
    expect(buildOptions("other/Dockerfile", builds)).toMatchObject({ targets: [null], args: {} });
  });
});
