import { isObject, type Json, textAt, valueAt } from "../../core/json.ts";
import { partition } from "../../core/partition.ts";
import type { Path } from "../../core/path.ts";
import { listAt } from "../kubernetes/api/validation/read.ts";
import { join } from "../kubernetes/kustomization.ts";
import type { GlobSearch } from "./glob-search.ts";

/** The most Applications of one ApplicationSet that are read. */
const mostApplications = 50;

/** The path of the Application in an ApplicationSet that all others are made from. */
export const templatePath: Path = ["spec", "template"];

/**
 * The Applications of an ApplicationSet, as far as its generators can be read here: lists, and folders of the repository
 * (argo-cd.readthedocs.io: List Generator, Git Generator).
 */
export function applicationsOfSet(set: Json, search: GlobSearch): Json[] {
  const template = valueAt(set, templatePath);
  if (template === undefined) return [];
  const text = JSON.stringify(template);
  if (!isTemplate(text)) return [template];
  const longest = longestApplication(set);
  const applications: Json[] = [];
  for (const generator of listAt(set, ["spec", "generators"])) {
    for (const one of parametersOf(generator, search).slice(0, mostApplications - applications.length)) {
      const found = filled(text, one, longest);
      if (found !== null) applications.push(JSON.parse(found) as Json);
    }
  }
  return applications;
}

/** The longest Application of an ApplicationSet that is read, in characters of JSON. */
function longestApplication(set: Json): number {
  return 2 * JSON.stringify(set).length + 5000;
}

/**
 * The paths at which an ApplicationSet gives values to charts that can't be read, since they depend on generators other
 * than those, or on too many parameters. `charts` are the folders of the charts in the repository.
 */
export function valuesFilledIn(set: Json, charts: ReadonlySet<string>): readonly Path[] {
  const sources = listAt(set, [...templatePath, "spec", "sources"]).map((_one, index) => ["sources", index]);
  const generators = listAt(set, ["spec", "generators"]);
  const elementsIn = generators.map((generator) => listAt(generator, elements).length);
  const isBeyond = elementsIn.reduce((sum, one) => sum + one, 0) > mostApplications;
  const longest = longestApplication(set);
  return [["source"], ...sources].flatMap((place) => {
    const at = [...templatePath, "spec", ...place];
    const folder = textAt(set, [...at, "path"]) ?? "";
    const helm = valueAt(set, [...at, "helm"]);
    const mayBeHere = isTemplate(folder) ? charts.size > 0 : charts.has(join("", folder) ?? "\0");
    if (!mayBeHere || !givesValues(helm)) return [];
    const text = JSON.stringify([folder, helm]);
    if (!isTemplate(text)) return [];
    const isRead = !isBeyond && generators.every((generator) => fillsIn(generator, text, longest));
    return isRead ? [] : [[...at, "helm"]];
  });
}

function givesValues(helm: Json | undefined): helm is Json {
  const keys = ["fileParameters", "parameters", "valueFiles", "values", "valuesObject"];
  return isObject(helm) && keys.some((key) => Object.hasOwn(helm, key));
}

/** Whether a generator can be read, and has all parameters for a text. */
function fillsIn(generator: Json, text: string, longest: number): boolean {
  const isOfFolders = listAt(generator, directories).length > 0;
  if (!isOfFolders && valueAt(generator, elements) === undefined) return false;
  const parameters = isOfFolders ? [ofFolder("folder")] : listAt(generator, elements).map(ofElement);
  return parameters.every((one) => {
    const found = filled(text, one, longest);
    return found !== null && !isTemplate(found);
  });
}

/** Returns the value of a parameter with a name such as `env` or `path.basename`; undefined without one. */
type Parameters = (name: string) => Json | undefined;

const elements: Path = ["list", "elements"];
const directories: Path = ["git", "directories"];

/** The parameters of each Application that a generator creates; none if it can't be read. */
function parametersOf(generator: Json, search: GlobSearch): Parameters[] {
  return [...listAt(generator, elements).map(ofElement), ...foldersOf(generator, search).map(ofFolder)];
}

/** The folders that the globs of a generator name, without those that it excludes. */
function foldersOf(generator: Json, search: GlobSearch): readonly string[] {
  const all = listAt(generator, directories);
  if (all.length === 0) return [];
  const [excluded, named] = partition(all, (one) => valueAt(one, ["exclude"]) === true);
  const globOf = (one: Json): string => textAt(one, ["path"]) ?? "";
  return search.folders(named.map(globOf), excluded.map(globOf)) ?? [];
}

function ofElement(element: Json): Parameters {
  return (name) => valueAt(element, name.split("."));
}

/** The parameters of a folder: `path` is its path, and a map of all of them for templates of Go. */
function ofFolder(folder: string): Parameters {
  const name = folder.slice(folder.lastIndexOf("/") + 1);
  const known = new Map([
    ["path", folder],
    ["path.path", folder],
    ["path.basename", name],
    ["path.basenameNormalized", name.replaceAll(/[^a-zA-Z0-9-]/g, "-").toLowerCase()],
  ]);
  return (parameter) => known.get(parameter);
}

/**
 * Fills in a template, which is JSON: `{{env}}`, or `{{ .env }}` of Go. Returns null for a result that is longer than
 * `longest`.
 */
function filled(text: string, parameter: Parameters, longest: number): string | null {
  let length = text.length;
  const result = text.replace(placeholder, (gap: string, name: string) => {
    if (length > longest) return "";
    const found = parameter(name);
    const isPlain = typeof found === "string" || typeof found === "number" || typeof found === "boolean";
    const value = isPlain ? JSON.stringify(String(found)).slice(1, -1) : gap;
    length += value.length - gap.length;
    return value;
  });
  return length > longest ? null : result;
}

const placeholder = /\{\{\s*\.?([\w-]+(?:\.[\w-]+)*)\s*\}\}/g;

/** Whether a text has a placeholder. */
export function isTemplate(text: string): boolean {
  return text.includes("{{");
}
