import path from "node:path";
import { fileURLToPath } from "node:url";

/** The path of the program for worker threads: it lies beside each of the others, among the sources and as built. */
export function workerBeside(program: string): string {
  const own = fileURLToPath(program);
  return path.join(path.dirname(own), `worker${path.extname(own)}`);
}
