import { expect, test } from "vitest";
import { resolveConfig } from "../../src/config/config.ts";
import type { Renderer, RendererFile } from "../../src/core/renderer.ts";
import { renderUnits } from "../../src/rendering/units.ts";
import { inputsOf } from "../support/analyse.ts";
import { renderer } from "../support/renderer.ts";

const map = (name: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n`;
const files = inputsOf({
  "cart/Chart.yaml": "apiVersion: v2\nname: cart\nversion: 0.1.0\n",
  "cart/templates/map.yaml": map("cart"),
  "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
  "shop/templates/map.yaml": map("shop"),
  "base/kustomization.yaml": "resources: [map.yaml]\n",
  "base/map.yaml": map("base"),
  "other/kustomization.yaml": "resources: [map.yaml]\n",
  "other/map.yaml": map("other"),
});

test("only the charts and kustomizations that are meant are rendered", () => {
  const asked: string[] = [];
  const noting: Renderer = {
    ...renderer,
    renderChart(request) {
      asked.push(nameOf(request.files));
      return renderer.renderChart(request);
    },
    buildKustomization(request) {
      asked.push(request.directory);
      return renderer.buildKustomization(request);
    },
  };
  const isMeant = (manifest: string): boolean => /^(?:shop|base)\//.test(manifest);
  const units = renderUnits(files, resolveConfig({}).settings, noting, { isMeant });
  expect(units.flatMap(({ texts }) => texts.map(({ manifest }) => manifest))).toEqual([
    "shop/Chart.yaml",
    "base/kustomization.yaml",
  ]);
  expect([...new Set(asked)]).toEqual(["shop", "base"]);
});

function nameOf(chart: readonly RendererFile[]): string {
  const manifest = chart.find(({ name }) => name === "Chart.yaml");
  return /name: (\w+)/.exec(manifest?.data ?? "")?.[1] ?? "";
}
