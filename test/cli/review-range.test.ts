import { expect, test } from "vitest";
import { reviewRange } from "../../src/cli/review-range.ts";
import { ConfigError } from "../../src/config/config-error.ts";

test.each([
  [[], {}, null, null],
  [[], { base: "v1", head: "v2" }, "v1", "v2"],
  [["v1"], {}, "v1", null],
  [["v1"], { head: "v2" }, "v1", "v2"],
  [["v1..v2"], {}, "v1", "v2"],
  [["v1...v2"], {}, "v1", "v2"],
  [["release/1.4..feature/a.b"], {}, "release/1.4", "feature/a.b"],
  [["v1.."], {}, "v1", "HEAD"],
  [["..v2"], {}, "HEAD", "v2"],
])("%j with %j compares %j with %j", (words, options, base, head) => {
  expect(reviewRange(words, options)).toEqual({ base, head });
});

test.each([
  [["v1", "v2"], {}, "review takes one range, such as v1..v2, but got 2 arguments."],
  [["v1..v2"], { base: "v0" }, "review got both v1..v2 and --base."],
  [["v1..v2"], { head: "v0" }, "review got both v1..v2 and --head."],
  [["v1"], { base: "v0" }, "review got both v1 and --base."],
])("%j with %j is refused in one sentence", (words, options, sentence) => {
  expect(() => reviewRange(words, options)).toThrow(ConfigError);
  expect(() => reviewRange(words, options)).toThrow(sentence);
});
