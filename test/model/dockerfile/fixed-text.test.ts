import { describe, expect, it } from "vitest";
import { namedUsers } from "../../../src/rules/lib/non-root/named-users.ts";
import { lastStage } from "./read.ts";

/** Whether the text of the last CMD is the same in every build. */
function isFixed(text: string): boolean {
  const stage = lastStage(text);
  if (stage.command === null) throw new Error("no CMD");
  return stage.isFixed(stage.command, stage.command.text);
}

describe("a text of an instruction", () => {
  it.each([
    "FROM a\nCMD app",
    "FROM a\nENV X=1\nCMD $X",
    "FROM a\nENV X=1\nARG X=2\nCMD $X",
    "FROM a\nENV X=1\nENV Y=$X\nCMD ${Y}",
    // Nothing sets the variable, so the default counts.
    "FROM a\nCMD ${X:-1}",
    "FROM a\nENV X=1\nCMD ${X:-2}",
    // The build arguments of a stage end with it.
    "FROM a AS b\nARG X=1\nFROM b\nCMD ${X:-2}",
    "FROM a AS b\nENV X=1\nFROM b\nCMD $X",
  ])("is the same in every build of %j", (text) => {
    expect(isFixed(text)).toBe(true);
  });

  it.each([
    "FROM a\nCMD $X",
    "FROM a\nARG X=1\nCMD $X",
    "FROM a\nARG X=1\nCMD ${X:-2}",
    "FROM a\nARG X\nCMD ${X:-2}",
    "FROM a\nARG X\nCMD ${X:+2}",
    "FROM a\nARG X=1\nENV Y=${X:-2}\nCMD $Y",
    "FROM a AS b\nARG X=1\nENV Y=$X\nFROM b\nCMD $Y",
  ])("depends on a build argument, or on what is not known, in %j", (text) => {
    expect(isFixed(text)).toBe(false);
  });
});

describe("the IDs of a user", () => {
  it.each([
    ["FROM debian\nARG ID=1000\nRUN useradd -u ${ID:-1000} app\nUSER app", true],
    ["FROM debian\nARG ID\nRUN useradd -u ${ID:-1000} app\nUSER app", undefined],
    ["FROM debian\nRUN useradd -u ${ID:-1000} app\nUSER app", undefined],
    ["FROM debian\nARG ID=1000\nUSER ${ID:-1000}", true],
    ["FROM debian\nUSER ${ID:-1000}", undefined],
  ])("vary with a build argument that has a default where it is used: %j", (text, varies) => {
    const { user } = lastStage(text);
    expect(user.kind === "user" && user.varies).toBe(varies);
  });

  it.each([
    ["FROM debian\nARG ID=1000\nCOPY --chown=${ID:-1000} a /b", true],
    ["FROM debian\nCOPY --chown=${ID:-1000} a /b", false],
    ["FROM debian\nENV ID=1000\nRUN chown $ID /b", false],
  ])("are named alike in %j", (text, varies) => {
    expect(namedUsers(lastStage(text))).toMatchObject([{ text: "1000", varies }]);
  });
});
