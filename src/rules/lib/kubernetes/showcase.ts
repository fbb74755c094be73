import type { Manifest } from "../../../model/kubernetes/manifest.ts";
import { exampleFile } from "../directories.ts";

/** True for an object in a directory of examples, which leave out what depends on where they are used. */
export function isShowcase({ source }: Manifest): boolean {
  return exampleFile.test(source.path);
}
