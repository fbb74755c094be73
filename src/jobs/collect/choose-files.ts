import type { InputFile } from "../../analysis/input-file.ts";
import type { Skipped } from "../../core/finding.ts";
import { contextPaths } from "../../model/kubernetes/deploy-unit.ts";
import { attributesPaths, maxAttributesSize } from "../../model/origin/git-attributes.ts";
import type { TreeEntry } from "../../platform/port.ts";
import { thousands } from "../../reporters/text.ts";
import { limits } from "./limits.ts";

/** What a commit has, as far as the platform lists it. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeEntry>;
  readonly complete: boolean;
}

/** A file that is to be read, and what for. */
export interface Choice {
  readonly entry: TreeEntry;
  readonly role: InputFile["role"];
}

/**
 * The files to review, those that are read for their sake and `further` ones, within the limits. Files to review that can't
 * be read go to `skipped` with the reason.
 */
export function choose(
  tree: Tree,
  reviewed: readonly string[],
  touched: ReadonlySet<string>,
  skipped: Skipped[],
  further: readonly string[] = [],
): Choice[] {
  const choices = new Map<string, Choice>();
  let bytes = 0;
  const add = (path: string, role: InputFile["role"]): string | null => {
    const entry = tree.files.get(path);
    if (entry === undefined) return tree.complete ? "not in the commit's tree" : "GitHub did not list it";
    if (entry.type === "symlink") return "a symbolic link, which is not followed";
    if (entry.type === "submodule") return "a submodule";
    const limit = role === "reviewed" ? limits.reviewedBytes : limits.contextBytes;
    if ((entry.size ?? 0) > limit) return `too large (${entry.size} bytes; the limit is ${limit})`;
    if (bytes + (entry.size ?? 0) > limits.totalBytes) return "the pull request is too large to review completely";
    bytes += entry.size ?? 0;
    choices.set(path, { entry, role });
    return null;
  };
  for (const [index, path] of reviewed.entries()) {
    const reason =
      index < limits.reviewed ? add(path, "reviewed") : `only ${thousands(limits.reviewed)} changed files are reviewed`;
    if (reason !== null) skipped.push({ file: path, reason });
  }
  const near = [...further, ...contextPaths(tree.files.keys(), [...touched])];
  const around = [...new Set(near)].filter((path) => !choices.has(path));
  const attributes = attributesPaths(tree.files.keys()).filter((path) => {
    return (tree.files.get(path)?.size ?? 0) <= maxAttributesSize;
  });
  for (const path of [...around.slice(0, limits.context), ...attributes]) add(path, "context");
  return [...choices.values()];
}
