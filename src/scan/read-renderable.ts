import type { InputFile } from "../analysis/input-file.ts";
import { isReviewable } from "../formats/reviewable-path.ts";
import { chartFiles, generatorFiles } from "../model/charts/chart-files.ts";
import { picturesOfTemplates } from "../model/charts/pictures-of-templates.ts";
import type { TreeSource } from "./sources/tree-source.ts";

/** Reads all files of a tree that charts and kustomizations may be rendered from. */
export async function readRenderable(source: TreeSource): Promise<InputFile[]> {
  const wanted = new Set([...source.paths.filter(isReviewable), ...chartFiles(source.paths)]);
  const first = await source.readFiles([...wanted]);
  const named = [
    ...generatorFiles(first.files, new Set(source.paths)),
    ...picturesOfTemplates(first.files, source.paths),
  ];
  const further = named.filter((path) => !wanted.has(path));
  const second = further.length === 0 ? [] : (await source.readFiles(further)).files;
  return [...first.files, ...second].map((file): InputFile => ({ ...file, role: "reviewed" }));
}
