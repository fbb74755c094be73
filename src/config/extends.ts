import { joinValues } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import { parseConfig } from "./parse-config.ts";
import { extendsPattern } from "./scalars.ts";
import type { ConfigValues } from "./values.ts";

/** A configuration file that another one builds on. */
export interface ConfigReference {
  /** Null for a file in the repository that is being checked. */
  readonly repository: { readonly owner: string; readonly name: string; readonly commit: string } | null;
  /** Relative to the root of its repository. */
  readonly path: string;
}

/** The text of a configuration, and its name in messages. */
export interface ConfigText {
  readonly name: string;
  readonly text: string;
}

/** The limits on the length of a chain of files that extend each other, and on the files read for one configuration. */
const depthLimit = 5;
const fileLimit = 20;

/**
 * Reads a configuration with everything that it extends. Yields a reference to each file that it needs, expects the
 * file's text in return (null if it does not exist), and returns the joined values of all files. In `extends`, later
 * files override earlier ones, and a file overrides those that it extends. Throws a ConfigError.
 */
export function* readExtended(file: ConfigText): Generator<ConfigReference, ConfigValues, string | null> {
  let left = fileLimit;
  return joinValues(yield* placesOf(file, null, [file.name]));

  function* placesOf(
    { name, text }: ConfigText,
    repository: ConfigReference["repository"],
    chain: readonly string[],
  ): Generator<ConfigReference, readonly ConfigValues[], string | null> {
    const { extends: wanted = [], ...own } = parseConfig(name, text);
    const places: ConfigValues[] = [];
    for (const one of wanted) {
      const reference = referenceTo(one, repository);
      const key = nameOf(reference);
      if (chain.includes(key))
        throw new ConfigError(`${name}: "extends" goes in a circle: ${[...chain, key].join(" → ")}.`);
      if (chain.length >= depthLimit) {
        throw new ConfigError(
          `${name}: "extends" is nested too deeply: at most ${depthLimit} files can build on each other.`,
        );
      }
      if (left === 0)
        throw new ConfigError(`${name}: "extends" reads too many files: at most ${fileLimit} are possible.`);
      left -= 1;
      const found = yield reference;
      if (found === null) throw new ConfigError(`${name} extends ${key}, which does not exist or can't be read.`);
      places.push(...(yield* placesOf({ name: key, text: found }, reference.repository, [...chain, key])));
    }
    return [...places, own];
  }
}

/** Runs `readExtended` with a synchronous `read`. */
export function readExtendedSync(file: ConfigText, read: (reference: ConfigReference) => string | null): ConfigValues {
  const steps = readExtended(file);
  let step = steps.next();
  while (step.done !== true) step = steps.next(read(step.value));
  return step.value;
}

/** Runs `readExtended` with an asynchronous `read`. */
export async function readExtendedAsync(
  file: ConfigText,
  read: (reference: ConfigReference) => Promise<string | null>,
): Promise<ConfigValues> {
  const steps = readExtended(file);
  let step = steps.next();
  while (step.done !== true) step = steps.next(await read(step.value));
  return step.value;
}

/** The name of a file in messages, written as in `extends`. */
export function nameOf({ repository, path }: ConfigReference): string {
  return repository === null ? path : `${repository.owner}/${repository.name}/${path}@${repository.commit}`;
}

/** Parses an entry of `extends`. A path alone refers to the repository and commit of the file that has the entry. */
function referenceTo(text: string, beside: ConfigReference["repository"]): ConfigReference {
  const [, owner, name, path, commit] = extendsPattern.exec(text) ?? [];
  if (owner === undefined || name === undefined || path === undefined || commit === undefined) {
    return { repository: beside, path: text.replace(/^(?:\.\/)+/, "") };
  }
  return { repository: { owner, name, commit }, path };
}
