import type { InputFile } from "../../analysis/input-file.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { mayHoldManifest } from "../../formats/reviewable-path.ts";
import { buildFilesAmong, maxBuildFileSize } from "../../model/builds/build-file.ts";
import type { ImageBuild } from "../../model/builds/image-build.ts";
import { mentionedImages } from "../../model/builds/image-mentions.ts";
import { likelyManifests } from "../../model/builds/likely-manifests.ts";
import { linkCandidates } from "../../model/builds/link-images.ts";
import { buildsIn } from "../../model/builds/read-builds.ts";
import { renamingKustomizations } from "../../model/builds/renaming.ts";
import { contextPaths } from "../../model/kubernetes/deploy-unit.ts";
import { directoriesAbove, directoryOf } from "../../model/kubernetes/kustomization.ts";
import type { CommitFiles } from "./read-commit.ts";
import { relatedDockerfiles } from "./related-dockerfiles.ts";
import { type Bounds, within } from "./within-bounds.ts";

const statingBounds: Bounds = { files: 100, size: maxBuildFileSize, bytes: 1_500_000 };
const manifestBounds: Bounds = { files: 200, size: 200_000, bytes: 2_000_000 };

/**
 * The most files that are added to a review because of images: Dockerfiles, and files around manifests. The rest are
 * left out.
 */
const addedLimits = { dockerfiles: 100, around: 300 };

/** The builds that the configuration and the files of a commit define, and the paths of those files. */
export interface DetectedBuilds {
  readonly builds: readonly ImageBuild[];
  readonly files: readonly string[];
}

/**
 * Reads the builds that the files of a commit define, as many as the bounds allow. Files in directories above the given
 * paths come first.
 */
export async function detectedBuilds(
  { entries, read, configured }: CommitFiles,
  around: readonly string[],
): Promise<DetectedBuilds> {
  const above = new Set(around.flatMap(directoriesAbove));
  const paths = buildFilesAmong(entries.keys());
  const near = paths.filter((path) => above.has(directoryOf(path)));
  const files = await read(within(statingBounds, [...new Set([...near, ...paths])], entries));
  const builds = buildsIn(files, (path) => entries.has(path));
  const own = configured.filter(({ dockerfile }) => entries.has(dockerfile));
  return { builds: [...own, ...builds], files: [...new Set(builds.map(({ file }) => file))] };
}

/**
 * The paths of the files that are linked to the reviewed files by images: the Dockerfiles of images that manifests run,
 * the manifests that run what Dockerfiles build, what is deployed together with those, the Dockerfiles of base images,
 * and the files that define the builds. Reads nothing if the repository has no Dockerfile or the reviewed files name no image.
 */
export async function linkedPaths(commit: CommitFiles, files: readonly InputFile[]): Promise<string[]> {
  const { entries } = commit;
  const reviewed = files.filter(({ role }) => role === "reviewed");
  const images = reviewed.flatMap(mentionedImages);
  const configuredPaths = commit.configured.map(({ dockerfile }) => dockerfile).filter((path) => entries.has(path));
  const named = [...new Set([...[...entries.keys()].filter(isDockerfilePath), ...configuredPaths])];
  const maybeDockerfiles = reviewed.filter(({ path }) => !mayHoldManifest(path)).map(({ path }) => path);
  if (maybeDockerfiles.length === 0 && (images.length === 0 || named.length === 0)) return [];
  const reviewedPaths = reviewed.map(({ path }) => path);
  const stated = await detectedBuilds(commit, reviewedPaths);
  const dockerfiles = new Set([...named, ...stated.builds.map(({ dockerfile }) => dockerfile)]);
  const changed = new Set(maybeDockerfiles.filter((path) => dockerfiles.has(path)));
  const candidates = changed.size === 0 ? [] : await readLikely(commit, files, [...changed], stated.builds);
  const find = linkCandidates(stated.builds, [...dockerfiles], renamingKustomizations([...files, ...candidates]));
  const runs = (file: InputFile): boolean =>
    mentionedImages(file).some((image) => find(image).links.some(({ dockerfile }) => changed.has(dockerfile)));
  const running = [...files, ...candidates].filter(runs);
  const joined = [...new Set([...images, ...running.flatMap(mentionedImages)])].flatMap((image) => {
    return find(image).links.map(({ dockerfile }) => dockerfile);
  });
  if (changed.size === 0 && joined.length === 0) return [];
  const runners = running.map(({ path }) => path);
  const around = runners.length === 0 ? [] : contextPaths(entries.keys(), runners).slice(0, addedLimits.around);
  const linked = [...new Set(joined)].slice(0, addedLimits.dockerfiles);
  const known = { builds: stated.builds, paths: [...dockerfiles] };
  const related = await relatedDockerfiles(commit, changed, linked, known);
  return [...new Set([...stated.files, ...linked, ...related, ...runners, ...around])];
}

/** Reads the manifests that may run what the Dockerfiles build, judging by their paths, within the bounds. */
async function readLikely(
  { entries, read }: CommitFiles,
  files: readonly InputFile[],
  dockerfiles: readonly string[],
  builds: readonly ImageBuild[],
): Promise<readonly InputFile[]> {
  const known = new Set(files.map(({ path }) => path));
  const likely = likelyManifests(entries.keys(), dockerfiles, builds).filter((path) => !known.has(path));
  return read(within(manifestBounds, likely, entries));
}
