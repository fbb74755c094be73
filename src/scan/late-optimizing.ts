import { setFlagsFromString } from "node:v8";

/** The first version of V8 with this flag and with a quick compiler for what is not optimized yet. */
const firstVersion = 13;

/**
 * Has V8's optimizing compiler wait for the code that runs most. Each object goes through thousands of functions, and
 * by default they are all optimized after some hundred objects. Most analyses end before that has paid: optimizing took
 * an eighth of the processor time of 1,000 objects, and a tenth of that of 9,000. In a long one, the code that runs most
 * is optimized all the same.
 */
export function optimizeLate(): void {
  if (Number.parseInt(process.versions.v8, 10) < firstVersion) return;
  setFlagsFromString("--invocation-count-for-turbofan=40000");
}
