/**
 * What a tree has at a path, as far as following links is concerned. The target of a link is undefined until it is
 * read.
 */
export type LinkStep = "file" | "directory" | "submodule" | "missing" | { readonly link: string | undefined };

/**
 * Where a symbolic link leads, judging only by the paths in its tree. `outside`: out of the tree. `unread`: the link at
 * `path` has to be read first.
 */
export interface LinkEnd {
  readonly kind: "file" | "directory" | "submodule" | "missing" | "outside" | "loop" | "unread";
  /** The path up to which the link was followed, from the root of the tree. */
  readonly path: string;
}

/** The most links that Linux follows when it resolves a path (path_resolution(7)). */
const mostLinks = 40;

/** The most steps that are taken. No path that people use has as many; links full of `x/../` would take minutes. */
const mostSteps = 2000;

/**
 * Follows a link as POSIX does: step by step, so that `..` goes up from the place that a link has led to. A link that
 * takes too many steps counts as one that leads back to itself.
 */
export function followLink(start: string, stepAt: (path: string) => LinkStep): LinkEnd {
  const ahead = start.split("/");
  const behind: string[] = [];
  let links = 0;
  let steps = 0;
  for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
    steps += 1;
    if (steps > mostSteps) return { kind: "loop", path: start };
    if (name === "" || name === ".") continue;
    if (name === "..") {
      if (behind.pop() === undefined) return { kind: "outside", path: ["..", ...ahead].join("/") };
      continue;
    }
    const path = [...behind, name].join("/");
    const step = stepAt(path);
    if (typeof step === "object") {
      if (step.link === undefined) return { kind: "unread", path };
      if (step.link.startsWith("/")) return { kind: "outside", path: step.link };
      links += 1;
      if (links > mostLinks) return { kind: "loop", path };
      ahead.unshift(...step.link.split("/"));
      continue;
    }
    if (step === "missing") return { kind: "missing", path: [path, ...ahead].join("/") };
    if (step === "submodule") return { kind: "submodule", path };
    if (step === "file")
      return ahead.length === 0 ? { kind: "file", path } : { kind: "missing", path: [path, ...ahead].join("/") };
    behind.push(name);
  }
  return { kind: "directory", path: behind.join("/") };
}
