import type { Workspace } from "./workspace.ts";

/** A question that was put to a workspace, with its answer. */
export interface Question {
  readonly ask: (workspace: Workspace) => unknown;
  readonly answer: unknown;
}

/** A workspace that notes what it is asked about other objects than the one at hand. */
export interface AskedWorkspace extends Workspace {
  /** The questions since the last call. */
  takeQuestions(): readonly Question[];
}

const noQuestions: readonly Question[] = [];

/** Notes the questions to a workspace. What only the object itself and fixed files decide is not noted. */
export function askedWorkspace(workspace: Workspace): AskedWorkspace {
  let questions: Question[] = [];
  const noting = <Answer>(ask: (workspace: Workspace) => Answer): Answer => {
    const answer = ask(workspace);
    questions.push({ ask, answer });
    return answer;
  };
  return {
    get manifests() {
      return noting(({ manifests }) => manifests);
    },
    get dockerfiles() {
      return noting(({ dockerfiles }) => dockerfiles);
    },
    workloadsOf: (service) => noting((each) => each.workloadsOf(service)),
    servicesOf: (workload) => noting((each) => each.servicesOf(workload)),
    replicasOf: (workload) => noting((each) => each.replicasOf(workload)),
    scaledBy: (autoscaler) => noting((each) => each.scaledBy(autoscaler)),
    referencesTo: (service) => noting((each) => each.referencesTo(service)),
    unitOf: (manifest) => noting((each) => each.unitOf(manifest)),
    having: (manifest, facts, ...wanted) => noting((each) => each.having(manifest, facts, ...wanted)),
    imagesOf: (workload) => noting((each) => each.imagesOf(workload)),
    usesOf: (dockerfile) => noting((each) => each.usesOf(dockerfile)),
    patched: (manifest, path) => workspace.patched(manifest, path),
    originOf: (path) => workspace.originOf(path),
    replace: (changed) => workspace.replace(changed),
    takeQuestions() {
      if (questions.length === 0) return noQuestions;
      const taken = questions;
      questions = [];
      return taken;
    },
  };
}

/** True where a workspace gives the answers that were given before, with the same objects in them. */
export function answersStay(questions: readonly Question[], workspace: Workspace): boolean {
  return questions.every(({ ask, answer }) => sameAnswer(ask(workspace), answer));
}

function sameAnswer(now: unknown, before: unknown): boolean {
  if (now === before) return true;
  if (Array.isArray(now) && Array.isArray(before)) {
    return now.length === before.length && now.every((item, index) => item === before[index]);
  }
  if (!isRecord(now) || !isRecord(before)) return false;
  // A resolution, or what is said of replicas.
  return Object.keys(before).every((key) => sameItems(now[key], before[key]));
}

function sameItems(now: unknown, before: unknown): boolean {
  return now === before || (Array.isArray(now) && Array.isArray(before) && sameAnswer(now, before));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
