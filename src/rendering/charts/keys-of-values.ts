import { isObject, type Json } from "../../core/json.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import type { Chart } from "../../model/charts/chart.ts";

/** The deepest level of keys: those below are details of a setting. */
const deepest = 5;
const most = 5_000;
/** A key as a template refers to it. */
const mention = /\.Values((?:\.\w+)+)/g;
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
    const folder = ofDependency.exec(name)?.[1];
    const called = folder === undefined ? [] : namesOf(folder);
    const prefixes = folder === undefined ? [[]] : called.map((one) => [one]);
    if (name === "values.yaml" || (folder !== undefined && name.endsWith("/values.yaml"))) {
      const value = parseYaml(new SourceFile(name, data)).documents[0]?.value ?? null;
      for (const prefix of prefixes) addAll(value, prefix);
    } else if (name.startsWith("templates/") || folder !== undefined) {
      for (const [, steps = ""] of data.matchAll(mention)) {
        const own = steps.slice(1).split(".");
        for (const prefix of own[0] === "global" ? [[]] : prefixes) add([...prefix, ...own], undefined);
      }
    }
  }
  return [...keys.values()];

  function namesOf(folder: string): string[] {
    const named = dependencies.filter(({ name }) => name === folder).map(({ alias }) => alias);
    return named.length === 0 ? [folder] : named;
  }
}
