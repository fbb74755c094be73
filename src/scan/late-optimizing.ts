import { setFlagsFromString } from "node:v8";

/** The first version of V8 with this flag and with a quick compiler for what is not optimized yet. */
const firstVersion = 13;

/** From this many bytes on, the code runs long enough for optimizing to pay. */
const paysFrom = 1024 * 1024;

/**
 * Has V8's optimizing compiler wait for the code that runs most if only so many bytes of files are analyzed. Each
 * object goes through thousands of functions, and by default they are all optimized after some hundred objects. A small
 * analysis ends before that has paid: optimizing took an eighth of the processor time of 1,000 objects. One that takes
 * long all the same gets the same code later.
 */
export function optimizeLate(bytes: number): void {
  if (bytes >= paysFrom || Number.parseInt(process.versions.v8, 10) < firstVersion) return;
  setFlagsFromString("--invocation-count-for-turbofan=40000");
}
