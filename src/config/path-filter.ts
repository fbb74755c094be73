import type { Config } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import { globTest } from "./glob.ts";

const maximumGlobLength = 1000;

/**
 * The test that `paths` and `paths-ignore` put to a path from the repository's root. A glob that names a directory
 * means all below it; in a list, a glob after `!` takes back what those before it matched. Throws a ConfigError for
 * a glob that can't be used.
 */
export function pathFilter(config: Pick<Config, "paths" | "pathsIgnore">): (path: string) => boolean {
  const included = listTest(config.paths);
  const ignored = listTest(config.pathsIgnore);
  return (path) => (included?.(path) ?? true) && !ignored?.(path);
}

function listTest(globs: readonly string[]): ((path: string) => boolean) | null {
  if (globs.length === 0) return null;
  const tests = globs.map((glob) => ({ inverted: glob.startsWith("!"), matches: compile(glob) }));
  const otherwise = tests.every(({ inverted }) => inverted);
  return (path) => tests.reduce((result, { inverted, matches }) => (matches(path) ? !inverted : result), otherwise);
}

function compile(glob: string): (path: string) => boolean {
  if (glob.length > maximumGlobLength) throw new ConfigError("A glob is too long to be meant.");
  const pattern = glob
    .replace(/^!/, "")
    .replace(/^\.?\/+/, "")
    .replace(/\/+$/, "");
  if (pattern === "" || pattern === ".") return () => true;
  try {
    const itself = globTest(pattern);
    const below = globTest(`${pattern}/**`);
    return (path) => itself(path) || below(path);
  } catch (error) {
    const reason = error instanceof RangeError ? error.message : String(error);
    throw new ConfigError(`The glob ${JSON.stringify(glob)} can't be used: ${reason}.`);
  }
}
