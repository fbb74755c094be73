import type { InputFile } from "../../analysis/input-file.ts";
import type { FileError, Skipped } from "../../core/finding.ts";
import { contextPaths } from "../../model/kubernetes/deploy-unit.ts";
import { attributesPaths, maxAttributesSize } from "../../model/origin/git-attributes.ts";
import type { TreeEntry } from "../../platform/port.ts";
import { thousands } from "../../reporters/text.ts";
import { limits } from "./limits.ts";

/** The files of a commit, as far as the platform lists them. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeEntry>;
  readonly complete: boolean;
}

/** A file to read, and the role in which it is read. */
export interface Choice {
  readonly entry: TreeEntry;
  readonly role: InputFile["role"];
}

/** Changed files that are not reviewed: on purpose, such as submodules, or because they could not be read. */
export interface LeftOut {
  readonly skipped: Skipped[];
  readonly errors: FileError[];
}

interface Refused {
  readonly to: keyof LeftOut;
  readonly why: string;
}

const remedy = 'exclude it with "paths-ignore", or make the pull request smaller';

/**
 * Chooses the files to review, those around them and `further` ones, within the limits. Files to review that can't be
 * read are added to `left` with the reason.
 */
export function choose(
  tree: Tree,
  reviewed: readonly string[],
  touched: ReadonlySet<string>,
  left: LeftOut,
  further: readonly string[] = [],
): Choice[] {
  const choices = new Map<string, Choice>();
  let bytes = 0;
  const add = (path: string, role: InputFile["role"]): Refused | null => {
    const entry = tree.files.get(path);
    const failed = (why: string): Refused => ({ to: "errors", why });
    if (entry === undefined) return failed(tree.complete ? "it is not in the commit's tree" : "GitHub did not list it");
    if (entry.type === "symlink")
      return failed("it is a symbolic link, which is not followed: put the file itself there");
    if (entry.type === "submodule") return { to: "skipped", why: "a submodule" };
    const limit = role === "reviewed" ? limits.reviewedBytes : limits.contextBytes;
    if ((entry.size ?? 0) > limit) return failed(`it has ${entry.size} bytes, and the limit is ${limit}: ${remedy}`);
    if (bytes + (entry.size ?? 0) > limits.totalBytes) {
      return failed(`the changed files have more than ${thousands(limits.totalBytes)} bytes together: ${remedy}`);
    }
    bytes += entry.size ?? 0;
    choices.set(path, { entry, role });
    return null;
  };
  for (const [index, path] of reviewed.entries()) {
    const refused: Refused | null =
      index < limits.reviewed
        ? add(path, "reviewed")
        : { to: "errors", why: `only ${thousands(limits.reviewed)} changed files are reviewed: ${remedy}` };
    if (refused?.to === "skipped") left.skipped.push({ file: path, reason: refused.why });
    if (refused?.to === "errors") left.errors.push({ file: path, message: refused.why });
  }
  const near = [...further, ...contextPaths(tree.files.keys(), [...touched])];
  const around = [...new Set(near)].filter((path) => !choices.has(path));
  const attributes = attributesPaths(tree.files.keys()).filter((path) => {
    return (tree.files.get(path)?.size ?? 0) <= maxAttributesSize;
  });
  for (const path of [...around.slice(0, limits.context), ...attributes]) add(path, "context");
  return [...choices.values()];
}
