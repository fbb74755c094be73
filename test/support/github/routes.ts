import { createCheckRun, listAnnotations, listCheckRuns, updateCheckRun } from "./checks.ts";
import { compare, getBlob, getContent, getTree } from "./git-data.ts";
import { createRemark, createReply, getPermission } from "./people.ts";
import { createReview, getPull, listFiles, listPulls } from "./pulls.ts";
import {
  addLabels,
  createIssue,
  createProposal,
  createRef,
  getRef,
  getRepository,
  getSarif,
  updateIssue,
  updateProposal,
  updateRef,
  uploadSarif,
} from "./repository.ts";
import type { Access, State, Token } from "./state.ts";

/** A request as a route sees it. */
export interface Call {
  readonly state: State;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** One thing, or a list to be handed out by the page; `wrap` names the list in an object that counts it. */
export type Reply =
  | { readonly status: number; readonly body: unknown }
  | { readonly status: number; readonly list: readonly unknown[]; readonly wrap?: string };

/** What is answered where, and what a token needs for it. */
export interface Route {
  readonly method: "get" | "post" | "patch";
  /** As GitHub's description of its API spells it. */
  readonly path: string;
  /** Null where any token will do. */
  readonly needs: readonly [keyof Token["permissions"], Access] | null;
  readonly answer: (call: Call) => Reply;
}

const repo = "/repos/{owner}/{repo}";

/** All that the stand-in answers; anything else is a mistake of whoever asks. */
export const routes: readonly Route[] = [
  { method: "get", path: `${repo}/pulls`, needs: ["pullRequests", "read"], answer: listPulls },
  { method: "get", path: `${repo}/pulls/{pull_number}`, needs: ["pullRequests", "read"], answer: getPull },
  { method: "get", path: `${repo}/pulls/{pull_number}/files`, needs: ["pullRequests", "read"], answer: listFiles },
  {
    method: "post",
    path: `${repo}/pulls/{pull_number}/reviews`,
    needs: ["pullRequests", "write"],
    answer: createReview,
  },
  {
    method: "post",
    path: `${repo}/pulls/{pull_number}/comments`,
    needs: ["pullRequests", "write"],
    answer: createReply,
  },
  {
    method: "post",
    path: `${repo}/issues/{issue_number}/comments`,
    needs: ["pullRequests", "write"],
    answer: createRemark,
  },
  { method: "get", path: repo, needs: null, answer: getRepository },
  { method: "get", path: `${repo}/contents/{path}`, needs: ["contents", "read"], answer: getContent },
  { method: "get", path: `${repo}/git/ref/{ref}`, needs: ["contents", "read"], answer: getRef },
  { method: "post", path: `${repo}/git/refs`, needs: ["contents", "write"], answer: createRef },
  { method: "patch", path: `${repo}/git/refs/{ref}`, needs: ["contents", "write"], answer: updateRef },
  { method: "post", path: `${repo}/issues`, needs: ["issues", "write"], answer: createIssue },
  { method: "patch", path: `${repo}/issues/{issue_number}`, needs: ["issues", "write"], answer: updateIssue },
  {
    method: "post",
    path: `${repo}/issues/{issue_number}/labels`,
    needs: ["pullRequests", "write"],
    answer: addLabels,
  },
  { method: "post", path: `${repo}/pulls`, needs: ["pullRequests", "write"], answer: createProposal },
  { method: "patch", path: `${repo}/pulls/{pull_number}`, needs: ["pullRequests", "write"], answer: updateProposal },
  {
    method: "post",
    path: `${repo}/code-scanning/sarifs`,
    needs: ["securityEvents", "write"],
    answer: uploadSarif,
  },
  {
    method: "get",
    path: `${repo}/code-scanning/sarifs/{sarif_id}`,
    needs: ["securityEvents", "read"],
    answer: getSarif,
  },
  { method: "get", path: `${repo}/collaborators/{username}/permission`, needs: null, answer: getPermission },
  { method: "get", path: `${repo}/compare/{basehead}`, needs: ["contents", "read"], answer: compare },
  { method: "get", path: `${repo}/git/trees/{tree_sha}`, needs: ["contents", "read"], answer: getTree },
  { method: "get", path: `${repo}/git/blobs/{file_sha}`, needs: ["contents", "read"], answer: getBlob },
  { method: "get", path: `${repo}/commits/{ref}/check-runs`, needs: ["checks", "read"], answer: listCheckRuns },
  { method: "post", path: `${repo}/check-runs`, needs: ["checks", "write"], answer: createCheckRun },
  { method: "patch", path: `${repo}/check-runs/{check_run_id}`, needs: ["checks", "write"], answer: updateCheckRun },
  {
    method: "get",
    path: `${repo}/check-runs/{check_run_id}/annotations`,
    needs: ["checks", "read"],
    answer: listAnnotations,
  },
];

/** The route of a request, with the parameters in its path. */
export function findRoute(method: string, path: string): { route: Route; params: Record<string, string> } | null {
  for (const route of routes) {
    if (route.method !== method.toLowerCase()) continue;
    const params = match(route.path, path);
    if (params !== null) return { route, params };
  }
  return null;
}

function match(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? "");
    if (part.startsWith("{")) params[part.slice(1, -1)] = value;
    else if (part !== value) return null;
  }
  return params;
}
