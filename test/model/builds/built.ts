import type { ImageBuild } from "../../../src/model/builds/image-build.ts";
import { buildsIn } from "../../../src/model/builds/read-builds.ts";

/** The builds that files of a repository state; the paths below stand for its other files. */
export function built(files: Record<string, string>, others: readonly string[] = []): readonly ImageBuild[] {
  const paths = new Set([...Object.keys(files), ...others]);
  const inputs = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  return buildsIn(inputs, (path) => paths.has(path));
}

/** A build in short: what, from where, as what, said where. */
export function brief({ dockerfile, context, target, images, file, line }: ImageBuild): string {
  const stage = target === null ? "" : `#${target}`;
  return `${dockerfile}${stage} in ${context ?? "?"} as ${images.join(" ") || "-"} (${file}:${line})`;
}
