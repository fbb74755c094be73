import type { FileContent, TreeEntry } from "./port.ts";

/** No path is longer on Linux (limits.h, PATH_MAX), so a longer link leads nowhere. */
const maximumBytes = 4096;

/** The paths that the symbolic links among entries hold, read as the contents that git keeps them in. */
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
