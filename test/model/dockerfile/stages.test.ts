import { describe, expect, it } from "vitest";
import type { ImageStage } from "../../../src/model/dockerfile/dockerfile.ts";
import { lastStage, readText, shortUser } from "./read.ts";

const three = "FROM golang:1.23 AS build\nFROM alpine:3.20 AS Dev\nFROM alpine:3.20\n";

function shipped(text: string, ...targets: readonly (string | null)[]): string[] {
  return readText(text, { targets }).shipped.map(({ title }) => title);
}

/** What an image starts: its entry point and its command, `-` where the base image has the last word. */
function started({ entryPoint, command }: ImageStage): string {
  return `${entryPoint?.text ?? "-"} | ${command?.text ?? "-"}`;
}

describe("the stages that ship", () => {
  it.each([
    ["the last one where nobody says more", [null], ["#2"]],
    ["a target by its name, whatever its case", ["DEV"], ["dev"]],
    ["a target by its number", ["1"], ["dev"]],
    ["each target, in the order of the builds", ["dev", null, "build"], ["dev", "#2", "build"]],
    ["one that two builds name once only", ["dev", "1", "dev"], ["dev"]],
    ["the last one for a target that is not there", ["prod"], ["#2"]],
    ["those that are there beside one that is not", ["prod", "build"], ["build"]],
    ["no stage by a number that is none", ["01", "-1", "1.0", "3"], ["#2"]],
    ["the last one where no build is known", [], ["#2"]],
  ] as const)("are %s", (_, targets, titles) => {
    expect(shipped(three, ...targets)).toEqual(titles);
  });

  it("are the later ones of one name, as BuildKit has it", () => {
    const text = "FROM alpine AS a\nUSER 5\nFROM alpine AS A\nUSER 6\nFROM a\n";
    const { stages, shipped: targets } = readText(text, { targets: ["a"] });
    expect(targets.map(({ index }) => index)).toEqual([1]);
    expect(shortUser((stages[2] as ImageStage).user)).toBe("- 6:- number");
  });

  it("take a name for a name, even where it looks like a number", () => {
    expect(shipped("FROM alpine AS x\nFROM alpine AS 0\nFROM alpine\n", "0")).toEqual(["0"]);
  });

  it("are as many as the file has, each upon an earlier one", () => {
    const { stages } = readText("FROM a AS b\nFROM b AS a\nFROM a AS c\nFROM c AS c\n");
    expect(stages.map(({ base }) => (base.kind === "stage" ? base.stage.index : base.kind))).toEqual([
      "image",
      0,
      1,
      2,
    ]);
  });
});

describe("EXPOSE", () => {
  it.each([
    ["EXPOSE 80", ["80/tcp"]],
    ["EXPOSE 80/tcp 53/udp 9/SCTP", ["80/tcp", "53/udp", "9/sctp"]],
    ["EXPOSE 8000-8002/udp", ["8000/udp", "8001/udp", "8002/udp"]],
    ["EXPOSE 8002-8000", []],
    ["EXPOSE 80\nEXPOSE 81", ["80/tcp", "81/tcp"]],
    ["ENV PORT=8080\nEXPOSE $PORT", ["8080/tcp"]],
    ["ENV PORT=8080\nEXPOSE ${PORT}/udp", ["8080/udp"]],
    ["ARG PORT=8080\nEXPOSE ${PORT:-80}", ["8080/tcp"]],
    ["EXPOSE ${PORT:-80}", ["80/tcp"]],
    ["ENV A=80 B=82\nEXPOSE $A-$B", ["80/tcp", "81/tcp", "82/tcp"]],
    ['ENV PORTS="80 443"\nEXPOSE $PORTS', ["80/tcp", "443/tcp"]],
    ['EXPOSE "80"', ["80/tcp"]],
    ["ARG PORT\nEXPOSE $PORT 81", ["81/tcp"]],
    ["EXPOSE http 127.0.0.1:80:80 100000 -1 80/", []],
    ["EXPOSE \\\n  80 \\\n  # TLS\n  443", ["80/tcp", "443/tcp"]],
  ])("%j is %j", (lines, ports) => {
    const found = lastStage(`FROM alpine\n${lines}\n`).ports;
    expect(found.map(({ port, protocol }) => `${port}/${protocol}`)).toEqual(ports);
  });

  it("holds for the stages upon it, with the instruction that says so, and for no others", () => {
    const { stages } = readText(
      "FROM alpine AS a\nEXPOSE 80\nFROM a AS b\nEXPOSE 81\nFROM alpine\nCOPY --from=b / /\n",
    );
    expect(stages.map(({ ports }) => ports.map(({ port }) => port))).toEqual([[80], [80, 81], []]);
    expect(stages[1]?.ports[0]?.instruction).toBe(stages[0]?.instructions[0]);
  });
});

describe("WORKDIR", () => {
  it.each([
    ["WORKDIR /app", "/app"],
    ["WORKDIR /app/", "/app"],
    ["WORKDIR /app\nWORKDIR src", "/app/src"],
    ["WORKDIR /app\nWORKDIR ./src/../lib/.", "/app/lib"],
    ["WORKDIR /app\nWORKDIR ../../..", "/"],
    ["WORKDIR src", null],
    ["WORKDIR src\nWORKDIR /app", "/app"],
    ["WORKDIR /app\nWORKDIR $WHERE", null],
    ["WORKDIR /app\nWORKDIR $WHERE\nWORKDIR src", null],
    ["ENV HOME_DIR=/srv\nWORKDIR $HOME_DIR/app", "/srv/app"],
    ["ARG NAME=web\nWORKDIR /srv/${NAME}", "/srv/web"],
    ["WORKDIR ${WHERE:-/app}", "/app"],
    ['WORKDIR "/my app"', "/my app"],
    ["WORKDIR /my\\ app", "/my app"],
    ["WORKDIR /a:b", "/a:b"],
    ["RUN cd /app", null],
    [`WORKDIR /${"x".repeat(5000)}`, null],
  ])("%j leads to %j", (lines, directory) => {
    expect(lastStage(`FROM alpine\n${lines}\n`).directory).toBe(directory);
  });

  it("holds for the stages upon it", () => {
    const text = "FROM alpine AS a\nWORKDIR /app\nFROM a AS b\nWORKDIR src\nRUN x\nWORKDIR /y\nFROM alpine\n";
    const { stages } = readText(text);
    expect(stages.map(({ directory }) => directory)).toEqual(["/app", "/y", null]);
    expect(stages[1]?.instructions.map((one) => stages[1]?.directoryAt(one))).toEqual(["/app", "/app/src", "/app/src"]);
  });
});

describe("a variable's value", () => {
  it.each([
    ["ENV U=", "${U:-5}", "- 5:- number"],
    ["ENV U=", "${U-5}", "root"],
    ["ENV U=", "1${U:+5}", "- 1:- number"],
    ["ENV U=", "1${U+5}", "- 15:- number"],
    ["ENV U=7", "${U:-5}", "- 7:- number"],
    ["ENV U=7", "1${U:+5}", "- 15:- number"],
    ["LABEL a=b", "1${U:+5}", "- 1:- number"],
    ["LABEL a=b", "1${U+5}", "- 1:- number"],
    ["LABEL a=b", "${U-5}", "- 5:- number"],
    ["ARG U", "1${U+5}", "unknown"],
  ])("with %s is put into %s", (line, text, user) => {
    expect(shortUser(lastStage(`FROM alpine\n${line}\nUSER ${text}\n`).user)).toBe(user);
  });
});

describe("what an image starts", () => {
  it.each([
    ["FROM alpine", "- | -"],
    ['FROM alpine\nENTRYPOINT ["a"]\nCMD ["b"]', '["a"] | ["b"]'],
    ['FROM alpine\nCMD ["b"]\nENTRYPOINT ["a"]', '["a"] | ["b"]'],
    ["FROM alpine\nCMD a\nCMD b\nENTRYPOINT c\nENTRYPOINT d", "d | b"],
    ["FROM alpine AS x\nENTRYPOINT a\nCMD b\nFROM x", "a | b"],
    ["FROM alpine AS x\nENTRYPOINT a\nCMD b\nFROM x\nCMD c", "a | c"],
    ["FROM alpine AS x\nENTRYPOINT a\nCMD b\nFROM x\nENTRYPOINT c", "c | -"],
    ["FROM alpine AS x\nENTRYPOINT a\nCMD b\nFROM x\nENTRYPOINT c\nCMD d", "c | d"],
    ["FROM alpine AS x\nENTRYPOINT a\nCMD b\nFROM x\nCMD d\nENTRYPOINT c", "c | d"],
    ["FROM alpine AS x\nENTRYPOINT a\nCMD b\nFROM x\nENTRYPOINT []", "[] | -"],
    ["FROM alpine AS x\nCMD b\nFROM x AS y\nENTRYPOINT a\nFROM y", "a | -"],
    ["FROM alpine AS x\nENTRYPOINT a\nFROM alpine\nCOPY --from=x / /", "- | -"],
  ])("%j: %s", (text, start) => {
    expect(started(lastStage(`${text}\n`))).toBe(start);
  });
});

describe("ONBUILD", () => {
  it("does nothing to its own stage", () => {
    const stage = lastStage(
      "FROM node:22\nONBUILD USER node\nONBUILD EXPOSE 80\nONBUILD WORKDIR /x\nONBUILD CMD a\nONBUILD ENV A=b\n",
    );
    expect(shortUser(stage.user)).toBe("root");
    expect([stage.ports, stage.directory, stage.command, [...stage.environment]]).toEqual([[], null, null, []]);
  });

  it.each(["USER node", "RUN useradd app", "COPY . /app"])(
    "leaves open what a stage upon it starts from: %s",
    (line) => {
      const stage = lastStage(`FROM node:22 AS base\nONBUILD ${line}\nFROM base\nRUN true\n`);
      expect(shortUser(stage.user)).toBe("unknown");
      expect(stage.base).toMatchObject({ kind: "unknown", reason: "ONBUILD instructions of stage base run first" });
    },
  );

  it("shows what it holds back", () => {
    const [instruction] = lastStage("FROM a\nONBUILD RUN apk add curl\n").instructions;
    expect(instruction).toMatchObject({ keyword: "ONBUILD", trigger: { keyword: "RUN", text: "apk add curl" } });
  });
});
