import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, areApart, type Edit, sortEdits } from "../../../src/core/edit.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import type { DockerfileFile } from "../../../src/formats/dockerfile/dockerfile-file.ts";
import { parseDockerfile } from "../../../src/formats/dockerfile/parse.ts";
import { reparseDockerfile } from "../../../src/formats/dockerfile/reparse.ts";
import { runs } from "../../support/lane.ts";
import { brokenDockerfileText, dockerfileText } from "./dockerfile-text.ts";

function read(text: string): DockerfileFile {
  return parseDockerfile(new SourceFile("Dockerfile", text));
}

function reread(file: DockerfileFile, edits: readonly Edit[]): DockerfileFile {
  return reparseDockerfile(file, edits, new SourceFile("Dockerfile", applyEdits(file.source.text, edits)));
}

/** The edit that puts a text in the place of another one. */
function replacing({ source: { text } }: DockerfileFile, old: string, written: string): Edit {
  const start = text.indexOf(old);
  expect(start).not.toBe(-1);
  return { range: [start, start + old.length], text: written };
}

/** How many instructions were not read again. */
function kept(before: DockerfileFile, after: DockerfileFile): number {
  const said = new Set(before.instructions.map((instruction) => instruction.said));
  return after.instructions.filter((instruction) => said.has(instruction.said)).length;
}

const inserted = (
  "|\\n|\\r|\\r\\n|\\\\|\\\\\\n| |#|# c\\n|RUN a\\n|<<EOF|<< EOF|EOF\\n|\\nEOF|USER b|FROM a\\n|x|\\n\\n|`|\\u00a0|# escape=`\\n|" +
  "ARG A=1\\n|--x|\\ufeff"
).split("|");

const changes = fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom(...inserted)), { minLength: 1, maxLength: 3 });

describe("reading a Dockerfile again", () => {
  it("reads what reading all of it would", { tags: "long" }, () => {
    const text = fc.oneof(
      dockerfileText.map((generated) => generated.text),
      brokenDockerfileText,
    );
    let shared = 0;
    fc.assert(
      fc.property(text, changes, (before, list) => {
        const edits = list.map(([at, length, written]): Edit => {
          const start = at % (before.length + 1);
          return { range: [start, Math.min(before.length, start + (length > 20 ? 0 : length))], text: written };
        });
        fc.pre(areApart(sortEdits(edits)));
        const file = read(before);
        const after = reread(file, edits);
        expect(after).toEqual(read(after.source.text));
        shared += kept(file, after);
      }),
      { numRuns: runs(5000) },
    );
    expect(shared).toBeGreaterThan(runs(5000));
  });

  const file = read("FROM a AS b\nRUN c\n# d\nRUN e \\\n  f\nCOPY <<EOF /g\nh\nEOF\nFROM b\nUSER i\n");

  it.each([
    ["a word", replacing(file, "c\n", "cc\n"), 5],
    ["a new instruction", replacing(file, "# d", "USER j\n# d"), 6],
    ["an instruction that goes", replacing(file, "RUN c\n", ""), 5],
    ["a comment", replacing(file, "# d", "# dd"), 6],
    ["lines that go on", replacing(file, "# d", "RUN \\"), 5],
    ["the text of a heredoc", replacing(file, "h\n", "hh\n"), 5],
    ["a heredoc that ends later", replacing(file, "EOF\nFROM", "FROM"), 3],
    ["the last line", replacing(file, "USER i\n", "USER i \\"), 5],
  ])("leaves the rest alone beside %s", (_, edit, count) => {
    const after = reread(file, [edit]);
    expect(kept(file, after)).toBe(count);
    expect(after).toEqual(read(after.source.text));
  });

  it("keeps stages in front of a change", () => {
    const after = reread(file, [replacing(file, "USER i", "USER ii")]);
    expect(after.stages[0]).toBe(file.stages[0]);
    expect(after.stages[1]).not.toBe(file.stages[1]);
  });

  it.each([
    ["the first instruction changes", "FROM a", "# escape=`\nFROM a"],
    ["a name of a heredoc may stand behind blanks", "RUN c", "RUN << EOF"],
  ])("reads all of it where %s", (_, old, written) => {
    const after = reread(file, [replacing(file, old, written)]);
    expect(kept(file, after)).toBe(0);
    expect(after).toEqual(read(after.source.text));
  });
});
