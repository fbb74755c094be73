import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { analyze } from "../../../src/analysis/analyze.ts";
import { resolveConfig } from "../../../src/config/config.ts";
import { isObject, type Json, valueAt } from "../../../src/core/json.ts";
import type { Path } from "../../../src/core/path.ts";
import type { KubernetesRule } from "../../../src/rules/lib/kubernetes-rule.ts";
import { ruleSet } from "../../../src/rules/registry.ts";
import { type Files, inputsOf } from "../../support/analyse.ts";
import { runs } from "../../support/lane.ts";
import { readCases } from "../../support/rule-cases/rule-cases.ts";

/*
 * The cases of a rule hold the fields that it reads. In each of these places stands any other type in turn; the law is
 * that no rule throws, and that every rule of the registry was asked and had something to say before.
 */

const settings = resolveConfig({ preset: "all" }).settings;

/** One value of each type, and what a map can hold that is no field. */
const strangers: readonly Json[] = [
  null,
  true,
  0,
  -1.5,
  1e300,
  "",
  "a\u0000b",
  "${PLACEHOLDER}",
  "9".repeat(400),
  [],
  [null],
  [[{}]],
  {},
  { "": null },
  JSON.parse('{"__proto__": {"a": 1}, "constructor": "b", "toString": []}') as Json,
];

/** How often each rule was asked about an object that it concerns. */
const asked = new Map<string, number>();
const counted: readonly KubernetesRule[] = ruleSet.kubernetes.map((rule) => ({
  ...rule,
  check(manifest, context) {
    asked.set(rule.id, (asked.get(rule.id) ?? 0) + 1);
    return rule.check(manifest, context);
  },
}));

function errorsIn(files: Files, rules: readonly KubernetesRule[]): readonly string[] {
  const { errors } = analyze(inputsOf(files), settings, {
    today: "2026-12-01",
    rules: { ...ruleSet, kubernetes: rules },
    fix: ({ rule }) => rules.length === 1 && rule === rules[0]?.id,
  });
  return errors.flatMap(({ message }) => (message.includes("The rule ") ? [message] : []));
}

/** A file of a case, as values, with the files beside it. */
interface Sample {
  readonly files: Files;
  readonly path: string;
  readonly documents: readonly Json[];
}

/** The cases in which a rule speaks, one for each of their YAML files. */
function samplesOf(rule: KubernetesRule): readonly Sample[] {
  return readCases(rule.id).cases.flatMap(({ inputs, expectation }) => {
    if (expectation.join() === "silent") return [];
    const files = Object.fromEntries(inputs.map(({ path, text }) => [path, text]));
    return inputs.flatMap(({ path, text }) => {
      if (!/\.ya?ml$/.test(path)) return [];
      const documents = parseAllDocuments(text, { logLevel: "silent", uniqueKeys: false });
      return { files, path, documents: documents.map((one): Json => (one.toJS() ?? null) as Json) };
    });
  });
}

function pathsIn(value: Json, path: Path = []): readonly Path[] {
  const steps = Array.isArray(value) ? [...value.keys()] : isObject(value) ? Object.keys(value) : [];
  return [path, ...steps.flatMap((step) => pathsIn(valueAt(value, [step]) ?? null, [...path, step]))];
}

/** A copy with another value at a path; without one, the key or item is gone. */
function replaced(value: Json, [step, ...rest]: Path, other: Json | undefined): Json {
  if (step === undefined) return other ?? null;
  const child = valueAt(value, [step]) ?? null;
  const isGone = rest.length === 0 && other === undefined;
  if (Array.isArray(value))
    return value.flatMap((item: Json, index) =>
      index !== step ? [item] : isGone ? [] : [replaced(child, rest, other)],
    );
  const entries = Object.entries(isObject(value) ? value : {});
  return Object.fromEntries(
    entries.flatMap(([key, own]) =>
      key !== step ? [[key, own]] : isGone ? [] : [[key, replaced(child, rest, other)]],
    ),
  );
}

function filesOf({ files, path, documents }: Sample, at: number, place: Path, other: Json | undefined): Files {
  const changed = documents.map((document, index) => (index === at ? replaced(document, place, other) : document));
  return { ...files, [path]: changed.map((document) => `${JSON.stringify(document)}\n`).join("---\n") };
}

describe.each(counted)("$id", (rule) => {
  it("takes any type in the fields that it reads", { tags: ["long"] }, () => {
    const samples = samplesOf(rule);
    const places = samples.flatMap((sample) => {
      return sample.documents.flatMap((document, at) => pathsIn(document).map((place) => ({ sample, at, place })));
    });
    expect(places.length).toBeGreaterThan(0);
    const tries = fc.record({ place: fc.constantFrom(...places), other: fc.constantFrom(undefined, ...strangers) });
    fc.assert(
      fc.property(tries, ({ place: { sample, at, place }, other }) => {
        expect(errorsIn(filesOf(sample, at, place, other), [rule])).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });
});

it("a map with the names of methods is no number of a spread constraint", () => {
  const constraint = `{topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, maxSkew: {toString: []}, minDomains: {valueOf: 1}}`;
  const spec = `{topologySpreadConstraints: [${constraint}], containers: [{name: a, image: "a:1"}]}`;
  const template = `{metadata: {labels: {app: a}}, spec: ${spec}}`;
  const text = `{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {replicas: 2, selector: {matchLabels: {app: a}}, template: ${template}}}`;
  const rule = ruleSet.kubernetes.filter(({ id }) => id === "pods-not-spread");
  expect(errorsIn({ "a.yaml": text }, rule)).toEqual([]);
});

it("each rule was asked about what stood there", () => {
  expect(ruleSet.kubernetes.filter(({ id }) => (asked.get(id) ?? 0) === 0).map(({ id }) => id)).toEqual([]);
});
