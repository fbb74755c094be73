import { type Json, textAt, valueAt } from "../../core/json.ts";
import { pointerTo } from "../../core/json-pointer.ts";
import { lastOfEach } from "../../core/last-of-each.ts";
import type { Path } from "../../core/path.ts";
import { listAt } from "../kubernetes/api/validation/read.ts";
import { join } from "../kubernetes/kustomization.ts";
import { applicationsOfSet, isTemplate, templatePath } from "./application-sets.ts";
import type { GlobSearch } from "./glob-search.ts";
import type { TextAt } from "./held-values.ts";
import { isSettable, type NamedValue, setValues, typedValue, valuesText } from "./set-values.ts";

/** A source of an Application that may be a chart of the repository (argo-cd.readthedocs.io: Helm). */
export interface ArgoSource {
  /** The name of the Application. */
  readonly name: string;
  /** The chart's folder. */
  readonly chart: string;
  /**
   * The values files that it names, later ones overriding earlier ones, and the files whose contents it sets as values.
   */
  readonly named: readonly string[];
  /** Returns the values that override those of all files, in order of increasing precedence. */
  readonly given: (textOf: (path: string) => string | null) => readonly TextAt[];
  /** Those of `named` that are values files. */
  readonly files: readonly string[];
  /** Whether Helm skips the schema of the chart's values. */
  readonly skipsSchema: boolean;
  /** Whether all parameters can be read, so that only a file can be missing. */
  readonly isRead: boolean;
}

/** The sources of an Application, or of the Applications of an ApplicationSet as far as its generators can be read. */
export function argoSources(value: Json, search: GlobSearch): ArgoSource[] {
  const above = textAt(value, ["kind"]) === "ApplicationSet" ? templatePath : [];
  return applicationsIn(value, search).flatMap((application) => sourcesOf(application, above, search));
}

/** The sources of an Application. `above` is its path in the object that it is read from. */
function sourcesOf(application: Json, above: Path, search: GlobSearch): ArgoSource[] {
  const listed = listAt(application, ["spec", "sources"]).map((source, index) => ({ source, at: ["sources", index] }));
  const sources = [{ source: valueAt(application, ["spec", "source"]) ?? null, at: ["source"] }, ...listed];
  const references = new Set(sources.flatMap(({ source }) => textAt(source, ["ref"]) ?? []));
  return sources.flatMap(({ source, at }): ArgoSource[] => {
    const chart = join("", textAt(source, ["path"]) ?? "");
    const helm = valueAt(source, ["helm"]) ?? null;
    if (chart === null || isTemplate(chart) || isTemplate(JSON.stringify(helm))) return [];
    const fileAt = (name: Json): string[] => (typeof name === "string" ? fileOf(name, chart, references) : []);
    const written = listAt(helm, ["valueFiles"]).flatMap((name) =>
      fileAt(name).flatMap((path) => expand(path, search)),
    );
    const files = lastOfEach(written);
    const given = listAt(helm, ["fileParameters"]).flatMap((one) => {
      return fileAt(valueAt(one, ["path"]) ?? null).map((path) => ({ name: textAt(one, ["name"]) ?? "", path }));
    });
    const name = textAt(application, ["metadata", "name"]) ?? "";
    const parameters = parametersIn(helm);
    const inSource = [...above, "spec", ...at, "helm"];
    return [
      {
        name,
        chart,
        named: [...files, ...given.map(({ path }) => path)],
        files,
        skipsSchema: valueAt(helm, ["skipSchemaValidation"]) === true,
        isRead: parameters.filter((one) => isSettable(one.name)).length === listAt(helm, ["parameters"]).length,
        given: (textOf) => {
          const set = given.flatMap(({ name: key, path }): NamedValue[] => {
            const text = textOf(path);
            return text === null ? [] : [{ name: key, value: text }];
          });
          const named = valuesText(setValues([...parameters, ...set]));
          const paths = new Map(parameters.map((one) => [pointerTo(one.name.split(".")), [...inSource, ...one.at]]));
          return [...inlineValues(helm, inSource), ...named.map((text) => ({ text, at: { paths } }))];
        },
      },
    ];
  });
}

/**
 * The values in the Application. The text is only used if there is no object (argo-cd,
 * ApplicationSourceHelm.ValuesIsEmpty).
 */
function inlineValues(helm: Json, inSource: Path): TextAt[] {
  const object = valuesText(valueAt(helm, ["valuesObject"]));
  const text = textAt(helm, ["values"]);
  return object.length > 0 || text === null
    ? object.map((one) => ({ text: one, at: { path: [...inSource, "valuesObject"] } }))
    : [{ text, at: { path: [...inSource, "values"] } }];
}

/** The parameters of a source, and the path of each value below the options for Helm. */
function parametersIn(helm: Json): (NamedValue & { readonly at: Path })[] {
  return listAt(helm, ["parameters"]).flatMap((parameter, index): ReturnType<typeof parametersIn> => {
    const text = valueAt(parameter, ["value"]);
    const name = textAt(parameter, ["name"]) ?? "";
    const at = ["parameters", index, "value"];
    if (typeof text !== "string") return text === undefined ? [] : [{ name, value: text, at }];
    const value = valueAt(parameter, ["forceString"]) === true ? text : typedValue(text);
    return value === null ? [] : [{ name, value, at }];
  });
}

/**
 * The path of a values file, which starts in the chart's folder or in a referenced source (`$values/env/prod.yaml`).
 */
function fileOf(name: string, chart: string, references: ReadonlySet<string>): string[] {
  const [, reference = "", rest = ""] = /^\$([^/]+)\/(.*)$/s.exec(name) ?? [];
  const path = references.has(reference)
    ? join("", rest)
    : name.startsWith("/")
      ? join("", name.slice(1))
      : join(chart, name);
  return path === null ? [] : [path];
}

/** The files that match a path with wildcards, in order; the path itself if they can't be found. */
function expand(path: string, search: GlobSearch): readonly string[] {
  return /[*?[{]/.test(path) ? (search.files(path) ?? [path]) : [path];
}

function applicationsIn(value: Json, search: GlobSearch): Json[] {
  const kind = textAt(value, ["kind"]);
  if (kind === "Application") return [value];
  return kind === "ApplicationSet" ? applicationsOfSet(value, search) : [];
}
