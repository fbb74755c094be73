/** The most pages that are read. No list that people still read has more. */
const mostPages = 50;

/** Where the next page of a list is that is read forward or backward. */
export type PageInfo =
  | { readonly hasNextPage: boolean; readonly endCursor: string | null }
  | { readonly hasPreviousPage: boolean; readonly startCursor: string | null };

/** A page of a list in an answer of GraphQL. */
export interface Page<Node, Info extends PageInfo = PageInfo> {
  readonly pageInfo: Info;
  readonly nodes: readonly (Node | null)[] | null;
}

/** Reads pages until there is none left, each when it is asked for. `start` is the cursor of the first one. */
export async function* pagesOf<Answer>(
  read: (cursor: string | null) => Promise<Answer>,
  infoOf: (answer: Answer) => PageInfo | null,
  start: string | null = null,
  limit: number = mostPages,
): AsyncGenerator<Answer> {
  let cursor = start;
  for (let page = 0; page < limit; page += 1) {
    const answer = await read(cursor);
    yield answer;
    cursor = nextCursor(infoOf(answer));
    if (cursor === null) return;
  }
}

/** The cursor of the next page; null if there is none. */
export function nextCursor(info: PageInfo | null): string | null {
  if (info === null) return null;
  if ("hasNextPage" in info) return info.hasNextPage ? info.endCursor : null;
  return info.hasPreviousPage ? info.startCursor : null;
}
