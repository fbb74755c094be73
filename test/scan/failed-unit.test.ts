import { expect, it } from "vitest";
import { defaultConfig } from "../../src/config/config.ts";
import { analyzeUnit } from "../../src/scan/analyze-unit.ts";
import { inputOf } from "../support/analyse.ts";
import { renderer } from "../support/renderer.ts";

it("a bug costs what is deployed together, and says so", () => {
  const broken: typeof renderer = {
    ...renderer,
    renderChart() {
      throw new TypeError("no chart");
    },
  };
  const chart = [
    inputOf("shop/Chart.yaml", "apiVersion: v2\nname: shop\nversion: 0.1.0\n"),
    inputOf("shop/templates/web.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n"),
  ];
  const { findings, errors } = analyzeUnit(chart, defaultConfig.settings, "none", null, undefined, {
    renderer: broken,
  });
  expect(findings).toEqual([]);
  expect(errors).toEqual([
    {
      file: "shop/Chart.yaml",
      message:
        "Nothing of this file and of 1 other deployed with it was checked because of a bug in Kubesuggest (TypeError: no chart).",
    },
  ]);
});
