import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { ConfigError } from "../../src/config/config-error.ts";
import type { AnyField, AnyFields } from "../../src/config/fields.ts";
import { configJsonSchema, schemaAddress } from "../../src/config/json-schema.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { configFields } from "../../src/config/schema.ts";
import { ruleIds } from "../../src/core/rule-catalogue.ts";
import { runs } from "../support/lane.ts";
import { validConfigs, wrongValues } from "./cases.ts";

const file = new URL("../../docs/configuration.schema.json", import.meta.url);
const page = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
const schema = JSON.parse(readFileSync(file, "utf8")) as { readonly [key: string]: unknown };
const validate = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true }).compile(
  schema,
);

function isAccepted(text: string): boolean {
  try {
    parseConfig("c.yml", text);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return false;
  }
}

describe("the published schema", () => {
  it("has the address that the documentation names", () => {
    expect(schema["$id"]).toBe(schemaAddress);
    expect(page).toContain(`# yaml-language-server: $schema=${schemaAddress}\n`);
  });

  it("describes every key, each rule by its own words, and names the defaults", () => {
    const described = configJsonSchema(new Map(ruleIds.map((id) => [id, `About ${id}.`])));
    const properties = described["properties"] as Readonly<Record<string, { readonly [key: string]: unknown }>>;
    const rules = properties["rules"]?.["properties"] as Readonly<Record<string, { readonly description: string }>>;
    expect(Object.entries(rules).map(([id, { description }]) => [id, description])).toEqual(
      ruleIds.map((id) => [id, `About ${id}.`]),
    );
    expect(Object.values(properties).every(({ description }) => typeof description === "string")).toBe(true);
    expect([properties["fail-on"]?.["default"], properties["kubernetes-version"]?.["default"]]).toEqual([
      "error",
      "1.32-1.37",
    ]);
  });

  it.each([...validConfigs, ...[...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = ""]) => text)])(
    "accepts %j",
    (text) => {
      validate(parse(text));
      expect([validate.errors, isAccepted(text)]).toEqual([null, true]);
    },
  );

  it.each(wrongValues)("refuses %j", (text) => {
    expect([validate(parse(text)), isAccepted(text)]).toEqual([false, false]);
  });

  it("agrees with the reader on everything, but for numbers that the reader takes as texts", { tags: "long" }, () => {
    let accepted = 0;
    fc.assert(
      fc.property(mapOf(configFields, 3), (value) => {
        const text = stringify(value);
        const valid = validate(value);
        if (valid) accepted += 1;
        const harmless = (validate.errors ?? []).every(({ keyword, params }) => {
          return keyword === "type" && [params["type"]].flat().includes("string");
        });
        const read = isAccepted(text);
        expect(read).toBe(valid || (harmless && read));
      }),
      { numRuns: runs(2000) },
    );
    expect(accepted).toBeGreaterThan(runs(200));
  });
});

/** Texts and the like, right in one place or another. Numbers as texts are left out: the reader takes them for numbers. */
const texts =
  "a|a b|k8s/|!a/**|{a,b}/*|../a|/a|./a/b|a\\b|registry.example.com:5000/a/*:1|root|app|1001:1001|1001:|01:1|strict|all|none|" +
  "off|error|never|debian|name|number|DoNotSchedule|ScheduleAnyway|1.30-1.34|v1.30|1.34-1.30x|__proto__|";
const numbers = [0, 1, 5, 1000, 1001, 1995, -1, 1.34, 2147483647, 2147483648];
const scalars: readonly unknown[] = [...texts.split("|"), ...numbers, true, false];

/** Maps of keys to what is right for them as a rule, and now and then not. */
function mapOf(fields: AnyFields, often: number): fc.Arbitrary<unknown> {
  const known = fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueOf(field, often)])),
    { requiredKeys: [] },
  );
  const some = fc
    .tuple(known, fc.shuffledSubarray(Object.keys(fields), { maxLength: Math.min(4, Object.keys(fields).length) }))
    .map(([value, keys]) => Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key))));
  const more = fc.tuple(some, fc.constantFrom("x", "fail_on", "__proto", "constructor")).map(([value, key]) => {
    return { ...value, [key]: "a" };
  });
  return fc.oneof({ weight: 12 * often, arbitrary: some }, { weight: 1, arbitrary: more });
}

function valueOf(field: AnyField, often: number): fc.Arbitrary<unknown> {
  const wrong = fc.constantFrom<unknown>(...scalars, [], {}, ["a"], [["a"]], { a: 1 });
  return fc.oneof({ weight: 12 * often, arbitrary: rightFor(field, often) }, { weight: 1, arbitrary: wrong });
}

function rightFor(field: AnyField, often: number): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "group":
      return mapOf(field.fields, often);
    case "items":
      return fc.array(mapOf(field.fields, often), { maxLength: 2 });
    case "list":
      return fc.oneof(fc.constantFrom("a", "!b/**"), fc.array(fc.constantFrom("a", "{a,b}/*"), { maxLength: 3 }));
    case "scalar": {
      const fitting = scalars.filter((value) => field.read(String(value)) !== null);
      return fc.constantFrom(...(fitting.length > 0 ? fitting : scalars));
    }
  }
}
