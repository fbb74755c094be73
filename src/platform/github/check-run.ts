import type { Annotation, CheckRun } from "../../review/review-plan.ts";
import { failForOthers } from "../../review/writing/shared-check.ts";
import { attempt, describeFailure, isLate, isUnclear } from "./errors.ts";
import { externalIdOf, failingOthers, listOwnRuns, type OwnCheckRun } from "./own-check-runs.ts";
import { allPages, at, type Repository } from "./repository.ts";

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

/** The most times that a check run is written because another pull request's run wrote its own at the same time. */
const rounds = 3;

/**
 * Creates the check run, or updates ours, so that its annotations are exactly those of `check`. A commit may be the head
 * of several pull requests, each with a check run, and GitHub judges all of them by the newest one. So that one fails if
 * the check of any of them does. `pull` is null if the check is not about a pull request.
 */
export async function putCheckRun(
  repository: Repository,
  commit: string,
  check: CheckRun,
  pull: number | null,
): Promise<void> {
  try {
    await publish(repository, commit, check, pull);
  } catch (error) {
    // The check run may exist nevertheless. Then the second attempt finds it, unless GitHub creates it even later.
    if (!isUnclear(error) || isLate(error)) throw describeFailure(error, task);
    await attempt(task, () => publish(repository, commit, check, pull));
  }
}

async function publish(repository: Repository, commit: string, check: CheckRun, pull: number | null): Promise<void> {
  const mark = externalIdOf(pull, check.conclusion);
  let runs = await listOwnRuns(repository, commit, check.name);
  for (let round = 0; round < rounds; round += 1) {
    const others = pull === null ? [] : await failingOthers(repository, commit, runs, pull);
    const shown = failForOthers(check, others);
    if (round > 0 && runs[0]?.conclusion === shown.conclusion) return;
    const own = runs[0]?.pull === pull || runs[0]?.pull === null ? runs[0] : undefined;
    const id = await write(repository, commit, { check: shown, mark }, own);
    if (pull === null) return;
    // Once it is published, failing to look at the others is no failure of the publication.
    runs = await listOwnRuns(repository, commit, check.name).catch(() => []);
    if (!runs.some((run) => run.id === id)) return;
  }
}

/** A check run with the text that marks it as ours. */
interface MarkedCheck {
  readonly check: CheckRun;
  readonly mark: string;
}

/** Updates a check run of ours, or creates one if there is none that can become this one. Returns its number. */
async function write(
  repository: Repository,
  commit: string,
  marked: MarkedCheck,
  own: OwnCheckRun | undefined,
): Promise<number> {
  const annotations = marked.check.annotations.map(wireAnnotation);
  const missing = own === undefined ? null : await missingAnnotations(repository, own, annotations);
  if (own !== undefined && missing !== null) {
    try {
      await update(repository, own.id, marked, missing, 0);
      return own.id;
    } catch (error) {
      // A run with another token made it. GitHub lets only the App change it that created it.
      if (!/app_id/.test(describeFailure(error, task).message)) throw error;
    }
  }
  const id = await create(repository, commit, marked, annotations.slice(0, batchSize));
  if (annotations.length > batchSize) await update(repository, id, marked, annotations, batchSize);
  return id;
}

/** Sets the state of a check run and adds the annotations from an index on; at least one request. */
async function update(
  repository: Repository,
  id: number,
  marked: MarkedCheck,
  annotations: readonly WireAnnotation[],
  start: number,
): Promise<void> {
  const state = stateOf(marked);
  for (let from = start; from === 0 || from < annotations.length; from += batchSize) {
    await repository.client.rest.checks.update({
      ...at(repository),
      ...state,
      check_run_id: id,
      output: { ...state.output, annotations: annotations.slice(from, from + batchSize) },
      request: { retries: 0 },
    });
  }
}

async function create(
  repository: Repository,
  commit: string,
  marked: MarkedCheck,
  annotations: WireAnnotation[],
): Promise<number> {
  const state = stateOf(marked);
  const { data } = await repository.client.rest.checks.create({
    ...at(repository),
    ...state,
    name: marked.check.name,
    head_sha: commit,
    output: { ...state.output, annotations },
    request: { retries: 0 },
  });
  return data.id;
}

function stateOf({ check: { conclusion, title, summary, text }, mark }: MarkedCheck): {
  external_id: string;
  status: "completed";
  conclusion: CheckRun["conclusion"];
  output: { title: string; summary: string; text?: string };
} {
  const output = { title, summary, ...(text === null ? {} : { text }) };
  return { external_id: mark, status: "completed", conclusion, output };
}

/** The annotations that a check run lacks; null if it has outdated ones, since annotations can't be removed. */
async function missingAnnotations(
  repository: Repository,
  { id, annotated }: OwnCheckRun,
  annotations: readonly WireAnnotation[],
): Promise<readonly WireAnnotation[] | null> {
  if (annotated === 0) return annotations;
  const there = await allPages(2000, async (page) => {
    const answer = await repository.client.rest.checks.listAnnotations({
      ...at(repository),
      check_run_id: id,
      per_page: 100,
      page,
    });
    return answer.data;
  });
  const wanted = new Set(annotations.map(keyOf));
  const present = new Set(there.map(keyOf));
  if (there.length > annotations.length || there.some((one) => !wanted.has(keyOf(one)))) return null;
  return annotations.filter((one) => !present.has(keyOf(one)));
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
