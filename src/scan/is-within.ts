import path from "node:path";

/** Whether a path is a directory or is below it, judging by the paths alone. */
export function isWithin(directory: string, target: string): boolean {
  const relative = path.relative(directory, target);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
