/** Whether a chart leaves out a file or directory. Paths start at the chart's folder; a directory ends in a slash. */
export type IgnoreTest = (path: string) => boolean;

/** Helm leaves out hidden files of `templates/`, whatever a `.helmignore` says (pkg/ignore: AddDefaults). */
const defaultLines = ["templates/.?*"];

interface IgnoreLine {
  readonly negated: boolean;
  readonly directoryOnly: boolean;
  /** Whether the pattern is for the whole path, not for its last step. */
  readonly anchored: boolean;
  readonly pattern: RegExp;
}

/**
 * Reads a `.helmignore` as Helm does (pkg/ignore): like `.gitignore`, but without `**`, and a negated line leaves out
 * everything that it does not match. Files in a directory that is left out are left out too.
 */
export function readHelmIgnore(text: string): IgnoreTest {
  const lines = [...text.split(/\r?\n/), ...defaultLines].flatMap((line) => readLine(line) ?? []);
  const isIgnored = (path: string): boolean => {
    const isDirectory = path.endsWith("/");
    const bare = isDirectory ? path.slice(0, -1) : path;
    const name = bare.slice(bare.lastIndexOf("/") + 1);
    return lines.some(({ negated, directoryOnly, anchored, pattern }) => {
      if (directoryOnly && !isDirectory) return negated;
      return pattern.test(anchored ? bare : name) !== negated;
    });
  };
  return (path) => {
    const steps = path.split("/");
    const above = steps.slice(0, -1).map((_step, index) => `${steps.slice(0, index + 1).join("/")}/`);
    return above.some(isIgnored) || isIgnored(path);
  };
}

function readLine(raw: string): IgnoreLine | null {
  let rule = raw.trim();
  if (rule === "" || rule.startsWith("#") || rule.includes("**")) return null;
  const negated = rule.startsWith("!");
  if (negated) rule = rule.slice(1);
  const directoryOnly = rule.endsWith("/");
  if (directoryOnly) rule = rule.replace(/\/+$/, "");
  const rooted = rule.startsWith("/");
  if (rooted) rule = rule.slice(1);
  const pattern = shellPattern(rule);
  return pattern === null ? null : { negated, directoryOnly, anchored: rooted || rule.includes("/"), pattern };
}

/** A pattern of Go's `filepath.Match`; null for one that Go rejects. */
function shellPattern(glob: string): RegExp | null {
  let source = "";
  for (let index = 0; index < glob.length; index += 1) {
    const char = glob[index] ?? "";
    if (char === "*") source += source.endsWith("[^/]*") ? "" : "[^/]*";
    else if (char === "?") source += "[^/]";
    else if (char === "[") {
      const end = glob.indexOf("]", index + 2);
      if (end === -1) return null;
      source += `[${glob
        .slice(index + 1, end)
        .replaceAll("\\", "\\\\")
        .replaceAll("[", "\\[")}]`;
      index = end;
    } else {
      if (char === "\\") index += 1;
      source += (glob[index] ?? "\\").replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    }
  }
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return null;
  }
}
