import { cutText } from "../../core/cut-text.ts";
import { oneLine } from "../../review/writing/markdown.ts";
import { PlatformError } from "../port.ts";
import { UnusableAnswer } from "./answers.ts";

/** What a request is for, so that the message of a failure can say what to change. */
export interface Task {
  /** Completes "GitHub did not let the token …": `read the pull request`. */
  readonly doing: string;
  /** The permission that a job needs for it: `pull-requests: write`. */
  readonly permission: string;
}

/** GitHub's messages for a review with a comment whose place is not in the diff, or whose text is not accepted. */
const badComment =
  /must be part of the (same )?(diff|hunk)|must precede the end line|diff hunk can't be blank|(comments|threads) is invalid|path is invalid|could not be resolved|body is too long/i;

/**
 * GitHub's message for a review or a reply by an account that has started a review and not submitted it. Reviews and
 * single comments are refused alike, since GitHub starts a review for each of them.
 */
const pendingReview = /can only have one pending review/i;

/** Whether the request may have taken effect even though the answer is an error or never came. */
export function isUnclear(error: unknown): boolean {
  const status = statusOf(error);
  return status === null || status >= 500;
}

/** Whether the answer timed out, so that the request may still take effect later. */
export function isLate(error: unknown): boolean {
  const { cause } = failureOf(error);
  return (cause as { name?: unknown } | undefined)?.name === "TimeoutError";
}

/**
 * The fields of a query that this GitHub does not know, for example an older Enterprise Server, which then does not
 * answer any part of the query. Empty for any other failure.
 */
export function unknownFields(error: unknown): readonly string[] {
  const { errors } = failureOf(error);
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((one: { readonly extensions?: { readonly [key: string]: unknown } } | null) => {
    const { code, fieldName } = one?.extensions ?? {};
    return code === "undefinedField" && typeof fieldName === "string" ? [fieldName] : [];
  });
}

/** Describes the failure in one sentence that says what to do. */
export function describeFailure(error: unknown, task: Task): PlatformError {
  if (error instanceof PlatformError) return error;
  const message = messageOf(error);
  const status = statusOf(error);
  const [unknown] = unknownFields(error);
  if (unknown !== undefined) {
    return new PlatformError(
      `This GitHub server is too old to ${task.doing}: its GraphQL API does not support ${oneLine(unknown)}.`,
    );
  }
  if (/rate limit/i.test(message) || status === 429) {
    return new PlatformError(
      `Kubesuggest could not ${task.doing}, because GitHub's rate limit was reached: run the job again later.`,
    );
  }
  if (status === 401) {
    return new PlatformError(`GitHub does not accept the token: it is wrong or has expired. Check the input "token".`);
  }
  if (status === 403) {
    const remedy = remedyFor(message) ?? `give the job the permission "${task.permission}"`;
    return new PlatformError(`GitHub did not let the token ${task.doing}: ${remedy}. (${message})`, "forbidden");
  }
  if (status === 404) {
    const remedy = `it does not exist, or the job needs the permission "${task.permission}"`;
    return new PlatformError(`GitHub found nothing when asked to ${task.doing}: ${remedy}.`);
  }
  if (status === 422 && pendingReview.test(message)) {
    return new PlatformError(
      `GitHub refused to ${task.doing}, because the token's account has a pending review on this pull request: submit or discard that review, and run the job again.`,
      "pending-review",
    );
  }
  if (status !== null && status < 500 && status !== 408 && status !== 409) {
    const known = status === 422 || status === 400 ? "" : ` (${status})`;
    return new PlatformError(
      `GitHub refused to ${task.doing}: ${message}${known}.`,
      badComment.test(message) ? "bad-comment" : "failed",
    );
  }
  const { cause } = failureOf(error);
  if (cause instanceof UnusableAnswer) {
    return new PlatformError(
      `GitHub's answer can't be used when asked to ${task.doing} (${cause.message}): run the job again.`,
    );
  }
  const why = isLate(error)
    ? "it did not answer in time"
    : message.replace("other side closed", "it closed the connection");
  const answer = status === null ? `GitHub can't be reached (${why})` : `GitHub answered with ${status}`;
  return new PlatformError(`${answer} when asked to ${task.doing}: run the job again.`);
}

/** GitHub's messages for a refusal that is not about a permission of the job, and the remedy for each. */
const remedies: readonly (readonly [said: RegExp, remedy: string])[] = [
  [/SAML|single sign-on/i, "authorize the token for the organization's single sign-on"],
  [/IP allow list|IP address/i, "let the job run where the organization's list of allowed IP addresses permits it"],
  [/archived/i, "the repository is archived, and can't be changed"],
  [
    /Advanced Security|Code Security|code scanning is not enabled/i,
    "enable code scanning in the repository's settings",
  ],
  [/blocked|suspended/i, "the account or the repository is blocked"],
];

function remedyFor(message: string): string | null {
  return remedies.find(([said]) => said.test(message))?.[1] ?? null;
}

/** Runs a request and explains its failure. */
export async function attempt<T>(task: Task, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw describeFailure(error, task);
  }
}

interface Failure {
  readonly message?: unknown;
  readonly status?: unknown;
  readonly response?: { readonly data?: unknown; readonly status?: unknown };
  readonly errors?: unknown;
  readonly cause?: unknown;
}

/** The HTTP status, or null if no answer came. GraphQL has an error type and status 200 in place of a status. */
function statusOf(error: unknown): number | null {
  const { status, response, errors } = failureOf(error);
  const types = Array.isArray(errors) ? errors.map((one) => (one as { type?: unknown } | null)?.type) : [];
  if (types.includes("FORBIDDEN") || types.includes("INSUFFICIENT_SCOPES")) return 403;
  if (types.includes("NOT_FOUND")) return 404;
  if (types.length > 0) return 502;
  return response !== undefined && typeof status === "number" ? status : null;
}

/** GitHub's message on one line. Its `errors` may be strings, objects or anything else. */
function messageOf(error: unknown): string {
  const { message, response, cause } = failureOf(error);
  const data = response?.data as { message?: unknown; errors?: unknown } | undefined;
  const details = Array.isArray(data?.errors) ? data.errors.slice(0, 5).map(detailOf) : [];
  const main = typeof data?.message === "string" ? data.message : String(message ?? error);
  const code = response === undefined ? (cause as { code?: unknown } | undefined)?.code : undefined;
  const parts = [main, ...details, ...(typeof code === "string" ? [code] : [])].filter((part) => part !== "");
  return cutText(oneLine(parts.join("; ")), 500).replace(/\.$/, "");
}

function detailOf(detail: unknown): string {
  if (typeof detail === "string") return detail;
  const { message, field, code } = (detail ?? {}) as { message?: unknown; field?: unknown; code?: unknown };
  if (typeof message === "string") return message;
  return [field, code].filter((part) => typeof part === "string").join(" ");
}

function failureOf(error: unknown): Failure {
  return typeof error === "object" && error !== null ? error : { message: error };
}
