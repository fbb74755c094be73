import { join } from "node:path";
import { inject } from "vitest";

/** For the environment of a Node that is started often: most of its start goes to compiling the same again. */
export const compileCache: { readonly NODE_COMPILE_CACHE: string } = {
  NODE_COMPILE_CACHE: join(inject("scratch"), "compile-cache"),
};
