import type { RuleTarget } from "../rule-target.ts";
import type { Facts } from "./object-list.ts";
import type { Workspace } from "./workspace.ts";

/** A question that was put to a workspace, with its answer. */
export interface Question<Answer = unknown> {
  /** Asks again, of what the target has become. */
  readonly ask: (workspace: Workspace, target: RuleTarget) => Answer;
  readonly answer: Answer;
}

/** A workspace that notes what it is asked about other objects than the one at hand. */
export interface AskedWorkspace extends Workspace {
  /** The questions since the last call. */
  takeQuestions(): readonly Question[];
}

const noQuestions: readonly Question[] = [];

/** Notes the questions about a target. What fixed files decide is not noted. */
export function askedWorkspace(workspace: Workspace, target: RuleTarget): AskedWorkspace {
  let questions: Question[] = [];
  const noting = <Answer>(ask: (workspace: Workspace, target: RuleTarget) => Answer): Question<Answer> => {
    const question = { ask, answer: ask(workspace, target) };
    questions.push(question);
    return question;
  };
  // Many rules ask the same of a target: one question stands for all of them, since a large tree has many targets.
  const known = new Map<string, Question>();
  /** A question about one object, which may be the target; `name` tells those about the target apart. */
  const about = <Asked extends RuleTarget, Answer>(
    asked: Asked,
    ask: (workspace: Workspace, asked: Asked) => Answer,
    name: string | null,
  ): Answer => {
    if (asked !== target) return noting((each) => ask(each, asked)).answer;
    const before = name === null ? undefined : known.get(name);
    if (before !== undefined) {
      questions.push(before);
      return before.answer as Answer;
    }
    const question = noting((each, now) => ask(each, now as Asked));
    if (name !== null) known.set(name, question);
    return question.answer;
  };
  return {
    get manifests() {
      return noting(({ manifests }) => manifests).answer;
    },
    get dockerfiles() {
      return noting(({ dockerfiles }) => dockerfiles).answer;
    },
    workloadsOf: (service) => about(service, (each, of) => each.workloadsOf(of), "workloadsOf"),
    servicesOf: (workload) => about(workload, (each, of) => each.servicesOf(of), "servicesOf"),
    replicasOf: (workload) => about(workload, (each, of) => each.replicasOf(of), "replicasOf"),
    scaledBy: (autoscaler) => about(autoscaler, (each, of) => each.scaledBy(of), "scaledBy"),
    referencesTo: (service) => about(service, (each, of) => each.referencesTo(of), "referencesTo"),
    unitOf: (manifest) => about(manifest, (each, of) => each.unitOf(of), "unitOf"),
    having: (manifest, facts, ...wanted) =>
      about(manifest, (each, of) => each.having(of, facts, ...wanted), nameOf(facts, wanted)),
    imagesOf: (workload) => about(workload, (each, of) => each.imagesOf(of), "imagesOf"),
    usesOf: (dockerfile) => about(dockerfile, (each, of) => each.usesOf(of), "usesOf"),
    mayBePatched: (manifest) => workspace.mayBePatched(manifest),
    patched(manifest, path) {
      if (!workspace.mayBePatched(manifest)) return false;
      return about(manifest, (each, of) => each.patched(of, path), `patched ${JSON.stringify(path)}`);
    },
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

const numbers = new WeakMap<Facts, number>();
let last = 0;

/** A question for objects that have some facts, in a word. */
function nameOf(facts: Facts, wanted: readonly string[]): string {
  let number = numbers.get(facts);
  if (number === undefined) numbers.set(facts, (number = last += 1));
  return `having ${number} ${wanted.length === 1 ? wanted[0] : JSON.stringify(wanted)}`;
}

/**
 * Says of questions whether a workspace gives all the answers that were given before, with the same objects in them,
 * `now` for `before`. What many rules ask is asked once.
 */
export function answersStay(
  workspace: Workspace,
  before: RuleTarget,
  now: RuleTarget,
): (questions: readonly Question[]) => boolean {
  const isSame = (item: unknown, known: unknown): boolean => item === known || (item === now && known === before);
  const stays = new Map<Question, boolean>();
  return (questions) =>
    questions.every((question) => {
      const known = stays.get(question);
      if (known !== undefined) return known;
      const { ask, answer } = question;
      const stay = sameAnswer(ask(workspace, now), answer, isSame);
      stays.set(question, stay);
      return stay;
    });
}

type Same = (item: unknown, known: unknown) => boolean;

function sameAnswer(now: unknown, before: unknown, isSame: Same): boolean {
  if (isSame(now, before)) return true;
  if (Array.isArray(now) && Array.isArray(before)) {
    return now.length === before.length && now.every((item, index) => isSame(item, before[index]));
  }
  if (!isRecord(now) || !isRecord(before)) return false;
  // A resolution, or what is said of replicas.
  return Object.keys(before).every((key) => sameItems(now[key], before[key], isSame));
}

function sameItems(now: unknown, before: unknown, isSame: Same): boolean {
  return isSame(now, before) || (Array.isArray(now) && Array.isArray(before) && sameAnswer(now, before, isSame));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
