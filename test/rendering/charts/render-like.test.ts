import { expect, it } from "vitest";
import type { ChartRequest, Renderer } from "../../../src/core/renderer.ts";
import { readCharts } from "../../../src/model/charts/chart.ts";
import { type ChartRendering, renderChart } from "../../../src/rendering/charts/render-chart.ts";
import { inputsOf } from "../../support/analyse.ts";
import { renderer } from "../../support/renderer.ts";

const kubernetes = { from: { major: 1, minor: 30 }, to: { major: 1, minor: 35 } };
const helpers = `{{ define "shop.image" }}{{ .Values.image }}{{ end }}
{{ define "shop.minor" }}{{ .Capabilities.KubeVersion.Minor }}{{ end }}
`;

const templates: Readonly<Record<string, string>> = {
  "image.yaml": 'image: {{ include "shop.image" . }}',
  "port.yaml": "port: {{ .Values.port }}",
  "version.yaml": 'minor: {{ include "shop.minor" . | quote }}',
  "plain.yaml": "a: 1",
};

/** How a chart is rendered, and the templates that each request was for: all, or those that its answer names. */
function rendered(more: Readonly<Record<string, string>>, values: Readonly<Record<string, string>> = {}) {
  const texts = Object.entries({ ...templates, ...more }).map(([name, text]) => [`shop/templates/${name}`, text]);
  const files = inputsOf({
    "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
    "shop/values.yaml": "image: a\nport: 80\n",
    "shop/templates/_helpers.tpl": helpers,
    ...Object.fromEntries(texts),
    ...Object.fromEntries(Object.entries(values).map(([name, text]) => [`shop/values-${name}.yaml`, text])),
  });
  const [chart] = readCharts(files);
  if (chart === undefined) throw new Error("no chart");
  const asked: (readonly string[])[] = [];
  const noting: Renderer = {
    ...renderer,
    renderChart(request) {
      const answer = renderer.renderChart(request);
      const names = request.before !== undefined && "part" in answer ? (answer.part ?? []) : (request.lean ?? []);
      const isAll = names.length === 0 && (request.before === undefined || !("part" in answer) || answer.part === null);
      asked.push(isAll ? ["all"] : names.map((name) => name.replace("shop/templates/", "")).toSorted());
      return answer;
    },
  };
  /** Renders all templates each time, whatever is known. */
  const whole: Renderer = {
    ...renderer,
    renderChart({ lean: _lean, before: _before, ...request }: ChartRequest) {
      return renderer.renderChart(request);
    },
  };
  const outcome = told(renderChart(chart, kubernetes, noting));
  expect(outcome).toEqual(told(renderChart(chart, kubernetes, whole)));
  return { asked, ...outcome };
}

function told(rendering: ChartRendering) {
  if ("failure" in rendering) return { failure: rendering.failure.reason };
  const { variants, failed } = rendering;
  return {
    failed: failed.map(({ set, reason }) => [set.name, reason]),
    variants: variants.map(({ variant: { name }, objects: { text }, changers, alike }) => {
      return { name, text, changers, alike };
    }),
  };
}

it("an older version is rendered by the templates that ask for it alone", () => {
  expect(rendered({}).asked).toEqual([["all"], ["version.yaml"]]);
  expect(rendered({ "version.yaml": "a: 1" }).asked).toEqual([["all"]]);
});

it("other values are rendered by the templates that can tell them alone", () => {
  const plain = { "version.yaml": "a: 1" };
  expect(rendered(plain, { image: "image: b\n" }).asked).toEqual([["all"], ["image.yaml"]]);
  expect(rendered(plain, { none: "other: 1\n", port: "port: 8080\n" }).asked).toEqual([["all"], [], ["port.yaml"]]);
});

it("other values of an older version are, too", () => {
  const { asked, variants } = rendered({}, { image: "image: b\n" });
  expect(asked).toEqual([["all"], ["version.yaml"], ["image.yaml"], ["version.yaml"]]);
  expect(variants?.map(({ name }) => name)).toEqual([" 1.30", "", "values-image.yaml 1.30", "values-image.yaml"]);
});

it("templates that change what others are given are rendered each time", () => {
  const changing = { "a.yaml": '{{ $_ := set .Values "port" 1 }}' };
  expect(rendered(changing, { image: "image: b\n" }).asked).toEqual([
    ["all"],
    ["a.yaml", "version.yaml"],
    ["a.yaml", "image.yaml"],
    ["a.yaml", "version.yaml"],
  ]);
});

it("templates that change the same for others, whatever the version or the values, leave all else as it is", () => {
  const same = '{{ include "shop.minor" . }}{{ .Values.image }}{{ $_ := set .Values "port" 1 }}';
  expect(rendered({ "a.yaml": same }, { image: "image: b\n" }).asked).toEqual([
    ["all"],
    ["a.yaml", "version.yaml"],
    ["a.yaml", "image.yaml"],
    ["a.yaml", "version.yaml"],
  ]);
});

it("all is rendered where what others are given depends on the version or the values", () => {
  const set = '{{ $_ := set .Values "port" (include "shop.minor" .) }}';
  expect(rendered({ "a.yaml": set }).asked).toEqual([["all"], ["a.yaml", "version.yaml"], ["all"]]);
  const unknown = '{{ $_ := set . "mine" . }}{{ include "shop.minor" . }}';
  expect(rendered({ "a.yaml": unknown }).asked).toEqual([["all"], ["all"]]);
  const older = '{{ if lt (int (include "shop.minor" .)) 33 }}{{ $_ := set .Values "port" 1 }}{{ end }}';
  expect(rendered({ "a.yaml": older }).asked).toEqual([["all"], ["a.yaml", "version.yaml"], ["all"]]);
  const copied = { "version.yaml": "a: 1", "a.yaml": '{{ $_ := set .Values "port" .Values.image }}' };
  expect(rendered(copied, { image: "image: b\n" }).asked).toEqual([["all"], ["all"]]);
});

it("a chart that fails without asking for the version is not tried with another one", () => {
  const own = '{{ required "a name is needed" .Values.name }}';
  expect(rendered({ "z.yaml": own }, { name: "name: a\n" }).asked).toEqual([["all"], ["all"], ["version.yaml"]]);
  expect(rendered({ "x.yaml": `{{ .Capabilities.KubeVersion }}${own}` }).asked).toEqual([["all"], ["all"]]);
});

it("other values with which a chart fails are told", () => {
  const { asked, failed } = rendered(
    { "x.yaml": '{{ if eq .Values.image "b" }}{{ fail "no b" }}{{ end }}' },
    { b: "image: b\n" },
  );
  expect(asked).toHaveLength(3);
  expect(failed).toEqual([["values-b.yaml", expect.stringContaining("no b")]]);
});
