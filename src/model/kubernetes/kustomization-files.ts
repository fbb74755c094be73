import { isObject, type Json, valueAt } from "../../core/json.ts";
import type { RendererFile } from "../../core/renderer.ts";
import { SourceFile } from "../../core/source-file.ts";
import { parseYaml } from "../../formats/yaml/parse.ts";
import { referencedPaths } from "./deploy-unit.ts";
import { directoryOf, isKustomizationPath, join, type Kustomization, readKustomization } from "./kustomization.ts";

/** A kustomization that no other one in the tree builds, with all files that it is built from. */
export interface KustomizationRoot {
  readonly directory: string;
  /** The path of its own file. */
  readonly path: string;
  /** The kustomizations that it is built from, including itself. */
  readonly parts: readonly Kustomization[];
  /** The paths of the files that it is built from. */
  readonly files: ReadonlySet<string>;
  /** The manifests from which it builds objects. */
  readonly resources: ReadonlySet<string>;
  /** The paths of its patches. */
  readonly patches: ReadonlySet<string>;
  /** The files for generators that are not in the tree; usually, git ignores them. */
  readonly absent: readonly string[];
  /** The files for generators that are not text. */
  readonly binary: readonly RendererFile[];
  /** Whether it only changes objects but names none, so that another program has to pass them to it. */
  readonly onlyChanges: boolean;
}

interface NamedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Read {
  readonly path: string;
  readonly kustomization: Kustomization;
  readonly component: boolean;
  readonly onlyChanges: boolean;
  readonly generated: readonly string[];
  readonly named: readonly string[];
  /** The files of its generators and transformers, as far as those are in files of their own. */
  readonly plugins: readonly string[];
}

/**
 * The kustomizations of a tree that no other one builds. If several build each other in a cycle, one of them.
 * Components are not included.
 */
export function kustomizationRoots(files: readonly NamedFile[]): readonly KustomizationRoot[] {
  const known = rootsOf.get(files) ?? readRoots(files);
  rootsOf.set(files, known);
  return known;
}

/** Cached, since a review asks several times for those of its trees. */
const rootsOf = new WeakMap<readonly NamedFile[], readonly KustomizationRoot[]>();

function readRoots(files: readonly NamedFile[]): KustomizationRoot[] {
  const byDirectory = new Map<string, Read>();
  const paths = new Set(files.map(({ path }) => path));
  for (const file of files) {
    const read = isKustomizationPath(file.path) ? readOne(file, paths) : null;
    if (read !== null && !byDirectory.has(read.kustomization.directory))
      byDirectory.set(read.kustomization.directory, read);
  }
  const used = new Set([...byDirectory.values()].flatMap(({ kustomization }) => kustomization.resources));
  const roots = [...byDirectory.values()].filter(
    ({ kustomization, component }) => !component && !used.has(kustomization.directory),
  );
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const found = roots.map((root) => rootOf(root, byDirectory, contents));
  const reached = new Set(found.flatMap(({ parts }) => parts.map(({ directory }) => directory)));
  for (const read of byDirectory.values()) {
    if (read.component || reached.has(read.kustomization.directory)) continue;
    const root = rootOf(read, byDirectory, contents);
    for (const { directory } of root.parts) reached.add(directory);
    found.push(root);
  }
  return found.toSorted((a, b) => (a.directory < b.directory ? -1 : 1));
}

function readOne({ path, bytes }: NamedFile, paths: ReadonlySet<string>): Read | null {
  const text = new TextDecoder().decode(bytes);
  const value = parseYaml(new SourceFile(path, text)).documents[0]?.value ?? null;
  const kustomization = readKustomization(path, value);
  if (kustomization === null) return null;
  const named = referencedPaths(path, text.replaceAll("=", " ")).filter((one) => paths.has(one));
  return {
    path,
    kustomization,
    component: valueAt(value, ["kind"]) === "Component",
    onlyChanges: originsOfObjects.every((key) => listOf(valueAt(value, [key])).length === 0),
    generated: generatorPaths(directoryOf(path), value),
    named,
    plugins: ["generators", "transformers"]
      .flatMap((key) => listOf(valueAt(value, [key])))
      .flatMap((entry) => (typeof entry === "string" ? (join(directoryOf(path), entry) ?? []) : [])),
  };
}

/** The fields of a kustomization that its objects come from (kubectl.docs.kubernetes.io: Kustomization file). */
const originsOfObjects: readonly string[] = [
  "resources",
  "bases",
  "components",
  "generators",
  "configMapGenerator",
  "secretGenerator",
  "helmCharts",
  "helmChartInflationGenerator",
];

/** The files that a kustomization's generators read, except for those on the internet. */
function generatorPaths(directory: string, value: Json): string[] {
  const generators = ["configMapGenerator", "secretGenerator"].flatMap((key) => listOf(valueAt(value, [key])));
  const entries = generators.filter(isObject).flatMap((generator) => {
    const named = [...listOf(generator["files"]), ...listOf(generator["envs"]), generator["env"] ?? null];
    return named.filter((entry): entry is string => typeof entry === "string");
  });
  const local = entries.filter((entry) => !entry.includes("://"));
  return local.flatMap((entry) => join(directory, entry.slice(entry.indexOf("=") + 1)) ?? []);
}

/** The files that generators and transformers in separate files name, relative to the kustomization's directory. */
function namedByPlugins({ path, plugins }: Read, contents: ReadonlyMap<string, Uint8Array>): string[] {
  return plugins.flatMap((plugin) => {
    const bytes = contents.get(plugin);
    const text = bytes === undefined ? "" : new TextDecoder().decode(bytes).replaceAll("=", " ");
    return referencedPaths(path, text).filter((one) => contents.has(one));
  });
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function rootOf(
  root: Read,
  byDirectory: ReadonlyMap<string, Read>,
  paths: ReadonlyMap<string, Uint8Array>,
): KustomizationRoot {
  // A set keeps the order in which its items were added. A chain of kustomizations may be too long to recurse.
  const found = new Set<Read>();
  const waiting = [root];
  for (let read = waiting.pop(); read !== undefined; read = waiting.pop()) {
    if (found.has(read)) continue;
    found.add(read);
    for (const directory of read.kustomization.resources.toReversed()) {
      const next = byDirectory.get(directory);
      if (next !== undefined) waiting.push(next);
    }
  }
  const parts = [...found];
  const resources = parts.flatMap(({ kustomization }) => kustomization.resources).filter((path) => paths.has(path));
  const patches = parts.flatMap(({ kustomization }) => kustomization.patches).flatMap(({ path }) => path ?? []);
  const generated = parts.flatMap((part) => part.generated);
  const named = parts.flatMap((part) => [...part.named, ...namedByPlugins(part, paths)]);
  return {
    directory: root.kustomization.directory,
    path: root.path,
    parts: parts.map(({ kustomization }) => kustomization),
    files: new Set([
      ...parts.map(({ path }) => path),
      ...named,
      ...resources,
      ...generated.filter((path) => paths.has(path)),
    ]),
    resources: new Set(resources),
    patches: new Set(patches.filter((path) => paths.has(path))),
    absent: [...new Set(generated.filter((path) => !paths.has(path)))],
    binary: [...new Set(generated)].flatMap((path) => {
      const bytes = paths.get(path);
      return bytes === undefined || isText(bytes) ? [] : [{ name: path, bytes }];
    }),
    onlyChanges: root.onlyChanges,
  };
}

/** Whether bytes are UTF-8, which kustomize puts into `data`; everything else goes into `binaryData`. */
function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
