import { describe, expect, it } from "vitest";
import { detect } from "../../src/formats/detect.ts";
import { startsLikeDockerfile } from "../../src/formats/dockerfile/dockerfile-signs.ts";
import { maxDockerfileSize } from "../../src/formats/dockerfile/limits.ts";

const text = "FROM alpine:3.20\nCMD true\n";

function kindOf(path: string, content: string | Uint8Array = text, built = false): string {
  const found = detect(path, typeof content === "string" ? new TextEncoder().encode(content) : content, built);
  if (found.kind === "unreadable") return `${found.why} ${found.source.position(found.offset).line}`;
  if (found.kind === "template") return `template ${found.source.position(found.offset).line}`;
  if (found.kind !== "skip") return found.kind;
  return found.silent ? "silent" : found.reason;
}

describe("a Dockerfile by its name", () => {
  it.each([
    "Dockerfile",
    "dockerfile",
    "DOCKERFILE",
    "a/b c/Dockerfile",
    "Dockerfile.dev",
    "dockerfile.prod",
    "Dockerfile-alpine",
    "Dockerfile_arm64",
    "Dockerfile.3.20",
    "api.Dockerfile",
    "api.dockerfile",
    "api.v2.Dockerfile",
    "Containerfile",
    "containerfile",
    "Containerfile.dev",
    "api.Containerfile",
  ])("%s", (path) => {
    expect(kindOf(path)).toBe("dockerfile");
  });

  it.each([
    "Dockerfile.dockerignore",
    "Dockerfile.md",
    "Dockerfile/README",
    "docker-compose.yml",
    "Dockerfile.orig",
    "Dockerfile.patch",
  ])("and none by the name %s, about which nothing is said", (path) => {
    expect(kindOf(path)).toBe("silent");
  });

  it.each([
    "Dockerfile.j2",
    "Dockerfile.tmpl",
    "Dockerfile.template",
    "Dockerfile.sh",
    "Dockerfile.yaml",
    "Dockerfiles",
    "Dockerfile.",
    "MyDockerfile",
    ".Dockerfile",
    "docker-file",
    "dockerfile.ts.txt",
  ])("and one by the name %s where its text is one", (path) => {
    expect(kindOf(path)).toBe("dockerfile");
    expect(kindOf(path, "a: b\n")).toBe("silent");
  });

  it.each(["build/image", "Dockerfile.j2", "app.txt"])("or whatever its name where a build names it: %s", (path) => {
    expect(kindOf(path, text, true)).toBe("dockerfile");
  });
});

describe("a Dockerfile that can't be read has a reason", () => {
  it.each([
    ["empty", "", "empty"],
    ["blank", " \n\t\r\n\n", "empty"],
    ["a byte order mark only", "\ufeff\n", "empty"],
    ["binary", "FROM a\0b\n", "it contains NUL bytes 1"],
    ["Latin-1", new Uint8Array(Buffer.from("FROM a\n# für\n", "latin1")), "it is not UTF-8 1"],
    ["UTF-16", new Uint8Array(Buffer.from("\ufeffFROM a\n", "utf16le")), "it contains NUL bytes 1"],
    [
      "a Git LFS pointer",
      "version https://git-lfs.github.com/spec/v1\n",
      "it is a Git LFS pointer, not the file itself 1",
    ],
    ["a conflict", "FROM a\n<<<<<<< ours\nRUN b\n=======\n>>>>>>> theirs\n", "it contains merge conflict markers 2"],
    ["Go's templates", "FROM alpine\n{{ if .Debug }}\nRUN a\n{{ end }}\n", "template 2"],
    ["Cottle", '{{\n  set x to "y"\n}}FROM alpine\n', "template 1"],
    ["Cottle in FROM", 'FROM {{ARGS["image"]}} AS installer\n', "template 1"],
    ["Jinja's statements", "FROM alpine\n  {% if debug %}\nRUN a\n  {% endif %}\n", "template 2"],
    ["Jinja's values", "FROM alpine\nUSER {{ user }}\n", "template 2"],
    ["Jinja's values in lower case", "from alpine\ncopy {{ tree }} /app\n", "template 2"],
    ["Jinja's comments", "FROM alpine:{{ tag }}\n", "template 1"],
    ["ERB", "FROM alpine\n<% if debug %>\nRUN a\n<% end %>\n", "template 2"],
    ["ERB in FROM", "FROM <%= image %>\n", "template 1"],
    ["marks of sed", "FROM %%BASE%%\n", "template 1"],
    ["marks of autoconf", "FROM @@BASE@@\n", "template 1"],
    ["a gap", "FROM <your image>\n", "template 1"],
  ])("%s", (_, content, reason) => {
    expect(kindOf("Dockerfile", content)).toBe(reason);
  });

  it("too large", () => {
    const line = "# 0123456789abc\n";
    const large = text + line.repeat(maxDockerfileSize / line.length);
    expect(kindOf("Dockerfile", large)).toBe("it is larger than 1 MiB 1");
    expect(kindOf("Dockerfile", large.slice(0, maxDockerfileSize))).toBe("dockerfile");
  });
});

it.each([
  ["the format of a command", "FROM alpine\nRUN go list -f '{{.Dir}}' && docker ps --format \"{{.ID}}\"\n"],
  ["the format of a health check", "FROM alpine\nHEALTHCHECK CMD curl -w '%{http_code} {{x}}' localhost\n"],
  ["a variable with braces", "FROM alpine\nENV PS_FORMAT='{{.Names}}'\n"],
  ["a label with braces", 'FROM alpine\nLABEL a="{{b}}"\n'],
  ["a comment with braces", "FROM alpine\n# {{ not a template }}\n"],
  ["heredocs that look like conflicts", "FROM alpine\nRUN <<<<<<<\n"],
])("takes %s for no template", (_, content) => {
  expect(kindOf("Dockerfile", content)).toBe("dockerfile");
});

it("a Dockerfile may start after any number of blank lines", () => {
  const lines = "\n".repeat(4_000_000);
  expect(startsLikeDockerfile(`${lines}FROM a\n`)).toBe(true);
  expect(startsLikeDockerfile(`${lines}a\n`)).toBe(false);
  expect(startsLikeDockerfile(lines)).toBe(false);
});
