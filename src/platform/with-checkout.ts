import { hasCommit } from "./git/commits.ts";
import { listCommit, readObjects } from "./git/objects.ts";
import { linkTexts } from "./link-texts.ts";
import type { Platform } from "./port.ts";

/**
 * Wraps a platform so that it reads from a checkout's object database first. Only commits with a requested id are read,
 * never the working tree, the index or a branch, since those may contain anything.
 */
export function withCheckout(platform: Platform, directory: string): Platform {
  const known = new Map<string, Promise<boolean>>();
  const isHere = (commit: string): Promise<boolean> => {
    const answer = known.get(commit) ?? hasCommit(directory, commit);
    known.set(commit, answer);
    return answer;
  };
  return {
    ...platform,
    async listFiles(commit) {
      if (await isHere(commit)) {
        try {
          return { entries: await listCommit(directory, commit), complete: true };
        } catch {
          // A partial clone has the commit but not its trees.
          known.set(commit, Promise.resolve(false));
        }
      }
      return platform.listFiles(commit);
    },
    async readLinks(commit, links) {
      if (!(await isHere(commit))) return platform.readLinks(commit, links);
      const texts = await linkTexts(links, (entries) => readObjects(directory, entries)).catch(() => new Map());
      const rest = links.filter(({ path }) => !texts.has(path));
      return rest.length === 0 ? texts : new Map([...texts, ...(await platform.readLinks(commit, rest))]);
    },
    async readFiles(commit, entries) {
      if (!(await isHere(commit))) return platform.readFiles(commit, entries);
      const contents = new Map(await readObjects(directory, entries).catch(() => []));
      const rest = entries.filter(({ path, type }) => type === "file" && !("bytes" in (contents.get(path) ?? {})));
      if (rest.length === 0) return contents;
      return new Map([...contents, ...(await platform.readFiles(commit, rest))]);
    },
  };
}
