import { setFlagsFromString } from "node:v8";

/**
 * Has V8 create all objects where its minor garbage collections reach them. By default, it creates them among the old
 * ones wherever most of what the same code created before has lived on. Reading files is such code: what it creates is
 * kept, but when proofs read the changed text again, it is not.
 */
export function createObjectsYoung(): void {
  setFlagsFromString("--no-allocation-site-pretenuring");
}
