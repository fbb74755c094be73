import { PlatformError } from "../port.ts";
import { attempt } from "./errors.ts";
import { type Page, pagesOf } from "./pages.ts";
import type { Repository } from "./repository.ts";

const task = { doing: "read the comments of the pull request", permission: "pull-requests: read" };

/** The answer to a query that asks for parts of a pull request and for the account that asks. */
export interface PullAnswer<Part> {
  readonly viewer: { readonly login: string };
  readonly repository: { readonly pullRequest: Part | null } | null;
}

/** Parts of a pull request, and the account that asked for them. */
export interface PullPart<Part> {
  readonly viewer: string;
  readonly pull: Part;
}

/** Asks for parts of a pull request. Throws a PlatformError. */
export async function askForPull<Part>(number: number, ask: () => Promise<PullAnswer<Part>>): Promise<PullPart<Part>> {
  const { viewer, repository } = await attempt(task, ask);
  const pull = repository?.pullRequest;
  if (!pull) throw new PlatformError(`GitHub has no pull request ${number} in this repository.`);
  return { viewer: viewer.login, pull };
}

/**
 * Reads a list of a pull request page by page, each when it is asked for. The query takes `$owner`, `$name`, `$number`
 * and `$cursor`. `start` is the cursor of the first page, and `listOf` finds the list in an answer.
 */
export function pullPages<Part>(
  { client, owner, repo: name }: Repository,
  number: number,
  query: string,
  listOf: (pull: Part) => Page<unknown> | null,
  start: string | null = null,
): AsyncGenerator<PullPart<Part>> {
  const read = (cursor: string | null): Promise<PullPart<Part>> =>
    askForPull(number, () => client.graphql<PullAnswer<Part>>(query, { owner, name, number, cursor }));
  return pagesOf(read, ({ pull }) => listOf(pull)?.pageInfo ?? null, start);
}
