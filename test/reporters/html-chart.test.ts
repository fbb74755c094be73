import { expect, test } from "vitest";
import { barChart } from "../../src/reporters/html-chart.ts";

test("charts any number of directories", () => {
  const bars = Array.from({ length: 200_000 }, (_, index) => {
    return { label: `d${index}`, value: `d${index}`, count: index === 7 ? 4 : 2 };
  });
  const chart = barChart("By directory", "directory", bars, "directories");
  expect(chart).toContain('width="50.0%"');
  expect(chart).toContain("199,992 more with 399,984 findings");
});
