import { type Budget, unlimited } from "../core/budget.ts";

import type { Skipped } from "../core/finding.ts";
import type { Json } from "../core/json.ts";

import type { ConfiguredImage } from "../core/settings.ts";
import { SourceFile } from "../core/source-file.ts";
import { type Detected, detect } from "../formats/detect.ts";
import type { DockerfileFile } from "../formats/dockerfile/dockerfile-file.ts";
import { parseDockerfile } from "../formats/dockerfile/parse.ts";
import { maxFileSize } from "../formats/yaml/limits.ts";
import { parseYaml } from "../formats/yaml/parse.ts";
import type { YamlFile } from "../formats/yaml/yaml-file.ts";
import { buildOptions } from "../model/builds/build-options.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import { isDelivered } from "../model/builds/is-delivered.ts";
import { linkImages } from "../model/builds/link-images.ts";
import { type ParsedDockerfile, readDockerfiles } from "../model/builds/read-dockerfiles.ts";
import { chartDirectoryOf, chartFolders, isChartTemplate } from "../model/charts/chart.ts";

import { foldersOfReaders } from "../model/charts/pictures-of-templates.ts";
import { maxReadAlongSize } from "../model/dockerfile/context-copies.ts";
import type { Dockerfile } from "../model/dockerfile/dockerfile.ts";
import {
  isKustomizationPath,
  itemsInComments,
  type Kustomization,
  readKustomization,
} from "../model/kubernetes/kustomization.ts";
import type { Manifest } from "../model/kubernetes/manifest.ts";

import { readManifests } from "../model/kubernetes/read-manifests.ts";
import type { EarlierObjects } from "../model/kubernetes/removed-objects.ts";
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
import { leftElsewhere } from "./left-elsewhere.ts";
import { leftInDockerfile, leftInside } from "./left-inside.ts";

/** What is known in addition to the files. */
export interface TreeKnowledge {
  /** Which Dockerfile builds what; if left out, it is taken from the files. */
  readonly builds?: readonly ImageBuild[] | undefined;
  /** Dockerfiles of the repository, which need not be among the files. */
  readonly dockerfiles?: readonly string[] | undefined;
  /** The largest YAML and JSON file that is read, in bytes; larger ones are left out. */
  readonly maxFileSize?: number;
  /** The images in the configuration. */
  readonly images?: readonly ConfiguredImage[];
  /** How much reading may cost; if left out, there is no limit. */
  readonly budget?: Budget;
  /** What the base of a review has; if left out, nothing is known of it. */
  readonly earlier?: EarlierObjects | null | undefined;
}

/** The results of reading file by file. */
export interface TreeDraft {
  readonly files: Map<string, YamlFile | DockerfileFile>;
  readonly dockerfiles: ReadonlyMap<string, Dockerfile>;
  readonly objects: Manifest[];
  /** Objects that lack something that whole objects have. */
  readonly fragments: Manifest[];
  readonly kustomizations: Kustomization[];
  readonly origins: Map<string, FileOrigin>;
  readonly skipped: Skipped[];
  readonly unread: UnreadFile[];
}

/** Reads each file on its own: what it is, its objects, or why it is not read. */
export function readEachFile(
  inputs: readonly InputFile[],
  builds: readonly ImageBuild[],
  { images = [], dockerfiles = [], maxFileSize: limit = maxFileSize, budget = unlimited }: TreeKnowledge,
  bytesOf: ReadonlyMap<string, Uint8Array>,
): TreeDraft {
  const result: TreeDraft = {
    files: new Map(),
    dockerfiles: new Map(),
    objects: [],
    fragments: [],
    kustomizations: [],
    origins: new Map(),
    skipped: [],
    unread: [],
  };
  const parsed = new Map<string, ParsedDockerfile>();
  const built = new Set(builds.map(({ dockerfile }) => dockerfile));
  const ofChart = chartTest(inputs);
  const programs = new Map(inputs.map(({ path, executable = null }) => [path, executable]));
  const around = {
    read: (path: string) => alongText(bytesOf.get(path)),
    isProgram: (path: string) => programs.get(path) ?? null,
  };
  for (const input of inputs) {
    const { path, bytes, role, origin, contexts: handed = [] } = input;
    if (isKustomizationPath(path)) result.kustomizations.push(...kustomizationIn(path, bytes));
    const detected = detect(path, bytes, built.has(path), limit);
    if (detected.kind !== "skip") {
      const own = origin ?? originOf(path, detected.source.text);
      const isForTests = own.fixture !== null && !(detected.kind === "dockerfile" && isDelivered(path, builds));
      result.origins.set(path, isForTests ? own : { ...own, fixture: null });
    }
    const left = whyLeft(path, detected, ofChart) ?? whyLate(path, detected, budget);
    if (left !== null) {
      if (role === "reviewed" && left.skipped) result.skipped.push(left.skipped);
      if (role === "reviewed" && isSilent(detected)) {
        for (const one of leftElsewhere(path, bytes)) result.skipped.push(one);
      }
      if (role === "reviewed" && left.unread) result.unread.push(left.unread);
      continue;
    }
    if (detected.kind === "skip" || detected.kind === "unreadable") continue;
    if (detected.kind === "dockerfile") {
      const options = buildOptions(path, builds, images, { ...around, handed });
      const file = takeDockerfile(result, detected.source, role);
      if (file !== null) parsed.set(path, { file, options });
    } else takeYaml(result, detected.source, role, ofChart.folders);
  }
  if (parsed.size === 0) return result;
  const links = linkImages(builds, [...new Set([...parsed.keys(), ...dockerfiles])], []);
  return { ...result, dockerfiles: readDockerfiles(parsed, links) };
}

/** What is reported for a file that is not read; empty if nobody expects it to be read. */
interface Left {
  readonly skipped?: Skipped;
  readonly unread?: UnreadFile;
}

/** Why a file is not read; null if it should be read. */
function whyLeft(path: string, detected: Detected, ofChart: ChartTest): Left | null {
  if (detected.kind === "unreadable") return { unread: unreadFile(detected.format, detected.source, detected) };
  if (detected.kind === "skip") {
    const { reason, line } = detected;
    if (detected.silent) return {};
    return { skipped: { file: path, reason, ...(line === undefined ? {} : { line }), findings: "none" } };
  }
  const mark = ofChart.isTemplate(path) ? actionIn(detected) : null;
  if (mark !== null) {
    const { line } = detected.source.position(mark);
    return { skipped: { file: path, reason: "a template of a chart that is not rendered", line } };
  }
  if (detected.kind !== "template" || detected.plain) return null;
  if (ofChart.mayBeRead(path)) return { skipped: { file: path, reason: "a file for the templates of its chart" } };
  return { unread: unreadTemplate(detected.format, detected.source, detected.offset) };
}

/** Whether a file is not a manifest. It may still build or deploy something in another way. */
function isSilent(detected: Detected): boolean {
  return detected.kind === "skip" && detected.silent;
}

function whyLate(path: string, detected: Detected, budget: Budget): Left | null {
  if (detected.kind === "skip" || detected.kind === "unreadable" || !budget.spent(path)) return null;
  return { unread: unjudgedFile(detected.kind === "dockerfile" ? "dockerfile" : "manifest", detected.source, 0) };
}

/** What is known about charts and their files. */
interface ChartTest {
  readonly folders: ReadonlySet<string>;
  readonly isTemplate: (path: string) => boolean;
  /** Whether a file is in a chart that has a template which reads such files. */
  readonly mayBeRead: (path: string) => boolean;
}

function chartTest(inputs: readonly InputFile[]): ChartTest {
  const charts = new Set(chartFolders(inputs.map(({ path }) => path)));
  let readers: ReadonlySet<string> | undefined;
  return {
    folders: charts,
    isTemplate: (path) => isChartTemplate(path, charts),
    mayBeRead(path) {
      const chart = chartDirectoryOf(path, charts);
      if (chart === null) return false;
      readers ??= foldersOfReaders(inputs, charts);
      return readers.has(chart);
    },
  };
}

/** Reads a Dockerfile. Null if it has no stages to resolve, because it is empty or has errors. */
function takeDockerfile(
  { files, skipped, unread }: TreeDraft,
  source: SourceFile,
  role: InputFile["role"],
): DockerfileFile | null {
  const { path } = source;
  const file = parseDockerfile(source);
  files.set(path, file);
  if (file.instructions.length === 0) {
    if (role === "reviewed") skipped.push({ file: path, reason: "empty", findings: "known" });
    return null;
  }
  if (role === "reviewed") for (const left of leftInDockerfile(file)) skipped.push(left);
  const trouble = unreadDockerfile(file);
  if (trouble === null) return file;
  if (role === "reviewed") unread.push(trouble);
  return null;
}

function takeYaml(
  { files, objects, fragments, skipped, unread }: TreeDraft,
  source: SourceFile,
  role: InputFile["role"],
  charts: ReadonlySet<string>,
): void {
  const file = parseYaml(source);
  files.set(source.path, file);
  const trouble = role === "reviewed" ? unreadYaml(file) : null;
  if (trouble !== null) unread.push(trouble);
  const { manifests, partial } = readManifests(file);
  for (const manifest of manifests) objects.push(manifest);
  for (const manifest of partial) fragments.push(manifest);
  if (role !== "reviewed") return;
  for (const left of leftInside(file, manifests, charts)) skipped.push(left);
}

/**
 * The offset of the first template action in a template of a chart; null if there is none. Text that is meant for other
 * templates counts, too.
 */
function actionIn(detected: Exclude<Detected, { readonly kind: "skip" | "unreadable" }>): number | null {
  if (detected.kind === "template") return detected.offset;
  const at = detected.source.text.indexOf("{{");
  return at === -1 ? null : at;
}

/** The kustomization in a file. Its name is enough, since it may leave out what makes other files manifests. */
function kustomizationIn(path: string, bytes: Uint8Array): Kustomization[] {
  const turnedOff = itemsInComments(path, new TextDecoder().decode(bytes));
  return documentsIn(path, bytes).flatMap((value) => {
    const read = readKustomization(path, value);
    return read === null ? [] : [{ ...read, turnedOff }];
  });
}

function alongText(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined || bytes.length > maxReadAlongSize || bytes.includes(0)) return null;
  return new TextDecoder().decode(bytes);
}

/** The data of a file that may not be a manifest, such as a kustomization or a JSON patch. */
export function documentsIn(path: string, bytes: Uint8Array | undefined): readonly Json[] {
  if (bytes === undefined || bytes.length > maxFileSize) return [];
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return parseYaml(new SourceFile(path, text)).documents.map(({ value }) => value);
}
