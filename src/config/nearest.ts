import { editDistance } from "../core/edit-distance.ts";

/** The name that was probably meant, or null when none is near enough to be worth proposing. */
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

/** The only name that begins so: `warn` for `warning`. */
function completed(wanted: string, names: Iterable<string>): string | null {
  const [only, another] = [...names].filter((name) => wanted.length > 2 && plain(name).startsWith(wanted));
  return another === undefined ? (only ?? null) : null;
}

/** The closing words of a message about an unknown name: `; did you mean "x"?`, or a full stop. */
export function didYouMean(given: string, names: Iterable<string>): string {
  const nearest = nearestName(given, names);
  return nearest === null ? "." : `; did you mean "${nearest}"?`;
}

/** Names in the style of another tool (`failOn`, `FAIL_ON`) are no distance away. */
function plain(name: string): string {
  return name
    .slice(0, 64)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
