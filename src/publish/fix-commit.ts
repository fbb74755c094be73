import { oneLine } from "../review/markdown.ts";
import { plural } from "../review/words.ts";
import { digestOf, type FileId } from "./blob-id.ts";

/** The commit that a branch of fixes consists of. */
export interface FixCommit {
  readonly headline: string;
  readonly body: string;
}

/** What a commit of ours says of itself. */
export interface FixTrailers {
  /** The digest of the files as the commit leaves them. */
  readonly content: string;
  /** The digest of the same files before. */
  readonly base: string;
}

const pattern = /^Kubesuggest-Content: ([0-9a-f]{32})\nKubesuggest-Base: ([0-9a-f]{32})$/;

/** The message of a commit that fixes so many findings, with trailers that tell later runs what it holds. */
export function writeFixCommit(
  name: string,
  count: number,
  files: { readonly before: readonly FileId[]; readonly after: readonly FileId[] },
): FixCommit {
  const trailers = [`Kubesuggest-Content: ${digestOf(files.after)}`, `Kubesuggest-Base: ${digestOf(files.before)}`];
  return {
    headline: `Make ${plural(count, "safe fix").replace(/fixs$/, "fixes")} for ${oneLine(name).slice(0, 100) || "the root"}`,
    body: `Each was proved to repair its finding and to change nothing else.\n\n${trailers.join("\n")}`,
  };
}

/** The trailers of a commit's message; null for the commits of others. */
export function readFixTrailers(message: string): FixTrailers | null {
  const last = message.trimEnd().split("\n\n").at(-1) ?? "";
  const [, content, base] = pattern.exec(last) ?? [];
  return content === undefined || base === undefined ? null : { content, base };
}
