import { isDockerfilePath } from "../../formats/dockerfile/dockerfile-path.ts";
import { directoryOf } from "../kubernetes/kustomization.ts";
import type { BuildFileKind } from "./image-build.ts";

/** Larger files state no builds that anybody wrote. In bytes. */
export const maxBuildFileSize: number = 512 * 1024;

/** By their names, from the kind that says most to the one that says least. */
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

/** What kind of file that states builds this may be, by its path; null for any other. */
export function buildFileKind(path: string): BuildFileKind | null {
  return kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/**
 * The files that may state builds: those of the kinds that say most first, each kind's nearest to the root first. Of
 * documents, those beside a Dockerfile.
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

/** What ends the names of source code, pictures, locks and notes, of which no build makes an image. */
const otherEnding = new RegExp(
  "(?:\\.(?:[cm]?[jt]sx?|cc|cpp|cs|css|gif|go|h|html?|java|jpe?g|json|kt|lock|md|mod|php|png|proto|py|rb|rs|scss|sh|snap|sql|sum|svg|swift|toml|txt|vue|xml|ya?ml)" +
    "|(?:^|/)(?:LICENSE|CODEOWNERS|\\.git[a-z]+))$",
  "i",
);

/** True for a file that may be a Dockerfile if a build says so, though its name does not: a cheap look before any other. */
export function mayBeBuilt(path: string): boolean {
  return !otherEnding.test(path) || /(?:docker|container)file[^/]*$/i.test(path);
}

/** Keywords of Dockerfiles at the start of a line. `from` may stand before what Python imports. */
const instruction =
  /^[ +-][ \t]*(?:from[ \t]+\S+(?:[ \t]+as[ \t]+\S+)?[ \t]*\r?$|(?:add|arg|cmd|copy|entrypoint|env|expose|onbuild|run|shell|user|volume|workdir)[ \t]+\S)/im;

/**
 * True for a change after which a file of any name may be a Dockerfile: its patch shows an instruction. Where the patch is
 * withheld, any file may be one but for a picture.
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

/** What a Dockerfile starts from, and instructions in capitals that a change adds. */
const startsFrom = /^[ +-][ \t]*FROM[ \t]+\S+(?:[ \t]+AS[ \t]+\S+)?[ \t]*\r?$/im;
const addedInCapitals = /^\+[ \t]*(?:ADD|CMD|COPY|ENTRYPOINT|RUN|USER|WORKDIR)[ \t]+\S/m;

/** A line that says what an object is. */
const typeLine = /^[ +]["']?(?:apiVersion|kind)["']?[ \t]*:[ \t]*["']?[A-Za-z]/m;

/** True for a patch that shows what an object starts with, in a file of whatever name. */
export function showsManifest(patch: string | null): boolean {
  return patch !== null && typeLine.test(patch);
}

/** True for a patch that shows what hardly any other file than a Dockerfile has. */
export function showsDockerfile(patch: string | null): boolean {
  return patch !== null && (startsFrom.test(patch) || addedInCapitals.test(patch));
}
