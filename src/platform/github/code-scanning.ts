import { gzipSync } from "node:zlib";
import { cutText } from "../../core/cut-text.ts";
import { oneLine } from "../../review/writing/markdown.ts";
import { PlatformError } from "../port.ts";
import { attempt } from "./errors.ts";
import { at, type Repository } from "./repository.ts";

/** The largest upload that GitHub accepts, in bytes after compression. */
const sizeLimit = 10_000_000;

/** How many times GitHub is asked whether it has processed the upload. */
const polls = 5;

const task = { doing: "upload the SARIF log to code scanning", permission: "security-events: write" };

interface Upload {
  readonly commit: string;
  readonly ref: string;
  readonly sarif: string;
}

/**
 * Uploads a SARIF log to code scanning and waits a moment for the result. Throws a PlatformError if code scanning is
 * not enabled or rejects the log. An upload counts as a success even if GitHub does not say what became of it.
 */
export async function uploadSarif(
  repository: Repository,
  { commit, ref, sarif }: Upload,
  pause: number,
): Promise<"complete" | "pending"> {
  const packed = gzipSync(sarif);
  if (packed.length > sizeLimit) throw new PlatformError("The SARIF log is larger than code scanning accepts.");
  const { rest } = repository.client;
  const { data } = await attempt(task, () =>
    rest.codeScanning.uploadSarif({ ...at(repository), commit_sha: commit, ref, sarif: packed.toString("base64") }),
  );
  const id = data.id;
  for (let poll = 0; id !== undefined && poll < polls; poll += 1) {
    const answer = await rest.codeScanning.getSarif({ ...at(repository), sarif_id: id }).catch(() => null);
    if (answer === null) return "pending";
    const { processing_status: status, errors } = answer.data;
    if (status === "complete") return "complete";
    if (status === "failed") {
      throw new PlatformError(
        `Code scanning rejected the SARIF log: ${cutText(oneLine((errors ?? []).join("; ")), 300)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return "pending";
}
