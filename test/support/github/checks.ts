import { now } from "./account.ts";
import { notFound, Refusal, unprocessable } from "./refusal.ts";
import type { Call, Reply } from "./routes.ts";
import { type State, type StoredAnnotation, type StoredCheckRun, type Token, takeId } from "./state.ts";

const annotationLimit = 50;
const textLimit = 65_535;
const detailsLimit = 65_536;

interface CheckRequest {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly StoredAnnotation[];
  };
}

/** POST check-runs. */
export function createCheckRun({ state, token, body }: Call): Reply {
  requireApp(token);
  const request = body as CheckRequest;
  if (state.store.ask("cat-file", "-t", request.head_sha ?? "") !== "commit") {
    throw unprocessable(`No commit found for SHA: ${request.head_sha ?? ""}`);
  }
  checkRequest(request);
  const run: StoredCheckRun = {
    id: takeId(state),
    name: request.name ?? "",
    commit: request.head_sha ?? "",
    author: token.login,
    externalId: "",
    status: "queued",
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  write(run, request);
  state.checkRuns.push(run);
  return { status: 201, body: describe(run) };
}

/** PATCH check-runs/{id}: the texts are replaced, annotations are added. */
export function updateCheckRun({ state, params, token, body }: Call): Reply {
  requireApp(token);
  const run = runOf(state, params);
  if (run.author !== token.login) {
    throw new Refusal(403, "Invalid app_id `1` - check run can only be modified by the GitHub App that created it.");
  }
  checkRequest(body as CheckRequest);
  write(run, body as CheckRequest);
  return { status: 200, body: describe(run) };
}

/** GET commits/{ref}/check-runs; the newest of each name when the filter is `latest`. */
export function listCheckRuns({ state, params, query }: Call): Reply {
  const name = query.get("check_name");
  const commit = state.store.ask("rev-parse", "--verify", "-q", `${params["ref"] ?? ""}^{commit}`);
  if (commit === null) throw unprocessable(`No commit found for SHA: ${params["ref"] ?? ""}`);
  const all = state.checkRuns.filter((run) => run.commit === commit && (name === null || run.name === name));
  const newest = new Map(all.map((run) => [`${run.author}\n${run.name}`, run]));
  const runs = query.get("filter") === "all" ? all : [...newest.values()];
  return { status: 200, list: runs.map(describe), wrap: "check_runs" };
}

/** GET check-runs/{id}/annotations. */
export function listAnnotations({ state, params }: Call): Reply {
  const list = runOf(state, params).annotations.map((annotation) => ({
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    ...annotation,
  }));
  return { status: 200, list };
}

function requireApp(token: Token): void {
  if (!token.login.endsWith("[bot]")) {
    throw new Refusal(403, "You must authenticate via a GitHub App.");
  }
}

function runOf(state: State, params: Readonly<Record<string, string>>): StoredCheckRun {
  const run = state.checkRuns.find(({ id }) => id === Number(params["check_run_id"]));
  if (run === undefined) throw notFound();
  return run;
}

function checkRequest({ status, conclusion, output }: CheckRequest): void {
  if (status === "completed" && conclusion === undefined) throw unprocessable("conclusion can't be blank");
  if (output === undefined) return;
  const { title, summary = "", annotations = [] } = output;
  if (title === undefined || title.trim() === "") throw unprocessable("output.title can't be blank");
  if (summary.trim() === "") throw unprocessable("output.summary can't be blank");
  if (Buffer.byteLength(summary) > textLimit) throw unprocessable(`summary exceeds ${textLimit}`);
  if (annotations.length > annotationLimit) throw unprocessable("annotations exceeds a maximum quantity of 50");
  for (const annotation of annotations) checkAnnotation(annotation);
}

function checkAnnotation({ start_line, end_line, start_column, end_column, ...rest }: StoredAnnotation): void {
  if (start_line < 1 || end_line < start_line) throw unprocessable("annotation lines are out of order");
  if (start_line !== end_line && (start_column !== undefined || end_column !== undefined)) {
    throw unprocessable("start_column and end_column are for annotations of one line");
  }
  if ((rest.title ?? "").length > 255) throw unprocessable("title is too long (maximum is 255 characters)");
  if (Buffer.byteLength(rest.message) > detailsLimit) throw unprocessable("message exceeds 64 KB");
  if (Buffer.byteLength(rest.raw_details ?? "") > detailsLimit) throw unprocessable("raw_details exceeds 64 KB");
}

function write(run: StoredCheckRun, { status, conclusion, external_id, output }: CheckRequest): void {
  run.status = conclusion === undefined ? (status ?? run.status) : "completed";
  run.conclusion = conclusion ?? run.conclusion;
  run.externalId = external_id ?? run.externalId;
  if (output === undefined) return;
  run.title = output.title ?? null;
  run.summary = output.summary ?? null;
  // Cut without a word.
  run.text = output.text === undefined ? null : Buffer.from(output.text).subarray(0, textLimit).toString();
  run.annotations.push(...(output.annotations ?? []));
}

function describe(run: StoredCheckRun): Record<string, unknown> {
  const { id, name, commit, externalId, status, conclusion, title, summary, text, annotations } = run;
  return {
    id,
    name,
    head_sha: commit,
    external_id: externalId,
    status,
    conclusion,
    started_at: now,
    completed_at: status === "completed" ? now : null,
    output: { title, summary, text, annotations_count: annotations.length },
    app: { slug: "github-actions", name: "GitHub Actions", permissions: {} },
  };
}
