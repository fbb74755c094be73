import { joinValues } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import { parseConfig } from "./parse-config.ts";
import { extendsPattern } from "./scalars.ts";
import type { ConfigValues } from "./values.ts";

/** A configuration file that another one builds on. */
export interface ConfigReference {
  /** Null for a file of the repository that is checked itself. */
  readonly repository: { readonly owner: string; readonly name: string; readonly commit: string } | null;
  /** From the root of its repository. */
  readonly path: string;
}

/** The text of a configuration and what it is called in messages. */
export interface ConfigText {
  readonly name: string;
  readonly text: string;
}

/** So many files can build on each other, one on the next, and so many are read for one configuration. */
const depthLimit = 5;
const fileLimit = 20;

/**
 * Reads a configuration with all that it extends: yields each file that it needs, is given its text or null where there
 * is none, and returns what all say together. Files count in the order in which they are named, later ones over earlier
 * ones, and a file over those that it extends. Throws a ConfigError.
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
      if (chain.length > depthLimit) {
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

/** The same where the files can be read at once. */
export function readExtendedSync(file: ConfigText, read: (reference: ConfigReference) => string | null): ConfigValues {
  const steps = readExtended(file);
  let step = steps.next();
  while (step.done !== true) step = steps.next(read(step.value));
  return step.value;
}

/** The same where reading takes requests. */
export async function readExtendedAsync(
  file: ConfigText,
  read: (reference: ConfigReference) => Promise<string | null>,
): Promise<ConfigValues> {
  const steps = readExtended(file);
  let step = steps.next();
  while (step.done !== true) step = steps.next(await read(step.value));
  return step.value;
}

/** What a file is called in messages: as one would name it to extend it. */
export function nameOf({ repository, path }: ConfigReference): string {
  return repository === null ? path : `${repository.owner}/${repository.name}/${path}@${repository.commit}`;
}

/** A path alone leads to a file beside the one that names it: in the same repository, at the same commit. */
function referenceTo(text: string, beside: ConfigReference["repository"]): ConfigReference {
  const [, owner, name, path, commit] = extendsPattern.exec(text) ?? [];
  if (owner === undefined || name === undefined || path === undefined || commit === undefined) {
    return { repository: beside, path: text.replace(/^(?:\.\/)+/, "") };
  }
  return { repository: { owner, name, commit }, path };
}
