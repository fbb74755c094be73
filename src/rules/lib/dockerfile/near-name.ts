import { editDistance } from "../../../core/edit-distance.ts";

/** The longest name that is compared. Longer ones are never taken for misspellings. */
const longestName = 64;

/** The most insertions, deletions, replacements or swaps between a name and its misspelling. */
const furthest = 2;

/** The one of some names that another name may be a misspelling of: the only nearest one; null if there is none. */
export function misspelledFrom(name: string, names: readonly string[]): string | null {
  if (name.length > longestName) return null;
  const near = names
    .filter((other) => Math.abs(name.length - other.length) <= furthest)
    .map((other) => ({ other, distance: editDistance(other, name) }))
    .filter(({ distance }) => distance <= furthest)
    .toSorted((a, b) => a.distance - b.distance);
  const [first, second] = near;
  return first === undefined || second?.distance === first.distance ? null : first.other;
}

/** Extensions of the same kind of file, which are easily confused. */
const extensions = [
  ["yml", "yaml"],
  ["cfg", "conf", "cnf"],
  ["htm", "html"],
  ["jpg", "jpeg"],
  ["md", "markdown", "MD"],
];

/**
 * Files that are usually made before the image is built, and names with a number: neither is taken for a misspelling.
 */
const made = /\.(?:jar|war|ear|whl|t?gz|zip|deb|rpm|apk|so|exe|bin|pem|crt|key)$|\d/;

/**
 * The one file that a name may be meant to be. It differs by case, by the extension or by a typo; null if there is
 * none.
 */
export function similarFile(name: string, names: readonly string[]): string | null {
  if (names.length > 1000 || name === "" || names.includes(name)) return null;
  const inLowerCase = name.toLowerCase();
  const only = (found: readonly string[]): string | null => (found.length === 1 ? (found[0] ?? null) : null);
  const sameLetters = only(names.filter((other) => other.toLowerCase() === inLowerCase));
  if (sameLetters !== null || made.test(name)) return sameLetters;
  const [stem, extension] = parted(name);
  const family = extensions.find((some) => some.includes(extension)) ?? [];
  const respelled = only(names.filter((other) => parted(other)[0] === stem && family.includes(parted(other)[1])));
  if (respelled !== null || extension === "" || stem.length < 4) return respelled;
  const slips = names.filter((other) => {
    const [otherStem, otherExtension] = parted(other);
    return otherExtension === extension && !made.test(other) && editDistance(stem, otherStem) === 1;
  });
  return only(slips);
}

function parted(name: string): readonly [stem: string, extension: string] {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? [name, ""] : [name.slice(0, dot), name.slice(dot + 1)];
}
