import { cutText } from "../../core/cut-text.ts";
import type { ThreadChange, ThreadChanges } from "../../review/review-plan.ts";
import { oneLine } from "../../review/writing/markdown.ts";
import type { ThreadReport } from "../port.ts";
import { describeFailure, unknownFields } from "./errors.ts";
import type { Repository } from "./repository.ts";

/** The number of mutations in one request. They take far less than the time that GitHub allows for a query. */
const batchSize = 20;

const task = { doing: "tidy up earlier comments", permission: "pull-requests: write" };

interface Mutation {
  /** The name of the mutation's field, and the type of its input. */
  readonly field: string;
  readonly type: string;
  readonly input: Readonly<Record<string, string>>;
}

/** The result of a mutation. `failure` is null if it is done, and empty if its target no longer exists. */
interface Outcome {
  readonly failure: string | null;
  /** Whether the rest of its list is skipped. */
  readonly stops: boolean;
}

const success: Outcome = { failure: null, stops: false };

interface FieldError {
  readonly type?: unknown;
  readonly message?: unknown;
  readonly path?: unknown;
}

/**
 * Carries out each list of changes in order, up to the first that fails, with many changes in one request. Every change
 * may be sent twice, so it does not matter whether a request with a lost answer took effect. Never throws.
 */
export async function changeThreads(repository: Repository, lists: readonly ThreadChanges[]): Promise<ThreadReport> {
  const done: ThreadChange[] = [];
  const failures: string[] = [];
  let remaining = lists;
  for (let step = 0; remaining.length > 0; step += 1) {
    const next: ThreadChanges[] = [];
    for (let from = 0; from < remaining.length; from += batchSize) {
      const batch = remaining.slice(from, from + batchSize);
      const outcomes = await send(
        repository,
        batch.map((list) => mutationOf(list[step] as ThreadChange)),
      );
      for (const [index, list] of batch.entries()) {
        const { failure, stops } = outcomes[index] ?? success;
        if (failure === null) done.push(list[step] as ThreadChange);
        else if (failure !== "") failures.push(failure);
        if (!stops && list.length > step + 1) next.push(list);
      }
    }
    remaining = next;
  }
  return { done, failures };
}

async function send(repository: Repository, mutations: readonly Mutation[]): Promise<Outcome[]> {
  const parameters = mutations.map(({ type }, index) => `$i${index}: ${type}!`).join(", ");
  const fields = mutations.map(({ field }, index) => `m${index}: ${field}(input: $i${index}) { clientMutationId }`);
  const variables = Object.fromEntries(mutations.map(({ input }, index) => [`i${index}`, input]));
  try {
    await repository.client.graphql(`mutation ChangeThreads(${parameters}) { ${fields.join(" ")} }`, variables);
    return mutations.map(() => success);
  } catch (error) {
    const unknown = unknownFields(error);
    const known = mutations.filter(({ field }) => !unknown.includes(field));
    if (known.length < mutations.length) {
      const outcomes = known.length === 0 ? [] : await send(repository, known);
      return mutations.map((mutation) => outcomes[known.indexOf(mutation)] ?? lacking(mutation));
    }
    const { errors, data } = (error ?? {}) as { errors?: unknown; data?: unknown };
    const perField = Array.isArray(errors) ? errors.map((one) => (one ?? {}) as FieldError) : [];
    const located = perField.length > 0 && perField.every(({ path }) => Array.isArray(path) && path.length > 0);
    // Without data, nothing was done at all, whatever the errors refer to.
    if (!located || typeof data !== "object" || data === null) {
      const { message } = describeFailure(error, task);
      return mutations.map(() => ({ failure: message, stops: true }));
    }
    return mutations.map((mutation, index) => {
      const failed = perField.find(({ path }) => (path as readonly unknown[])[0] === `m${index}`);
      return failed === undefined ? success : failureOf(mutation, failed);
    });
  }
}

/** The outcome of a mutation with an error. If the target no longer exists, a deletion is done; others are skipped. */
function failureOf({ field }: Mutation, { type, message }: FieldError): Outcome {
  if (type === "NOT_FOUND") return field.startsWith("delete") ? success : { failure: "", stops: true };
  const refusal = `GitHub refused ${field}: ${cutText(oneLine(String(message)), 300)}`;
  if (type !== "FORBIDDEN") return { failure: refusal, stops: true };
  const needs = /resolve/.test(field) ? "contents: write" : task.permission;
  const failure = `${refusal}; the job needs the permission "${needs}" for it`;
  return { failure, stops: field !== "resolveReviewThread" };
}

function lacking({ field }: Mutation): Outcome {
  return { failure: `This GitHub has no ${field}`, stops: field !== "resolveReviewThread" };
}

function mutationOf(change: ThreadChange): Mutation {
  switch (change.kind) {
    case "delete":
      return named("deletePullRequestReviewComment", { id: change.comment });
    case "minimize":
      return named("minimizeComment", { subjectId: change.comment, classifier: "OUTDATED" });
    case "unminimize":
      return named("unminimizeComment", { subjectId: change.comment });
    case "edit":
      return named("updatePullRequestReviewComment", { pullRequestReviewCommentId: change.comment, body: change.body });
    case "resolve":
      return named("resolveReviewThread", { threadId: change.thread });
    case "unresolve":
      return named("unresolveReviewThread", { threadId: change.thread });
    case "edit-summary":
      return named("updatePullRequestReview", { pullRequestReviewId: change.summary, body: change.body });
  }
}

function named(field: string, input: Mutation["input"]): Mutation {
  return { field, type: `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`, input };
}
