/** Who wrote something, as GraphQL names them. */
export interface Account {
  readonly __typename: string;
  readonly login: string;
}

/** What GraphQL says about the author of a comment, a review or a pull request; the author of a deleted account is null. */
export interface Authored {
  readonly viewerDidAuthor: boolean;
  readonly author: Account | null;
}

/** Whether the viewer, given by the login, wrote something. */
export function isOwn({ viewerDidAuthor, author }: Authored, viewer: string): boolean {
  return viewerDidAuthor || (author !== null && isAccount(author, viewer));
}

/** Whether an account is the viewer's. An App is `name[bot]` as the viewer and a Bot called `name` as an author. */
export function isAccount({ __typename, login }: Account, viewer: string): boolean {
  return __typename === "Bot" ? `${login}[bot]` === viewer : login === viewer;
}
