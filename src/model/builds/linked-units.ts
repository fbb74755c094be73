import { deployUnits } from "../deploy-unit.ts";
import type { ImageBuild } from "./image-build.ts";
import { mentionedImages } from "./image-mentions.ts";
import { linkImages } from "./link-images.ts";
import { renamingKustomizations } from "./renaming.ts";

/** What a repository says of its images as a whole: who looks at some of its files only must be told. */
export interface KnownBuilds {
  readonly builds: readonly ImageBuild[];
  /** The paths of all Dockerfiles, those that only builds name among them. */
  readonly dockerfiles: readonly string[];
}

/** Deploy units, those joined of which one runs what a Dockerfile of the other builds. */
export function linkedUnits<File extends { readonly path: string; readonly bytes: Uint8Array }>(
  files: readonly File[],
  { builds, dockerfiles }: KnownBuilds,
): File[][] {
  if (dockerfiles.length === 0) return deployUnits(files);
  const linksOf = linkImages(builds, dockerfiles, renamingKustomizations(files));
  const joined = files.flatMap(({ path, bytes }) => {
    if (!/\.(?:ya?ml|json)$/i.test(path)) return [];
    const images = mentionedImages(new TextDecoder().decode(bytes));
    return images.flatMap((image) => linksOf(image).map(({ dockerfile }) => [path, dockerfile] as const));
  });
  return deployUnits(files, joined);
}
