import { isObject, type Json, textAt, valueAt } from "../../core/json.ts";
import type { Path } from "../../core/path.ts";
import { listAt } from "../kubernetes/api/validation/read.ts";
import { directoryOf, join } from "../kubernetes/kustomization.ts";
import { pathGlobTest } from "./path-glob.ts";

/** The most Applications of one ApplicationSet that are read. */
const mostApplications = 50;

/** The path of the Application in an ApplicationSet that all others are made from. */
export const templatePath: Path = ["spec", "template"];

/**
 * The Applications of an ApplicationSet, as far as its generators can be read here: lists, and folders of the repository
 * (argo-cd.readthedocs.io: List Generator, Git Generator).
 */
export function applicationsOfSet(set: Json, paths: () => Iterable<string>): Json[] {
  const template = valueAt(set, templatePath);
  if (template === undefined) return [];
  const text = JSON.stringify(template);
  if (!isTemplate(text)) return [template];
  const parameters = listAt(set, ["spec", "generators"]).flatMap((generator) => parametersOf(generator, paths));
  return parameters.slice(0, mostApplications).map((one) => JSON.parse(filled(text, one)) as Json);
}

/**
 * The paths at which an ApplicationSet gives values to charts that can't be read, since they depend on generators other
 * than those. `charts` are the folders of the charts in the repository.
 */
export function valuesFilledIn(set: Json, charts: ReadonlySet<string>): readonly Path[] {
  const sources = listAt(set, [...templatePath, "spec", "sources"]).map((_one, index) => ["sources", index]);
  return [["source"], ...sources].flatMap((place) => {
    const at = [...templatePath, "spec", ...place];
    const folder = textAt(set, [...at, "path"]) ?? "";
    const helm = valueAt(set, [...at, "helm"]);
    const mayBeHere = isTemplate(folder) ? charts.size > 0 : charts.has(join("", folder) ?? "\0");
    if (!mayBeHere || !givesValues(helm)) return [];
    const text = JSON.stringify([folder, helm]);
    return listAt(set, ["spec", "generators"]).every((generator) => fillsIn(generator, text)) ? [] : [[...at, "helm"]];
  });
}

function givesValues(helm: Json | undefined): helm is Json {
  const keys = ["fileParameters", "parameters", "valueFiles", "values", "valuesObject"];
  return isObject(helm) && keys.some((key) => Object.hasOwn(helm, key));
}

/** Whether a generator can be read, and has all parameters for a text. */
function fillsIn(generator: Json, text: string): boolean {
  if (!isTemplate(text)) return true;
  const isOfFolders = listAt(generator, directories).length > 0;
  if (!isOfFolders && valueAt(generator, elements) === undefined) return false;
  const parameters = isOfFolders ? [ofFolder("folder")] : listAt(generator, elements).map(ofElement);
  return parameters.every((one) => !isTemplate(filled(text, one)));
}

/** Returns the value of a parameter with a name such as `env` or `path.basename`; undefined without one. */
type Parameters = (name: string) => Json | undefined;

const elements: Path = ["list", "elements"];
const directories: Path = ["git", "directories"];

/** The parameters of each Application that a generator creates; none if it can't be read. */
function parametersOf(generator: Json, paths: () => Iterable<string>): Parameters[] {
  const named = listAt(generator, directories);
  const folders = named.length === 0 ? [] : foldersOf(named, paths());
  return [...listAt(generator, elements).map(ofElement), ...folders.map(ofFolder)];
}

function ofElement(element: Json): Parameters {
  return (name) => valueAt(element, name.split("."));
}

/** The folders that some globs name, without those that others exclude. */
function foldersOf(globs: readonly Json[], paths: Iterable<string>): string[] {
  const test = (isExcluded: boolean): ((folder: string) => boolean) => {
    const own = globs.filter((one) => (valueAt(one, ["exclude"]) === true) === isExcluded);
    const tests = own.map((one) => pathGlobTest(textAt(one, ["path"]) ?? ""));
    return (folder) => tests.some((matches) => matches(folder));
  };
  const [isNamed, isExcluded] = [test(false), test(true)];
  const found = new Set<string>();
  for (const path of paths) {
    for (let here = directoryOf(path); here !== "" && !found.has(here); here = directoryOf(here)) found.add(here);
  }
  return [...found].filter((one) => !/(?:^|\/)\./.test(one) && isNamed(one) && !isExcluded(one)).toSorted();
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

/** Fills in a template, which is JSON: `{{env}}`, or `{{ .env }}` of Go. */
function filled(text: string, parameter: Parameters): string {
  return text.replace(/\{\{\s*\.?([\w-]+(?:\.[\w-]+)*)\s*\}\}/g, (placeholder: string, name: string) => {
    const found = parameter(name);
    const isPlain = typeof found === "string" || typeof found === "number" || typeof found === "boolean";
    return isPlain ? JSON.stringify(String(found)).slice(1, -1) : placeholder;
  });
}

/** Whether a text has a placeholder. */
export function isTemplate(text: string): boolean {
  return text.includes("{{");
}
