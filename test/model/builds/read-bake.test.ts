import { expect, test } from "vitest";
import { brief, built } from "./built.ts";

const hcl = `variable "TAG" { default = "1.0" }
variable "REGISTRY" {
  default = "ghcr.io/shop" // where images go
}
group "default" { targets = ["api", "web"] }

target "_common" {
  args = {
    GO = "1.24"
    "MODE" = "fast"
    COMMIT = foo("x, }")
  }
  platforms = ["linux/amd64"]
}
/* target "gone" { context = "gone" } */
target "api" {
  inherits   = ["_common"]
  context    = "./src"
  dockerfile = "api/Dockerfile" # in the context
  target     = "final"
  tags = [
    "\${REGISTRY}/api:\${TAG}",
    notequal("", TAG) ? "x" : "y",
    "docker.io/shop/api",
  ]
}
target "web" {
  context = "web"
  tags    = ["\${OWNER}/web:latest"]
}
`;

const expected = (file: string, lines: readonly [number, number]): string[] => [
  `src/api/Dockerfile#final in src as ghcr.io/shop/api:1.0 docker.io/shop/api (${file}:${lines[0]})`,
  `web/Dockerfile in web as */web (${file}:${lines[1]})`,
];

test("targets of a bake file in HCL", () => {
  const builds = built({ "docker-bake.hcl": hcl });
  expect(builds.map(brief)).toEqual(expected("docker-bake.hcl", [16, 27]));
  expect(builds[0]?.args).toEqual({ GO: "1.24", MODE: "fast" });
});

test("the same targets in JSON", () => {
  const json = {
    variable: { TAG: { default: "1.0" }, REGISTRY: { default: "ghcr.io/shop" } },
    target: {
      _common: { args: { GO: "1.24" } },
      api: {
        inherits: ["_common"],
        context: "./src",
        dockerfile: "api/Dockerfile",
        target: "final",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: bake's own syntax
        tags: ["${REGISTRY}/api:${TAG}", "docker.io/shop/api"],
      },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: bake's own syntax
      web: { context: "web", tags: ["${OWNER}/web:latest"] },
      inline: { "dockerfile-inline": "FROM alpine", tags: ["inline"] },
    },
  };
  const builds = built({ "docker-bake.json": JSON.stringify(json, null, 1) });
  expect(builds.map(brief)).toEqual(expected("docker-bake.json", [16, 28]));
  expect(builds[0]?.args).toEqual({ GO: "1.24" });
});

test("targets that inherit one another in a circle end", () => {
  const circle = 'target "a" { inherits = ["b"]\n tags = ["a"] }\ntarget "b" { inherits = ["a"]\n context = "b" }\n';
  expect(built({ "docker-bake.hcl": circle }).map(brief)).toContain("b/Dockerfile in b as a (docker-bake.hcl:1)");
});

test("broken HCL gives what can be read before it breaks", () => {
  const broken = `${hcl}target "x" { tags = ["x", context = "\ntarget {{{{ ]]]]\n`;
  expect(built({ "docker-bake.hcl": broken }).map(brief)).toEqual(
    expect.arrayContaining(expected("docker-bake.hcl", [16, 27])),
  );
});
