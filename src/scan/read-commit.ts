import type { InputFile } from "../analysis/input-file.ts";
import type { Skipped } from "../core/finding.ts";
import { isDockerfilePath } from "../formats/dockerfile/dockerfile-path.ts";
import { isReviewable } from "../formats/reviewable-path.ts";
import { maxFileSize } from "../formats/yaml/limits.ts";
import { buildFilesAmong, maxBuildFileSize } from "../model/builds/build-file.ts";
import type { ImageBuild } from "../model/builds/image-build.ts";
import type { KnownBuilds } from "../model/builds/linked-units.ts";
import type { Platform, TreeEntry } from "../platform/port.ts";
import { knownBuilds, missingDockerfiles } from "./known-builds.ts";

/** The files of a commit that a scan looks at. */
export interface CommitTree {
  /** With role `reviewed` where they are wanted, else `context`. */
  readonly files: readonly InputFile[];
  /** Every file of the commit, by path. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly known: KnownBuilds;
  readonly skipped: readonly Skipped[];
  /** What is to be said about the whole, in plain sentences. */
  readonly notices: readonly string[];
}

/** Bounds of one scan without a checkout or with one; what lies beyond them is left out and said so. */
const limits = { files: 20_000, bytes: 256_000_000, buildFiles: 2000 };

/** Reads all manifests and Dockerfiles of a commit, and the files that say what builds those. */
export async function readCommit(
  platform: Platform,
  commit: string,
  wanted: (path: string) => boolean,
  configured: readonly ImageBuild[],
): Promise<CommitTree> {
  const { entries: list, complete } = await platform.listFiles(commit);
  const entries = new Map(list.map((entry) => [entry.path, entry]));
  const known = await readBuilds(platform, commit, entries, configured);
  const built = new Set(known.dockerfiles);
  const listed = list.filter(({ path }) => isReviewable(path) || built.has(path));
  const skipped = missingDockerfiles([...entries.keys()], configured).filter(({ file }) => wanted(file));
  const chosen = choose(listed, (file, reason) => wanted(file) && skipped.push({ file, reason }));
  const contents = await platform.readFiles(commit, chosen);
  const files: InputFile[] = [];
  for (const { path } of chosen) {
    const content = contents.get(path) ?? { missing: "GitHub did not return it" };
    if ("bytes" in content) files.push({ path, bytes: content.bytes, role: wanted(path) ? "reviewed" : "context" });
    else if (wanted(path)) skipped.push({ file: path, reason: content.missing });
  }
  const cut = "GitHub did not list all files of the repository: the others were not checked.";
  return { files, entries, known, skipped, notices: complete ? [] : [cut] };
}

async function readBuilds(
  platform: Platform,
  commit: string,
  entries: ReadonlyMap<string, TreeEntry>,
  configured: readonly ImageBuild[],
): Promise<KnownBuilds> {
  const paths = [...entries.values()].filter(({ type }) => type === "file").map(({ path }) => path);
  if (configured.length === 0 && !paths.some(isDockerfilePath)) return { builds: [], dockerfiles: [] };
  const stating = buildFilesAmong(paths)
    .flatMap((path) => entries.get(path) ?? [])
    .filter(({ size }) => (size ?? 0) <= maxBuildFileSize)
    .slice(0, limits.buildFiles);
  const contents = await platform.readFiles(commit, stating);
  const files = [...contents].flatMap(([path, content]): InputFile[] => {
    return "bytes" in content ? [{ path, bytes: content.bytes, role: "context" }] : [];
  });
  return knownBuilds(paths, () => files, configured);
}

/** Those that can be read within the bounds; the others are told. */
function choose(entries: readonly TreeEntry[], leaveOut: (path: string, reason: string) => void): TreeEntry[] {
  const chosen: TreeEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = entry.size ?? 0;
    const reason = skipReason(entry, chosen.length, bytes + size);
    if (reason !== null) {
      leaveOut(entry.path, reason);
      continue;
    }
    bytes += size;
    chosen.push(entry);
  }
  return chosen;
}

function skipReason({ type, size }: TreeEntry, files: number, bytes: number): string | null {
  if (type === "symlink") return "a symbolic link, which is not followed";
  if (type === "submodule") return "a submodule";
  if ((size ?? 0) > maxFileSize) return `too large (${size} bytes; the limit is ${maxFileSize})`;
  if (files >= limits.files) return `a scan reads at most ${limits.files} files`;
  return bytes > limits.bytes ? `a scan reads at most ${limits.bytes / 1_000_000} MB` : null;
}
