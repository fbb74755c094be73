import { isObjectId } from "../object-id.ts";
import type { FileContent, TreeEntry } from "../port.ts";
import { feedGit, runGit } from "./run-git.ts";

/** Contents are read in portions of about this many bytes, to bound the memory. */
const portionBytes = 32 * 1024 * 1024;

/** Every file of a commit's tree. */
export async function listCommit(root: string, commit: string): Promise<TreeEntry[]> {
  const output = await runGit(root, ["ls-tree", "-r", "-l", "-z", "--full-tree", "--end-of-options", commit]);
  return splitZero(output).flatMap((row) => {
    const match = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t([\s\S]+)$/.exec(row);
    const [, mode, type, oid = "", size, path = ""] = match ?? [];
    if (match === null) return [];
    const kind = type === "commit" ? "submodule" : mode === "120000" ? "symlink" : "file";
    return [
      { path, type: kind, size: size === "-" ? null : Number(size), oid, executable: mode === "100755" } as const,
    ];
  });
}

/** The contents of entries by path. Each blob is read once. */
export async function readObjects(
  root: string,
  entries: readonly TreeEntry[],
): Promise<ReadonlyMap<string, FileContent>> {
  const sizes = new Map<string, number>();
  for (const { type, oid, size } of entries) if (type === "file" && isObjectId(oid)) sizes.set(oid, size ?? 0);
  const contents = new Map<string, FileContent>();
  for (const portion of portionsOf(sizes)) {
    const output = await feedGit(root, ["cat-file", "--batch"], `${portion.join("\n")}\n`);
    readBatch(output, contents);
  }
  return new Map(entries.map((entry) => [entry.path, contentOf(entry, contents)]));
}

/** Splits output of git with `-z`, in which each item ends with NUL. */
export function splitZero(output: Buffer): string[] {
  return output.toString("utf8").split("\0").slice(0, -1);
}

function contentOf({ type, oid }: TreeEntry, contents: ReadonlyMap<string, FileContent>): FileContent {
  if (type === "symlink") return { missing: "a symbolic link, which is not followed" };
  if (type === "submodule") return { missing: "a submodule" };
  return contents.get(oid) ?? { missing: "git does not have it" };
}

function portionsOf(sizes: ReadonlyMap<string, number>): string[][] {
  const portions: string[][] = [];
  let bytes = portionBytes;
  for (const [oid, size] of sizes) {
    if (bytes >= portionBytes) {
      portions.push([]);
      bytes = 0;
    }
    portions.at(-1)?.push(oid);
    bytes += size;
  }
  return portions;
}

/** Reads items such as `<oid> blob <size>\n<content>\n` or `<oid> missing\n` (git-cat-file, batch output). */
function readBatch(output: Buffer, contents: Map<string, FileContent>): void {
  for (let position = 0; position < output.length; ) {
    const end = output.indexOf(10, position);
    if (end < 0) return;
    const [oid = "", type, size] = output.toString("latin1", position, end).split(" ");
    position = end + 1;
    if (size === undefined) continue;
    const length = Number(size);
    if (type === "blob") contents.set(oid, { bytes: new Uint8Array(output.subarray(position, position + length)) });
    position += length + 1;
  }
}
