import type { GitHubClient } from "./client.ts";

/** A repository on GitHub, and the client for requests about it. */
export interface Repository {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
}

/** The parameters that every request about the repository takes. */
export function at({ owner, repo }: Repository): { readonly owner: string; readonly repo: string } {
  return { owner, repo };
}

/** Reads a list page by page, with 100 items each, until a page is not full or there are `limit` items. */
export async function allPages<T>(limit: number, ask: (page: number) => Promise<readonly T[]>): Promise<T[]> {
  const items: T[] = [];
  for (let page = 1; items.length < limit; page += 1) {
    const some = await ask(page);
    items.push(...some);
    if (some.length < 100) break;
  }
  return items.slice(0, limit);
}
