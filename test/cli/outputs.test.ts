import { expect, test } from "vitest";
import { readOutputs } from "../../src/cli/outputs.ts";

test.each([
  ["report.json", "json"],
  ["report.sarif", "sarif"],
  ["report.sarif.json", "sarif"],
  ["out/REPORT.SARIF.JSON", "sarif"],
  ["sarif.json", "json"],
])("the name %s says that the format is %s", (name, format) => {
  expect(readOutputs(name)).toEqual([{ name, format }]);
});
