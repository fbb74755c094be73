import { editDistance } from "../core/edit-distance.ts";

/** The name that was probably meant, or null if none is similar enough to be worth suggesting. */
export function nearestName(given: string, names: Iterable<string>): string | null {
  const wanted = plain(given);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const distance = editDistance(wanted, plain(name));
    if (distance >= bestDistance) continue;
    best = name;
    bestDistance = distance;
  }
  return best ?? completed(wanted, names);
}

/** The name that starts with the given text, if there is exactly one: `warning` for `warn`. */
function completed(wanted: string, names: Iterable<string>): string | null {
  const [only, another] = [...names].filter((name) => wanted.length > 2 && plain(name).startsWith(wanted));
  return another === undefined ? (only ?? null) : null;
}

/** The end of a message about an unknown name: `; did you mean "x"?`, or a full stop. */
export function didYouMean(given: string, names: Iterable<string>): string {
  const nearest = nearestName(given, names);
  return nearest === null ? "." : `; did you mean "${nearest}"?`;
}

/** Normalizes a name, so that other naming styles (`failOn`, `FAIL_ON`) have no distance to the right name. */
function plain(name: string): string {
  return name
    .slice(0, 64)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
