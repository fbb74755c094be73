import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../src/core/edit.ts";
import type { DockerfileOperation } from "../../../src/core/operation.ts";
import { SourceFile } from "../../../src/core/source-file.ts";
import { rereadDockerfile } from "../../../src/fix/reread-dockerfile.ts";
import { applyInstructions, statementsOf } from "../../../src/formats/dockerfile/apply-instructions.ts";
import type { DockerfileFile, Instruction } from "../../../src/formats/dockerfile/dockerfile-file.ts";
import { editDockerfile } from "../../../src/formats/dockerfile/edit-dockerfile.ts";
import { parseDockerfile } from "../../../src/formats/dockerfile/parse.ts";
import { readDockerfile } from "../../../src/model/dockerfile/read-dockerfile.ts";
import { runs } from "../../support/lane.ts";
import { brokenDockerfileText, dockerfileText } from "./dockerfile-text.ts";

function read(text: string): DockerfileFile {
  return parseDockerfile(new SourceFile("Dockerfile", text));
}

/** Operations as rules make them, drawn from numbers, each on an instruction of its own or behind one. */
function operationsFrom(
  { instructions }: DockerfileFile,
  drawn: readonly (readonly [number, number])[],
): DockerfileOperation[] {
  const first = Math.max(
    0,
    instructions.findIndex(({ keyword }) => keyword === "FROM"),
  );
  const taken = new Set<number>();
  return drawn.flatMap(([at, kind]): DockerfileOperation[] => {
    const index = first + (at % (instructions.length - first));
    const { keyword, words, flags } = instructions[index] as Instruction;
    if (taken.has(index)) return [];
    taken.add(index);
    const some: readonly DockerfileOperation[] = [
      { kind: "insert-after", instruction: index, keyword: "USER", text: "1995:1995" },
      { kind: "insert-after", instruction: index, keyword: "RUN", text: "addgroup -g 1 a && adduser -D a" },
      ...(keyword === "COPY" || keyword === "ADD"
        ? [{ kind: "set-flag", instruction: index, flag: "chown", value: "1995:1995" } as const]
        : []),
      ...(keyword === "USER" ? [{ kind: "set-arguments", instruction: index, text: "appuser" } as const] : []),
      ...(keyword === "EXPOSE"
        ? [{ kind: "set-word", instruction: index, word: kind % words.length, text: "8080" } as const]
        : []),
      ...spliceFrom(instructions[index] as Instruction, kind),
      { kind: "set-case", instruction: index, upper: kind % 2 === 0 },
      ...(keyword === "ADD" ? [{ kind: "set-keyword", instruction: index, keyword: "COPY" } as const] : []),
      ...flags.map(({ name }) => ({ kind: "remove-flag", instruction: index, flag: name }) as const),
      ...(flags.length === 1 && flags[0]?.name === "chown"
        ? [{ kind: "rename-flag", instruction: index, flag: "chown", name: "chmod" } as const]
        : []),
      ...(keyword !== "FROM" ? [{ kind: "remove-instruction", instruction: index } as const] : []),
    ];
    return [some[kind % some.length] as DockerfileOperation];
  });
}

/** A word put behind another one, where words of a shell end. */
function spliceFrom({ index, keyword, text, json }: Instruction, drawn: number): DockerfileOperation[] {
  const ends = [...text.matchAll(/[\w/](?=[ \t])/g)].map((match) => match.index + 1);
  const at = ends[drawn % Math.max(1, ends.length)];
  if (keyword !== "RUN" || json || at === undefined) return [];
  return [{ kind: "splice", instruction: index, part: "text", start: at, end: at, text: " --yes" }];
}

const drawnOperations = fc.array(fc.tuple(fc.nat(999), fc.nat(999)), { minLength: 1, maxLength: 4 });

describe("reading", () => {
  it("finds every instruction of a sound file at its place", { tags: "long" }, () => {
    fc.assert(
      fc.property(dockerfileText, ({ text, keywords }) => {
        const { errors, instructions } = read(text);
        expect(errors).toEqual([]);
        expect(instructions.map(({ keyword }) => keyword)).toEqual(keywords);
        let end = 0;
        for (const { keyword, keywordRange, range, words, flags } of instructions) {
          expect(text.slice(...keywordRange).toUpperCase()).toBe(keyword);
          expect(range[0]).toBeGreaterThanOrEqual(end);
          end = range[1];
          for (const part of [...flags, ...words]) {
            expect(part.range[0]).toBeGreaterThanOrEqual(keywordRange[1]);
            expect(part.range[1]).toBeLessThanOrEqual(range[1]);
          }
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("takes whatever somebody may have typed", { tags: "long" }, () => {
    fc.assert(
      fc.property(fc.oneof(brokenDockerfileText, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
        const file = read(text);
        for (const { range } of file.instructions) expect(range[1]).toBeLessThanOrEqual(text.length);
        if (file.errors.length === 0) expect(readDockerfile(file).shipped.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(3000) },
    );
  });
});

describe("editing", () => {
  it("makes of a file what the operations say, and nothing else", { tags: "long" }, () => {
    let made = 0;
    fc.assert(
      fc.property(dockerfileText, drawnOperations, ({ text }, drawn) => {
        const file = read(text);
        const operations = operationsFrom(file, drawn);
        const result = editDockerfile(file, operations);
        if (!result.ok || result.edits.length === 0) return;
        made += 1;
        const after = read(applyEdits(text, result.edits));
        expect(statementsOf(after)).toEqual(applyInstructions(file, operations));
        expect(rereadDockerfile({ file, edits: result.edits, operations })).toMatchObject({ ok: true });
      }),
      { numRuns: runs(2000) },
    );
    expect(made).toBeGreaterThan(runs(1000));
  });

  it("is found out where it does more than that", { tags: "long" }, () => {
    const stray = fc.constantFrom("RUN true\n", "# new\n", "USER root\n", "FROM alpine\n", "x", "\\\n");
    fc.assert(
      fc.property(dockerfileText, drawnOperations, fc.nat(), stray, ({ text }, drawn, place, added) => {
        const file = read(text);
        const operations = operationsFrom(file, drawn);
        const result = editDockerfile(file, operations);
        if (!result.ok) return;
        const lines = [...text.matchAll(/^/gm)].map(({ index }) => index);
        const at = lines[place % lines.length] ?? 0;
        if (result.edits.some(({ range }) => range[0] <= at && at <= range[1])) return;
        const edits = [...result.edits, { range: [at, at] as const, text: added }].sort(
          (a, b) => a.range[0] - b.range[0],
        );
        const reread = rereadDockerfile({ file, edits, operations });
        if (!reread.ok) return;
        // What is left are places where a line says nothing: white space, or an empty continuation.
        expect(statementsOf(reread.after)).toEqual(applyInstructions(file, operations));
        expect(reread.after.comments.map((comment) => comment.text.trim())).toEqual(
          file.comments.map((comment) => comment.text.trim()),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it("refuses files with errors, and never throws", { tags: "long" }, () => {
    fc.assert(
      fc.property(brokenDockerfileText, drawnOperations, (text, drawn) => {
        const file = read(text);
        if (file.instructions.length === 0) return;
        const operations = operationsFrom(file, drawn);
        const result = editDockerfile(file, operations);
        if (file.errors.length > 0) expect(result.ok).toBe(false);
        else if (result.ok) rereadDockerfile({ file, edits: result.edits, operations });
      }),
      { numRuns: runs(2000) },
    );
  });
});
