import { describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source-file.ts";
import { parseDockerfile } from "../../../src/formats/dockerfile/parse.ts";
import { buildOptions } from "../../../src/model/builds/build-options.ts";
import { linkImages } from "../../../src/model/builds/link-images.ts";
import { type ParsedDockerfile, readDockerfiles } from "../../../src/model/builds/read-dockerfiles.ts";
import type { Dockerfile, ImageStage } from "../../../src/model/dockerfile/dockerfile.ts";
import { shortUser } from "../dockerfile/read.ts";
import { built } from "./built.ts";

const compose = "services:\n  base: { build: base, image: a/base }\n  api: { build: api, image: a/api }\n";

/** The Dockerfiles of a repository, with what a compose file builds. */
function read(texts: Record<string, string>, stating = compose): ReadonlyMap<string, Dockerfile> {
  const paths = Object.keys(texts);
  const builds = built({ "compose.yaml": stating }, paths);
  const parsed = new Map(
    Object.entries(texts).map(([path, text]): [string, ParsedDockerfile] => {
      return [path, { file: parseDockerfile(new SourceFile(path, text)), options: buildOptions(path, builds) }];
    }),
  );
  return readDockerfiles(parsed, linkImages(builds, paths, []));
}

/** The last stage of the image that is based on another one. */
function onBase(base: string, text = "FROM a/base\n"): ImageStage | undefined {
  // The order of the files does not matter.
  return read({ "api/Dockerfile": text, "base/Dockerfile": base }).get("api/Dockerfile")?.stages.at(-1);
}

const user = (stage: ImageStage | undefined): string | undefined => stage && shortUser(stage.user);

describe("an image that another Dockerfile of the repository builds", () => {
  test("hands on its user", () => {
    expect(user(onBase("FROM debian\n"))).toBe("root");
    expect(user(onBase("FROM debian\nUSER 1000:1000\n"))).toBe("- 1000:1000 base");
    expect(user(onBase("FROM debian\nRUN groupadd -g 1000 app && useradd -u 1000 -g 1000 app\nUSER app\n"))).toBe(
      "app 1000:1000 base",
    );
    expect(user(onBase("FROM unknown/image\n"))).toBe("unknown");
    expect(user(onBase("FROM debian\nARG ID=1000\nUSER $ID\n"))).toBe("- -:- base");
  });

  test("hands on its users, variables and working directory, but no build arguments", () => {
    const base =
      "FROM debian\nARG A=1\nENV B=2 C=$A\nRUN groupadd -g 1000 app && useradd -u 1000 -g 1000 app\nWORKDIR /srv\n";
    const stage = onBase(base, "FROM a/base\nUSER app\nCMD $A $B $C\n");
    expect(user(stage)).toBe("app 1000:1000 base");
    expect(stage?.directory).toBe("/srv");
    const { command } = stage ?? {};
    const expand = (text: string): string | null | undefined => command && stage?.expand(command, text);
    expect(["$A", "$B", "$C"].map(expand)).toEqual([null, "2", "1"]);
    expect(command && ["$B", "$C"].map((text) => stage?.isFixed(command, text))).toEqual([true, false]);
  });

  test("is the target of its build", () => {
    const stating = `${compose}  more: { build: { context: base, target: tools }, image: a/tools }\n`;
    const texts = {
      "base/Dockerfile": "FROM debian AS tools\nUSER 7\nFROM debian\nUSER 8\n",
      "x/Dockerfile": "FROM a/tools\n",
      "y/Dockerfile": "FROM a/base\n",
    };
    const found = read(texts, stating);
    expect(["x", "y"].map((name) => user(found.get(`${name}/Dockerfile`)?.stages[0]))).toEqual([
      "- 7:- base",
      "- 8:- base",
    ]);
  });

  test.each([
    ["a name that no build has", "FROM b/base\n", compose],
    ["several builds of the name", "FROM a/base\n", `${compose}  other: { build: api, image: a/base }\n`],
    [
      "a context of the build in its place",
      "FROM a/base\n",
      compose.replace("build: api", "build: { context: api, additional_contexts: { a/base: ../x } }"),
    ],
  ])("is unknown with %s", (_title, text, stating) => {
    const found = read({ "api/Dockerfile": text, "base/Dockerfile": "FROM debian\n" }, stating);
    expect(user(found.get("api/Dockerfile")?.stages[0])).toBe("unknown");
  });

  test("is a context of the build with the name in FROM", () => {
    const stating = compose.replace(
      "build: api",
      "build: { context: api, additional_contexts: { x: 'service:base' } }",
    );
    const found = read({ "api/Dockerfile": "FROM x\n", "base/Dockerfile": "FROM debian\nUSER 7\n" }, stating);
    expect(user(found.get("api/Dockerfile")?.stages[0])).toBe("- 7:- base");
    expect(found.get("base/Dockerfile")?.build.dependents()).toEqual([
      { path: "api/Dockerfile", extends: true, target: null },
    ]);
  });

  test("is not known where its ONBUILD instructions run first", () => {
    expect(user(onBase("FROM debian\nONBUILD USER app\n"))).toBe("unknown");
  });

  test("is not taken for a public image of the name", () => {
    const stating = "services: { debian: { build: base, image: 'debian:own' } }\n";
    const found = read({ "api/Dockerfile": "FROM debian:12\n", "base/Dockerfile": "FROM alpine\nUSER 7\n" }, stating);
    expect(user(found.get("api/Dockerfile")?.stages[0])).toBe("root");
  });

  test("knows the Dockerfiles that are built from it", () => {
    const found = read({
      "base/Dockerfile": "FROM debian\n",
      "api/Dockerfile":
        "FROM debian AS b\nFROM b\nCOPY --from=a/base /x /x\nCOPY --from=b /x /x\nCOPY --from=0 /x /x\n",
      "web/Dockerfile": "ARG TAG=1\nFROM a/base:$TAG\n",
    });
    const dependents = found
      .get("base/Dockerfile")
      ?.build.dependents()
      .map(({ path }) => path);
    expect(dependents).toEqual(["api/Dockerfile", "web/Dockerfile"]);
    expect(found.get("web/Dockerfile")?.build.dependents()).toEqual([]);
  });

  test("may be built from itself, in a circle, or at the end of a long chain", () => {
    expect(user(onBase("FROM a/base\n"))).toBe("unknown");
    expect(user(onBase("FROM a/api\n"))).toBe("unknown");
    const names = Array.from({ length: 20_000 }, (_, index) => `i${index}`);
    const stating = `services:\n${names.map((name) => `  ${name}: { build: ${name}, image: a/${name} }\n`).join("")}`;
    const texts = names.map((name, index) => [`${name}/Dockerfile`, `FROM a/i${index + 1}\n`] as const);
    expect(read(Object.fromEntries(texts), stating).size).toBe(20_000);
  });
});
