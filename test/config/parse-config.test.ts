import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultConfig, resolveConfig } from "../../src/config/config.ts";
import { ConfigError } from "../../src/config/config-error.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { readOptions } from "../../src/config/read-options.ts";
import { type AnyFields, configFields } from "../../src/config/schema.ts";

const page = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");

test("the documented example names every key, and the defaults where it names single values", () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const values = parseConfig("c.yml", example);
  expect(Object.keys(values).toSorted()).toEqual(Object.keys(configFields).toSorted());
  const { preset, rules, overrides, images, builds, paths, "paths-ignore": ignored, ...single } = values;
  expect(resolveConfig(single)).toEqual(defaultConfig);
  expect({ preset, paths, ignored }).toEqual({
    preset: "recommended",
    paths: ["k8s/", "**/deploy/*.yaml"],
    ignored: ["k8s/test/"],
  });
  expect([Object.keys(rules ?? {}).length, overrides?.length, images?.length, builds?.length]).toEqual([2, 1, 3, 1]);
});

test("the documented table names every key", () => {
  const names = (fields: AnyFields, prefix = ""): string[] =>
    Object.entries(fields).flatMap(([name, field]) => {
      if (field.kind === "items") return [prefix + name, ...names(field.fields, `${prefix}${name}[].`)];
      if (field.kind !== "group") return [prefix + name];
      return field.names ? [`${prefix}${name}.<${field.names}>`] : names(field.fields, `${prefix}${name}.`);
    });
  const documented = [...page.matchAll(/^\| `([\w.<>[\]-]+)` \|/gm)].map((match) => match[1]);
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
  [
    "preset: stricter",
    'c.yml:1:9: "preset" must be recommended, strict or all, not "stricter"; did you mean "strict"?',
  ],
  ["rules:\n  sudo_use: off", 'c.yml:2:3: unknown rule "sudo_use"; did you mean "sudo-used"?'],
  ["rules: {__proto__: off}", 'c.yml:1:9: unknown rule "__proto__".'],
  ["rules: {sudo-used: warn}", 'c.yml:1:20: "sudo-used" must be off, default, error, warning or info, not "warn"'],
  ["rules: [sudo-used]", 'c.yml:1:8: "rules" must be a map of keys to values.'],
  ["overrides: {paths: a}", 'c.yml:1:12: "overrides" must be a list of maps.'],
  ["overrides:\n- a", 'c.yml:2:3: Each of "overrides" must be a map of keys to values.'],
  ["overrides:\n- fail-on: never", 'c.yml:2:3: each of "overrides" needs "paths".'],
  ["overrides:\n- paths: a\n-", 'c.yml:2:3: each of "overrides" needs "rules" or "fail-on".'],
  ["overrides:\n- paths: a\n  rule: {}", 'c.yml:3:3: unknown key "rule"; did you mean "rules"?'],
  ["images: [{image: a}]", 'c.yml:1:10: each of "images" needs "user" or "root" or "family".'],
  ["images: [{image: a, root: yes}]", 'c.yml:1:27: "root" must be true or false, not "yes".'],
  ["images: [{image: a, user: 1e3}]", 'c.yml:1:27: "user" must be a user such as 1001, 1001:1001 or a name'],
  ["images: [{image: a, user: 4294967295}]", 'c.yml:1:27: "user" must be a user'],
  ["builds: [{image: a}]", 'c.yml:1:10: each of "builds" needs "dockerfile".'],
  ["builds: [{image: a, dockerfile: ../a}]", '"dockerfile" must be a path from the root of the repository, not "../a"'],
  ["builds: [{image: a, dockerfile: b, target: 'a b'}]", '"target" must be the name or number of a stage, not "a b".'],
  ["images: [{image: a b, root: true}]", 'c.yml:1:18: "image" must be the name of an image'],
  ["images: [{image: a, family: debain}]", 'not "debain"; did you mean "debian"?'],
  ["paths: '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}'", 'c.yml:1:8: "{a,b}'],
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
