import fc from "fast-check";
import { expect, test } from "vitest";
import { maximumBuilds } from "../../../src/model/builds/detected-build.ts";
import { buildsIn } from "../../../src/model/builds/read-builds.ts";
import { brief, built } from "./built.ts";

const paths = [
  "compose.yaml",
  "skaffold.yaml",
  "docker-bake.hcl",
  "docker-bake.json",
  ".github/workflows/build.yml",
  "Makefile",
  "scripts/build.sh",
];

/** Pieces of all the languages that state builds, so that what is made of them comes close to being one. */
const pieces = [
  ..."\n \t\"'`#$(){}[],:=-\\|>&*@/",
  "\r\n",
  "\n  ",
  "services:",
  "build:",
  "image: a",
  "context: .",
  "jobs:",
  "steps:",
  "- uses: docker/build-push-action@v6",
  "with: ",
  "tags: a",
  "run: |",
  "strategy: {matrix: {a: [1, 2]}}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as workflows write it
  "${{ matrix.a }}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as shells write it
  "${A:-b}",
  "$(A)",
  "A=$(A)",
  'target "a" {',
  "docker build",
  "-t a",
  "-f ../../x",
  "cd ..",
  "__proto__: ",
  "&a ",
  "*a",
  "<<: *a",
  "\0",
  "\ufeff",
  "\u202e",
];

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));

test("whatever files hold, their builds are of files in the repository, in full and bounded", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), text), { maxLength: 3 }), (files) => {
      const inputs = files.map(([path, content]) => ({ path, bytes: new TextEncoder().encode(content) }));
      for (const build of buildsIn(inputs)) {
        expect(build.dockerfile).toMatch(/^(?!\/|\.\.?(?:\/|$))[^\0\r\n]+$/);
        expect(build.images.join("")).not.toMatch(/[\0\s]/);
        expect(Object.values(build.args).join("")).not.toContain("\0");
        const source = files
          .filter(([path]) => path === build.file)
          .map(([, content]) => content.split(/\r\n|\n|\r/).length);
        expect(build.line).toBeGreaterThan(0);
        expect(build.line).toBeLessThanOrEqual(Math.max(...source));
      }
    }),
  );
});

test("bytes that are no text state nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, noise) => {
      const bytes = new Uint8Array([...new TextEncoder().encode("docker build -t a .\n"), 0, ...noise]);
      expect(buildsIn([{ path, bytes }])).toEqual([]);
    }),
  );
});

test("files that are too large, or say too much, cost no more than others", () => {
  const many = Array.from({ length: 3000 }, (_, index) => `docker build -t a${index} .\n`).join("");
  expect(built({ "a.sh": many })).toHaveLength(maximumBuilds);
  expect(built({ "a.sh": many.repeat(20) })).toEqual([]);
  const variables = Array.from({ length: 40 }, (_, index) => `A${index} = $(A${index + 1})$(A${index + 1})\n`).join("");
  expect(built({ Makefile: `${variables}\n\tdocker build -t shop/$(A0) .\n` })[0]?.images).toEqual([]);
  const steps = " - run: docker build -t x .\n".repeat(2000);
  const runs = "strategy: { matrix: { a: [1, 2, 3, 4, 5, 6, 7, 8, 9], b: [1, 2, 3, 4, 5, 6, 7, 8, 9] } }";
  const workflow = `jobs:\n a:\n  env: {A: "\${{ matrix.a }}"}\n  ${runs}\n  steps:\n${steps.replaceAll(/^/gm, "  ")}`;
  expect(built({ ".github/workflows/a.yml": workflow }).length).toBeLessThanOrEqual(maximumBuilds);
});

test("a YAML bomb states no more than it says", () => {
  const levels = Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`);
  expect(built({ "compose.yaml": `a0: &a0 {build: .}\n${levels.join("")}services: {a: *a40}\n` })).toEqual([]);
});

test("names of prototypes are names like others", () => {
  const compose =
    'services:\n  __proto__: { build: a }\n  constructor: { build: { context: b, args: { __proto__: "1" } } }\n';
  const builds = built({ "compose.yaml": compose });
  expect(builds.map(brief)).toContain("b/Dockerfile in b as */constructor (compose.yaml:3)");
  expect(builds.every(({ args }) => Object.getPrototypeOf(args) === Object.prototype)).toBe(true);
});
