import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SourceFile } from "../../../src/core/source-file.ts";
import { maxDockerfileSize, maxInstructions, maxVariables } from "../../../src/formats/dockerfile/limits.ts";
import { parseDockerfile } from "../../../src/formats/dockerfile/parse.ts";
import type { Dockerfile, ImageStage } from "../../../src/model/dockerfile/dockerfile.ts";
import { expandText } from "../../../src/model/dockerfile/expand.ts";
import { readDockerfile } from "../../../src/model/dockerfile/read-dockerfile.ts";
import { brokenDockerfileText, dockerfileText } from "../../formats/dockerfile/dockerfile-text.ts";
import { runs } from "../../support/lane.ts";
import { lastStage, readText, shortUser } from "./read.ts";

const longestPath = 4096;
const mostPorts = 1000;
const mostAccounts = 500;

/** Checks what holds of every stage, whatever stands in the file. */
function expectResolved({ file, stages, shipped }: Dockerfile): void {
  expect(stages).toHaveLength(file.stages.length);
  expect(shipped.length).toBeGreaterThan(0);
  for (const [index, stage] of stages.entries()) {
    expect(stage.index).toBe(index);
    expect(stage.title).not.toBe("");
    if (stage.base.kind === "stage") expect(stage.base.stage.index).toBeLessThan(index);
    expectBounded(stage);
    for (const instruction of stage.instructions) {
      expectUser(stage.userAt(instruction), stage);
      const directory = stage.directoryAt(instruction);
      expect(directory ?? "/").toMatch(/^\/(?!.*\/\/)(?!.*\/$)|^\/$/s);
      for (const { value } of instruction.words) {
        expect(stage.expand(instruction, value)?.length ?? 0).toBeLessThanOrEqual(longestPath);
      }
    }
    expectUser(stage.user, stage);
  }
}

function expectBounded({ ports, created, groups, changed, environment, directory }: ImageStage): void {
  expect(ports.length).toBeLessThanOrEqual(mostPorts);
  expect(ports.every(({ port }) => port >= 0 && port <= 65_535)).toBe(true);
  expect(created.length + groups.size + changed.size).toBeLessThanOrEqual(mostAccounts + 1);
  expect(environment.size).toBeLessThanOrEqual(maxVariables);
  expect(directory?.length ?? 0).toBeLessThanOrEqual(longestPath);
}

function expectUser(user: ImageStage["user"], { created }: ImageStage): void {
  if (user.kind === "unknown") expect(user.reason).not.toBe("");
  if (user.kind !== "user") return;
  expect(user.uid).not.toBe(0);
  if (user.origin === "number") expect(user.uid).not.toBeNull();
  if (user.origin === "created") expect(created.some(({ name }) => name === user.name)).toBe(true);
}

/** Reads a text that is as large as a Dockerfile may be, or smaller. */
function read(text: string): Dockerfile | string {
  expect(text.length).toBeLessThanOrEqual(maxDockerfileSize);
  const file = parseDockerfile(new SourceFile("Dockerfile", text));
  return file.errors[0]?.message ?? readDockerfile(file);
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join("");
}

/** A piece again and again, up to a fifth of the largest size. */
function filled(piece: string, size: number = maxDockerfileSize / 5): string {
  return piece.repeat(Math.floor(size / piece.length));
}

describe("every stage resolves", () => {
  it("of a sound file", { tags: "long" }, () => {
    fc.assert(
      fc.property(dockerfileText, ({ text }) => {
        expectResolved(readText(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("of a broken file that can still be built", { tags: "long" }, () => {
    let built = 0;
    fc.assert(
      fc.property(brokenDockerfileText, (text) => {
        const found = read(text);
        if (typeof found === "string") return;
        built += 1;
        expectResolved(found);
      }),
      { numRuns: runs(1000) },
    );
    expect(built).toBeGreaterThan(runs(100));
  });

  it("whatever build arguments and targets are given", { tags: "long" }, () => {
    const values = fc.dictionary(fc.constantFrom("TAG", "WHO", "HOME_DIR", "PORT", "__proto__"), fc.string());
    const target = fc.option(fc.oneof(fc.constantFrom("stage0", "0", "STAGE1"), fc.string()), { nil: null });
    fc.assert(
      fc.property(dockerfileText, values, fc.array(target), ({ text }, args, targets) => {
        expectResolved(readText(text, { args, targets }));
      }),
      { numRuns: runs(500) },
    );
  });

  it("and the same way each time", { tags: "long" }, () => {
    fc.assert(
      fc.property(dockerfileText, ({ text }) => {
        const [one, two] = [readText(text), readText(text)];
        expect(two.stages.map(({ user }) => shortUser(user))).toEqual(one.stages.map(({ user }) => shortUser(user)));
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("of stages", () => {
  it("as many as there may be, in one chain", () => {
    const text = lines(maxInstructions, (index) => `FROM ${index === 0 ? "node:22" : `s${index - 1}`} AS s${index}`);
    const { stages } = readText(text);
    expect(stages).toHaveLength(maxInstructions);
    expect(stages.at(-1)?.system).toBe(stages[0]?.system);
    expect(shortUser((stages.at(-1) as ImageStage).user)).toBe("root");
  });

  it("refuses more", () => {
    expect(read(lines(maxInstructions + 1, (index) => `FROM a AS s${index}`))).toBe(
      `More than ${maxInstructions} instructions`,
    );
  });

  it("in a circle", () => {
    const { stages } = readText(lines(1000, (index) => `FROM s${(index + 1) % 1000} AS s${index}`));
    expect(stages.filter(({ base }) => base.kind === "stage").map(({ index }) => index)).toEqual([999]);
    expect(shortUser((stages[0] as ImageStage).user)).toBe("unknown");
  });

  it("keeps what they share only once", () => {
    const { stages } = readText(
      `FROM alpine AS s0\nENV A=b\n${lines(999, (index) => `FROM s${index} AS s${index + 1}`)}`,
    );
    expect(new Set(stages.map(({ environment }) => environment)).size).toBe(1);
  });
});

describe("variables", () => {
  it("that double their value are not known from some length on", () => {
    const doubled = lines(200, (index) => `ENV A${index + 1}=$A${index}$A${index}`);
    const stage = lastStage(
      `FROM alpine\nENV A0=0123456789abcdef\n${doubled}USER $A200\nWORKDIR /$A200\nEXPOSE $A200\n`,
    );
    const lengths = [...stage.environment.values()].map((value) => value?.length ?? 0);
    expect(Math.max(...lengths)).toBe(longestPath);
    expect([stage.user.kind, stage.directory, stage.ports]).toEqual(["unknown", null, []]);
  });

  it("before the first FROM do the same", () => {
    const doubled = lines(200, (index) => `ARG A${index + 1}=$A${index}$A${index}`);
    expect(lastStage(`ARG A0=0123456789abcdef\n${doubled}FROM a:$A200\n`).base.kind).toBe("unknown");
  });

  it("are looked up once for each time they are named, and no more than the longest text has room for", {
    tags: "long",
  }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 50 }), (named, length) => {
        let looked = 0;
        const known = new Map([["A", "x".repeat(length)]]);
        known.get = (name: string): string | undefined => {
          looked += 1;
          return Map.prototype.get.call(known, name) as string | undefined;
        };
        const value = expandText("$A".repeat(named), known, "\\");
        expect(looked).toBeLessThanOrEqual(Math.min(named, longestPath / length + 2));
        expect(value).toBe(named * length > longestPath ? null : "x".repeat(named * length));
      }),
      { numRuns: runs(100) },
    );
  });

  it("are refused where there are too many", () => {
    expect(read(`FROM a\nENV ${filled("a=b ")}\n`)).toBe(`More than ${maxVariables} words of ARG and ENV`);
    expect(read(`ARG ${filled("a=b ")}\nFROM a\n`)).toBe(`More than ${maxVariables} words of ARG and ENV`);
    expect(read(`FROM a\n${lines(maxVariables + 1, (index) => `ONBUILD ENV A${index}=b`)}`)).toMatch(/^More than/);
    expect(lastStage(`FROM a\n${lines(maxVariables, (index) => `ENV A${index}=b`)}`).environment.size).toBe(
      maxVariables,
    );
  });

  it("of the old form are one, whatever its value", () => {
    expect(lastStage(`FROM a\nENV A ${filled("b ")}\n`).environment.size).toBe(1);
  });
});

describe("what a stage has is bounded", () => {
  it.each([
    ["ports of one EXPOSE", `FROM a\nEXPOSE ${filled("1-65535 ")}\n`],
    ["ports of many stages", lines(900, (index) => `FROM s${index} AS s${index + 1}\nEXPOSE 1-65535 1-65535/udp`)],
    ["users of one RUN", `FROM debian:12\nRUN ${filled("adduser a;")}\nUSER a\n`],
    ["groups of one RUN", `FROM debian:12\nRUN ${filled("addgroup a; groupmod -g 5 a;")}\nUSER a\n`],
    [
      "changes of one RUN",
      `FROM debian:12\nRUN ${lines(9000, (index) => `usermod -u ${index} u${index}; \\`)}  true\n`,
    ],
    ["entries of passwd", `FROM debian:12\nRUN echo "${filled("a:x:1:1: ")}" >>/etc/passwd\nUSER a\n`],
    ["a directory that grows", `FROM a\nWORKDIR /\n${lines(1900, () => `WORKDIR ${"x/".repeat(200)}`)}`],
  ])("%s", (_, text) => {
    const found = read(text);
    if (typeof found === "string") throw new Error(found);
    for (const stage of found.stages) expectBounded(stage);
  });
});

describe("a long line", () => {
  it.each([
    ["a megabyte of blanks", `FROM a\nRUN x${filled(" ", maxDockerfileSize - 20)}y\n`],
    ["a megabyte of carriage returns", `FROM a\nRUN x${filled("\r", maxDockerfileSize - 20)}y\n`],
    ["a margin of a megabyte", `FROM a\n${filled("\t", maxDockerfileSize - 20)}RUN y\n`],
    ["one word of a megabyte", `FROM a\nRUN ${filled("x", maxDockerfileSize - 20)}\n`],
    ["words", `FROM a\nRUN ${filled("a ")}\n`],
    ["flags", `FROM a\nRUN ${filled("--a ")}x\n`],
    ["quotes", `FROM a\nRUN ${filled("'\"")}\n`],
    ["escapes", `FROM a\nRUN ${filled("\\ ")}x\n`],
    ["brackets", `FROM a\nRUN ${filled("[")}\n`],
    ["strings", `FROM a\nCMD [${filled('"a",')}"b"]\n`],
    ["heredocs", `FROM a\nRUN ${filled("<<E ")}\n`],
    ["variables without an end", `FROM a\nUSER ${filled("${a:-")}\n`],
    ["a user", `FROM a\nUSER ${filled("0")}\n`],
    ["a path", `FROM a\nWORKDIR ${filled("/..")}\n`],
    ["an image", `FROM ${filled("a/")}a\n`],
    ["triggers of triggers", `FROM a\n${filled("ONBUILD ")}RUN b\n`],
    ["continued lines", `FROM a\nRUN a \\\n${filled(" \\\n")}  b\n`],
    ["comments in between", `FROM a\nRUN a \\\n${filled("# x\n")}  b\n`],
  ])("of %s is read or refused", (_, text) => {
    const found = read(text);
    if (typeof found === "string") expect(found).toMatch(/^[A-Z]/);
    else expect(found.stages).toHaveLength(1);
  });
});
