import { describe, expect, it } from "vitest";
import { lastPause, writePauseMarker } from "../../src/review/threads/pause.ts";

function answer(state: "paused" | "resumed", id = 7): string {
  return `Text.\n\n${writePauseMarker(state)}\n<!-- kubesuggest:reply:1 ${id} -->`;
}

describe("pausing", () => {
  it("goes by the latest answer that says anything of it", () => {
    expect(lastPause([])).toBe(null);
    expect(lastPause(["Something else."])).toBe(null);
    expect(lastPause([answer("paused"), "Something else."])).toBe("paused");
    expect(lastPause([answer("paused"), answer("resumed")])).toBe("resumed");
    expect(lastPause([answer("paused"), answer("resumed"), answer("paused").replaceAll("\n", "\r\n")])).toBe("paused");
  });

  it.each([
    writePauseMarker("paused"),
    `${answer("paused")}\nMore.`,
    `> ${writePauseMarker("paused")}\n<!-- kubesuggest:reply:1 7 -->`,
  ])("believes a marker at the end of an answer only: %j", (body) => {
    expect(lastPause([body])).toBe(null);
  });
});
