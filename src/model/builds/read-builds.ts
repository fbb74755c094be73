import { groupBy } from "../../core/group-by.ts";
import { SourceFile } from "../../core/source-file.ts";
import { buildFileKind, maxBuildFileSize } from "./build-file.ts";
import { type DetectedBuild, maximumBuilds, resolveBuild } from "./detected-build.ts";
import type { BuildFileKind, ImageBuild } from "./image-build.ts";
import { readBake } from "./read-bake.ts";
import { readCompose } from "./read-compose.ts";
import { readDocument } from "./read-document.ts";
import { readJenkinsfile } from "./read-jenkinsfile.ts";
import { readPipeline } from "./read-pipeline.ts";
import { readScript } from "./read-script.ts";
import { readSkaffold } from "./read-skaffold.ts";
import { readWorkflow } from "./read-workflow.ts";

/** The most files that are read for builds in one tree, and the most builds in all of them. */
const limits = { files: 5000, builds: 5000 };

const readers: Readonly<Record<BuildFileKind, (source: SourceFile) => readonly DetectedBuild[]>> = {
  bake: readBake,
  compose: readCompose,
  document: readDocument,
  jenkinsfile: readJenkinsfile,
  makefile: (source) => readScript(source, true),
  pipeline: readPipeline,
  script: (source) => readScript(source, false),
  skaffold: readSkaffold,
  workflow: readWorkflow,
};

/**
 * The builds that compose files, workflows and the like state among these files. If a path can mean several places, the
 * first one for which `exists` is true is taken; by default, these files exist. Never throws: a file that can't be read
 * has no builds.
 */
export function buildsIn(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  exists?: (path: string) => boolean,
): readonly ImageBuild[] {
  const stating = files.filter(({ path }) => buildFileKind(path) !== null).slice(0, limits.files);
  if (stating.length === 0) return [];
  const own = new Set(exists === undefined ? files.map(({ path }) => path) : []);
  const isThere = exists ?? ((path: string): boolean => own.has(path));
  const builds: ImageBuild[] = [];
  for (const { path, bytes } of stating) {
    builds.push(...buildsOf(path, bytes, isThere));
    if (builds.length >= limits.builds) break;
  }
  return builds.slice(0, limits.builds);
}

function buildsOf(file: string, bytes: Uint8Array, exists: (path: string) => boolean): ImageBuild[] {
  const how = buildFileKind(file);
  if (how === null) return [];
  const builds = statedBuilds(file, bytes).flatMap((build) => resolveBuild(build, { how, file }, exists) ?? []);
  // The runs of a job often differ in something that the build doesn't use.
  return [...groupBy(builds, (build) => JSON.stringify(build)).values()].flatMap(([first]) => first ?? []);
}

/** The builds that one file states, in its words. Never throws: a file that can't be read has no builds. */
export function statedBuilds(file: string, bytes: Uint8Array): readonly DetectedBuild[] {
  const how = buildFileKind(file);
  if (how === null || bytes.length > maxBuildFileSize || bytes.includes(0)) return [];
  const text = new TextDecoder().decode(bytes);
  // Saves parsing the many scripts and workflows that build nothing.
  if (!/build|bud|target|docker/i.test(text)) return [];
  try {
    return readers[how](new SourceFile(file, text)).slice(0, maximumBuilds);
  } catch {
    // A form that the reader doesn't expect must not break a review.
    return [];
  }
}
