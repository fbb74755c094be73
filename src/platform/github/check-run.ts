import type { Annotation, CheckRun } from "../../review/review-plan.ts";
import { attempt, describeFailure, isLate, isUnclear } from "./errors.ts";
import { allPages, at, type Repository } from "./repository.ts";

/** Marks a check run as ours, since any workflow may use the same name. */
const externalId = "kubesuggest";
/** The most annotations in one request. Each later request adds to them (REST: update a check run). */
const batchSize = 50;

const task = { doing: "publish the check run", permission: "checks: write" };
const levels = { error: "failure", warning: "warning", info: "notice" } as const;

interface WireAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: "failure" | "warning" | "notice";
  title?: string;
  message: string;
  raw_details?: string;
}

/** The current state of our check run. */
interface ExistingRun {
  readonly id: number;
  /** The annotations that it does not have yet. */
  readonly missing: readonly WireAnnotation[];
}

/** Creates the check run, or updates ours of that name, so that its annotations are exactly those of `check`. */
export async function putCheckRun(repository: Repository, commit: string, check: CheckRun): Promise<void> {
  try {
    await publish(repository, commit, check);
  } catch (error) {
    // The check run may exist nevertheless. Then the second attempt finds it, unless GitHub creates it even later.
    if (!isUnclear(error) || isLate(error)) throw describeFailure(error, task);
    await attempt(task, () => publish(repository, commit, check));
  }
}

async function publish(repository: Repository, commit: string, check: CheckRun): Promise<void> {
  const annotations = check.annotations.map(wireAnnotation);
  const existing = await findOwnRun(repository, commit, check.name, annotations);
  const rest = existing?.missing ?? annotations;
  const first = rest.slice(0, batchSize);
  const id = existing === null ? await create(repository, commit, check, first) : existing.id;
  const state = stateOf(check);
  for (let from = existing === null ? batchSize : 0; from === 0 || from < rest.length; from += batchSize) {
    await repository.client.rest.checks.update({
      ...at(repository),
      ...state,
      check_run_id: id,
      output: { ...state.output, annotations: rest.slice(from, from + batchSize) },
      request: { retries: 0 },
    });
  }
}

async function create(
  repository: Repository,
  commit: string,
  check: CheckRun,
  annotations: WireAnnotation[],
): Promise<number> {
  const state = stateOf(check);
  const { data } = await repository.client.rest.checks.create({
    ...at(repository),
    ...state,
    name: check.name,
    head_sha: commit,
    output: { ...state.output, annotations },
    request: { retries: 0 },
  });
  return data.id;
}

function stateOf({ conclusion, title, summary, text }: CheckRun): {
  external_id: string;
  status: "completed";
  conclusion: CheckRun["conclusion"];
  output: { title: string; summary: string; text?: string };
} {
  const output = { title, summary, ...(text === null ? {} : { text }) };
  return { external_id: externalId, status: "completed", conclusion, output };
}

/** Our check run; null if there is none or it has outdated annotations, since annotations can't be removed. */
async function findOwnRun(
  repository: Repository,
  commit: string,
  name: string,
  annotations: readonly WireAnnotation[],
): Promise<ExistingRun | null> {
  const { data } = await repository.client.rest.checks.listForRef({
    ...at(repository),
    ref: commit,
    check_name: name,
    filter: "latest",
    per_page: 100,
  });
  const own = data.check_runs.find((run) => run.external_id === externalId);
  if (own === undefined) return null;
  if (own.output.annotations_count === 0) return { id: own.id, missing: annotations };
  const there = await allPages(2000, async (page) => {
    const answer = await repository.client.rest.checks.listAnnotations({
      ...at(repository),
      check_run_id: own.id,
      per_page: 100,
      page,
    });
    return answer.data;
  });
  const wanted = new Set(annotations.map(keyOf));
  const present = new Set(there.map(keyOf));
  if (there.length > annotations.length || there.some((one) => !wanted.has(keyOf(one)))) return null;
  return { id: own.id, missing: annotations.filter((one) => !present.has(keyOf(one))) };
}

type AnnotationKey = { readonly [Key in "path" | "start_line" | "end_line" | "annotation_level" | "message"]: unknown };

function keyOf({ path, start_line, end_line, annotation_level, message }: AnnotationKey): string {
  return JSON.stringify([path, start_line, end_line, annotation_level, message]);
}

function wireAnnotation(annotation: Annotation): WireAnnotation {
  const { path, startLine, endLine, startColumn, endColumn, severity, title, message, details } = annotation;
  const columns = startLine === endLine && startColumn !== null && endColumn !== null;
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    ...(columns ? { start_column: startColumn, end_column: endColumn } : {}),
    annotation_level: levels[severity],
    ...(title === "" ? {} : { title }),
    message,
    ...(details === null ? {} : { raw_details: details }),
  };
}
