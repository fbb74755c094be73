import { describe, expect, it } from "vitest";
import { lastStage, readText, shortUser } from "./read.ts";

function userOf(text: string, args: Readonly<Record<string, string>> = {}): string {
  return shortUser(lastStage(text, args).user);
}

describe("USER", () => {
  it.each([
    ["root", "root"],
    ["0", "root"],
    ["0:0", "root"],
    ["00", "root"],
    ["+0", "root"],
    ["root:root", "root"],
    ["root:1000", "root"],
    [":1000", "root"],
    ["1000", "- 1000:1000 number"],
    ["1000:2000", "- 1000:2000 number"],
    ["1000:0", "- 1000:0 number"],
    ["1000:node", "- 1000:1000 number"],
    ["1000:somebody", "- 1000:- number"],
    ["1995", "- 1995:- number"],
    ["node", "node 1000:1000 base"],
    ['"node"', "node 1000:1000 base"],
    ["node:root", "node 1000:0 base"],
    ["nobody", "nobody 65534:65534 base"],
    ["somebody", "somebody -:- unseen"],
    ["somebody:5", "somebody -:5 unseen"],
    ["$WHO", "unknown"],
    ["${WHO:-1000}", "- 1000:1000 number"],
    ["${WHO-node}", "node 1000:1000 base"],
    ["${WHO:?no}", "unknown"],
  ])("%s of node:22 is %s", (argument, user) => {
    expect(userOf(`FROM node:22\nUSER ${argument}\n`)).toBe(user);
  });

  it.each([
    ["an ARG's default", "ARG U=1000\nUSER $U", "- 1000:1000 number"],
    ["an ARG's default with a group", "ARG U=1000\nARG G=5\nUSER ${U}:${G}", "- 1000:5 number"],
    ["an ARG without one", "ARG U\nUSER $U", "unknown"],
    ["a fallback for an ARG that only the build knows", "ARG U\nUSER ${U:-5}", "unknown"],
    ["ENV", "ENV U=7\nUSER $U", "- 7:- number"],
    ["the old form of ENV", "ENV U 7\nUSER $U", "- 7:- number"],
    ["ENV before an ARG of its name", "ENV U=7\nARG U=8\nUSER $U", "- 7:- number"],
    ["ENV that refers to one of the same line", "ENV U=5\nENV U=6 V=$U\nUSER $V", "- 5:- number"],
    ["ENV from an ARG", "ARG U=5\nENV V=${U}\nUSER $V", "- 5:- number"],
    ["an ARG that comes later", "USER $U\nARG U=5", "unknown"],
  ])("takes its value from %s", (_, lines, user) => {
    expect(userOf(`FROM node:22\n${lines}\n`)).toBe(user);
  });

  it("takes values that the build is known to give", () => {
    expect(userOf("FROM node:22\nARG U=1000\nUSER $U\n", { U: "0" })).toBe("root");
    expect(userOf("FROM node:22\nARG U\nUSER $U\n", { U: "9" })).toBe("- 9:- number");
    expect(userOf("FROM node:22\nENV U=7\nARG U\nUSER $U\n", { U: "9" })).toBe("- 7:- number");
    expect(userOf("FROM node:22\nUSER $U\n", { U: "9" })).toBe("unknown");
  });

  it("takes ARGs before the first FROM only where the stage names them", () => {
    expect(userOf("ARG U=1000\nFROM node:22\nARG U\nUSER $U\n")).toBe("- 1000:1000 number");
    expect(userOf("ARG U=1000\nFROM node:22\nUSER $U\n")).toBe("unknown");
  });

  it("does not carry ARGs, but ENV, from stage to stage", () => {
    expect(userOf("FROM node:22 AS a\nARG U=5\nFROM a\nUSER $U\n")).toBe("unknown");
    expect(userOf("FROM node:22 AS a\nENV U=5\nFROM a\nUSER $U\n")).toBe("- 5:- number");
  });

  it("in backticks' files takes them for its escape character", () => {
    expect(userOf("# escape=`\nFROM node:22\nARG U=`$x\nUSER $U\n")).toBe("$x -:- unseen");
  });
});

describe("a stage without USER", () => {
  it.each([
    ["FROM node:22", "root"],
    ["FROM scratch", "root"],
    ["FROM nginxinc/nginx-unprivileged", "nginx 101:101 base"],
    ["FROM gcr.io/distroless/static:nonroot", "nonroot 65532:65532 base"],
    ["FROM registry.example.com/mystery:1", "unknown"],
    ["FROM $BASE", "unknown"],
    ["ARG BASE\nFROM $BASE", "unknown"],
    ["ARG BASE=node:22\nFROM $BASE", "root"],
    ["ARG TAG=nonroot\nFROM gcr.io/distroless/static:${TAG}", "nonroot 65532:65532 base"],
    ["FROM node:22 AS a\nUSER node\nFROM a", "node 1000:1000 base"],
    ["FROM node:22 AS a\nUSER node\nFROM A AS b\nFROM b", "node 1000:1000 base"],
    ["ARG BASE=a\nFROM node:22 AS a\nUSER 5\nFROM $BASE", "- 5:- number"],
    ["FROM mystery AS a\nUSER 5\nFROM a", "- 5:- number"],
    ["FROM node:22 AS a\nUSER 5\nFROM node:22\nCOPY --from=a /x /x", "root"],
    ["FROM node:22 AS node\nUSER 5\nFROM node", "- 5:- number"],
    ["FROM node:22\nUSER node\nFROM node:22", "root"],
    ["FROM a AS b\nFROM b AS a\nFROM a", "unknown"],
  ])("%j runs as %s", (text, user) => {
    expect(userOf(`${text}\n`)).toBe(user);
  });
});

describe("the user at an instruction", () => {
  it("is the one before it", () => {
    const stage = lastStage("FROM node:22\nRUN a\nUSER node\nRUN b\nUSER 0\nRUN c\n");
    expect(stage.instructions.map((instruction) => shortUser(stage.userAt(instruction)))).toEqual([
      "root",
      "root",
      "node 1000:1000 base",
      "node 1000:1000 base",
      "root",
    ]);
  });

  it("is told with the instruction that set it", () => {
    const { stages } = readText("FROM node:22 AS a\nUSER node\nFROM a\nRUN b\n");
    expect(stages[1]?.user.set).toBe(stages[0]?.instructions[0]);
    expect(lastStage("FROM node:22\n").user.set).toBeNull();
  });
});
