import type { Skipped } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { Json } from "../core/json.ts";
import type { DockerfileFile } from "../formats/dockerfile/dockerfile-file.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import { linkImages } from "../model/builds/link-images.ts";
import { buildsIn } from "../model/builds/read-builds.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import { createWorkspace } from "../model/kubernetes/create-workspace.ts";
import type { Kustomization } from "../model/kubernetes/kustomization.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { readPatches } from "../model/kubernetes/patches.ts";
import { partOf } from "../model/kubernetes/read-manifests.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import type { UnreadFile } from "../model/unread-file.ts";
import type { InputFile } from "./input-file.ts";
import { partsLeft } from "./left-inside.ts";
import { documentsIn, readEachFile, type TreeDraft, type TreeKnowledge } from "./read-each.ts";

/** A tree of files that were read: its objects, how they refer to each other, and what could not be read. */
export interface ParsedTree {
  readonly files: ReadonlyMap<string, YamlFile | DockerfileFile>;
  /** The complete objects of each document. */
  readonly manifestsOf: ReadonlyMap<YamlDocument, readonly Manifest[]>;
  /** The complete objects in files with role `reviewed`, and the parts of others there, as `partOf` returns them. */
  readonly reviewed: readonly Manifest[];
  /** The complete objects in files with role `context`. */
  readonly context: readonly Manifest[];
  /** The Dockerfiles that can be used, by path. */
  readonly dockerfiles: ReadonlyMap<string, Dockerfile>;
  /** The files that rules check as a whole: they have no errors, and no objects that can't be judged alone. */
  readonly whole: ReadonlySet<string>;
  readonly workspace: Workspace;
  readonly skipped: readonly Skipped[];
  /** The files that kustomizations name only in comments, such as what Kubebuilder leaves to be turned on. */
  readonly turnedOff: ReadonlySet<string>;
  /** The files with role `reviewed` that can't be read, or only in part. */
  readonly unread: readonly UnreadFile[];
}

/**
 * Reads files. Each file that can't be read has an entry in `skipped` or `unread`, unless nobody expects it to be read.
 */
export function parseTree(inputs: readonly InputFile[], knowledge: TreeKnowledge = {}): ParsedTree {
  const { builds = buildsIn(inputs), dockerfiles: known = [], earlier = null } = knowledge;
  const bytesOf = new Map(inputs.map(({ path, bytes }) => [path, bytes]));
  const read = readEachFile(inputs, builds, knowledge, bytesOf);
  const { files, dockerfiles, kustomizations, origins, skipped, unread } = read;
  const { whole, partial } = withoutPatches(read);
  const parts = read.fragments.flatMap((manifest) => partOf(manifest) ?? []);
  const manifestsOf = groupBy(whole, ({ document }) => document);
  const parted = new Set(partial.map(({ source }) => source.path));
  const isWhole = (file: YamlFile | DockerfileFile): boolean =>
    file.format === "dockerfile"
      ? dockerfiles.has(file.source.path)
      : !parted.has(file.source.path) && file.documents.every((document) => isJudged(document, manifestsOf));
  const reviewed = new Set(inputs.filter(({ role }) => role === "reviewed").map(({ path }) => path));
  // For test data, nobody expects a report about what it lacks.
  const isUsed = ({ source }: Manifest): boolean =>
    reviewed.has(source.path) && (origins.get(source.path)?.fixture ?? null) === null;
  return {
    files,
    manifestsOf,
    reviewed: [...whole, ...parts].filter(({ source }) => reviewed.has(source.path)),
    context: whole.filter(({ source }) => !reviewed.has(source.path)),
    dockerfiles,
    whole: new Set([...files.values()].filter(isWhole).map(({ source }) => source.path)),
    workspace: createWorkspace({
      manifests: whole,
      partial,
      kustomizations,
      patches: patchesOf(kustomizations, bytesOf),
      dockerfiles: [...dockerfiles.values()],
      origins,
      // What can't be read may have any object.
      earlier: unread.length === 0 && skipped.every(({ findings }) => findings !== undefined) ? earlier : null,
      links: linkImages(builds, [...new Set([...dockerfiles.keys(), ...known])], kustomizations),
    }),
    skipped: [...skipped, ...partsLeft(partial.filter(isUsed), read.fragments)],
    turnedOff: turnedOffBy(kustomizations),
    unread,
  };
}

function turnedOffBy(kustomizations: readonly Kustomization[]): ReadonlySet<string> {
  const used = new Set(
    kustomizations.flatMap(({ resources, patches }) => [...resources, ...patches.flatMap(({ path }) => path ?? [])]),
  );
  return new Set(kustomizations.flatMap(({ turnedOff = [] }) => turnedOff.filter((path) => !used.has(path))));
}

/**
 * The complete objects, and those that are parts of others: they lack something, or a kustomization names them as
 * patches.
 */
function withoutPatches({ objects, fragments, kustomizations }: TreeDraft): {
  readonly whole: readonly Manifest[];
  readonly partial: readonly Manifest[];
} {
  const files = new Set(kustomizations.flatMap(({ patches }) => patches.flatMap(({ path }) => path ?? [])));
  const isPatch = ({ source }: Manifest): boolean => files.has(source.path);
  return {
    whole: objects.filter((manifest) => !isPatch(manifest)),
    partial: [...fragments, ...objects.filter(isPatch)],
  };
}

function patchesOf(
  kustomizations: readonly Kustomization[],
  bytesOf: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, ReturnType<typeof readPatches>> {
  const read = (path: string): readonly Json[] | null => {
    const bytes = bytesOf.get(path);
    return bytes === undefined ? null : documentsIn(path, bytes);
  };
  return new Map(kustomizations.map((one) => [one.directory, readPatches(one, read)]));
}

/** Whether a document has objects only, or is empty. */
function isJudged(document: YamlDocument, manifestsOf: ReadonlyMap<YamlDocument, readonly Manifest[]>): boolean {
  if (document.errors.length > 0) return false;
  return document.value === null || (manifestsOf.get(document) ?? []).length > 0;
}
