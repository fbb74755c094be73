/** The longest path that Linux accepts (PATH_MAX). */
const maxLength = 4096;

/**
 * Makes a path of an instruction absolute, without `.`, `..` and doubled slashes. Null if it is relative and the
 * directory is not known, or if the result is longer than 4096 characters.
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
