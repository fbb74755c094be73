import { describe, expect, it } from "vitest";
import { SourceFile } from "../../../src/core/source-file.ts";
import { parseDockerfile } from "../../../src/formats/dockerfile/parse.ts";
import { readDockerfileIgnores } from "../../../src/suppression/dockerfile-ignores.ts";

const text = `# syntax=docker/dockerfile:1
ARG VERSION=1
FROM node:22 AS build
RUN npm ci \\
  && npm test
FROM node:22-slim
COPY --from=build /app /app
RUN <<END
echo hello
END
CMD ["node", "/app"]
`;
const comment = "# kubesuggest: ignore[a-rule] for a test";

/** The keywords of the instructions at which the rule is silenced, in a Dockerfile with a line put above another. */
function silenced(mark: string, line: string, rule = "a-rule"): readonly string[] {
  const start = text.lastIndexOf("\n", text.indexOf(mark)) + 1;
  const file = parseDockerfile(new SourceFile("Dockerfile", `${text.slice(0, start)}${line}\n${text.slice(start)}`));
  expect(file.errors).toEqual([]);
  const ignores = readDockerfileIgnores(file, { rules: new Set(["a-rule", "other-rule"]), today: null });
  return file.instructions
    .filter(({ range }) => (ignores?.find(rule, range[0]) ?? []).length > 0)
    .map(({ words, keyword }) => `${keyword} ${words[0]?.value ?? ""}`.trim());
}

describe("ignore comments in a Dockerfile", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["above an instruction", "COPY", comment, ["COPY /app"]],
    ["above an instruction, with lines between", "COPY", `${comment}\n\n# Copies.`, ["COPY /app"]],
    ["between the lines of an instruction", "  && npm", comment, ["RUN npm"]],
    ["above the FROM of a stage", "FROM node:22 AS", comment, ["FROM node:22", "RUN npm"]],
    [
      "above the FROM of the last stage",
      "FROM node:22-slim",
      comment,
      ["FROM node:22-slim", "COPY /app", "RUN <<END", "CMD node"],
    ],
    ["above an ARG before the stages", "ARG", comment, ["ARG VERSION=1"]],
    ["in a heredoc", "echo", comment, []],
    ["for another rule", "COPY", "# kubesuggest: ignore[other-rule] for a test", []],
  ])("%s", (_where, mark, line, names) => {
    expect(silenced(mark, line)).toEqual(names);
  });

  it("at the end of the file are about nothing", () => {
    const file = parseDockerfile(new SourceFile("Dockerfile", `${text}${comment}\n`));
    const ignores = readDockerfileIgnores(file, { rules: new Set(["a-rule"]), today: null });
    expect(ignores?.find("a-rule", text.indexOf("CMD"))).toEqual([]);
  });

  it("are not looked for where there are none", () => {
    const file = parseDockerfile(new SourceFile("Dockerfile", text));
    expect(readDockerfileIgnores(file, { rules: new Set(["a-rule"]), today: null })).toBeNull();
  });
});
