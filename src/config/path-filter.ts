import { quoteShort } from "../core/cut-text.ts";
import type { ObjectReference } from "../core/finding.ts";
import { globTest } from "../core/glob.ts";
import type { ConfiguredPlace } from "../core/settings.ts";
import type { Config } from "./config.ts";
import { ConfigError } from "./config-error.ts";

const maximumGlobLength = 1000;

/**
 * Returns a test of whether `paths` and `paths-ignore` select a path (relative to the repository's root). Throws a
 * ConfigError for a glob that can't be used.
 */
export function pathFilter(config: Pick<Config, "paths" | "pathsIgnore">): (path: string) => boolean {
  const included = config.paths.length === 0 ? (): boolean => true : pathTest(config.paths);
  const ignored = pathTest(config.pathsIgnore);
  return (path) => included(path) && !ignored(path);
}

/**
 * Returns a test of whether a list of globs matches a path. A glob for a directory matches everything below it. A glob
 * after `!` excludes what earlier globs matched. An empty list matches nothing, and a list with only such exclusions
 * matches everything else. Throws a ConfigError for a glob that can't be used.
 */
export function pathTest(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => ({ inverted: glob.startsWith("!"), matches: compile(glob) }));
  const otherwise = globs.length > 0 && tests.every(({ inverted }) => inverted);
  return (path) => tests.reduce((result, { inverted, matches }) => (matches(path) ? !inverted : result), otherwise);
}

/** Returns a test of whether a file and namespace are in a place. Throws a ConfigError for an unusable glob. */
export function placeTest({ paths, namespaces }: ConfiguredPlace): (path: string, namespace: string | null) => boolean {
  const isPath = paths === null ? (): boolean => true : pathTest(paths);
  const isNamespace = namespaces === null ? null : pathTest(namespaces);
  return (path, namespace) => {
    return isPath(path) && (isNamespace === null || (namespace !== null && isNamespace(namespace)));
  };
}

/** The namespace that an object's manifest names, or for a Namespace its own name; null if there is none. */
export function namespaceOf(object: ObjectReference | null): string | null {
  return object?.kind === "Namespace" ? object.name : (object?.namespace ?? null);
}

/** Why a glob can't be used, in half a sentence; null if it can. */
export function globProblem(glob: string): string | null {
  if (!/[^!\s]/.test(glob)) return "it is empty";
  if (glob.length > maximumGlobLength) return "it is too long";
  try {
    globTest(plain(glob));
    return null;
  } catch (error) {
    return error instanceof RangeError ? error.message : String(error);
  }
}

function compile(glob: string): (path: string) => boolean {
  const problem = globProblem(glob);
  if (problem !== null) throw new ConfigError(`The glob ${quoteShort(glob)} can't be used: ${problem}.`);
  const pattern = plain(glob);
  if (pattern === "" || pattern === ".") return () => true;
  const itself = globTest(pattern);
  const below = globTest(`${pattern}/**`);
  return (path) => itself(path) || below(path);
}

function plain(glob: string): string {
  return glob
    .replace(/^!/, "")
    .replace(/^\.?\/+/, "")
    .replace(/\/+$/, "");
}
