import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultConfig, resolveConfig } from "../../src/config/config.ts";
import { ConfigError } from "../../src/config/config-error.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { readOptions } from "../../src/config/read-options.ts";
import { type AnyFields, configFields } from "../../src/config/schema.ts";

const page = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");

test("the documented example is the default", () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const { paths, pathsIgnore, ...rest } = resolveConfig(parseConfig("c.yml", example));
  expect({ paths, pathsIgnore }).toEqual({ paths: ["k8s/", "**/deploy/*.yaml"], pathsIgnore: ["k8s/test/"] });
  expect({ ...rest, paths: [], pathsIgnore: [] }).toEqual(defaultConfig);
});

test("the documented table names every key", () => {
  const names = (fields: AnyFields, prefix = ""): string[] =>
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === "group" ? names(field.fields, `${prefix}${name}.`) : [prefix + name],
    );
  const documented = [...page.matchAll(/^\| `([\w.-]+)` \|/gm)].map((match) => match[1]);
  expect(documented).toEqual(names(configFields as AnyFields));
});

test("values are read as they are written", () => {
  const values = parseConfig(
    "c.yml",
    'kubernetes-version: 1.30\nfail-on: "never"\npaths: k8s\nmax-comments: 0\nrecipe: {user-id: 5}\n',
  );
  expect(values).toEqual({
    "kubernetes-version": { from: { major: 1, minor: 30 }, to: { major: 1, minor: 30 } },
    "fail-on": "never",
    paths: ["k8s"],
    "max-comments": 0,
    recipe: { "user-id": 5 },
  });
  const { recipe } = resolveConfig(values).settings;
  expect(recipe).toEqual({ ...defaultConfig.settings.recipe, userId: 5 });
});

test.each(["", "# nothing\n", "---\n", "fail-on:\nrecipe:\n", "{}"])("%j says nothing", (text) => {
  expect(resolveConfig(parseConfig("c.yml", text))).toEqual(defaultConfig);
});

test.each([
  ["fail_on: error", 'c.yml:1:1: unknown key "fail_on"; did you mean "fail-on"?'],
  ["colour: red", 'c.yml:1:1: unknown key "colour".'],
  ["recipe:\n  zone-spread:\n    maxSkew: 1", 'c.yml:3:5: unknown key "maxSkew"; did you mean "max-skew"?'],
  ["\nfail-on: warn", 'c.yml:2:10: "fail-on" must be error, warning, info or never, not "warn"'],
  ["max-comments: many", 'c.yml:1:15: "max-comments" must be a whole number from 0 to 1000, not "many".'],
  ["max-comments: 1.5", 'c.yml:1:15: "max-comments" must be a whole number'],
  ["kubernetes-version: 1", 'c.yml:1:21: "kubernetes-version" must be a version such as "1.34"'],
  ["recipe: 5", 'c.yml:1:9: "recipe" must be a map of keys to values.'],
  ["- fail-on", "c.yml:1:1: The configuration must be a map of keys to values."],
  ["paths: [[a]]", 'c.yml:1:9: each of "paths" must be a glob.'],
  ["fail-on: [error]", 'c.yml:1:10: "fail-on" must be error'],
  ["a: &a error\nfail-on: *a", "c.yml:1:1: unknown key"],
  ["fail-on: error\nfail-on: info", "c.yml:2:1: this is no YAML"],
  ["fail-on: {", "this is no YAML"],
  ["fail-on: error\n---\nfail-on: info", "a configuration is a single YAML document."],
  [`x: ${"y".repeat(200_000)}`, "c.yml: a configuration of this size can't be meant."],
])("%j is refused at its place", (text, message) => {
  expect(() => parseConfig("c.yml", text)).toThrow(ConfigError);
  expect(() => parseConfig("c.yml", text)).toThrow(message);
});

function complaint(text: string): unknown {
  try {
    resolveConfig(parseConfig("c.yml", text));
    return null;
  } catch (error) {
    return error;
  }
}

test("no text makes anything but values or a message for the user", () => {
  const part = fc.constantFrom(
    "fail-on",
    "paths",
    ":",
    " ",
    "\n",
    "- ",
    "[",
    "]",
    "{",
    "&a",
    "*a",
    "!!x",
    "? ",
    "---\n",
    "\t",
    '"',
    "<<",
    "\u0000",
    "recipe:\n  ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const said = complaint(parts.join(""));
      expect(said === null || (said instanceof ConfigError && !said.message.includes("\n"))).toBe(true);
    }),
  );
});

test("options are read as text, under the name the user typed", () => {
  const values = readOptions({ paths: "a,{b,c}/*\n d ", "fail-on": " ", "max-comments": "7" }, (name) => `--${name}`);
  expect(values).toEqual({ paths: ["a", "{b,c}/*", "d"], "max-comments": 7 });
  expect(() => readOptions({ "fail-on": "errors" }, (name) => `input ${name}`)).toThrow(
    'input fail-on must be error, warning, info or never, not "errors"; did you mean "error"?',
  );
});
