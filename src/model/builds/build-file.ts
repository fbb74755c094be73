import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import type { BuildFileKind } from "./image-build.ts";

/** Larger files are not read: nobody writes builds in them. In bytes. */
export const maxBuildFileSize: number = 512 * 1024;

/** The kinds of files that state builds, by their names; those that say most about a build first. */
const kinds: readonly (readonly [BuildFileKind, RegExp])[] = [
  ["compose", /(?:^|\/)(?:docker-|podman-)?compose(?:[._-][^/]*)?\.ya?ml$/i],
  ["skaffold", /(?:^|\/)skaffold(?:[._-][^/]*)?\.ya?ml$/i],
  ["bake", /(?:^|\/)[^/]*bake[^/]*\.(?:hcl|json)$/i],
  ["workflow", /^\.github\/workflows\/[^/]+\.ya?ml$/i],
  ["workflow", /^\.github\/(?:[^/]+\/)*action\.ya?ml$/i],
  ["pipeline", /(?:^|\/|\.)gitlab-ci\.ya?ml$|^\.gitlab\/(?:[^/]+\/)*[^/]+\.ya?ml$/i],
  ["jenkinsfile", /(?:^|\/|\.)Jenkinsfile(?:[._-][^/]*)?$/i],
  ["makefile", /(?:^|\/)(?:GNUmakefile|Makefile(?:\.[^/]*)?|[^/]+\.mk)$/i],
  ["script", /\.(?:ba|z)?sh$/i],
  ["document", /(?:^|\/)README(?:\.[^/]+)?\.(?:md|markdown)$/i],
];

/** The kind of build file that a path may be; null for any other. */
export function buildFileKind(path: string): BuildFileKind | null {
  return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/**
 * The files that may state builds: kinds that say most first, and within a kind, files nearest to the root first.
 * Documents are only included beside a Dockerfile.
 */
export function buildFilesAmong(paths: Iterable<string>): string[] {
  const all = [...paths];
  const withDockerfile = new Set(all.filter(isDockerfilePath).map(directoryOf));
  const found: { readonly path: string; readonly rank: number }[] = [];
  for (const path of all) {
    const kind = kinds.findIndex(([, pattern]) => pattern.test(path));
    if (kind === -1 || /(?:^|\/)(?:node_modules|vendor|testdata)\//.test(path)) continue;
    if (kinds[kind]?.[0] === "document" && !withDockerfile.has(directoryOf(path))) continue;
    found.push({ path, rank: kind * 1000 + Math.min(999, path.split("/").length) });
  }
  return found.toSorted((a, b) => a.rank - b.rank).map(({ path }) => path);
}

/** Endings of source code, pictures, lock files and notes, which no build reads as a Dockerfile. */
const otherEnding = new RegExp(
  "(?:\\.(?:[cm]?[jt]sx?|cc|cpp|cs|css|gif|go|h|html?|java|jpe?g|json|kt|lock|md|mod|php|png|proto|py|rb|rs|scss|sh|snap|sql|sum|svg|swift|toml|txt|vue|xml|ya?ml)" +
    "|(?:^|/)(?:LICENSE|CODEOWNERS|\\.git[a-z]+))$",
  "i",
);

/** Whether a file may be a Dockerfile if a build says so, even if its name doesn't. A cheap test before any other. */
export function mayBeBuilt(path: string): boolean {
  return !otherEnding.test(path) || /(?:docker|container)file[^/]*$/i.test(path);
}

/** Keywords of Dockerfiles at the start of a line. For `from`, imports of Python are excluded. */
const instruction =
  /^[ +-][ \t]*(?:from[ \t]+\S+(?:[ \t]+as[ \t]+\S+)?[ \t]*\r?$|(?:add|arg|cmd|copy|entrypoint|env|expose|onbuild|run|shell|user|volume|workdir)[ \t]+\S)/im;

/**
 * Whether a file of any name may be a Dockerfile after a change: its patch shows an instruction. If the patch is not
 * available, any file may be one, except for pictures.
 */
export function mayChangeDockerfile({
  path,
  patch,
}: {
  readonly path: string;
  readonly patch: string | null;
}): boolean {
  return patch === null ? !/\.(?:gif|jpe?g|png)$/i.test(path) : instruction.test(patch);
}

/** A FROM instruction, and other instructions in capitals that a change adds. */
const startsFrom = /^[ +-][ \t]*FROM[ \t]+\S+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?$/im;
const addedInCapitals = /^\+[ \t]*(?:ADD|CMD|COPY|ENTRYPOINT|RUN|USER|WORKDIR)[ \t]+\S/m;

/** A line with the apiVersion or kind of an object. */
const typeLine = /^[ +](?:\{(?:.*,)?[ \t]*)?["']?(?:apiVersion|kind)["']?[ \t]*:[ \t]*["']?[A-Za-z]/m;

/** Whether a patch shows an apiVersion or kind, so that a file of any name may be a manifest. */
export function showsManifest(patch: string | null): boolean {
  return patch !== null && typeLine.test(patch);
}

/** Whether a patch shows lines that hardly any file other than a Dockerfile has. */
export function showsDockerfile(patch: string | null): boolean {
  return patch !== null && (startsFrom.test(patch) || addedInCapitals.test(patch));
}
