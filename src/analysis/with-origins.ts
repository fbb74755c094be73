import { isAttributesPath } from "../model/origin/git-attributes.ts";
import { originOf, originTree } from "../model/origin/origin-of.ts";
import type { InputFile } from "./input-file.ts";

/** How many bytes at the beginning of a file are searched for its origin. Only a rendered chart is read completely. */
const headBytes = 64 * 1024;

/**
 * The files with their origins, according to the files and their tree. `paths` are all paths of the tree. The
 * `.gitattributes` files among the given ones are read for this, and left out of the result.
 */
export function withOrigins(files: readonly InputFile[], paths: Iterable<string>): InputFile[] {
  const decoder = new TextDecoder();
  const attributes = files.filter(({ path }) => isAttributesPath(path));
  const texts = attributes.map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
  const tree = originTree(new Set(paths), texts);
  const given = files.filter(({ path }) => !isAttributesPath(path));
  return given.map((file) => {
    const head = originOf(file.path, decoder.decode(file.bytes.subarray(0, headBytes)), tree);
    const isCut = head.generated?.kind === "chart" && file.bytes.length > headBytes;
    return { ...file, origin: isCut ? originOf(file.path, decoder.decode(file.bytes), tree) : head };
  });
}
