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

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
