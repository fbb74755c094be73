import type { InputFile } from "../../analysis/input-file.ts";
import type { FileError } from "../../core/finding.ts";
import type { ConfiguredChart } from "../../core/settings.ts";
import { mayHoldManifest } from "../../formats/reviewable-path.ts";
import type { ImageBuild } from "../../model/builds/image-build.ts";
import { referencedPaths } from "../../model/kubernetes/deploy-unit.ts";
import { directoryOf, isKustomizationPath } from "../../model/kubernetes/kustomization.ts";
import type { FileContent, Platform, TreeEntry } from "../../platform/port.ts";
import type { Choice, Tree } from "./choose-files.ts";
import { limits } from "./limits.ts";

/** A commit's files and a way to read some of them. Files that can't be read are left out of the result. */
export interface CommitFiles {
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly read: (paths: readonly string[]) => Promise<readonly InputFile[]>;
  /** The builds that the configuration defines. */
  readonly configured: readonly ImageBuild[];
  /** The charts whose values the configuration names. */
  readonly charts: readonly ConfiguredChart[];
}

/** What the configuration says about which files of a repository belong together. */
export interface ConfiguredFiles {
  readonly builds: readonly ImageBuild[];
  readonly charts: readonly ConfiguredChart[];
}

/** Lists the files of a commit. */
export async function listTree(platform: Platform, commit: string): Promise<Tree> {
  const { entries, complete } = await platform.listFiles(commit);
  return { files: new Map(entries.map((entry) => [entry.path, entry])), complete };
}

/** A commit's files, which are read on demand, each only once, within the limits. */
export function readableFiles(
  platform: Platform,
  commit: string,
  { files: entries }: Tree,
  { builds, charts }: ConfiguredFiles = { builds: [], charts: [] },
): CommitFiles {
  const known = new Map<string, InputFile>();
  return {
    entries,
    configured: builds,
    charts,
    read: async (paths) => {
      const choices = paths.flatMap((path): Choice[] => {
        const entry = entries.get(path);
        const fits = entry?.type === "file" && (entry.size ?? 0) <= limits.contextBytes;
        return entry && fits && !known.has(path) ? [{ entry, role: "context" }] : [];
      });
      const read = choices.length === 0 ? [] : await readAll(platform, commit, choices, []);
      for (const file of read) known.set(file.path, file);
      return paths.flatMap((path) => known.get(path) ?? []);
    },
  };
}

/** Reads the chosen files, and then the files that kustomizations among them name, recursively. */
export async function readAround(
  platform: Platform,
  commit: string,
  tree: Tree,
  choices: readonly Choice[],
  errors: FileError[],
): Promise<InputFile[]> {
  const files = await readAll(platform, commit, choices, errors);
  const chosen = choices.map(({ entry }) => entry.path);
  return [...files, ...(await readNamed(readableFiles(platform, commit, tree), files, chosen))];
}

/** The longest chain of kustomizations naming each other that is followed; what comes after is not read. */
const longestChain = 20;

/**
 * Reads the files that the kustomizations among some files name, recursively. The given files and the `known` ones are
 * left out of the result.
 */
export async function readNamed(
  commit: Pick<CommitFiles, "entries" | "read">,
  files: readonly InputFile[],
  known: Iterable<string> = [],
): Promise<InputFile[]> {
  const seen = new Set([...known, ...files.map(({ path }) => path)]);
  const found: InputFile[] = [];
  let latest = files;
  for (let step = 0; step < longestChain && latest.length > 0; step += 1) {
    const named = namedFiles(latest, commit.entries).filter((path) => !seen.has(path));
    for (const path of named) seen.add(path);
    latest = await commit.read(named.slice(0, limits.context - found.length));
    found.push(...latest);
  }
  return found;
}

/** The paths of the manifests that the kustomizations among some files name. */
function namedFiles(files: readonly InputFile[], entries: ReadonlyMap<string, TreeEntry>): string[] {
  const named = new Set<string>();
  for (const { path, bytes } of files) {
    if (!isKustomizationPath(path)) continue;
    for (const target of referencedPaths(path, new TextDecoder().decode(bytes))) named.add(target);
  }
  if (named.size === 0) return [];
  return [...entries.keys()].filter((path) => {
    return mayHoldManifest(path) && (named.has(path) || named.has(directoryOf(path)));
  });
}

async function readAll(
  platform: Platform,
  commit: string,
  choices: readonly Choice[],
  errors: FileError[],
): Promise<InputFile[]> {
  const contents = await platform.readFiles(
    commit,
    choices.map(({ entry }) => entry),
  );
  const files: InputFile[] = [];
  for (const { entry, role } of choices) {
    const content: FileContent = contents.get(entry.path) ?? { missing: "GitHub did not return it" };
    if ("bytes" in content) files.push({ path: entry.path, bytes: content.bytes, role });
    else if (role === "reviewed") errors.push({ file: entry.path, message: content.missing });
  }
  return files;
}
