import { describe, expect, it } from "vitest";
import { readCharts } from "../../../src/model/charts/chart.ts";

const manifest = (name: string, more = ""): string => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;
const dependencies = (repository: string): string =>
  `dependencies:\n  - {name: redis, version: 1.0.0, repository: "${repository}"}\n`;

/** The chart in the folder `shop`, with further files of its own and of others. */
function shop(repository: string, others: Readonly<Record<string, string>>) {
  const all = { "shop/Chart.yaml": manifest("shop", dependencies(repository)), ...others };
  const files = Object.entries(all).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const found = readCharts(files).find(({ directory }) => directory === "shop");
  if (found === undefined) throw new Error("There is no such chart.");
  return found;
}

describe("a dependency of a chart", () => {
  it.each([
    ["redis-1.0.0.tgz", []],
    ["redis-v1.0.0-rc.1.tgz", []],
    ["redis-cluster-1.0.0.tgz", ["redis"]],
    ["redis-1.0.0.tgz.prov", ["redis"]],
  ])("is packed in a file with its name and a version: %s", (file, missing) => {
    const chart = shop("https://charts.example.com", { [`shop/charts/${file}`]: "" });
    expect(chart.missing.map(({ name }) => name)).toEqual(missing);
  });

  it("is missing also for the charts that use the chart that names it", () => {
    const redis = manifest("redis", dependencies("https://charts.example.com").replace("redis", "common"));
    const { missing } = shop("file://../redis", { "redis/Chart.yaml": redis });
    expect(missing.map(({ name }) => name)).toEqual(["common"]);
    const packed = { "redis/Chart.yaml": redis, "redis/charts/common-1.0.0.tgz": "" };
    expect(shop("file://../redis", packed).missing).toEqual([]);
  });

  it("comes from its folder, though another chart with a similar name is packed", () => {
    const { paths } = shop("file://../redis", {
      "shop/charts/redis-cluster-1.0.0.tgz": "",
      "redis/Chart.yaml": manifest("redis"),
    });
    expect(paths.get("charts/redis/Chart.yaml")).toBe("redis/Chart.yaml");
  });
});
