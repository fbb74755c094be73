import path from "node:path";

/** Whether a path is that of a directory, or below it, by its names alone. */
export function isWithin(directory: string, target: string): boolean {
  const relative = path.relative(directory, target);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
