import { describe, expect, it } from "vitest";
import { buildOptions } from "../../../src/model/builds/build-options.ts";
import { built } from "./built.ts";

const bake = `target "_common" {
  contexts = { node = "docker-image://registry.example.com/node:24" }
  args = { A = "1", B = "1" }
}
target "api" {
  inherits = ["_common"]
  context = "."
  contexts = { lib = "../lib" }
  args = { B = "2" }
}
`;

const compose = `services:
  api:
    build:
      context: .
      additional_contexts:
        docker.io/library/node:latest: docker-image://registry.example.com/node:24
        lib: ../lib
`;

const script = "docker buildx build --build-context Node=docker-image://x --build-context=lib=../lib .\n";

const workflow = `jobs:
  build:
    steps:
      - uses: docker/build-push-action@v6
        with:
          build-contexts: |
            node=docker-image://registry.example.com/node:24
            lib=./lib
`;

describe("contexts with names that a build is given", () => {
  it.each([
    ["docker-bake.hcl", bake],
    ["compose.yaml", compose],
    ["build.sh", script],
    [".github/workflows/build.yaml", workflow],
  ])("in %s", (path, text) => {
    const builds = built({ [path]: text }, ["Dockerfile"]);
    expect([...buildOptions("Dockerfile", builds).namedContexts].toSorted()).toEqual(["lib", "node"]);
  });

  it.each([
    [
      "docker-bake.hcl",
      `target "api" {
  context = "api"
  contexts = { base = "target:base", "a/tools" = "target:tools", other = "target:absent", lib = "../lib" }
}
target "base" { context = "base" }
target "tools" {
  context = "base"
  target = "tools"
}
`,
    ],
    [
      "compose.yaml",
      `services:
  api:
    build:
      context: api
      additional_contexts: [base=service:base, a/tools=service:tools, other=service:absent, lib=../lib]
  base: { build: base }
  tools: { build: { context: base, target: tools } }
`,
    ],
  ])("are stages if they are images of other builds in %s", (path, text) => {
    const { contextStages } = buildOptions("api/Dockerfile", built({ [path]: text }));
    expect([...contextStages]).toEqual([
      ["base", { dockerfile: "base/Dockerfile", target: null }],
      ["a/tools", { dockerfile: "base/Dockerfile", target: "tools" }],
    ]);
  });

  it("are no stages if builds of the same Dockerfile give different ones", () => {
    const target = (name: string, base: string): string =>
      `target "${name}" {\n  context = "api"\n  contexts = { base = "${base}" }\n}\n`;
    const bases = 'target "b" { context = "b" }\ntarget "c" { context = "c" }\n';
    const stagesOf = (first: string, second: string): number => {
      const text = `${target("x", first)}${target("y", second)}${bases}`;
      return buildOptions("api/Dockerfile", built({ "docker-bake.hcl": text })).contextStages.size;
    };
    expect(stagesOf("target:b", "target:b")).toBe(1);
    expect(stagesOf("target:b", "target:c")).toBe(0);
    expect(stagesOf("target:b", "../b")).toBe(0);
    expect(stagesOf("../b", "target:b")).toBe(0);
  });

  it("are missing where none are stated", () => {
    const builds = built({ "build.sh": "docker build -t shop .\n" }, ["Dockerfile"]);
    expect(builds.map((build) => "namedContexts" in build)).toEqual([false]);
  });
});

it("a target of a bake file adds its arguments to those that it inherits", () => {
  expect(built({ "docker-bake.hcl": bake }, ["Dockerfile"]).map(({ args }) => args)).toEqual([{ A: "1", B: "2" }]);
});
