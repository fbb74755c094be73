import { cutText } from "../core/cut-text.ts";
import { oneLine } from "../review/writing/markdown.ts";
import { type FileId, fileIdsDigest } from "./blob-id.ts";

/** The message of the only commit on a branch of fixes. */
export interface FixCommit {
  readonly headline: string;
  readonly body: string;
}

/** The trailers in the message of a commit by Kubesuggest. */
export interface FixTrailers {
  /** The digest of the files after the commit. */
  readonly content: string;
  /** The digest of the same files before the commit. */
  readonly base: string;
}

const pattern = /^Kubesuggest-Content: ([0-9a-f]{32})\nKubesuggest-Base: ([0-9a-f]{32})$/;

/** The message of a commit that fixes files. Its trailers tell later runs what the commit contains. */
export function writeFixCommit(
  headline: string,
  files: { readonly before: readonly FileId[]; readonly after: readonly FileId[] },
): FixCommit {
  const trailers = [
    `Kubesuggest-Content: ${fileIdsDigest(files.after)}`,
    `Kubesuggest-Base: ${fileIdsDigest(files.before)}`,
  ];
  return {
    headline: cutText(oneLine(headline), 200),
    body: `Each fix is proved to solve its problem and to change nothing else.\n\n${trailers.join("\n")}`,
  };
}

/** Reads the trailers of a commit message; null if the commit is not by Kubesuggest. */
export function readFixTrailers(message: string): FixTrailers | null {
  const last = message.trimEnd().split("\n\n").at(-1) ?? "";
  const [, content, base] = pattern.exec(last) ?? [];
  return content === undefined || base === undefined ? null : { content, base };
}
