import { expect, test } from "vitest";
import { inlineDockerfiles } from "../../../src/model/builds/inline-dockerfiles.ts";
import { brief, built } from "./built.ts";

const steps = (...lines: readonly string[]): string =>
  `on: push\njobs:\n  a:\n    steps:\n      - run: |\n${lines.map((line) => `          ${line}\n`).join("")}`;
const hcl = (...lines: readonly string[]): string => `target "a" {\n${lines.join("\n")}\n}\ntarget "b" {}\n`;

test.each([
  ["a heredoc", "build.sh", "cd a\ndocker build -t a -f - . <<EOF\nFROM a\nEOF\n", [2]],
  ["a heredoc through cat", "build.sh", "cat <<EOF | docker build -t a -\nFROM a\nEOF\n", [1]],
  ["a text in the command", "build.sh", "podman build -f - . <<< 'FROM a'\n", [1]],
  ["a text that is printed", "Makefile", "a:\n\tprintf 'FROM a' | docker buildx build --file=- .\n", [2]],
  ["a text in place of a file", "build.sh", "docker build - < <(envsubst < Dockerfile.in)\n", [1]],
  ["several files", "build.sh", "cat a b | docker build -\n", [1]],
  ["a file", "build.sh", "docker build - < a\n", []],
  ["a file through cat", "build.sh", "cat a | docker build -f - .\n", []],
  ["an archive of the context", "build.sh", "tar -cz . | docker build -t a -\ngit archive HEAD | docker build -\n", []],
  ["an archive and a file in it", "build.sh", "gen | docker build -f a/Dockerfile -\n", []],
  ["another program's input", "build.sh", "echo a | docker login - && docker build .\n", []],
  ["a step of a workflow", ".github/workflows/a.yml", steps("docker build - <<EOF", "FROM a", "EOF"), [6]],
  ["a README", "README.md", "```sh\ndocker build - <<EOF\nFROM a\nEOF\n```\n", []],
  ["a heredoc in HCL", "docker-bake.hcl", hcl("dockerfile-inline = <<EOT", "FROM a", "RUN {", "EOT"), [1]],
  ["a text in HCL", "docker-bake.hcl", hcl('dockerfile-inline = "FROM a"'), [1]],
  ["JSON", "bake.json", '{"target":\n{"a": {"dockerfile-inline": "FROM a"}}}', [2]],
  ["Compose", "compose.yaml", "services:\n  a:\n    build:\n      dockerfile_inline: FROM a\n", [3]],
])("finds Dockerfiles that are in no file: %s", (_what, path, text, lines) => {
  expect(inlineDockerfiles(path, new TextEncoder().encode(text))).toEqual(lines);
});

test("reads on behind heredocs in HCL, also those that do not end", () => {
  const text = 'target "a" {\n  dockerfile-inline = <<A\n}\n"\n  A\n}\ntarget "b" {\n  context = "b"\n  x = <<B\n}\n';
  expect(built({ "docker-bake.hcl": text }).map(brief)).toEqual(["b/Dockerfile in b as - (docker-bake.hcl:7)"]);
});

test("reads many heredocs of one name in one pass", () => {
  const text = `target "a" {\n${"x = <<A\nA\n".repeat(20_000)}}\ntarget "b" { context = "b" }\n`;
  expect(built({ "docker-bake.hcl": text })).toHaveLength(0);
});
