import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, type Json, type JsonObject } from "../../../../../src/core/json.ts";
import { SourceFile } from "../../../../../src/core/source-file.ts";
import { parseYaml } from "../../../../../src/formats/yaml/parse.ts";
import { checksFor, validationChecks } from "../../../../../src/model/kubernetes/api/validation/checks.ts";
import { unknownProbePorts } from "../../../../../src/model/kubernetes/api/validation/probes.ts";
import { unknownResources } from "../../../../../src/model/kubernetes/api/validation/resource-names.ts";
import { unusualNodePorts } from "../../../../../src/model/kubernetes/api/validation/services.ts";
import { readManifests } from "../../../../../src/model/kubernetes/read-manifests.ts";

const pages = fileURLToPath(new URL("../../../../../docs/rules/", import.meta.url));
const range = { from: { major: 1, minor: 30 }, to: { major: 1, minor: 37 } };
const known = validationChecks.map(({ check }) => check);
const checks = [...known, unknownProbePorts, unknownResources, unusualNodePorts];

/** The examples of the pages of rules: objects of all kinds that are checked. */
const objects: readonly JsonObject[] = readdirSync(pages)
  .filter((page) => page.endsWith("-invalid.md") || page.endsWith("-unknown.md"))
  .flatMap((page) => [...readFileSync(pages + page, "utf8").matchAll(/^```yaml bad\n([^]*?)^```$/gm)])
  .flatMap(([, text = ""]) => parseYaml(new SourceFile("a.yaml", text)).documents.map(({ value }) => value))
  .filter(isObject);

/** A copy of a value with another one at the place that `at` chooses among all places below the kind. */
function withAnother(value: Json, at: number, other: Json): Json {
  let left = at;
  const visit = (here: Json, top: boolean): Json => {
    if (!top && left === 0) {
      left -= 1;
      return other;
    }
    if (!top) left -= 1;
    if (Array.isArray(here)) return here.map((item: Json) => visit(item, false));
    if (!isObject(here)) return here;
    return Object.fromEntries(
      Object.entries(here).map(([key, item]) => [
        key,
        top && /^(?:kind|apiVersion)$/.test(key) ? item : visit(item, false),
      ]),
    );
  };
  return visit(value, true);
}

describe("the checks of validation", () => {
  it("answer for any value in any place", () => {
    expect(objects.length).toBeGreaterThan(10);
    const values = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(fc.constantFrom(...objects), fc.nat(40), values, (object, at, other) => {
        const text = JSON.stringify(withAnother(object, at, other));
        const { manifests, partial } = readManifests(parseYaml(new SourceFile("a.json", text)));
        for (const manifest of [...manifests, ...partial]) {
          for (const check of checks) {
            const found = [...check(manifest, range)];
            for (const { says } of found) expect(says).not.toMatch(/undefined|\[object|\.$/);
            const isLeftOut = known.includes(check) && checksFor(manifest).every((one) => one.check !== check);
            if (isLeftOut) expect(found).toEqual([]);
          }
        }
      }),
    );
  });
});
