import { isBlob, isObjectId } from "../object-id.ts";
import type { FileContent, TreeEntry } from "../port.ts";
import { attempt } from "./errors.ts";
import { at, type Repository } from "./repository.ts";

/** The most blobs and bytes in one query, since GitHub limits the time of a query. */
const batchCount = 100;
const batchBytes = 2_000_000;
/** Larger blobs are read through REST, since GraphQL cuts texts above about half a megabyte. */
const graphqlBytes = 400_000;
/** The most files that are read one by one, because GraphQL can't return them faithfully; further ones are skipped. */
const singleLimit = 200;

const task = { doing: "read the files of the repository", permission: "contents: read" };

interface BlobAnswer {
  readonly isBinary?: boolean | null;
  readonly text?: string | null;
}

/** Reads blobs. Those in `known` are not requested again, and new ones are added to it. */
export async function readBlobs(
  repository: Repository,
  entries: readonly TreeEntry[],
  known: Map<string, FileContent>,
): Promise<ReadonlyMap<string, FileContent>> {
  const wanted = new Map(entries.filter((entry) => entry.type === "file").map((entry) => [entry.oid, entry]));
  const missing = [...wanted.values()].filter(({ oid }) => isObjectId(oid) && !known.has(oid));
  const singles = missing.filter(({ size }) => (size ?? 0) > graphqlBytes).map(({ oid }) => oid);
  for (const batch of batchesOf(missing.filter(({ size }) => (size ?? 0) <= graphqlBytes))) {
    singles.push(...(await readBatch(repository, batch, known)));
  }
  for (const [index, oid] of singles.entries()) {
    const content = index < singleLimit ? await readSingle(repository, oid) : { missing: "too many files like it" };
    known.set(oid, content);
  }
  return new Map(entries.map((entry) => [entry.path, contentOf(entry, known)]));
}

function contentOf({ type, oid }: TreeEntry, known: ReadonlyMap<string, FileContent>): FileContent {
  if (type === "symlink") return { missing: "a symbolic link, which is not followed" };
  if (type === "submodule") return { missing: "a submodule" };
  return known.get(oid) ?? { missing: "GitHub does not have it" };
}

function batchesOf(entries: readonly TreeEntry[]): string[][] {
  const batches: string[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const { oid, size } of entries) {
    bytes += size ?? graphqlBytes;
    if (bytes > batchBytes || (batches.at(-1)?.length ?? 0) >= batchCount) {
      batches.push([]);
      bytes = size ?? graphqlBytes;
    }
    batches.at(-1)?.push(oid);
  }
  return batches;
}

/** Fills `known`, and returns the blobs of which the answer does not have the exact bytes. */
async function readBatch(
  repository: Repository,
  oids: readonly string[],
  known: Map<string, FileContent>,
): Promise<string[]> {
  const fields = oids.map((oid, index) => `b${index}: object(oid: "${oid}") { ...content }`);
  const query = `query Blobs($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      ${fields.join("\n      ")}
    }
  }
  fragment content on Blob { byteSize isBinary isTruncated text }`;
  const { owner, repo: name } = repository;
  const answer = await attempt(task, () =>
    repository.client.graphql<{ repository: Record<string, BlobAnswer | null> | null }>(query, { owner, name }),
  );
  const unfaithful: string[] = [];
  for (const [index, oid] of oids.entries()) {
    const blob = answer.repository?.[`b${index}`];
    // GitHub guesses the encoding and returns UTF-8. Only the hash shows whether these are the file's own bytes.
    const bytes = typeof blob?.text === "string" ? new TextEncoder().encode(blob.text) : null;
    if (bytes !== null && isBlob(bytes, oid)) known.set(oid, { bytes });
    // A file that GitHub calls binary can be UTF-16, which kubectl reads.
    else if (blob) unfaithful.push(oid);
  }
  return unfaithful;
}

async function readSingle(repository: Repository, oid: string): Promise<FileContent> {
  const { data } = await attempt(task, () => repository.client.rest.git.getBlob({ ...at(repository), file_sha: oid }));
  const bytes = new Uint8Array(Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8"));
  return isBlob(bytes, oid) ? { bytes } : { missing: "GitHub's copy of it is damaged" };
}
