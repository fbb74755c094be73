import { groupBy } from "../core/group-by.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import { shown } from "../model/builds/phrase.ts";
import type { BuildContext } from "../model/dockerfile/build-context.ts";
import { maxReadAlongSize } from "../model/dockerfile/context-copies.ts";
import { inside } from "../model/kubernetes/kustomization.ts";
import type { InputFile } from "./input-file.ts";

/** The most contexts of a Dockerfile, and the most files in one. With more, nothing is reported about its contexts. */
const limits = { contexts: 4, files: 50_000 };

/** Sources that say that a Dockerfile is built, but not for certain in which directory. */
const unsure: ReadonlySet<ImageBuild["how"]> = new Set(["configuration", "document"]);

/** A build of a Dockerfile for each directory in which it is built; none if one of the directories isn't known. */
function statedContexts(dockerfile: string, builds: readonly ImageBuild[]): readonly ImageBuild[] {
  const own = builds.filter((build) => build.dockerfile === dockerfile && !unsure.has(build.how));
  if (own.some(({ context }) => context === null)) return [];
  const byContext = [...groupBy(own, ({ context }) => context).values()].flatMap(([first]) => first ?? []);
  return byContext.length > limits.contexts ? [] : byContext;
}

/** The possible ignore files of a build context, the one that takes precedence first. */
function ignoreFiles(dockerfile: string, directory: string): readonly string[] {
  return [`${dockerfile}.dockerignore`, inside(directory, ".dockerignore")];
}

/** The paths of the `.dockerignore` and package.json files of the contexts in which Dockerfiles are built. */
export function contextFilePaths(
  dockerfiles: Iterable<string>,
  builds: readonly ImageBuild[],
  exists: (path: string) => boolean,
): string[] {
  const paths = [...dockerfiles].flatMap((dockerfile) => {
    return statedContexts(dockerfile, builds).flatMap(({ context }) => {
      const ignore = ignoreFiles(dockerfile, context ?? "").find(exists);
      return [...(ignore === undefined ? [] : [ignore]), inside(context ?? "", "package.json")];
    });
  });
  return [...new Set(paths)].filter(exists);
}

/**
 * The files, with the contexts in which the repository builds its Dockerfiles. `paths` are all files of the repository,
 * `read` those of `contextFilePaths`, and `gone` is what a change removes.
 */
export function withContexts(
  files: readonly InputFile[],
  builds: readonly ImageBuild[],
  paths: readonly string[],
  read: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  gone: ReadonlyMap<string, string | null> = new Map(),
): InputFile[] {
  const built = new Set(builds.map(({ dockerfile }) => dockerfile));
  const texts = new Map(read.map(({ path, bytes }) => [path, textOf(bytes)]));
  const all = new Set(paths);
  const listed = new Map<string, readonly string[]>();
  const filesIn = (directory: string): readonly string[] => {
    const known = listed.get(directory) ?? below(paths, directory);
    listed.set(directory, known);
    return known;
  };
  return files.map((file) => {
    if (!built.has(file.path)) return file;
    const contexts = statedContexts(file.path, builds).map((build): BuildContext | null => {
      const directory = build.context ?? "";
      const own = filesIn(directory);
      const ignore = ignoreFiles(file.path, directory).find((path) => all.has(path));
      const text = ignore === undefined ? null : (texts.get(ignore) ?? null);
      if (own.length > limits.files || (ignore !== undefined && text === null)) return null;
      return {
        directory,
        place: `line ${build.line} of ${shown(build.file)}`,
        history: directory === "" && build.how !== "workflow",
        files: own,
        ignore: ignore === undefined || text === null ? null : { path: ignore, text },
        packageJson: texts.get(inside(directory, "package.json")) ?? null,
        ...(gone.size === 0 ? {} : { gone: goneIn(gone, directory) }),
      };
    });
    const known = contexts.flatMap((context) => context ?? []);
    return known.length === 0 || known.length < contexts.length ? file : { ...file, contexts: known };
  });
}

function below(paths: readonly string[], directory: string): readonly string[] {
  if (directory === "") return paths;
  return paths.flatMap((path) => (path.startsWith(`${directory}/`) ? [path.slice(directory.length + 1)] : []));
}

function goneIn(gone: ReadonlyMap<string, string | null>, directory: string): ReadonlyMap<string, string | null> {
  const start = inside(directory, "");
  const own = [...gone].filter(([path]) => path.startsWith(start));
  return new Map(
    own.map(([path, now]) => [path.slice(start.length), now?.startsWith(start) ? now.slice(start.length) : null]),
  );
}

function textOf(bytes: Uint8Array): string | null {
  return bytes.length > maxReadAlongSize || bytes.includes(0)
    ? null
    : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
