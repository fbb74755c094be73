import type { FileContent, TreeEntry } from "./port.ts";

/** Longer links are left out: no path on Linux is longer (limits.h, PATH_MAX), so they lead nowhere. */
const maximumBytes = 4096;

/** The targets of the symbolic links among the entries, by the path of the link. Git stores them as file contents. */
export async function linkTexts(
  entries: readonly TreeEntry[],
  read: (entries: readonly TreeEntry[]) => Promise<ReadonlyMap<string, FileContent>>,
): Promise<ReadonlyMap<string, string>> {
  const links = entries.filter(({ type, size }) => type === "symlink" && (size ?? 0) <= maximumBytes);
  const contents = await read(links.map((entry) => ({ ...entry, type: "file" })));
  const texts = [...contents].flatMap(([path, content]): (readonly [string, string])[] => {
    return "bytes" in content ? [[path, new TextDecoder().decode(content.bytes)]] : [];
  });
  return new Map(texts.filter(([, text]) => text.length <= maximumBytes && !text.includes("\0")));
}
