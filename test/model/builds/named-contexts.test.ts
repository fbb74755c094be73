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

  it("are missing where none are stated", () => {
    const builds = built({ "build.sh": "docker build -t shop .\n" }, ["Dockerfile"]);
    expect(builds.map((build) => "namedContexts" in build)).toEqual([false]);
  });
});

it("a target of a bake file adds its arguments to those that it inherits", () => {
  expect(built({ "docker-bake.hcl": bake }, ["Dockerfile"]).map(({ args }) => args)).toEqual([{ A: "1", B: "2" }]);
});
