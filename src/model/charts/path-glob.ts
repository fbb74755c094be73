import { globTest } from "../../core/glob.ts";

/** No path on Linux is longer (limits.h, PATH_MAX), and to compare longer ones with all files would take long. */
const longestPath = 4096;

/** Returns a test of paths against a glob, which matches nothing if it is too long or has too many alternatives. */
export function pathGlobTest(glob: string): (path: string) => boolean {
  try {
    return glob.length > longestPath ? () => false : globTest(glob);
  } catch {
    return () => false;
  }
}
