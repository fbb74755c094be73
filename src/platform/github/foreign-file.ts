import { type ForeignFile, PlatformError } from "../port.ts";
import { describeFailure } from "./errors.ts";
import type { Repository } from "./repository.ts";

const task = { doing: "read a shared configuration", permission: "contents: read" };

/** Reads a file in another repository; null if the token can't see it or it does not exist, which look the same. */
export async function readForeignFile({ client }: Repository, file: ForeignFile): Promise<Uint8Array | null> {
  const { owner, name: repo, commit: ref, path } = file;
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref });
    if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return null;
    if (data.encoding !== "base64") throw new PlatformError(`${owner}/${repo}/${path} is too large to be read.`);
    return Buffer.from(data.content, "base64");
  } catch (error) {
    if ((error as { status?: unknown } | null)?.status === 404) return null;
    throw describeFailure(error, task);
  }
}
