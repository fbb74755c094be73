import { isAttributesPath } from "../model/origin/git-attributes.ts";
import { originOf, originTree } from "../model/origin/origin-of.ts";
import type { InputFile } from "./input-file.ts";

/** What is said of a file's origin stands in so many bytes at its start; only a rendered chart is read as a whole. */
const headBytes = 64 * 1024;

/**
 * Files with what they and their tree say of their origins. `paths` are all that the tree has; the `.gitattributes`
 * files among the given ones are read for it and left out.
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
