/** Linux takes no longer path (PATH_MAX). */
const maxLength = 4096;

/**
 * A path of an instruction from the directory it is meant from, without `.`, `..` and doubled slashes; null where the
 * directory is not known, or the path longer than 4096 characters.
 */
export function absolutePath(directory: string | null, path: string): string | null {
  if (!path.startsWith("/") && directory === null) return null;
  const parts: string[] = [];
  for (const part of (path.startsWith("/") ? path : `${directory}/${path}`).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  const absolute = `/${parts.join("/")}`;
  return absolute.length > maxLength ? null : absolute;
}
