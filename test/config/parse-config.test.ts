import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { defaultConfig, resolveConfig } from "../../src/config/config.ts";
import { ConfigError } from "../../src/config/config-error.ts";
import type { AnyFields } from "../../src/config/fields.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { pathFilter } from "../../src/config/path-filter.ts";
import { readOptions } from "../../src/config/read-options.ts";
import { severityTest } from "../../src/config/rule-severity.ts";
import { configFields } from "../../src/config/schema.ts";
import { runs } from "../support/lane.ts";
import { wrongTexts, wrongValues } from "./cases.ts";

const page = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");

test("the documented example names every key, and the defaults where it names single values", () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
  const values = parseConfig("c.yml", example);
  expect(Object.keys(values).toSorted()).toEqual(Object.keys(configFields).toSorted());
  const { preset, rules, overrides, images, builds, charts, paths, "paths-ignore": ignored, ...single } = values;
  expect(resolveConfig(single)).toEqual(defaultConfig);
  expect({ preset, paths, ignored }).toEqual({
    preset: "recommended",
    paths: ["k8s/", "**/deploy/*.yaml"],
    ignored: ["k8s/test/"],
  });
  expect([Object.keys(rules ?? {}).length, overrides?.length, images?.length, builds?.length, charts?.length]).toEqual([
    2, 2, 4, 1, 1,
  ]);
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
    'kubernetes-version: 1.30\nfail-on: "never"\npaths: k8s\nmax-comments: 0\nfix-defaults: {user-id: 5}\n',
  );
  expect(values).toEqual({
    "kubernetes-version": { from: { major: 1, minor: 30 }, to: { major: 1, minor: 30 } },
    "fail-on": "never",
    paths: ["k8s"],
    "max-comments": 0,
    "fix-defaults": { "user-id": 5 },
  });
  const { fixDefaults } = resolveConfig(values).settings;
  expect(fixDefaults).toEqual({ ...defaultConfig.settings.fixDefaults, userId: 5 });
});

test.each(["", "# nothing\n", "---\n", "fail-on:\nfix-defaults:\n", "{}"])("%j says nothing", (text) => {
  expect(resolveConfig(parseConfig("c.yml", text))).toEqual(defaultConfig);
});

test.each([...wrongValues, ...wrongTexts])("%j is refused at its place", (text, message) => {
  expect(() => parseConfig("c.yml", text)).toThrow(ConfigError);
  expect(() => parseConfig("c.yml", text)).toThrow(message);
});

function complaint(text: string): unknown {
  try {
    const config = resolveConfig(parseConfig("c.yml", text));
    severityTest(config.settings.rules)("sudo-used", "info", "a.yaml");
    pathFilter(config)("a.yaml");
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
    "fix-defaults:\n  ",
    "rules: {",
    "overrides:\n- ",
    "images: [{",
    "image: ",
    "__proto__",
    "constructor: ",
    "sudo-used: off",
    "!x ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const said = complaint(parts.join(""));
      expect(said === null || (said instanceof ConfigError && !said.message.includes("\n"))).toBe(true);
    }),
  );
});

test("no data makes anything but values or a message for the user, and touches no prototype", { tags: "long" }, () => {
  const name = fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", ...Object.keys(configFields));
  const { data } = fc.letrec<{ data: unknown }>((tie) => ({
    data: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom<unknown>(null, "a", "off", "sudo-used", 1, true, "{a,b}"),
      fc.array(tie("data"), { maxLength: 3 }),
      fc.array(fc.tuple(name, tie("data")), { maxLength: 3 }).map((entries) => new Map(entries)),
    ),
  }));
  fc.assert(
    fc.property(data, (value) => {
      const said = complaint(stringify(value));
      expect(said === null || said instanceof ConfigError).toBe(true);
    }),
    { numRuns: runs(1000) },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { readonly preset?: unknown }).preset).toBeUndefined();
});

test("a note is called note or info", () => {
  for (const word of ["note", "info"]) {
    expect(parseConfig("c.yml", `fail-on: ${word}\nrules: {sudo-used: ${word}}\n`)).toEqual({
      "fail-on": "info",
      rules: { "sudo-used": "info" },
    });
  }
});

test("options are read as text, under the name the user typed", () => {
  const values = readOptions({ paths: "a,{b,c}/*\n d ", "fail-on": " ", "max-comments": "7" }, (name) => `--${name}`);
  expect(values).toEqual({ paths: ["a", "{b,c}/*", "d"], "max-comments": 7 });
  expect(() => readOptions({ "fail-on": "errors" }, (name) => `input ${name}`)).toThrow(
    'input fail-on must be error, warning, note or never, not "errors"; did you mean "error"?',
  );
});
