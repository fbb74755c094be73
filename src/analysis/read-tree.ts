import { type Budget, unlimited } from "../core/budget.ts";
import type { Skipped } from "../core/finding.ts";
import { groupBy } from "../core/group-by.ts";
import type { Json } from "../core/json.ts";
import type { ConfiguredImage } from "../core/settings.ts";
import { SourceFile } from "../core/source-file.ts";
import { type Detected, detect } from "../formats/detect.ts";
import type { DockerfileFile } from "../formats/dockerfile/dockerfile-file.ts";
import { parseDockerfile } from "../formats/dockerfile/parse.ts";
import { maxFileSize } from "../formats/yaml/limits.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import type { YamlDocument, YamlFile } from "../formats/yaml/yaml-file.ts";
import { buildOptions } from "../model/builds/build-options.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import { linkImages } from "../model/builds/link-images.ts";
import { buildsIn } from "../model/builds/read-builds.ts";
import { chartFolders, isChartTemplate } from "../model/charts/chart.ts";
import { maxReadAlongSize } from "../model/dockerfile/context-copies.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import { readDockerfile } from "../model/dockerfile/read-dockerfile.ts";
import { createWorkspace } from "../model/kubernetes/create-workspace.ts";
import { isKustomizationPath, type Kustomization, readKustomization } from "../model/kubernetes/kustomization.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";
import { readPatches } from "../model/kubernetes/patches.ts";
import { readManifests } from "../model/kubernetes/read-manifests.ts";
import type { Workspace } from "../model/kubernetes/workspace.ts";
import type { FileOrigin } from "../model/origin/file-origin.ts";
import { originOf } from "../model/origin/origin-of.ts";
import {
  type UnreadFile,
  unjudgedFile,
  unreadDockerfile,
  unreadFile,
  unreadTemplate,
  unreadYaml,
} from "../model/unread-file.ts";
import type { InputFile } from "./input-file.ts";

/** A tree of files read: its objects, who refers to whom, and what could not be read. */
export interface ParsedTree {
  readonly files: ReadonlyMap<string, YamlFile | DockerfileFile>;
  /** The whole objects of each document. */
  readonly manifestsOf: ReadonlyMap<YamlDocument, readonly Manifest[]>;
  /** The whole objects of files with role `reviewed`, and those of files with role `context`. */
  readonly reviewed: readonly Manifest[];
  readonly context: readonly Manifest[];
  /** The Dockerfiles that can be used, by their paths. */
  readonly dockerfiles: ReadonlyMap<string, Dockerfile>;
  /** The files that rules look at as a whole: without an error, and without an object that can't be judged alone. */
  readonly whole: ReadonlySet<string>;
  readonly workspace: Workspace;
  readonly skipped: readonly Skipped[];
  /** The files with role `reviewed` of which something can't be read. */
  readonly unread: readonly UnreadFile[];
}

/** What is known beside the files. */
export interface TreeKnowledge {
  /** Which Dockerfile builds what; left out, what the files say of it. */
  readonly builds?: readonly ImageBuild[] | undefined;
  /** Dockerfiles of the repository that need not be among the files. */
  readonly dockerfiles?: readonly string[] | undefined;
  /** Larger YAML and JSON files are left out. In bytes. */
  readonly maxFileSize?: number;
  /** What the configuration says of images. */
  readonly images?: readonly ConfiguredImage[];
  /** What reading may cost; left out, whatever it costs. */
  readonly budget?: Budget;
}

/** Reads files. Each that can't be read is an entry of `skipped` or `errors`, unless nobody expects a word about it. */
export function parseTree(
  inputs: readonly InputFile[],
  {
    builds = buildsIn(inputs),
    dockerfiles: known = [],
    images = [],
    maxFileSize: limit = maxFileSize,
    budget = unlimited,
  }: TreeKnowledge = {},
): ParsedTree {
  const files = new Map<string, YamlFile | DockerfileFile>();
  const dockerfiles = new Map<string, Dockerfile>();
  const built = new Set(builds.map(({ dockerfile }) => dockerfile));
  const skipped: Skipped[] = [];
  const unread: UnreadFile[] = [];
  const objects: Manifest[] = [];
  const fragments: Manifest[] = [];
  const kustomizations: Kustomization[] = [];
  const origins = new Map<string, FileOrigin>();
  const charts = new Set(chartFolders(inputs.map(({ path }) => path)));
  const bytesOf = new Map(inputs.map(({ path, bytes }) => [path, bytes]));
  const read = (path: string): string | null => alongText(bytesOf.get(path));
  const programs = new Map(inputs.map(({ path, executable = null }) => [path, executable]));
  const isProgram = (path: string): boolean | null => programs.get(path) ?? null;
  for (const { path, bytes, role, origin, contexts: handed = [] } of inputs) {
    if (isKustomizationPath(path)) kustomizations.push(...kustomizationIn(path, bytes));
    const detected = detect(path, bytes, built.has(path), limit);
    if (detected.kind !== "skip") origins.set(path, origin ?? originOf(path, detected.source.text));
    if (detected.kind === "unreadable") {
      if (role === "reviewed") unread.push(unreadFile(detected.format, detected.source, detected));
      continue;
    }
    if (detected.kind === "skip") {
      const { reason, silent } = detected;
      if (!silent && role === "reviewed") skipped.push({ file: path, reason });
      continue;
    }
    const mark = isChartTemplate(path, charts) ? actionIn(detected) : null;
    if (mark !== null) {
      const { line } = detected.source.position(mark);
      if (role === "reviewed") skipped.push({ file: path, reason: "a template of a chart that is not rendered", line });
      continue;
    }
    if (detected.kind === "template") {
      const { format, source, offset, plain } = detected;
      if (!plain && role === "reviewed") unread.push(unreadTemplate(format, source, offset));
      if (!plain) continue;
    }
    if (budget.spent(path)) {
      const format = detected.kind === "dockerfile" ? "dockerfile" : "manifest";
      if (role === "reviewed") unread.push(unjudgedFile(format, detected.source, 0));
      continue;
    }
    if (detected.kind === "dockerfile") {
      const file = parseDockerfile(detected.source);
      files.set(path, file);
      if (file.instructions.length === 0) {
        if (role === "reviewed") skipped.push({ file: path, reason: "empty" });
        continue;
      }
      const trouble = unreadDockerfile(file);
      const around = { read, isProgram, handed };
      if (trouble === null) dockerfiles.set(path, readDockerfile(file, buildOptions(path, builds, images, around)));
      else if (role === "reviewed") unread.push(trouble);
      continue;
    }
    const file = parseYaml(detected.source);
    files.set(path, file);
    const trouble = role === "reviewed" ? unreadYaml(file) : null;
    if (trouble !== null) unread.push(trouble);
    const { manifests, partial } = readManifests(file);
    objects.push(...manifests);
    fragments.push(...partial);
  }
  const patchFiles = new Set(kustomizations.flatMap(({ patches }) => patches.flatMap(({ path }) => path ?? [])));
  const isPatch = ({ source }: Manifest): boolean => patchFiles.has(source.path);
  const whole = objects.filter((manifest) => !isPatch(manifest));
  const partial = [...fragments, ...objects.filter(isPatch)];
  const patches = new Map(
    kustomizations.map((kustomization) => [
      kustomization.directory,
      readPatches(kustomization, (path) => {
        const bytes = bytesOf.get(path);
        return bytes === undefined ? null : documentsIn(path, bytes);
      }),
    ]),
  );
  const manifestsOf = groupBy(whole, ({ document }) => document);
  const parted = new Set(partial.map(({ source }) => source.path));
  const isWhole = (file: YamlFile | DockerfileFile): boolean =>
    file.format === "dockerfile"
      ? dockerfiles.has(file.source.path)
      : !parted.has(file.source.path) && file.documents.every((document) => isJudged(document, manifestsOf));
  const reviewed = new Set(inputs.filter(({ role }) => role === "reviewed").map(({ path }) => path));
  return {
    files,
    manifestsOf,
    reviewed: whole.filter(({ source }) => reviewed.has(source.path)),
    context: whole.filter(({ source }) => !reviewed.has(source.path)),
    dockerfiles,
    whole: new Set([...files.values()].filter(isWhole).map(({ source }) => source.path)),
    workspace: createWorkspace({
      manifests: whole,
      partial,
      kustomizations,
      patches,
      dockerfiles: [...dockerfiles.values()],
      origins,
      links: linkImages(builds, [...new Set([...dockerfiles.keys(), ...known])], kustomizations),
    }),
    skipped,
    unread,
  };
}

/** True for a document of objects only, or an empty one. */
function isJudged(document: YamlDocument, manifestsOf: ReadonlyMap<YamlDocument, readonly Manifest[]>): boolean {
  if (document.errors.length > 0) return false;
  return document.value === null || (manifestsOf.get(document) ?? []).length > 0;
}

/** A kustomization may leave out what makes other files manifests, so its name alone says what it is. */
function kustomizationIn(path: string, bytes: Uint8Array): Kustomization[] {
  return documentsIn(path, bytes).flatMap((value) => readKustomization(path, value) ?? []);
}

function alongText(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined || bytes.length > maxReadAlongSize || bytes.includes(0)) return null;
  return new TextDecoder().decode(bytes);
}

/** The data of a file that may be no manifest: a kustomization, a JSON patch. */
function documentsIn(path: string, bytes: Uint8Array | undefined): readonly Json[] {
  if (bytes === undefined || bytes.length > maxFileSize) return [];
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return parseYaml(new SourceFile(path, text)).documents.map(({ value }) => value);
}

/** Where a template of a chart is one: in a chart, also in what is text for others. */
function actionIn(detected: Exclude<Detected, { readonly kind: "skip" | "unreadable" }>): number | null {
  if (detected.kind === "template") return detected.offset;
  const at = detected.source.text.indexOf("{{");
  return at === -1 ? null : at;
}
