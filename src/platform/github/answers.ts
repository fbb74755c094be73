import { holdsSelection } from "./selection.ts";

/** An answer with a success status that can't be GitHub's intended answer: truncated, from a proxy, or empty. */
export class UnusableAnswer extends Error {}

type Check = (data: unknown) => boolean;

/** Checks for the answers to reads, by the end of the request's path (https://docs.github.com/rest). */
const reads: readonly (readonly [path: RegExp, isSound: Check])[] = [
  // A file, or the list of a directory. This comes first, since the path of a file can end like any other address.
  [/\/contents\//, (data) => isText(at(data, "type")) || (isListOfMaps(data) && isFilledList(data))],
  // A repository can be called like anything that is listed.
  [/^(?:\/api\/v3)?\/repos\/[^/]+\/[^/]+$/, (data) => isText(at(data, "default_branch"))],
  [/\/pulls\/\d+$/, (data) => isText(at(data, "head", "sha"))],
  [/\/files$/, (data) => isListOfMaps(data, "filename", "status")],
  [/\/(?:pulls|annotations)$/, (data) => isListOfMaps(data)],
  [/\/compare\/[^/]+$/, (data) => isText(at(data, "merge_base_commit", "sha"))],
  [/\/git\/trees\/[^/]+$/, (data) => isListOfMaps(at(data, "tree"), "path", "sha")],
  [/\/git\/blobs\/[^/]+$/, (data) => typeof at(data, "content") === "string"],
  [/\/git\/ref\/.+$/, (data) => isText(at(data, "object", "sha"))],
  [/\/check-runs$/, (data) => isListOfMaps(at(data, "check_runs"))],
  [/\/permission$/, (data) => isText(at(data, "permission"))],
];

/** Checks for the answers to writes that are used. Other writes have had their effect, whatever the answer is. */
const writes: readonly (readonly [path: RegExp, isSound: Check])[] = [
  [/\/check-runs$/, (data) => typeof at(data, "id") === "number"],
  [/\/(?:pulls|issues)$/, (data) => typeof at(data, "number") === "number"],
];

/**
 * Wraps `fetch` so that it throws an UnusableAnswer if a successful answer does not contain what was asked for. A write
 * does not follow redirects, since that can turn it into a read.
 */
export function checkingAnswers(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const isRead = (init?.method ?? "GET") === "GET";
    const response = await send(input, isRead ? init : { ...init, redirect: "manual" });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new UnusableAnswer("it leads elsewhere, as if the repository was renamed");
    }
    if (!response.ok || response.status === 204) return response;
    const text = await response.text();
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const problem = problemOf(init, pathname, text);
    if (problem !== null) throw new UnusableAnswer(problem);
    const { status, statusText, headers } = response;
    return new Response(text, { status, statusText, headers });
  };
}

/** Why an answer can't be used, in half a sentence; null if it can. */
function problemOf(init: RequestInit | undefined, pathname: string, text: string): string | null {
  if (text.trim() === "") return "it is empty";
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return /^\s*</.test(text) ? "it is a web page" : "it is not valid JSON, or incomplete";
  }
  return isSound(init, pathname, data) ? null : "it does not contain what was asked for";
}

function isSound(init: RequestInit | undefined, pathname: string, data: unknown): boolean {
  if (pathname.endsWith("/graphql")) {
    if (Array.isArray(at(data, "errors"))) return true;
    if (isMutation(init?.body)) return isMap(at(data, "data"));
    return isFilledMap(at(data, "data")) && holdsSelection(queryIn(init?.body), at(data, "data"));
  }
  const isRead = (init?.method ?? "GET") === "GET";
  const [, check] = (isRead ? reads : writes).find(([path]) => path.test(pathname)) ?? [];
  return check === undefined ? isMap(data) : check(data);
}

function isMutation(body: unknown): boolean {
  return typeof body === "string" && /"query":"\s*mutation\b/.test(body);
}

function queryIn(body: unknown): string {
  const query = typeof body === "string" ? (JSON.parse(body) as { readonly query?: unknown }).query : undefined;
  return typeof query === "string" ? query : "{}";
}

function at(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isMap(value) ? value[key] : undefined), data);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFilledMap(value: unknown): boolean {
  return isMap(value) && Object.keys(value).length > 0;
}

function isFilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

/** Whether a value is a list of maps that have texts at some keys. */
function isListOfMaps(value: unknown, ...keys: readonly string[]): boolean {
  const isSoundMap = (item: unknown): boolean => isFilledMap(item) && keys.every((key) => isText(at(item, key)));
  return Array.isArray(value) && value.every(isSoundMap);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
