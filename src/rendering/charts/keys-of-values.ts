import { isObject, type Json } from "../../core/json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { Chart, Dependency } from "../../model/charts/chart.ts";

/** The deepest level of keys: those below are details of a setting. */
const deepest = 5;
const most = 5_000;
/** A key as a template refers to it. */
const mention = /\.Values((?:\.\w+)+)/g;
/** An action of a template. */
const action = /\{\{(?!-?\s*\/\*)[\s\S]*?\}\}/g;
const ofDependency = /^charts\/([^/]+)\/(?:templates\/|values\.yaml$)/;

/** A key of a chart's values, with its value in the chart; undefined if only templates refer to it. */
export interface KnownKey {
  readonly path: readonly string[];
  readonly value: Json | undefined;
}

/**
 * The keys that a chart's values contain, or that its templates refer to. Those of charts that it uses are below the
 * names of these charts.
 */
export function keysOfValues({ files, dependencies }: Chart): readonly KnownKey[] {
  const keys = new Map<string, KnownKey>();
  const add = (path: readonly string[], value: Json | undefined): void => {
    const key = JSON.stringify(path);
    if (keys.size < most && keys.get(key)?.value === undefined) keys.set(key, { path, value });
  };
  const addAll = (value: Json, path: readonly string[]): void => {
    if (!isObject(value) || path.length === deepest) return;
    for (const [key, item] of Object.entries(value)) {
      add([...path, key], item);
      addAll(item, [...path, key]);
    }
  };
  for (const { name, data } of files) {
    if (data === undefined) continue;
    const prefixes = prefixesIn(name, dependencies);
    if (name === "values.yaml" || (ofDependency.test(name) && name.endsWith("/values.yaml"))) {
      const value = parseYaml(new SourceFile(name, data)).documents[0]?.value ?? null;
      for (const prefix of prefixes) addAll(value, prefix);
    } else {
      for (const path of prefixes.length === 0 ? [] : keysMentioned(data, prefixes)) add(path, undefined);
    }
  }
  return [...keys.values()];
}

/**
 * The keys that are mentioned in one action of a template, if there are several: the action may print one of them in the
 * place of another one, or merge them.
 */
export function keysMentionedTogether({ files, dependencies }: Chart): readonly (readonly (readonly string[])[])[] {
  const groups = new Map<string, readonly (readonly string[])[]>();
  for (const { name, data = "" } of files) {
    const prefixes = name.endsWith("values.yaml") ? [] : prefixesIn(name, dependencies);
    if (prefixes.length === 0) continue;
    for (const [text] of data.matchAll(action)) {
      const found = new Map(keysMentioned(text, prefixes).map((path) => [JSON.stringify(path), path]));
      if (found.size > 1) groups.set([...found.keys()].join(), [...found.values()]);
    }
  }
  return [...groups.values()];
}

/** The keys of the values that a file of a chart mentions, from their root. */
export function keysMentionedIn({ dependencies }: Chart, name: string, text: string): (readonly string[])[] {
  return keysMentioned(text, prefixesIn(name, dependencies));
}

/** The keys that a text refers to, below each prefix. Global values are the same for all charts. */
function keysMentioned(text: string, prefixes: readonly (readonly string[])[]): (readonly string[])[] {
  return [...text.matchAll(mention)].flatMap(([, steps = ""]) => {
    const own = steps.slice(1).split(".");
    return own[0] === "global" ? [own] : prefixes.map((prefix) => [...prefix, ...own]);
  });
}

/** Where the values of a file of a chart are: at the root, or below the names of a dependency; nowhere for other files. */
function prefixesIn(name: string, dependencies: readonly Dependency[]): readonly (readonly string[])[] {
  const folder = ofDependency.exec(name)?.[1];
  if (folder === undefined) return name === "values.yaml" || name.startsWith("templates/") ? [[]] : [];
  return aliasesOf(folder, dependencies).map((alias) => [alias]);
}

/** The names that a chart in a folder below `charts` has in the values. */
export function aliasesOf(folder: string, dependencies: readonly Dependency[]): readonly string[] {
  const named = dependencies.filter(({ name }) => name === folder).map(({ alias }) => alias);
  return named.length === 0 ? [folder] : named;
}
