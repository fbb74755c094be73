import type { Skipped } from "../../core/finding.ts";
import { maxFileSize } from "../../formats/yaml/limits.ts";
import { maxBuildFileSize } from "../../model/builds/build-file.ts";
import type { Platform, TreeEntry } from "../../platform/port.ts";
import type { FileBytes, FilesRead, TreeSource } from "./tree-source.ts";

/** A commit on a platform that is scanned as a whole. */
export interface CommitTree extends TreeSource {
  /** All entries of the commit, by path. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
}

/** The limits of one scan, with or without a checkout. What goes beyond them is skipped and reported. */
const limits = { files: 20_000, bytes: 256_000_000, buildFiles: 2000 };

/** Lists the files of a commit. */
export async function openCommit(platform: Platform, commit: string): Promise<CommitTree> {
  const { entries: list, complete } = await platform.listFiles(commit);
  const entries = new Map(list.map((entry) => [entry.path, entry]));
  const cut = "GitHub did not list all files of the repository: the others were not checked.";
  const entriesOf = (paths: readonly string[]): TreeEntry[] => paths.flatMap((path) => entries.get(path) ?? []);
  return {
    targets: [""],
    paths: list.filter(({ type }) => type === "file").map(({ path }) => path),
    skipped: list.flatMap(({ path, type }) => (type === "file" ? [] : { file: path, reason: typeReasons[type] })),
    complete,
    isUnseen: (path) => !complete && !entries.has(path),
    errors: [],
    notices: complete ? [] : [cut],
    entries,
    async readBuildFiles(paths) {
      const small = entriesOf(paths).filter(({ size }) => (size ?? 0) <= maxBuildFileSize);
      return (await readEntries(platform, commit, small.slice(0, limits.buildFiles))).files;
    },
    async readFiles(paths) {
      const { chosen, skipped } = chooseWithinLimits(entriesOf(paths));
      const read = await readEntries(platform, commit, chosen);
      return { ...read, skipped: [...skipped, ...read.skipped] };
    },
  };
}

const typeReasons: Readonly<Record<Exclude<TreeEntry["type"], "file">, string>> = {
  symlink: "a symbolic link, which is not followed",
  submodule: "a submodule",
};

async function readEntries(platform: Platform, commit: string, entries: readonly TreeEntry[]): Promise<FilesRead> {
  const contents = await platform.readFiles(commit, entries);
  const files: FileBytes[] = [];
  const skipped: Skipped[] = [];
  for (const { path, executable } of entries) {
    const content = contents.get(path) ?? { missing: "GitHub did not return it" };
    if ("bytes" in content)
      files.push({ path, bytes: content.bytes, ...(executable === undefined ? {} : { executable }) });
    else skipped.push({ file: path, reason: content.missing });
  }
  return { files, skipped, errors: [] };
}

/** Splits the files into those that can be read within the limits and the others. */
function chooseWithinLimits(entries: readonly TreeEntry[]): { chosen: TreeEntry[]; skipped: Skipped[] } {
  const chosen: TreeEntry[] = [];
  const skipped: Skipped[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = entry.size ?? 0;
    const reason = skipReason(size, chosen.length, bytes + size);
    if (reason !== null) {
      skipped.push({ file: entry.path, reason });
      continue;
    }
    bytes += size;
    chosen.push(entry);
  }
  return { chosen, skipped };
}

function skipReason(size: number, files: number, bytes: number): string | null {
  if (size > maxFileSize) return `too large (${size} bytes; the limit is ${maxFileSize})`;
  if (files >= limits.files) return `a scan reads at most ${limits.files} files`;
  return bytes > limits.bytes ? `a scan reads at most ${limits.bytes / 1_000_000} MB` : null;
}
