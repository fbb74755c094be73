import { type Json, textAt, valueAt } from "../../core/json.ts";
import { pointerTo } from "../../core/json-pointer.ts";
import { listAt } from "../kubernetes/api/validation/read.ts";
import { inside, join } from "../kubernetes/kustomization.ts";
import type { TextAt } from "./held-values.ts";
import { setValues, typedValue, valuesText } from "./set-values.ts";
import type { MapText, ValuesMap } from "./values-maps.ts";

/** The ConfigMaps by their names. */
export interface ValuesMaps {
  readonly mapOf: (name: string) => ValuesMap | undefined;
  /** Whether a text of so many characters may be copied into values. */
  readonly mayCopy: (length: number) => boolean;
}

/** The data of a HelmRelease for a chart that may be in the repository (fluxcd.io: HelmRelease, HelmChart). */
export interface FluxRelease {
  readonly name: string;
  /** The chart's folder. */
  readonly chart: string;
  /** The values files that it names in addition to the chart's own. Later ones override earlier ones. */
  readonly named: readonly string[];
  /** Whether it names files instead of the chart's own values. Rendering that is not supported. */
  readonly replacesOwn: boolean;
  /** Returns the values of ConfigMaps, which the values in the release itself override. */
  readonly mapped: (from: ValuesMaps) => readonly MapText[];
  /** The values in the release itself; none if it has none. */
  readonly own: readonly TextAt[];
  /** The number of texts that `mapped` returns if all of them are found. */
  readonly wanted: number;
  /** Whether Helm skips the schema of the chart's values. */
  readonly skipsSchema: boolean;
}

/** Reads a HelmRelease; null if it is not one, or if it doesn't name its chart by a path. */
export function fluxRelease(value: Json): FluxRelease | null {
  if (textAt(value, ["kind"]) !== "HelmRelease") return null;
  const spec = valueAt(value, ["spec", "chart", "spec"]) ?? null;
  const chart = join("", textAt(spec, ["chart"]) ?? "");
  if (chart === null) return null;
  const named = listAt(spec, ["valuesFiles"]).flatMap((name) => {
    return typeof name === "string" ? (join("", name) ?? []) : [];
  });
  const own = inside(chart, "values.yaml");
  const path = ["spec", "values"];
  const isSkipped = (action: string): boolean => valueAt(value, ["spec", action, "disableSchemaValidation"]) === true;
  return {
    wanted: listAt(value, ["spec", "valuesFrom"]).length,
    skipsSchema: isSkipped("install") || isSkipped("upgrade"),
    name: textAt(value, ["metadata", "name"]) ?? "",
    chart,
    named: named.includes(own) ? named.filter((path) => path !== own) : [],
    replacesOwn: named.length > 0 && !named.includes(own),
    mapped: (from) => listAt(value, ["spec", "valuesFrom"]).flatMap((source) => namedValues(source, from)),
    own: valuesText(valueAt(value, path)).map((text) => ({ text, at: { path } })),
  };
}

/** The values from one source: all of them, or a single one to be set at a path. Secrets are left out. */
function namedValues(source: Json, { mapOf, mayCopy }: ValuesMaps): MapText[] {
  if (textAt(source, ["kind"]) !== "ConfigMap") return [];
  const found = mapOf(textAt(source, ["name"]) ?? "")?.get(textAt(source, ["valuesKey"]) ?? "values.yaml");
  const target = textAt(source, ["targetPath"]);
  if (found === undefined || target === null) return found === undefined ? [] : [found];
  if (!mayCopy(found.text.length)) return [];
  const [, quoted] = /^(["'])([^]*)\1$/.exec(found.text.trim()) === null ? [] : [null, found.text.trim().slice(1, -1)];
  const value = quoted ?? typedValue(found.text);
  const texts = value === null ? [] : valuesText(setValues([{ name: target, value }]));
  const { at } = found.held;
  const paths = new Map("path" in at ? [[pointerTo(target.split(".")), at.path]] : []);
  const held = { ...found.held, at: { paths } };
  return texts.map((text) => ({ text, files: found.files, held }));
}
