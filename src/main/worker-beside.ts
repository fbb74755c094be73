import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The path of the program for worker threads, which is next to the other programs, both in the sources and in the
 * build.
 */
export function workerBeside(program: string): string {
  const own = fileURLToPath(program);
  return path.join(path.dirname(own), `worker${path.extname(own)}`);
}
