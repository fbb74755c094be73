import { readFileSync } from "node:fs";
import type { Renderer } from "../../core/renderer.ts";
import { askedBranches } from "../../publish/dashboard.ts";
import { isTrackingIssue } from "../../publish/tracking-state.ts";
import type { CommandComment } from "../conversation.ts";
import { isObjectId } from "../object-id.ts";
import { type HeadCommit, PlatformError } from "../port.ts";
import { readCommentEvent } from "./comment-event.ts";
import { payloadAt } from "./payload.ts";

/** The event that started the run. */
export type RunEvent =
  | { readonly kind: "pull-request"; readonly number: number }
  | { readonly kind: "workflow-run"; readonly head: HeadCommit }
  | { readonly kind: "merge-group"; readonly head: string }
  | { readonly kind: "comment"; readonly comment: CommandComment | null }
  | { readonly kind: "scan"; readonly commit: string; readonly ref: string }
  | { readonly kind: "nothing"; readonly why: string };

/** The context of a run, from the runner's environment. */
export interface RunContext {
  readonly apiUrl: string;
  /** Null if the environment does not set it. */
  readonly graphqlUrl: string | null;
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly runId: string | null;
  /** The address of the folder with the rules' pages, for the running release of the Action. */
  readonly rulePages: string;
  /** The directory for a checkout, if the workflow made one. */
  readonly workspace: string | null;
  /** The renderer of charts and kustomizations; without it, they are not rendered. */
  readonly renderer?: Renderer | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the event that started the run. For an unsupported event, throws a PlatformError that lists those to use. */
export function readEvent(env: Environment, pullRequestInput: number | null): RunEvent {
  if (pullRequestInput !== null) return { kind: "pull-request", number: pullRequestInput };
  const name = env["GITHUB_EVENT_NAME"] ?? "";
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return { kind: "pull-request", number: readNumber(readPayload(env)) };
    case "issue_comment":
    case "pull_request_review_comment":
      return { kind: "comment", comment: readCommentEvent(name, readPayload(env)) };
    case "issues":
      return asksForFixes(readPayload(env)) ? readScan(env) : { kind: "nothing", why: nothingAsked };
    case "merge_group":
      return { kind: "merge-group", head: readHead(readPayload(env)) };
    case "workflow_run":
      return { kind: "workflow-run", head: readRunHead(readPayload(env)) };
    case "schedule":
    case "push":
    case "workflow_dispatch":
    case "repository_dispatch":
      return readScan(env);
    default:
      throw new PlatformError(
        `Kubesuggest does not know what to review on the event ${JSON.stringify(name)}: use pull_request, ` +
          "pull_request_target, workflow_run or merge_group; schedule, push or workflow_dispatch to scan the whole " +
          'repository; or give it the input "pull-request".',
      );
  }
}

/** Reads the runner's environment. Throws a PlatformError outside GitHub Actions. */
export function readContext(env: Environment): RunContext {
  const [owner = "", repo = "", more] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (!/^[\w.-]+$/.test(owner) || !/^[\w.-]+$/.test(repo) || more !== undefined) {
    throw new PlatformError("GITHUB_REPOSITORY must name a repository as owner/name: run this inside GitHub Actions.");
  }
  const serverUrl = readAddress(env, "GITHUB_SERVER_URL", "https://github.com");
  return {
    apiUrl: readAddress(env, "GITHUB_API_URL", "https://api.github.com"),
    graphqlUrl: env["GITHUB_GRAPHQL_URL"] ? readAddress(env, "GITHUB_GRAPHQL_URL", "") : null,
    serverUrl,
    owner,
    repo,
    runId: /^\d+$/.exec(env["GITHUB_RUN_ID"] ?? "")?.[0] ?? null,
    rulePages: rulePagesOf(env, serverUrl),
    workspace: env["GITHUB_WORKSPACE"] || null,
  };
}

function rulePagesOf(env: Environment, serverUrl: string): string {
  const repository = env["GITHUB_ACTION_REPOSITORY"] ?? "";
  const release = encodeURIComponent(env["GITHUB_ACTION_REF"] || "HEAD");
  const isNamed = /^[\w.-]+\/[\w.-]+$/.test(repository);
  const repositoryUrl = isNamed
    ? `${serverUrl}/${repository}/blob/${release}`
    : "https://github.com/kubesuggest/kubesuggest/blob/HEAD";
  return `${repositoryUrl}/docs/rules/`;
}

function readAddress(env: Environment, name: string, otherwise: string): string {
  const address = (env[name] || otherwise).replace(/\/+$/, "");
  if (!URL.canParse(address) || !/^https?:/.test(address)) throw new PlatformError(`${name} is not a web address.`);
  return address;
}

function readPayload(env: Environment): unknown {
  const file = env["GITHUB_EVENT_PATH"] ?? "";
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason =
      error instanceof SyntaxError
        ? "it is not JSON"
        : `it can't be read (${String((error as NodeJS.ErrnoException).code)})`;
    throw new PlatformError(`The event file that GITHUB_EVENT_PATH names can't be used: ${reason}.`);
  }
}

const nothingAsked = "Nobody has ticked a box in the tracking issue: there is nothing to do.";

/**
 * Whether a person has edited an issue that looks like a tracking issue with a ticked box. The author of the issue is
 * not checked, since a scan reads its own issue again.
 */
function asksForFixes(payload: unknown): boolean {
  const body = payloadAt(payloadAt(payload, "issue"), "body");
  const byPerson = payloadAt(payloadAt(payload, "sender"), "type") === "User";
  if (payloadAt(payload, "action") !== "edited" || !byPerson || typeof body !== "string") return false;
  return isTrackingIssue(body) && askedBranches(body).size > 0;
}

function readNumber(payload: unknown): number {
  const number = payloadAt(payloadAt(payload, "pull_request"), "number");
  if (typeof number === "number" && Number.isSafeInteger(number) && number > 0) return number;
  throw new PlatformError("The event file names no pull request.");
}

function readHead(payload: unknown): string {
  const head = payloadAt(payloadAt(payload, "merge_group"), "head_sha");
  if (typeof head === "string" && isObjectId(head)) return head;
  throw new PlatformError("The event file names no head commit of the merge group.");
}

/** Reads the commit that the workflow runs on, and the branch or tag that it runs for. */
function readScan(env: Environment): RunEvent {
  const [commit = "", ref = ""] = [env["GITHUB_SHA"], env["GITHUB_REF"]];
  if (isObjectId(commit) && /^refs\/(?:heads|tags)\/./.test(ref)) return { kind: "scan", commit, ref };
  throw new PlatformError("GITHUB_SHA and GITHUB_REF do not say which commit of which branch or tag to scan.");
}

/** Reads the commit that the other workflow ran on. This comes from GitHub; no output of that workflow is read. */
function readRunHead(payload: unknown): HeadCommit {
  const run = payloadAt(payload, "workflow_run");
  const [commit, branch] = [payloadAt(run, "head_sha"), payloadAt(run, "head_branch")];
  const repository = payloadAt(run, "head_repository");
  const [id, owner] = [payloadAt(repository, "id"), payloadAt(payloadAt(repository, "owner"), "login")];
  if (typeof commit === "string" && isObjectId(commit) && typeof branch === "string" && branch !== "") {
    if (typeof id === "number" && typeof owner === "string") return { commit, branch, owner, repository: id };
  }
  throw new PlatformError("The event file does not say which commit the other workflow ran on.");
}
