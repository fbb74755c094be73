import { expect, it } from "vitest";
import { checkRendered } from "../../scripts/prove/check-rendered.ts";
import type { Rendering } from "../../src/analysis/fix-rendered.ts";
import { resolveConfig } from "../../src/config/config.ts";
import type { Edit } from "../../src/core/edit.ts";
import type { Finding } from "../../src/core/finding.ts";
import { inputsOf, only } from "../support/analyse.ts";
import { analyseRendered, renderer } from "../support/renderer.ts";

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: {{ .Values.replicas }}
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
`;
const unit = inputsOf({
  "shop/Chart.yaml": "apiVersion: v2\nname: shop\nversion: 0.1.0\n",
  "shop/values.yaml": "replicas: 1\n",
  "shop/templates/web.yaml": deployment,
});
const { settings } = resolveConfig(only("privilege-escalation-allowed"));
const { findings, rendered } = analyseRendered(unit);
const [finding] = findings as [Finding];

/** What the check says of the fix with other edits than its own, or with these more. */
function violations(edits: readonly Edit[]): string[] | null {
  const fix = finding.fix === null ? null : { ...finding.fix, edits };
  return checkRendered({ ...finding, fix }, { unit, rendering: rendered as Rendering, settings, renderer });
}

const own = finding.fix?.edits ?? [];
const at = (text: string): number => deployment.indexOf(text);
const said = (what: string): string => `shop/templates/web.yaml:14 privilege-escalation-allowed: ${what}`;
const objects = "shop/\0rendered//objects.yaml";

it("a fix that does what it declares is right", () => {
  expect(own).not.toHaveLength(0);
  expect(violations(own)).toEqual([]);
});

it("a fix that changes something else is not", () => {
  const edit: Edit = { range: [at("registry"), at("registry") + "registry".length], text: "mirror" };
  expect(violations([edit, ...own])).toContain(said(`${objects} differs in spec.template.spec.containers.*.image`));
});

it("a fix that does nothing is not", () => {
  expect(violations([])).toEqual([said("nothing is rendered otherwise")]);
});

it("a fix that brings in an object is not", () => {
  const edit: Edit = { range: [deployment.length, deployment.length], text: "---\nkind: ConfigMap\n" };
  expect(violations([...own, edit])).toContain(said(`${objects} holds other objects`));
});

it("a fix after which nothing can be rendered is not", () => {
  const edit: Edit = { range: [at("{{"), at("{{") + 2], text: "{{ fail" };
  expect(violations([edit, ...own])).toContain(said(`${objects} holds other objects`));
});

it("a fix that is none is not looked at", () => {
  const check = { unit, rendering: rendered as Rendering, settings, renderer };
  expect(checkRendered({ ...finding, fix: null }, check)).toBe(null);
});
