import { expect, it } from "vitest";
import { findingsOf, only } from "../../support/analyse.ts";

const count = 300;

/** A workload and a budget for each of many applications of one team, and further budgets. */
function texts(...further: readonly string[]): string {
  const apps = Array.from({ length: count }, (_, index) => `app-${index}`);
  const labels = (app: string): string => `{team: shop, app: ${app}, tier: web}`;
  const budget = (name: string, selector: string): string =>
    `apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: ${name}}\nspec: {maxUnavailable: 1, selector: {matchLabels: ${selector}}}\n`;
  return [
    ...apps.map(
      (app) =>
        `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${app}}\nspec: {selector: {matchLabels: {app: ${app}}}, template: {metadata: {labels: ${labels(app)}}, spec: {containers: [{name: a, image: "a:1"}]}}}\n`,
    ),
    ...apps.map((app) => budget(app, `{team: shop, app: ${app}}`)),
    ...further.map((selector, index) => budget(`further-${index}`, selector)),
  ].join("---\n");
}

const rule = "disruption-budgets-overlap";

it.each([
  ["one label", "{app: app-250}"],
  ["two labels", "{tier: web, app: app-250}"],
  ["all labels", "{tier: web, app: app-250, team: shop}"],
])("two budgets among hundreds overlap by %s", (_labels, selector) => {
  const found = findingsOf(rule, { "a.yaml": texts(selector) }, { config: only(rule) });
  expect(found.map(({ message }) => message)).toEqual([
    'PodDisruptionBudget "further-0" selects the pods of Deployment "app-250", as does PodDisruptionBudget "app-250".',
  ]);
});

it("hundreds of budgets of one team do not overlap", () => {
  expect(findingsOf(rule, { "a.yaml": texts() }, { config: only(rule) })).toEqual([]);
});
