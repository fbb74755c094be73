import type { ConfiguredChart } from "../../core/settings.ts";
import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { joinedByCharts, withLibraries } from "../charts/chart-files.ts";
import { deployUnits } from "../kubernetes/deploy-unit.ts";
import { buildFileKind } from "./build-file.ts";
import type { ImageBuild } from "./image-build.ts";
import { mentionedImages } from "./image-mentions.ts";
import { linkImages } from "./link-images.ts";
import { buildsIn } from "./read-builds.ts";
import { renamingKustomizations } from "./renaming.ts";

/** What a whole repository says about its images, for those who only look at some of its files. */
export interface KnownBuilds {
  readonly builds: readonly ImageBuild[];
  /** The paths of all Dockerfiles, including those that are only known from builds. */
  readonly dockerfiles: readonly string[];
  /** How charts are deployed, according to the configuration. */
  readonly charts?: readonly ConfiguredChart[];
  /** Dockerfiles, each with a file that is read along with it. */
  readonly readAlong?: readonly (readonly [dockerfile: string, file: string])[];
}

/**
 * Splits files into deploy units, and joins units if one runs what a Dockerfile of the other builds. A chart and its
 * files are one unit. The files of a library chart are context in the units of all charts that use it, and a unit of
 * their own.
 */
export function linkedUnits<File extends { readonly path: string; readonly bytes: Uint8Array }>(
  files: readonly File[],
  { builds, dockerfiles, readAlong = [], charts: configured = [] }: KnownBuilds,
): File[][] {
  const charts = joinedByCharts(files, configured);
  if (dockerfiles.length === 0) return withLibraries(deployUnits(files, charts), files);
  const linksOf = linkImages(builds, dockerfiles, renamingKustomizations(files));
  const joined = files.flatMap((file) => {
    const links = mentionedImages(file).flatMap(linksOf);
    return links.map(({ dockerfile }) => [file.path, dockerfile] as const);
  });
  return withLibraries(deployUnits(files, [...joined, ...readAlong, ...charts]), files);
}

/**
 * All files that the analysis of one file needs: what is deployed with it, linked to it, or states builds. `configured`
 * are the builds of the configuration.
 */
export function filesAround<File extends { readonly path: string; readonly bytes: Uint8Array }>(
  files: readonly File[],
  path: string,
  configured: readonly ImageBuild[] = [],
): File[] {
  const builds = [...configured, ...buildsIn(files)];
  const built = new Set(builds.map(({ dockerfile }) => dockerfile));
  const dockerfiles = files.map((file) => file.path).filter((file) => isDockerfilePath(file) || built.has(file));
  const unit = linkedUnits(files, { builds, dockerfiles }).find((one) => one.some((file) => file.path === path)) ?? [];
  const own = new Set(unit.map((file) => file.path));
  return files.filter((file) => own.has(file.path) || (unit.length > 0 && buildFileKind(file.path) !== null));
}
